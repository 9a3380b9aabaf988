"""The place that was clicked: the parcel that lies there, or the point."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..words import tr

_DIGITS = 17  # of a coordinate: all that it has


@dataclass(frozen=True)
class Place:
    """A place on the map whose profile is wanted.

    Attributes:
        shape: a polygon or a point.
        crs: CRS of the shape.
        name: what it is called.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    name: str

    @property
    def text(self) -> str:
        """The shape as well-known text, flat and of straight lines."""
        shape = QgsGeometry(self.shape.constGet().segmentize())
        shape.get().dropZValue()
        shape.get().dropMValue()
        return shape.asWkt(_DIGITS)

    @property
    def crs_text(self) -> str:
        """The CRS as PROJ reads it."""
        return self.crs.authid() or self.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


def place_at(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, parcels: QgsVectorLayer | None) -> Place:
    """Return the parcel of a layer that a point lies in, or the point itself.

    Args:
        crs: CRS of the point.
        parcels: a layer of polygons, or none.
    """
    found = _parcel_at(point, crs, parcels) if parcels is not None and parcels.crs().isValid() else None
    if found is not None:
        return Place(found.geometry(), parcels.crs(), tr("Parcel {id}").format(id=found.id()))
    digits = 5 if crs.isGeographic() else 0  # about a metre
    return Place(QgsGeometry.fromPointXY(point), crs, f"{point.x():.{digits}f}, {point.y():.{digits}f}")


def _parcel_at(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, parcels: QgsVectorLayer) -> QgsFeature | None:
    try:
        here = QgsCoordinateTransform(crs, parcels.crs(), QgsProject.instance()).transform(point)
    except QgsCsException:  # the point is nowhere in that CRS
        return None
    shape = QgsGeometry.fromPointXY(here)
    around = QgsRectangle(shape.boundingBox())
    around.grow(1e-6)  # a rectangle without area filters nothing, or finds nothing
    request = QgsFeatureRequest().setFilterRect(around).setNoAttributes()
    return next((each for each in parcels.getFeatures(request) if each.geometry().contains(shape)), None)
