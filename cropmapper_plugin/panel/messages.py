"""What the dock says in QGIS's message bar: short, with a button to the log; it goes when the next run starts."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..client.texts import as_html, shortened
from ..words import tr

LONGEST_WORD = 40  # characters, so that a sentence that begins with a file is seen
_LONGEST = 160  # characters: the bar has one line
_SECONDS = 8


class Messages(QObject):
    """Emits `log_wanted` when the user asks for the whole story."""

    log_wanted = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._items: list[QgsMessageBarItem] = []

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence: an error until it is closed or the next run starts, all else for some seconds."""
        bar = self._iface.messageBar()
        # QGIS takes what stands there for HTML.
        message = bar.createMessage("CropMapper", as_html(_brief(text)))
        button = QPushButton(tr("Show log"))
        button.setToolTip(tr("Shows the whole message and what came before it"))
        button.clicked.connect(self.log_wanted)
        message.layout().addWidget(button)
        self._items.append(bar.pushWidget(message, level, 0 if level == Qgis.MessageLevel.Critical else _SECONDS))

    def forget(self) -> None:
        """Take away what was said of earlier runs, unless the user has closed it."""
        for item in self._items:
            if not sip.isdeleted(item):
                self._iface.messageBar().popWidget(item)
        self._items = []

    def forget_task(self, title: str) -> None:
        """Take away what QGIS itself says of a task's end.

        QGIS before 3.26 says "Task complete" over whatever stands there, where the desktop shows no notifications.
        """
        bar = self._iface.messageBar()
        for item in list(bar.items()):
            if item not in self._items and item.text() == title:
                bar.popWidget(item)


def _brief(text: str) -> str:
    """Return as many of a text's sentences as the bar has room for: the first one, whole."""
    short = shortened(text, LONGEST_WORD)
    return short if len(short) <= _LONGEST else short.partition(". ")[0].rstrip(".") + "."
