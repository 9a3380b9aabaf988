"""Step 4: where the results go; run, cancel, and how far it is, in a bar that stays in view under the dock's steps."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..progress import Progress
from ..widgets import Text, tooltip

JOB = "map"


class MapStep(QGroupBox):
    """The output folder, and the bar with the two buttons and the progress, which the dock places.

    Attributes:
        bar: stands under all steps, so that Run is always in view and never moves when a step above it grows.
        progress: of whatever runs.
    """

    run = pyqtSignal()
    cancel = pyqtSignal()
    changed = pyqtSignal()
    walk = pyqtSignal(str)  # with the id of a layer of parcels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("4  Map", parent)
        self.out = QgsFileWidget()
        self.out.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.out.setToolTip("Each run gets a folder of its own in here")
        self.out.lineEdit().setObjectName("out")
        self.out.lineEdit().setPlaceholderText("One folder per run, in here")
        self.out.fileChanged.connect(self.changed)
        column = QVBoxLayout(self)
        label = QLabel("Output folder")
        label.setBuddy(self.out.lineEdit())
        column.addWidget(label)
        column.addWidget(self.out)
        self.bar = QFrame()
        self.bar.setObjectName("runBar")
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), "Run")
        self._run.setObjectName("run")
        self._run.setDefault(True)
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), "Cancel")
        self._cancel.setObjectName("cancel")
        self._cancel.setToolTip("Stops the run under way; a map that has finished parts can go on later")
        self.progress = Progress()
        self.needs = Text()
        self.needs.setObjectName("estimate")
        self._walk = QPushButton(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), "Walk through the parcels")
        self._walk.setObjectName("walk")
        self._walk.setToolTip("A table of the parcels, least certain first; keys accept and correct their classes")
        self._walked = ""
        self._walk.clicked.connect(lambda: self.walk.emit(self._walked))
        self._run.clicked.connect(self.run)
        self._cancel.clicked.connect(self.cancel)
        buttons = QHBoxLayout()
        buttons.addWidget(self._run)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.needs, 1)
        below = QVBoxLayout(self.bar)
        below.setContentsMargins(6, 4, 6, 4)
        below.addLayout(buttons)
        below.addWidget(self.progress)
        below.addWidget(self._walk)
        self._walk.hide()
        self.set_running(False)

    def parent_folder(self) -> str:
        """Return the folder that runs get theirs in."""
        return self.out.filePath().strip()

    def choices(self) -> dict[str, Any]:
        """Return what is chosen here beside the folder, as JSON."""
        return {}

    def choose(self, choices: dict[str, Any]) -> None:
        """Bring back what was chosen; what is not there any more is left as it is."""

    def set_running(self, any_run: bool, same: bool = False, missing: str = "") -> None:
        """Offer Run, or to let a run wait, and Cancel.

        Args:
            any_run: a run is under way, of this section or another.
            same: what is chosen now is what runs or waits already.
            missing: what has to be chosen before one can start.
        """
        wait = missing or ("This very map is under way, or waits. Change something to add another." if same else "")
        self._run.setEnabled(not wait)
        self._run.setText("Queue" if any_run else "Run")
        about = "Starts when the run under way has ended" if any_run else "Map the stack, and the parcels in it"
        self._run.setToolTip(tooltip(wait or about))
        self._cancel.setEnabled(any_run)

    def show_walk(self, key: str) -> None:
        """Offer to walk through the parcels of a result, by their layer's id; '' for none."""
        self._walked = key
        self._walk.setVisible(bool(key))
