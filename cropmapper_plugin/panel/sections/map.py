"""Step 4: where the results go, run, cancel, and how far it is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..progress import Progress
from ..widgets import tooltip

JOB = "map"


class MapStep(QGroupBox):
    """The output folder, the two buttons, and the progress."""

    run = pyqtSignal()
    cancel = pyqtSignal()
    changed = pyqtSignal()
    walk = pyqtSignal(str)  # with the id of a layer of parcels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("4  Map", parent)
        self.out = QgsFileWidget()
        self.out.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.out.lineEdit().setObjectName("out")
        self.out.lineEdit().setPlaceholderText("One folder per run, in here")
        self.out.fileChanged.connect(self.changed)
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), "Run")
        self._run.setObjectName("run")
        self._run.setDefault(True)
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), "Cancel")
        self._cancel.setObjectName("cancel")
        self.progress = Progress(JOB)
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
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Output folder"))
        column.addWidget(self.out)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self._walk)
        self._walk.hide()
        self.set_running(False)

    def parent_folder(self) -> str:
        """Return the folder that runs get theirs in."""
        return self.out.filePath().strip()

    def set_running(self, mine: bool, other: bool = False, missing: str = "") -> None:
        """Offer Run or Cancel.

        Args:
            mine: a map is under way.
            other: another run is under way.
            missing: what has to be chosen before one can start.
        """
        wait = "Another run is under way." if other else missing
        self._run.setEnabled(not mine and not wait)
        self._run.setToolTip(tooltip(wait or "Map the stack, and the parcels in it"))
        self._cancel.setEnabled(mine)

    def show_walk(self, key: str) -> None:
        """Offer to walk through the parcels of a result, by their layer's id; '' for none."""
        self._walked = key
        self._walk.setVisible(bool(key))
