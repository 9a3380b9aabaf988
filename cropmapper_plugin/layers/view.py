"""What the map canvas shows of a result."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas

_MARGIN = 1.05


def zoom_to(canvas: QgsMapCanvas, layer_id: str) -> None:
    """Show the whole of a layer of the project; nothing changes if it is gone or lies nowhere in the project's CRS."""
    layer = QgsProject.instance().mapLayer(layer_id)
    if layer is None:
        return
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    if extent.isFinite() and not extent.isEmpty():
        extent.scale(_MARGIN)
        canvas.setExtent(extent)
        canvas.refresh()
