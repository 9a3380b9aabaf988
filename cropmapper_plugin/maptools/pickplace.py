"""Pick a place on the map."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..words import tr


class PickPlace(QgsMapTool):
    """Emits `picked` with each place that is clicked, in the CRS of the map."""

    picked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setToolName(tr("Pick a place"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell the place."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(event.mapPoint())
