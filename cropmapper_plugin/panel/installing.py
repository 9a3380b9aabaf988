"""Install the engine: what would be installed is said first, then a bar tells how far it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..client.install import Installation
from ..client.wanted import offer
from ..words import tr
from .progress import Progress


class InstallStep(Progress):
    """A button that installs, and what is told before, meanwhile and after.

    `begun` is emitted before anything is replaced, so that whoever uses the engine lets go of it; then exactly one of
    `installed` and `failed`.
    """

    begun = pyqtSignal()
    installed = pyqtSignal()
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__("install")
        self._installation: Installation | None = None
        self._start = QPushButton(tr("Install engine"), objectName="install", clicked=self.start)
        self._start.setToolTip(tr("Makes the Python environment, and installs the packages named above"))
        self._cancel = QPushButton(tr("Cancel"), objectName="cancelInstall", clicked=self.stop)
        self._cancel.setToolTip(tr("Stops the installation"))
        for button in (self._start, self._cancel):
            self.layout().addWidget(button)
        self.show_offer()

    def show_offer(self) -> None:
        """Say what an installation would bring by what is chosen now, unless one is under way."""
        idle = self._installation is None
        if idle:
            self.show_none()
            self.show_status(offer())
        self._start.setVisible(idle)
        self._cancel.setVisible(not idle)

    def start(self) -> None:
        """Install."""
        self.begun.emit()
        self._installation = Installation(parent=self)
        self._installation.logged.connect(self.logged)
        self._installation.progressed.connect(self.show_share)
        self._installation.ready.connect(lambda _: self._end(self.installed.emit))
        self._installation.failed.connect(lambda problem: self._end(self.failed.emit, problem))
        self.show_offer()
        self._installation.start()

    def stop(self) -> None:
        """Stop what is being installed, if anything is; `failed` follows."""
        if self._installation is not None:
            self._installation.cancel()

    def _end(self, tell, *what) -> None:
        self._installation.deleteLater()
        self._installation = None
        self.show_offer()
        tell(*what)
