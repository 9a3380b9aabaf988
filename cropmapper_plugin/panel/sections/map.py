"""Step 4: where the results go, run, cancel, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...client.events import stage_text
from ...client.parameters import share_done
from ...client.texts import shortened, visible
from ..log import colour_of
from ..widgets import Text, tooltip

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
        self._bar = QProgressBar()
        self._bar.setObjectName("progress")
        self._status = Text()
        self._status.setObjectName("status")
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The only rich text of the dock; all that it holds is made here.
        self._link = QLabel()
        self._link.setOpenExternalLinks(True)
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
        column.addWidget(self._bar)
        column.addWidget(self._status)
        column.addWidget(self._link)
        column.addWidget(self._walk)
        self.set_running(False)
        self._bar.hide()
        self.show_status("")

    def parent_folder(self) -> str:
        """Return the folder that runs get theirs in."""
        return self.out.filePath().strip()

    def set_running(self, running: bool, missing: str = "") -> None:
        """Offer Run or Cancel.

        Args:
            running: a run is under way.
            missing: what has to be chosen before one can start.
        """
        self._run.setEnabled(not running and not missing)
        self._run.setToolTip(tooltip(missing or "Map the stack, and the parcels in it"))
        self._cancel.setEnabled(running)

    def show_waiting(self, text: str) -> None:
        """Show that something is under way whose end is not known."""
        self._bar.setRange(0, 0)
        self._bar.show()
        self.show_status(text)

    def show_progress(self, event: dict) -> None:
        """Show how far the run is, and at which stage."""
        share = share_done(JOB, event)
        if share is not None:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(100 * share))
        self._bar.show()
        self.show_status(stage_text(JOB, event))

    def show_end(self, text: str, level: Qgis.MessageLevel, folder: str = "", parcels: Sequence[str] = ()) -> None:
        """Show how the run ended, with a link to its folder and a way to its parcels.

        Args:
            text: one sentence.
            level: of the sentence.
            folder: of the results.
            parcels: ids of the result's layers of parcels, of which the first is walked through.
        """
        self._bar.hide()
        self.show_status(text, level)
        if folder:
            link = QUrl.fromLocalFile(folder).toString(QUrl.ComponentFormattingOption.FullyEncoded)
            self._link.setText(f'<a href="{escape(link)}">Open the folder</a>')
            self._link.setToolTip(tooltip(folder))
            self._link.show()
        self._walked = next(iter(parcels), "")
        self._walk.setVisible(bool(self._walked))

    def show_status(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a sentence, with long names shortened; the tooltip has them whole."""
        colour = colour_of(level, self.palette())
        short = shortened(text)
        self._status.setStyleSheet(f"color: {colour}" if colour else "")
        self._status.setText(short)
        self._status.setToolTip(tooltip(text) if short != visible(text) else "")
        self._status.setVisible(bool(text))
        self._link.hide()
        self._walk.hide()
