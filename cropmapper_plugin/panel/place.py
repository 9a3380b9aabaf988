"""Where a map is wanted: the whole stack, what the canvas shows, around a layer or a selection, the parcels only."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

STACK, CANVAS, LAYER, SELECTION, PARCELS = "stack", "canvas", "layer", "selection", "parcels"
PLACES = (
    (STACK, "The whole stack"),
    (CANVAS, "What the map shows now"),
    (LAYER, "The extent of a layer"),
    (SELECTION, "Around the selected parcels"),
    (PARCELS, "Nothing but the parcels"),
)


def place_of(
    where: str, canvas: QgsMapCanvas, layer: QgsMapLayer | None, parcels: QgsVectorLayer | None, any_parcels: bool
) -> tuple[dict[str, Any], str]:
    """Return what a map job says of its place, and '' or the sentence that says what is missing.

    Args:
        where: one of the places.
        canvas: the map canvas.
        layer: whose extent is wanted.
        parcels: the layer of parcels, whose selection may be wanted.
        any_parcels: whether there are parcels, a layer's or a file's.

    Returns:
        `extent`, to be put among the stack options, and `only_parcels`, where they are wanted.
    """
    if where == CANVAS:
        return _rectangle(canvas.extent(), canvas.mapSettings().destinationCrs(), "the map")
    if where == LAYER:
        if layer is None:
            return {}, "Choose the layer whose extent is to be mapped."
        return _rectangle(layer.extent(), layer.crs(), layer.name())
    if where == SELECTION:
        if parcels is None or not parcels.selectedFeatureCount():
            return {}, "Select some parcels first: the map is to be around them."
        return _rectangle(parcels.boundingBoxOfSelected(), parcels.crs(), "the selection")
    if where == PARCELS:
        return ({"only_parcels": True}, "") if any_parcels else ({}, "Choose the parcels in step 2 first.")
    return {}, ""


def _rectangle(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, name: str) -> tuple[dict[str, Any], str]:
    if extent.isEmpty() or not extent.isFinite():
        return {}, f"There is nothing in the extent of {name}."
    if not crs.isValid():
        return {}, f"The extent of {name} has no CRS. Set its CRS, then run."
    sides = {
        "xmin": extent.xMinimum(),
        "ymin": extent.yMinimum(),
        "xmax": extent.xMaximum(),
        "ymax": extent.yMaximum(),
    }
    return {"extent": {**sides, "crs": crs.authid() or crs.toWkt()}}, ""
