"""What the engine says, in the dock and in QGIS's own log."""

from __future__ import annotations

import datetime
from collections import deque
from typing import Optional

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from ..client.texts import as_html, unmarked, visible
from ..words import tr

TAG = "CropMapper"
MAX_LINES = 2000
_Line = tuple[str, str, Optional[Qgis.MessageLevel]]  # time, text, level; a heading has no level
# Read at 4.5:1 and better on the backgrounds of QGIS's light and dark themes.
_DARK = {
    Qgis.MessageLevel.Warning: "#8f4a00",
    Qgis.MessageLevel.Critical: "#a01020",
    Qgis.MessageLevel.Success: "#176030",
}
_LIGHT = {
    Qgis.MessageLevel.Warning: "#ffb454",
    Qgis.MessageLevel.Critical: "#ffa3a3",
    Qgis.MessageLevel.Success: "#8fdba0",
}


def colour_of(level: Qgis.MessageLevel, palette: QPalette) -> str:
    """Return the colour of a message that can be read on a palette's background, light or dark; '' for the usual."""
    return (_LIGHT if on_dark(palette) else _DARK).get(level, "")


def on_dark(palette: QPalette) -> bool:
    """Say whether a palette's background is dark."""
    return palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5


class Log(QPlainTextEdit):
    """A few lines in view, the rest a scroll away; what matters is coloured, and can be seen alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self.setReadOnly(True)
        self.setMaximumBlockCount(MAX_LINES)
        self.setPlaceholderText(tr("What the engine does is told here."))
        self.setToolTip(tr("What the engine does, the last below; the whole of it is also in QGIS's log messages"))
        self.setAccessibleName(tr("Log"))
        self.setMinimumHeight(110)
        self._lines: deque[_Line] = deque(maxlen=MAX_LINES)
        self._important_only = False
        self._following = True
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.rangeChanged.connect(self._follow)  # also when a narrower dock makes more lines of a text

    def say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line, with the time, here and in QGIS's log; the log follows unless the user has scrolled up.

        Args:
            level: what is more than information is important.
        """
        line = (_now(), text, level)
        self._lines.append(line)
        self._show(line)
        self.note(text, level)

    def begin_project(self, title: str) -> None:
        """Part the lines of the project that was open before from those that follow, by a heading.

        Nothing is lost: a run may be under way, or an error still to be copied. One heading follows another's lines,
        never another heading.
        """
        if self._lines and self._lines[-1][2] is None:
            self._lines.pop()
        if self._lines:
            self._lines.append((_now(), title, None))
        self.show_important(self._important_only)

    def note(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Add a line to QGIS's log only: what libraries print, for those who look for a fault."""
        # QGIS showed its log as HTML until the spring of 2025.
        QgsMessageLog.logMessage(unmarked(text), TAG, level, notifyUser=False)

    def show_important(self, only: bool) -> None:
        """Show what is important alone, or all."""
        self._important_only = only
        self.clear()
        for line in self._lines:
            self._show(line)

    def copy_all(self) -> None:
        """Put all lines on the clipboard, shown or not."""
        texts = (f"{time}  {_MARKS.get(level, '')}{visible(text)}" for time, text, level in self._lines)
        QgsApplication.clipboard().setText("\n".join(texts))

    def show_end(self) -> None:
        """Scroll to the last line, and follow from there on."""
        self._following = True
        self._follow()

    def keyPressEvent(self, event) -> None:
        """Scroll by the keyboard."""
        super().keyPressEvent(event)
        self._scrolled()

    def _show(self, line: _Line) -> None:
        time, text, level = line
        if self._important_only and level == Qgis.MessageLevel.Info:
            return
        colour = colour_of(level, self.palette()) or self.palette().color(QPalette.ColorRole.Text).name()
        weight = "bold" if level in (None, Qgis.MessageLevel.Critical) else "normal"
        self.appendHtml(f'<span style="color:{colour};font-weight:{weight}">{time}&nbsp; {as_html(text)}</span>')
        self._follow()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._following = bar.sliderPosition() >= bar.maximum()

    def _follow(self) -> None:
        if self._following:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())


def _now() -> str:
    return datetime.datetime.now().strftime("%H:%M:%S")


_MARKS = {Qgis.MessageLevel.Warning: tr("Warning: "), Qgis.MessageLevel.Critical: tr("Error: ")}


class LogBox(QWidget):
    """The log under its title, with what can be done with it."""

    def __init__(self, log: Log, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.important = QCheckBox(tr("Important only"))
        self.important.setObjectName("logImportant")
        self.important.setToolTip(tr("Shows warnings, errors and what is done, without each step"))
        self.important.toggled.connect(log.show_important)
        self.copy = QToolButton()
        self.copy.setObjectName("logCopy")
        self.copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy.setToolTip(tr("Copies the whole log"))
        self.copy.setAccessibleName(tr("Copy the log"))
        self.copy.clicked.connect(log.copy_all)
        above = QHBoxLayout()
        above.addWidget(QLabel(tr("Log")))
        above.addStretch()
        above.addWidget(self.important)
        above.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(log, 1)
