"""A dock that is made low for a moment, so that a window on a small screen does not grow beyond it.

QGIS's Identify Results want 500 pixels when they first open, and less than half of that a moment later. Under a dock
that insists on its own height, they make a window of 700 pixels a sixth higher than its screen, for good.
"""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QMainWindow

_SETTLED_MS = 200  # until the window has laid out all docks


class Yielding(QObject):
    """Lets a dock be squeezed, and takes back the height that it needs once there is room.

    Args:
        dock: a dock that has its content already.
        window: the window that the dock is in.
    """

    def __init__(self, dock: QgsDockWidget, window: QMainWindow) -> None:
        super().__init__(dock)
        self._dock, self._window = dock, window
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._take_back)
        dock.widget().setMinimumHeight(1)
        dock.widget().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the content has less height than it needs."""
        if event.type() == QEvent.Type.Resize and event.size().height() < watched.minimumSizeHint().height():
            self._settled.start()
        return False

    def _take_back(self) -> None:
        content = self._dock.widget()
        lacking = content.minimumSizeHint().height() - content.height()
        if lacking > 0 and not self._dock.isFloating():
            self._window.resizeDocks([self._dock], [self._dock.height() + lacking], Qt.Orientation.Vertical)
