"""Step 3: the model."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
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

from ...client.lastfolder import last_folder, remember
from ...client.names import class_titles, short_title
from ...client.taught import name_of, remove, rename
from ...client.texts import visible
from ...words import joined, tr
from ..figures import LearningFigures
from ..log import colour_of
from ..modelcard import ModelCard
from ..widgets import Choice, Text, tooltip
from .teach import TeachBox


class ModelStep(QGroupBox):
    """Pick one of the packages that the engine lists, or the folder of another; those that were taught are the user's.

    Emits `changed` with another choice, and `relisted` when a taught model has another name or is gone.
    """

    changed = pyqtSignal()
    relisted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("3  Model"), parent)
        self._chosen = ""
        self._picked = False  # by the user, who may know better than the scan
        self._fit: dict[str, dict] = {}  # path of a package -> how it fits the stack
        self.models = Choice()
        self.models.setObjectName("model")
        self.models.setToolTip(tr("The models that the engine has, and yours"))
        self.models.currentIndexChanged.connect(self._describe)
        self.models.activated.connect(self._pick_listed)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Choose the folder of another model package"))
        browse.clicked.connect(self._pick)
        self.card = ModelCard()
        self._mine = QToolButton()
        self._mine.setObjectName("taughtModel")
        self._mine.setText("⋮")
        self._mine.setToolTip(tr("Rename, export or remove this model of yours"))
        self._mine.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._mine)
        for text, action in (
            (tr("Rename…"), self._rename),
            (tr("Export…"), self._export),
            (tr("Remove…"), self._remove),
        ):
            menu.addAction(text, action)
        self._mine.setMenu(menu)
        self.figures = LearningFigures()
        row = QHBoxLayout()
        row.addWidget(self.models, 1)
        row.addWidget(self._mine)
        row.addWidget(browse)
        self.teach = TeachBox()
        column = QVBoxLayout(self)
        self._suits = Text()
        self._suits.setObjectName("modelFit")
        self._suits.hide()
        column.addLayout(row)
        column.addWidget(self._suits)
        column.addWidget(self.card)
        column.addWidget(self.figures)
        column.addWidget(self.teach)
        self.wait(tr("Waiting for the engine…"))

    def wait(self, text: str) -> None:
        """Show that the list is not there yet, or why it will not come."""
        self.models.clear()
        self.card.show_text(text)

    def fill(self, models: list[dict]) -> None:
        """Show the packages that the engine lists; a choice made before stays."""
        chosen = self._chosen
        self.models.clear()
        for model in models:
            if model.get("task", "crop") != "crop":  # such as of boundaries, which map no crops
                continue
            mine = name_of(model.get("path", ""))
            if mine:
                text = tr("{mine} (yours)").format(mine=mine)
                self.models.addItem(text, {**model, "name": model["path"], "mine": True})
            else:
                self.models.addItem(short_title(model.get("title") or model["name"]), model)
        self.choose(chosen)

    def choose(self, name: str) -> None:
        """Choose a package by its name or path; the first where it is not listed."""
        names = [self.models.itemData(row).get("name") for row in range(self.models.count())]
        self._chosen = name
        self.models.setCurrentIndex(names.index(name) if name in names else 0)

    def show_fit(self, rows: list[dict]) -> None:
        """Show which packages fit the stack; where the user has picked none, choose one that does, if there is one.

        Args:
            rows: what the scan says of each package; none where no stack has been scanned.
        """
        self._fit = {row["path"]: row for row in rows}
        if not self._picked and not self._fit_of(self.models.currentIndex()).get("fits", True):
            listed = range(self.models.count())
            fitting = [row for row in listed if self._fit_of(row).get("fits")]
            # What simulated scenes have taught is for trying things out.
            fitting.sort(key=lambda row: bool(self.models.itemData(row).get("simulated")))
            if fitting:
                self.models.setCurrentIndex(fitting[0])
        self._show_fit()

    def fits(self) -> bool:
        """Say whether the chosen package is known to fit the stack."""
        return bool(self._fit_of(self.models.currentIndex()).get("fits"))

    def misfit(self) -> str:
        """Say that the chosen package does not fit the stack, and which one does; '' where it fits or may do so."""
        fit = self._fit_of(self.models.currentIndex())
        if fit.get("fits", True):
            return ""
        for row in range(self.models.count()):
            if self._fit_of(row).get("fits") and not self.models.itemData(row).get("simulated"):
                text = tr("The chosen model does not fit the stack. Choose this one in step 3: {title}.")
                return text.format(title=self.models.itemText(row))
        text = tr("The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.")
        return text.format(reasons=joined(*fit["reasons"]))

    def _fit_of(self, row: int) -> dict:
        model = self.models.itemData(row) or {}
        return self._fit.get(model.get("path", model.get("name", "")), {})

    def _show_fit(self) -> None:
        for row in range(self.models.count()):
            fits = self._fit_of(row).get("fits", True)
            colour = None if fits else self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            self.models.setItemData(row, colour, Qt.ItemDataRole.ForegroundRole)
            self.models.setItemData(row, None if fits else tr("Does not fit the stack"), Qt.ItemDataRole.ToolTipRole)
        simulated = bool((self.models.currentData() or {}).get("simulated"))
        text, level = fit_message(self._fit_of(self.models.currentIndex()), simulated)
        colour = colour_of(level, self.palette())
        self._suits.setStyleSheet(f"color: {colour}" if colour else "")
        self._suits.setText(text)
        self._suits.setVisible(bool(text))

    def _pick_listed(self) -> None:
        self._picked = True

    def pick(self, name: str) -> None:
        """Choose a package for the user, as if picked by hand: the scan of another stack leaves it."""
        self._picked = True
        self.choose(name)

    def prefer(self, name: str) -> None:
        """Choose a package as soon as it is listed."""
        self._chosen = name

    def unit(self) -> str:
        """Return what the chosen package answers for, pixel or parcel; '' where that is not known."""
        return (self.models.currentData() or {}).get("unit", "")

    def class_titles(self) -> dict[str, str]:
        """Return what the classes of the chosen package are called, by their names, as far as they are known."""
        return class_titles((self.models.currentData() or {}).get("classes", ()), self.model())

    def add(self, folder: str) -> None:
        """Offer the package in a folder, and choose it."""
        self.models.addItem(visible(folder), {"name": folder, "title": tr("Model package in a folder")})
        self.models.setCurrentIndex(self.models.count() - 1)

    def model(self) -> str:
        """Return the name or path of the chosen package, or an empty text."""
        return (self.models.currentData() or {}).get("name", "")

    def _describe(self) -> None:
        self._chosen = self.model() or self._chosen
        model = self.models.currentData() or {}
        self.card.show_model(model)
        called = ". ".join(filter(None, (short_title(model.get("title", "")), model.get("name", ""))))
        self.models.setToolTip(tooltip(called or tr("The models that the engine has, and yours")))
        mine = bool(model.get("mine"))
        self._mine.setVisible(mine)
        self.figures.show_model(model["name"] if mine else "")
        self._show_fit()
        self.changed.emit()

    def _pick(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Folder of a model package"), last_folder())
        if path:
            remember(path)
            self._picked = True
            self.add(path)

    def _rename(self) -> None:
        before = name_of(self.model())
        name, chosen = QInputDialog.getText(self, tr("Rename the model"), tr("Name"), text=before)
        if chosen and name.strip() and name.strip() != before:
            self._change(lambda: rename(self.model(), name))

    def _export(self) -> None:
        parent = QFileDialog.getExistingDirectory(self, tr("Folder to export the model to"), last_folder())
        if not parent:
            return
        remember(parent)
        task = CopyTask(self.model(), str(Path(parent) / name_of(self.model())))
        task.copied.connect(lambda place: self.card.show_text(tr("Exported to {place}.").format(place=place)))
        task.failed.connect(self.card.show_text)
        QgsApplication.taskManager().addTask(task)

    def _remove(self) -> None:
        name, buttons = name_of(self.model()), QMessageBox.StandardButton
        question = tr("Remove the model {name} with its labels and its report? It cannot be brought back.").format(
            name=visible(name)
        )
        choices = buttons.Yes | buttons.No, buttons.No  # the last is what Enter means
        if QMessageBox.question(self, tr("Remove the model"), question, *choices) == buttons.Yes:
            self._change(lambda: remove(self.model()))

    def _change(self, action) -> None:
        """Change a taught model's folder, and have the list made anew."""
        try:
            changed = action()
        except (OSError, ValueError) as problem:
            self.card.show_text(tr("That did not work: {problem}").format(problem=problem))
            return
        self._chosen = changed or ""
        self.relisted.emit()


class CopyTask(QgsTask):
    """Copy a package's folder off the main thread; emits `copied` with the place, or `failed` with a sentence."""

    copied = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, package: str, place: str) -> None:
        super().__init__(tr("CropMapper: exporting a model"))
        self._package, self._place, self._problem = package, place, ""

    def run(self) -> bool:
        """Copy, in a thread of the task manager."""
        try:
            shutil.copytree(self._package, self._place)
        except OSError as problem:  # shutil.Error is one, too
            self._problem = tr("The model could not be exported to {place}: {problem}").format(
                place=self._place, problem=problem
            )
        return not self._problem

    def finished(self, successful: bool) -> None:
        """Emit what came of it, on the main thread."""
        if successful:
            self.copied.emit(self._place)
        else:
            self.failed.emit(self._problem)


def fit_message(row: dict, simulated: bool = False) -> tuple[str, Qgis.MessageLevel]:
    """Say whether a package fits the stack, and the level of that; '' where it is not known.

    Args:
        row: what the scan says of this package; empty where none was scanned.
        simulated: whether the package knows simulated scenes alone, so that all that can fit are the data.
    """
    if not row:
        return "", Qgis.MessageLevel.Info
    reasons = joined(*row["reasons"])
    if not row["fits"]:
        return tr("Does not fit this stack. {reasons}").format(reasons=reasons), Qgis.MessageLevel.Critical
    if reasons:
        return tr("Fits this stack, with doubts. {reasons}").format(reasons=reasons), Qgis.MessageLevel.Warning
    if simulated:
        text = tr("Fits this stack by sensor, bands and dates; it knows simulated crops only.")
        return text, Qgis.MessageLevel.Info
    return tr("Fits this stack."), Qgis.MessageLevel.Success
