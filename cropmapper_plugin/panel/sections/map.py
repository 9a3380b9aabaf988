"""Step 4: where the results go; run, cancel, and how far it is, in a bar that stays in view under the dock's steps."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ...client.parameters import job_fields
from ...words import tr
from ..flow import Flow
from ..keyboard import offer
from ..log import colour_of
from ..place import LAYER, PLACES
from ..progress import Progress
from ..walkbutton import WalkButton
from ..widgets import Choice, LayerChoice, Text, debounce, inside, tooltip

JOB = "map"
_OUTPUTS = ("classes", "confidence")  # that a map holds always
_FURTHER = (
    ("probabilities", tr("Class probabilities"), tr("Also write class probabilities, a raster of its own")),
    ("margin", tr("Margin"), tr("Also write the margin, a raster of its own")),
    ("entropy", tr("Entropy"), tr("Also write the entropy, a raster of its own")),
)
_DEVICES = {"auto": tr("The fastest there is"), "cpu": tr("Processor"), "cuda": tr("Graphics card (CUDA)")}


class MapStep(QGroupBox):
    """The output folder, and the bar with the two buttons and the progress, which the dock places.

    Attributes:
        bar: stands under all steps, so that Run is always in view and never moves when a step above it grows.
        progress: progress of the run that is under way.
    """

    run = pyqtSignal()
    cancel = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("4  Map"), parent)
        self.out = QgsFileWidget()
        self.out.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.out.setToolTip(tr("Each run gets a folder of its own in here"))
        self.out.lineEdit().setObjectName("out")
        self.out.lineEdit().setPlaceholderText(tr("One folder per run, in here"))
        debounce(self.out.lineEdit(), self.changed.emit)
        self.where = Choice()
        self.where.setObjectName("where")
        self.where.setToolTip(tr("Which part of the stack is mapped"))
        for value, text in PLACES:
            self.where.addItem(text, value)
        self.layer = LayerChoice()
        self.layer.setObjectName("whereLayer")
        self.layer.setToolTip(tr("The layer whose extent is mapped"))
        self.layer.hide()
        self.where.currentIndexChanged.connect(self._place_changed)
        self.layer.layerChanged.connect(self.changed)
        column = QVBoxLayout(self)
        label = QLabel(tr("Where"))
        label.setBuddy(self.where)
        column.addWidget(label)
        column.addWidget(self.where)
        column.addWidget(self.layer)
        column.addWidget(self._outputs_box())
        label = QLabel(tr("Output folder"))
        label.setBuddy(self.out.lineEdit())
        column.addWidget(label)
        column.addWidget(self.out)
        self.bar = QFrame()
        self.bar.setObjectName("runBar")
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Run"))
        self._run.setObjectName("run")
        self._run.setDefault(True)
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._cancel.setToolTip(tr("Stops the run under way; a map that has finished parts can go on later"))
        self.progress = Progress()
        self.needs = Text()
        self.needs.setObjectName("estimate")
        about = tr("A table of the parcels, least certain first; keys accept and correct their classes")
        self.walk = WalkButton("walk", tr("Walk through the parcels"), about)
        self._run.clicked.connect(self.run)
        self._cancel.clicked.connect(self.cancel)
        buttons = Flow()
        buttons.addWidget(self._run)
        buttons.addWidget(self._cancel)
        below = QVBoxLayout(self.bar)
        below.setContentsMargins(6, 4, 6, 4)
        below.addWidget(self.needs)  # above Run, which it does not move when it is longer
        below.addLayout(buttons)
        below.addWidget(self.progress)
        below.addWidget(self.walk)
        self.needs.hide()
        self.set_running(False)

    def parent_folder(self) -> str:
        """Return the folder that runs get theirs in."""
        return self.out.filePath().strip()

    def show_needs(self, text: str) -> None:
        """Say what a run would take; '' for nothing."""
        self._say_above(text, Qgis.MessageLevel.Info, "")

    def show_refusal(self, reason: str, whole: str) -> None:
        """Say why a run would be refused, unless one has just been, and says so below.

        Args:
            reason: a sentence.
            whole: the same with its paths, and what to do.
        """
        if reason not in self.progress.status.text():
            self._say_above(reason, Qgis.MessageLevel.Warning, whole)

    def _say_above(self, text: str, level: Qgis.MessageLevel, whole: str) -> None:
        colour = colour_of(level, self.palette())
        self.needs.setStyleSheet(f"color: {colour}" if colour else "")
        self.needs.setText(text)
        self.needs.setToolTip(tooltip(whole))
        self.needs.setVisible(bool(text))

    def choices(self) -> dict[str, Any]:
        """Return what is chosen here beside the folder, as JSON."""
        layer = self.layer.currentLayer()
        return {
            "where": self.where.currentData(),
            "layer": layer.id() if layer is not None and self.where.currentData() == LAYER else "",
            "outputs": self.further(),
            "device": self.device.currentData(),
        }

    def choose(self, choices: dict[str, Any]) -> None:
        """Bring back what was chosen; what is not there any more is left as it is."""
        for box, name in ((self.where, "where"), (self.device, "device")):
            row = box.findData(choices.get(name))
            if row >= 0:
                box.setCurrentIndex(row)
        layer = QgsProject.instance().mapLayer(str(choices.get("layer", "")))
        if layer is not None:
            self.layer.setLayer(layer)
        if isinstance(choices.get("outputs"), list):
            for name, box in self._further.items():
                box.setChecked(name in choices["outputs"])

    def further(self) -> list[str]:
        """Return the names of the outputs beside classes and confidence."""
        return [name for name, box in self._further.items() if box.isChecked()]

    def job_fields(self) -> dict[str, Any]:
        """Return the fields of a map job that are chosen here, without those that are as by default."""
        device = self.device.currentData()
        outputs = {"outputs": [*_OUTPUTS, *self.further()]} if self.further() else {}
        return {**outputs, **({} if device == "auto" else {"device": device})}

    def show_unit(self, unit: str) -> None:
        """Say that a model of parcels maps nothing but the parcels, of which there are no rasters."""
        free = unit != "parcel"
        for widget in (self.where, self.layer, self._box):
            widget.setEnabled(free)
        about = (
            tr("Which part of the stack is mapped")
            if free
            else tr("This model answers for the parcels, and for no pixels")
        )
        self.where.setToolTip(tooltip(about))

    def _place_changed(self) -> None:
        self.layer.setVisible(self.where.currentData() == LAYER)
        self.changed.emit()

    def _outputs_box(self) -> QgsCollapsibleGroupBox:
        self._box = QgsCollapsibleGroupBox(tr("Outputs and device"))
        self._box.setObjectName("mapOutputs")
        self._box.setSaveCollapsedState(False)
        self._box.setCollapsed(True)
        self._box.setToolTip(tooltip(tr("Classes and confidence are always written")))
        column = inside(self._box)
        fields = job_fields(JOB)
        self._further: dict[str, QCheckBox] = {}
        for name, text, about in _FURTHER:
            box = self._further[name] = QCheckBox(text)
            box.setObjectName(f"output_{name}")
            box.setToolTip(tooltip(about))
            box.toggled.connect(self.changed)
            column.addWidget(box)
        self.device = Choice()
        self.device.setObjectName("device")
        self.device.setToolTip(tooltip(fields["device"].text))
        for value in fields["device"].choices:
            self.device.addItem(_DEVICES.get(value, value), value)
        self.device.currentIndexChanged.connect(self.changed)
        label = QLabel(tr("Computed by"))
        label.setBuddy(self.device)
        column.addWidget(label)
        column.addWidget(self.device)
        return self._box

    def set_running(self, any_run: bool, same: bool = False, missing: str = "") -> None:
        """Offer Run, or to let a run wait, and Cancel.

        Args:
            any_run: a run is under way, of this section or another.
            same: what is chosen now is what runs or waits already.
            missing: what has to be chosen before one can start.
        """
        wait = missing or (tr("This very map is under way, or waits. Change something to add another.") if same else "")
        offer(self._run, not wait, self._cancel, any_run)
        self._run.setText(tr("Queue") if any_run else tr("Run"))
        about = tr("Starts when the run under way has ended") if any_run else tr("Map the stack, and the parcels in it")
        self._run.setToolTip(tooltip(wait or about))
