"""The place that was clicked: the parcel that lies there, or the point; as a file for the engine."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

_AROUND_M, _AROUND_DEGREES = 600.0, 0.006  # more than a pixel of any sensor that is known


@dataclass(frozen=True)
class Place:
    """What is asked for.

    Attributes:
        shape: a polygon or a point.
        crs: of the shape.
        name: what it is called.
    """

    shape: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    name: str

    @property
    def extent(self) -> dict:
        """What has to be read, as a stack's option."""
        box = QgsRectangle(self.shape.boundingBox())
        box.grow(_AROUND_DEGREES if self.crs.isGeographic() else _AROUND_M)
        sides = {"xmin": box.xMinimum(), "ymin": box.yMinimum(), "xmax": box.xMaximum(), "ymax": box.yMaximum()}
        return {**sides, "crs": self.crs.authid() or self.crs.toWkt()}

    def write(self, path: str) -> None:
        """Write it as the only feature of a GeoPackage.

        Raises:
            OSError: it cannot be written.
        """
        kind = QgsWkbTypes.displayString(self.shape.wkbType())
        layer = QgsVectorLayer(kind, "place", "memory")
        layer.setCrs(self.crs)
        feature = QgsFeature()
        feature.setGeometry(self.shape)
        layer.dataProvider().addFeatures([feature])
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "place"
        code, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, path, QgsCoordinateTransformContext(), options
        )
        if code != QgsVectorFileWriter.WriterError.NoError:
            raise OSError(reason)


def place_at(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, parcels: QgsVectorLayer | None) -> Place:
    """Return the parcel of a layer that a point lies in, or the point itself.

    Args:
        crs: of the point.
        parcels: a layer of polygons, or none.
    """
    found = _parcel_at(point, crs, parcels) if parcels is not None and parcels.crs().isValid() else None
    if found is not None:
        return Place(found.geometry(), parcels.crs(), f"Parcel {found.id()}")
    return Place(QgsGeometry.fromPointXY(point), crs, f"{point.x():.6g}, {point.y():.6g}")


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
