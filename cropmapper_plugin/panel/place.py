"""Where a map is wanted: the whole stack, what the canvas shows, around a layer or a selection, the parcels only."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ..words import tr

STACK, CANVAS, LAYER, SELECTION, PARCELS = "stack", "canvas", "layer", "selection", "parcels"
PLACES = (
    (STACK, tr("The whole stack")),
    (CANVAS, tr("What the map shows now")),
    (LAYER, tr("The extent of a layer")),
    (SELECTION, tr("Around the selected parcels")),
    (PARCELS, tr("Nothing but the parcels")),
)


def place_of(
    where: str, canvas: QgsMapCanvas, layer: QgsMapLayer | None, parcels: QgsVectorLayer | None, any_parcels: bool
) -> tuple[dict[str, Any], str]:
    """Return what a map job says of its place, and '' or the sentence that says what is missing.

    Args:
        where: one of the places.
        canvas: the map canvas.
        layer: the layer whose extent is wanted.
        parcels: the layer of parcels, whose selection may be wanted.
        any_parcels: whether there are parcels, a layer's or a file's.

    Returns:
        `extent`, to be put among the stack options, and `only_parcels`, where they are wanted.
    """
    if where == CANVAS:
        return _rectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
    if where == LAYER:
        if layer is None:
            return {}, tr("Choose the layer whose extent is to be mapped.")
        return _rectangle(layer.extent(), layer.crs(), layer.name())
    if where == SELECTION:
        if parcels is None or not parcels.selectedFeatureCount():
            return {}, tr("Select some parcels first: the map is to be around them.")
        return _rectangle(parcels.boundingBoxOfSelected(), parcels.crs(), parcels.name())
    if where == PARCELS:
        return ({"only_parcels": True}, "") if any_parcels else ({}, tr("Choose the parcels in step 2 first."))
    return {}, ""


def _rectangle(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, layer: str = "") -> tuple[dict[str, Any], str]:
    if extent.isEmpty() or not extent.isFinite():
        return {}, (
            tr("There is nothing in the extent of {layer}.").format(layer=layer)
            if layer
            else tr("There is nothing in the extent of the map.")
        )
    if not crs.isValid():
        return {}, (
            tr("The extent of {layer} has no CRS. Set its CRS, then run.").format(layer=layer)
            if layer
            else tr("The map has no CRS. Set the CRS of the project, then run.")
        )
    sides = {
        "xmin": extent.xMinimum(),
        "ymin": extent.yMinimum(),
        "xmax": extent.xMaximum(),
        "ymax": extent.yMaximum(),
    }
    return {"extent": {**sides, "crs": crs.authid() or crs.toWkt()}}, ""
