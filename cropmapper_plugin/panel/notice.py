"""The banner that stands on top of the dock while no engine can be started."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..client.events import sentence
from ..client.interpreter import NO_INTERPRETER
from ..words import tr
from .installing import InstallStep
from .widgets import Text

_NONE_YET = tr("The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.")


class EngineNotice(QFrame):
    """Says why there is no engine, and offers to install one or to choose another Python."""

    choose = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engineNotice")
        self.setStyleSheet(
            "#engineNotice { background: #fff4d6; border: 1px solid #e0b64a; border-radius: 3px; }"
            "#engineNotice QLabel { color: #3d3113; }"
        )
        self._reason = Text()
        self.step = InstallStep()
        self._choose = QPushButton(tr("Other Python or source…"))
        self._choose.setToolTip(
            tr("Opens the options page: another Python, a folder of packages, test, repair, remove")
        )
        self._choose.clicked.connect(self.choose)
        self.step.begun.connect(lambda: self._reason.setText(tr("The engine is being installed.")))
        column = QVBoxLayout(self)
        for widget in (self._reason, self.step, self._choose):
            column.addWidget(widget)
        self.hide()

    def show_problem(self, problem: dict) -> None:
        """Show the banner with the reason, ready for a click."""
        self._reason.setText(_NONE_YET if problem.get("code") == NO_INTERPRETER["code"] else sentence(problem))
        self.step.show_offer()
        self.show()
