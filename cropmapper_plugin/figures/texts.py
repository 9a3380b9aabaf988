"""Which class of the map each text of a reference field stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..labels.sources import MOST_TEXTS, CountTask, Labels, Source
from ..panel.textstable import TextsDialog
from ..panel.widgets import tooltip
from ..words import grouped, tr


class TextsButton(QPushButton):
    """Opens the table of texts and classes; the choice holds for this layer and field.

    Emits `refused` with a sentence where there is nothing to choose.
    """

    refused = pyqtSignal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Texts and classes…"), parent)
        self.setObjectName(name)
        about = tr("Which class of the map each text of the field stands for, where they are called differently")
        self.setToolTip(tooltip(about))
        self._layer: QgsVectorLayer | None = None
        self._field = ""
        self._titles: dict[str, str] = {}
        self._chosen: dict[tuple[str, str], dict[str, str]] = {}
        self._task: CountTask | None = None
        self.clicked.connect(self._count)
        self.watch(None, "", {})

    def watch(self, layer: QgsVectorLayer | None, field: str, titles: Mapping[str, str]) -> None:
        """Follow another layer, field, or other classes of the map, which have titles by their names."""
        self._layer, self._field, self._titles = layer, field, dict(titles)
        self.setEnabled(layer is not None and bool(field) and bool(titles))

    def classes(self) -> dict[str, str] | None:
        """Return text -> class, as the job takes it; None where nothing was chosen."""
        return self._chosen.get(self._key()) or None

    def _key(self) -> tuple[str, str]:
        return (self._layer.id() if self._layer is not None else "", self._field)

    def _count(self) -> None:
        """Count the texts off the main thread, then show the table."""
        self.setEnabled(False)
        labels = Labels(Source(self._layer, self._field), None, QgsProject.instance().transformContext())
        self._task = CountTask(labels)
        self._task.counted.connect(self._show)
        self._task.taskTerminated.connect(lambda: self.setEnabled(True))
        QgsApplication.taskManager().addTask(self._task)

    def _show(self, texts: Counter, _: Counter) -> None:
        self.setEnabled(True)
        counts = {text: count for text, count in texts.items() if text}
        if not 0 < len(counts) <= MOST_TEXTS:
            self.refused.emit(
                tr("{field} has {count} different texts. Choose the field with the crop.").format(
                    field=self._field, count=grouped(len(counts))
                )
            )
            return
        known = self.classes() or {text: guessed(text, self._titles) for text in counts}
        shown = {text: self._titles.get(name, name) for text, name in known.items()}
        unused = tr("Those that are not used are not compared.")
        dialog = TextsDialog(counts, shown, [*self._titles.values()], self, unused)
        if dialog.exec():
            names = {title: name for name, title in self._titles.items()}
            self._chosen[self._key()] = {text: names.get(title, title) for text, title in dialog.class_of().items()}


def guessed(text: str, titles: Mapping[str, str]) -> str:
    """Return the name of the class that a text means, for the user to confirm; '' where none or several.

    Args:
        text: which holds a name or a title, whole or in part.
        titles: titles of the classes, by class name.
    """
    plain = text.casefold()
    words = {name: {name.casefold(), title.casefold()} for name, title in titles.items()}
    whole = [name for name, known in words.items() if plain in known]
    part = whole or [name for name, known in words.items() if any(word in plain for word in known)]
    return part[0] if len(part) == 1 else ""
