"""The banner that stands on top of the dock while no engine can be started."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..client.install import index_host
from .widgets import Text, tooltip


class EngineNotice(QFrame):
    """Says why there is no engine, and offers to install one or to choose another Python."""

    install = pyqtSignal()
    choose = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engineNotice")
        self.setStyleSheet(
            "#engineNotice { background: #fff4d6; border: 1px solid #e0b64a; border-radius: 3px; }"
            "#engineNotice QLabel { color: #3d3113; }"
        )
        self._label = Text()
        self._install = QPushButton("Install engine")
        self._install.setObjectName("install")
        self._install.setToolTip(
            tooltip(
                "Makes a Python environment in your QGIS profile and downloads the engine's packages from "
                f"{index_host()} (about 180 MB; 600 MB on the disk). Nothing is sent."
            )
        )
        self._choose = QPushButton("Choose Python…")
        self._install.clicked.connect(self.install)
        self._choose.clicked.connect(self.choose)
        column = QVBoxLayout(self)
        for widget in (self._label, self._install, self._choose):
            column.addWidget(widget)
        self.hide()

    def show_reason(self, text: str) -> None:
        """Show the banner with the reason, ready for a click."""
        self._label.setText(text)
        self._install.setEnabled(True)
        self.show()

    def show_installing(self) -> None:
        """Show that an installation runs."""
        self._label.setText(
            f"The engine is being installed; its packages come from {index_host()}. The log below shows how far it is."
        )
        self._install.setEnabled(False)
        self.show()
