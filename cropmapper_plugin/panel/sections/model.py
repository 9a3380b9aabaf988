"""Step 3: the model."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...client.taught import name_of, remove, rename
from ...client.texts import as_html, visible
from ..figures import LearningFigures
from ..widgets import Choice, Text, tooltip
from .teach import TeachBox


class ModelStep(QGroupBox):
    """Pick one of the packages that the engine lists, or the folder of another; those that were taught are the user's.

    Emits `changed` with another choice, and `relisted` when a taught model has another name or is gone.
    """

    changed = pyqtSignal()
    relisted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("3  Model", parent)
        self._chosen = ""
        self.models = Choice()
        self.models.setObjectName("model")
        self.models.currentIndexChanged.connect(self._describe)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip("Choose the folder of another model package")
        browse.clicked.connect(self._pick)
        self._about = Text()
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._mine = QToolButton()
        self._mine.setObjectName("taughtModel")
        self._mine.setText("⋮")
        self._mine.setToolTip("Rename, export or remove this model of yours")
        self._mine.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._mine)
        for text, action in (("Rename…", self._rename), ("Export…", self._export), ("Remove…", self._remove)):
            menu.addAction(text, action)
        self._mine.setMenu(menu)
        self.figures = LearningFigures()
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(self._mine)
        row.addWidget(browse)
        self.teach = TeachBox()
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(self.figures)
        column.addWidget(self.teach)
        self.wait("Waiting for the engine…")

    def wait(self, text: str) -> None:
        """Show that the list is not there yet, or why it will not come."""
        self.models.clear()
        self._about.setText(text)
        self._about.show()

    def fill(self, models: list[dict]) -> None:
        """Show the packages that the engine lists; a choice made before stays."""
        chosen = self._chosen
        self.models.clear()
        for model in models:
            mine = name_of(model.get("path", ""))
            if mine:
                self.models.addItem(swatch_of_mine(), f"{mine} (yours)", {**model, "name": model["path"], "mine": True})
            else:
                self.models.addItem(visible(model["name"]), model)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Choose a package by its name or path; the first where it is not listed."""
        names = [self.models.itemData(row).get("name") for row in range(self.models.count())]
        self._chosen = name
        self.models.setCurrentIndex(names.index(name) if name in names else 0)

    def prefer(self, name: str) -> None:
        """Choose a package as soon as it is listed."""
        self._chosen = name

    def unit(self) -> str:
        """Return what the chosen package answers for, pixel or parcel; '' where that is not known."""
        return (self.models.currentData() or {}).get("unit", "")

    def add(self, folder: str) -> None:
        """Offer the package in a folder, and choose it."""
        self.models.addItem(visible(folder), {"name": folder, "title": "Model package in a folder"})
        self.models.setCurrentIndex(self.models.count() - 1)

    def model(self) -> str:
        """Return the name or path of the chosen package, or an empty text."""
        return (self.models.currentData() or {}).get("name", "")

    def _describe(self) -> None:
        self._chosen = self.model() or self._chosen
        model = self.models.currentData() or {}
        self._about.setText(describe(model))
        self._about.setToolTip(describe_splits(model))
        self.models.setToolTip(tooltip(model.get("name", "")))
        mine = bool(model.get("mine"))
        self._mine.setVisible(mine)
        self.figures.show_model(model["name"] if mine else "")
        self.changed.emit()

    def _pick(self) -> None:
        path = QFileDialog.getExistingDirectory(self, "Folder of a model package")
        if path:
            self.add(path)

    def _rename(self) -> None:
        before = name_of(self.model())
        name, chosen = QInputDialog.getText(self, "Rename the model", "Name", text=before)
        if chosen and name.strip() and name.strip() != before:
            self._change(lambda: rename(self.model(), name))

    def _export(self) -> None:
        parent = QFileDialog.getExistingDirectory(self, "Folder to export the model to")
        if not parent:
            return
        task = CopyTask(self.model(), str(Path(parent) / name_of(self.model())))
        task.copied.connect(lambda place: self._about.setText(f"Exported to {place}."))
        task.failed.connect(self._about.setText)
        QgsApplication.taskManager().addTask(task)

    def _remove(self) -> None:
        name, buttons = name_of(self.model()), QMessageBox.StandardButton
        asked = f"Remove the model {visible(name)} with its labels and its report? It cannot be brought back."
        if QMessageBox.question(self, "Remove the model", asked, buttons.Yes | buttons.No) == buttons.Yes:
            self._change(lambda: remove(self.model()))

    def _change(self, action) -> None:
        """Change a taught model's folder, and have the list made anew."""
        try:
            changed = action()
        except (OSError, ValueError) as problem:
            self._about.setText(f"That did not work: {problem}")
            return
        self._chosen = changed or ""
        self.relisted.emit()


class CopyTask(QgsTask):
    """Copy a package's folder off the main thread; emits `copied` with the place, or `failed` with a sentence."""

    copied = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, package: str, place: str) -> None:
        super().__init__("Exporting a model")
        self._package, self._place, self._problem = package, place, ""

    def run(self) -> bool:
        """Copy, in a thread of the task manager."""
        try:
            shutil.copytree(self._package, self._place)
        except OSError as problem:  # shutil.Error is one, too
            self._problem = f"The model could not be exported to {self._place}: {problem}"
        return not self._problem

    def finished(self, successful: bool) -> None:
        """Answer."""
        if successful:
            self.copied.emit(self._place)
        else:
            self.failed.emit(self._problem)


def swatch_of_mine() -> QIcon:
    """Return the sign of the user's own models."""
    return QgsApplication.getThemeIcon("/mIconFieldText.svg")


def describe(model: dict) -> str:
    """Say in a few lines what a package maps, from what, and how well; how well a taught one does, its figures say."""
    if model.get("mine"):
        what = "Answers for parcels" if model.get("unit") == "parcel" else "Answers for pixels"
        simulated = (
            "\nTaught on a simulated scene: its map of a real scene proves nothing." if model["simulated"] else ""
        )
        return f"{what} · {model['sensor']}{simulated}"
    classes = ", ".join(model.get("classes", ()))
    further = [each["sensor"] for each in model.get("fused_with", ())]
    sensors = " with ".join([model.get("sensor", ""), *further])
    facts = " · ".join(fact for fact in (model.get("system"), sensors) if fact)
    size = f" · {model['size'] / 1e6:.1f} MB" if model.get("size") else ""
    lines = [model.get("title", ""), facts + size, classes]
    if metrics := model.get("metrics"):
        lines += [*map(describe_metric, metrics), "How it was measured: point here."]
    if model.get("simulated"):
        lines.append("Trained on simulated scenes: its map of a real scene proves nothing.")
    return "\n".join(line for line in lines if line)


def describe_metric(metric: dict) -> str:
    """Say a score, and what others reached in the same run."""
    peers = "".join(f"; {peer['name']} {peer['value']:.2f}" for peer in metric.get("baselines", ()))
    return f"{metric['name']} {metric['value']:.2f} by {metric['level']}{peers}"


def describe_splits(model: dict) -> str:
    """Say what each score was measured on, as rich text: a tooltip wraps no other."""
    metrics = model.get("metrics", ()) if not model.get("mine") else ()
    return "".join(f"<p><b>{as_html(metric['name'])}</b>: {as_html(metric['split'])}</p>" for metric in metrics)
