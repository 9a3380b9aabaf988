"""What the engine says, in the dock and in QGIS's own log."""

from __future__ import annotations

import datetime
from html import escape

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QPlainTextEdit, QWidget

TAG = "CropMapper"
MAX_LINES = 2000
COLOURS = {Qgis.MessageLevel.Warning: "#b35c00", Qgis.MessageLevel.Critical: "#c0212f"}


class Log(QPlainTextEdit):
    """A few lines in view, the rest a scroll away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self.setReadOnly(True)
        self.setMaximumBlockCount(MAX_LINES)
        self.setPlaceholderText("What the engine does is told here.")
        self.setMinimumHeight(110)

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line, with the time, here and in QGIS's log."""
        colour = COLOURS.get(level, self.palette().color(QPalette.ColorRole.Text).name())
        time = datetime.datetime.now().strftime("%H:%M:%S")
        self.appendHtml(f'<span style="color:{colour}">{time}&nbsp; {escape(text, quote=False)}</span>')
        self.note(text, level)

    def note(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line to QGIS's log only: what libraries print, for those who look for a fault."""
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)
