"""Which class of the map each text of a reference field stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

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
        self._field, self._names = "", ()
        self._chosen: dict[tuple[str, str], dict[str, str]] = {}
        self._task: CountTask | None = None
        self.clicked.connect(self._count)
        self.watch(None, "", ())

    def watch(self, layer: QgsVectorLayer | None, field: str, names: Sequence[str]) -> None:
        """Follow another layer, field, or other classes of the map."""
        self._layer, self._field, self._names = layer, field, tuple(names)
        self.setEnabled(layer is not None and bool(field) and bool(names))

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
        known = self.classes() or {text: guessed(text, self._names) for text in counts}
        dialog = TextsDialog(counts, known, [*self._names], self, tr("Those that are not used are not compared."))
        if dialog.exec():
            self._chosen[self._key()] = dialog.class_of()


def guessed(text: str, names: Sequence[str]) -> str:
    """Return the class that a text names, whole or in part, for the user to confirm; '' where none or several."""
    plain = text.casefold()
    whole = [name for name in names if name.casefold() == plain]
    part = whole or [name for name in names if name.casefold() in plain]
    return part[0] if len(part) == 1 else ""
