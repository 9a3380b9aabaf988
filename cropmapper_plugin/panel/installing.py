"""Install the engine: what would be installed is said first, then a bar tells how far it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..client.install import Installation
from ..client.wanted import offer
from ..words import tr
from .widgets import Text


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
        self._about = Text(objectName="installAbout")
        self._bar = QProgressBar(maximum=1000, textVisible=False)
        self._start = QPushButton(tr("Install engine"), objectName="install", clicked=self.start)
        self._start.setToolTip(tr("Makes the Python environment, and installs the packages named above"))
        self._cancel = QPushButton(tr("Cancel"), objectName="cancelInstall", clicked=self.stop)
        self._cancel.setToolTip(tr("Stops the installation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._about, self._bar, self._start, self._cancel):
            column.addWidget(widget)
        self.show_offer()

    def show_offer(self) -> None:
        """Say what an installation would bring by what is chosen now."""
        if self._installation is None:
            self._about.setText(offer())
            self._show(running=False)

    def start(self) -> None:
        """Install."""
        self.begun.emit()
        self._installation = Installation(parent=self)
        self._installation.logged.connect(self.logged)
        self._installation.progressed.connect(self._progressed)
        self._installation.ready.connect(lambda _: self._end(self.installed.emit))
        self._installation.failed.connect(lambda problem: self._end(self.failed.emit, problem))
        self._show(running=True)
        self._installation.start()

    def stop(self) -> None:
        """Stop what is being installed, if anything is; `failed` follows."""
        if self._installation is not None:
            self._installation.cancel()

    def abandon(self) -> None:
        """Stop and say nothing."""
        if self._installation is not None:
            self._installation.abandon()

    def _progressed(self, share: float, text: str) -> None:
        self._bar.setValue(round(1000 * share))
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
        self._start.setVisible(not running)
