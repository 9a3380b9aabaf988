"""One parcel on the map canvas: in the middle, and outlined."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtGui import QColor

_AROUND = 3.0  # how much wider than the parcel the map shows


class ParcelOutline:
    """The outline of the parcel that is walked to; no more than one at a time."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._highlight: QgsHighlight | None = None

    @property
    def shown(self) -> bool:
        """Whether a parcel is outlined."""
        return self._highlight is not None

    def show(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> None:
        """Have a parcel of a layer in the middle of the map, outlined; nothing where it has no extent there."""
        extent = extent_of(geometry, layer, self._canvas.mapSettings().destinationCrs())
        if extent is None:
            return
        extent.scale(_AROUND)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
        self._highlight = QgsHighlight(self._canvas, geometry, layer)
        self._highlight.setColor(QColor("#ff00ff"))
        self._highlight.setFillColor(QColor(0, 0, 0, 0))
        self._highlight.setWidth(3)
        self._highlight.show()

    def remove(self) -> None:
        """Take the outline off the map."""
        if self._highlight is not None:
            self._canvas.scene().removeItem(self._highlight)
            self._highlight = None


def extent_of(geometry: QgsGeometry, layer: QgsVectorLayer, crs) -> QgsRectangle | None:
    """Return the extent of a geometry in another CRS; None where it has none there."""
    if geometry.isEmpty():
        return None
    there = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    try:
        extent = there.transformBoundingBox(geometry.boundingBox())
    except QgsCsException:
        return None
    return extent if extent.isFinite() and not extent.isEmpty() else None
