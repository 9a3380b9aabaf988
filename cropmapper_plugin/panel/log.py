"""What the engine says, in the dock and in QGIS's own log."""

from __future__ import annotations

import datetime

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QPlainTextEdit, QWidget

from ..client.texts import as_html

TAG = "CropMapper"
MAX_LINES = 2000
_DARK = {Qgis.MessageLevel.Warning: "#b35c00", Qgis.MessageLevel.Critical: "#c0212f"}
_LIGHT = {Qgis.MessageLevel.Warning: "#ffb454", Qgis.MessageLevel.Critical: "#ff8a8a"}


def colour_of(level: Qgis.MessageLevel, palette: QPalette) -> str:
    """Return the colour of a message that can be read on a palette's background, light or dark; '' for the usual."""
    return (_LIGHT if on_dark(palette) else _DARK).get(level, "")


def on_dark(palette: QPalette) -> bool:
    """Say whether a palette's background is dark."""
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


class Log(QPlainTextEdit):
    """A few lines in view, the rest a scroll away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self.setReadOnly(True)
        self.setMaximumBlockCount(MAX_LINES)
        self.setPlaceholderText("What the engine does is told here.")
        self.setMinimumHeight(110)
        self._following = True
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.rangeChanged.connect(self._follow)  # also when a narrower dock makes more lines of a text

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line, with the time, here and in QGIS's log; the log follows unless the user has scrolled up."""
        colour = colour_of(level, self.palette()) or self.palette().color(QPalette.ColorRole.Text).name()
        time = datetime.datetime.now().strftime("%H:%M:%S")
        self.appendHtml(f'<span style="color:{colour}">{time}&nbsp; {as_html(text)}</span>')
        self._follow()
        self.note(text, level)

    def note(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line to QGIS's log only: what libraries print, for those who look for a fault."""
        # QGIS shows its log as HTML.
        QgsMessageLog.logMessage(as_html(text), TAG, level, notifyUser=False)

    def show_end(self) -> None:
        """Scroll to the last line, and follow from there on."""
        self._following = True
        self._follow()

    def keyPressEvent(self, event) -> None:
        """Scroll by the keyboard."""
        super().keyPressEvent(event)
        self._scrolled()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._following = bar.sliderPosition() >= bar.maximum()

    def _follow(self) -> None:
        if self._following:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
