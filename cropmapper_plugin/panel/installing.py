"""Install the engine: what would be installed is said first, then a bar tells how far it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..client.install import Installation
from ..client.wanted import wanted
from ..words import tr
from .widgets import Text

_STEPS = 1000


class InstallStep(QWidget):
    """A button that installs, and what is told before, meanwhile and after.

    `begun` is emitted before anything is replaced, so that whoever uses the engine lets go of it; then exactly one of
    `installed` and `failed`.
    """

    begun = pyqtSignal()
    installed = pyqtSignal()
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installation: Installation | None = None
        self._about, self._bar = Text(), QProgressBar()
        self._about.setObjectName("installAbout")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._start, self._cancel = QPushButton(tr("Install engine")), QPushButton(tr("Cancel"))
        self._start.setObjectName("install")
        self._cancel.setObjectName("cancelInstall")
        self._start.setToolTip(
            tr("Makes a Python environment in your QGIS profile, and installs the packages named above")
        )
        self._cancel.setToolTip(tr("Stops the installation"))
        self._start.clicked.connect(self.start)
        self._cancel.clicked.connect(self._stop)
        buttons = QHBoxLayout()
        buttons.addWidget(self._start)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._about)
        column.addWidget(self._bar)
        column.addLayout(buttons)
        self.show_offer()

    def show_offer(self) -> None:
        """Say what an installation would bring by what is chosen now."""
        if self._installation is None:
            self._about.setText(wanted().about())
            self._show(running=False)

    def start(self) -> None:
        """Install."""
        self.begun.emit()
        self._installation = Installation(parent=self)
        self._installation.logged.connect(self.logged)
        self._installation.progressed.connect(self._progressed)
        self._installation.installed.connect(lambda _: self._end(self.installed.emit))
        self._installation.failed.connect(lambda problem: self._end(self.failed.emit, problem))
        self._show(running=True)
        self._installation.start()

    def abandon(self) -> None:
        """Stop and say nothing."""
        if self._installation is not None:
            self._installation.abandon()
            self._installation.deleteLater()
            self._installation = None

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._installation.cancel()

    def _progressed(self, share: float, text: str) -> None:
        self._bar.setValue(round(share * _STEPS))
        self._about.setText(f"{text}…")

    def _end(self, tell, *what) -> None:
        self._installation.deleteLater()
        self._installation = None
        self.show_offer()
        tell(*what)

    def _show(self, running: bool) -> None:
        self._bar.setValue(0)
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._cancel.setEnabled(running)
        self._start.setVisible(not running)
