"""The layer of drawn parcels: a GeoPackage with a crop drop-down and the colours of the class table."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsReferencedRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant
from qgis.PyQt.QtGui import QColor

from ..client.jobs import default_output
from ..words import tr
from .classes import Classes

CROP, ORIGIN = "crop", "origin"  # fields
DRAWN, ACCEPTED, CORRECTED = "drawn", "accepted", "corrected"  # origins
_PROPERTY, _NAME = "cropmapper/labels", "labels"


def labels_layer(project: QgsProject) -> QgsVectorLayer | None:
    """Return the project's layer of drawn parcels, if it has one."""
    layers = (layer for layer in project.mapLayers().values() if layer.customProperty(_PROPERTY))
    return next((layer for layer in layers if layer.isValid()), None)


def folder_for_labels(project: QgsProject, stack: str) -> Path:
    """Return where drawn parcels are kept: beside the project, else where the stack's results go, else at home."""
    here = project.homePath()
    if here and os.access(here, os.W_OK):
        return Path(here)
    return Path(default_output(stack) or Path.home() / "cropmapper")


def text_field(name: str) -> QgsField:
    """Return a field of text; until 3.38 QGIS asks QVariant for kinds, and with Qt 6 QMetaType alone has them."""
    return QgsField(name, QMetaType.Type.QString if Qgis.QGIS_VERSION_INT >= 33800 else QVariant.Type.String)


def make_labels_layer(project: QgsProject, folder: Path, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    """Make an empty layer of labels in a new GeoPackage, on top of the project's layers.

    Args:
        project: the project that gets the layer.
        folder: made where it is not there.
        crs: CRS of the new layer.

    Raises:
        OSError: the file could not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = (f"{_NAME}{number}.gpkg" for number in ("", *(f"_{number}" for number in range(2, 1000))))
    path = next(path for path in (folder / name for name in names) if not path.exists())
    fields = QgsFields()
    fields.append(text_field(CROP))
    fields.append(text_field(ORIGIN))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", _NAME
    kind = QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, project.transformContext(), options)
    problem = writer.errorMessage() if writer.hasError() else ""
    del writer  # closes the file
    name = tr("Labels") if path.stem == _NAME else tr("Labels ({stem})").format(stem=path.stem)
    layer = QgsVectorLayer(f"{path}|layername={_NAME}", name, "ogr")
    if problem or not layer.isValid():
        raise OSError(
            tr("The labels could not be written to {path}: {problem}.").format(
                path=path, problem=problem or layer.error().summary()
            )
        )
    layer.setCustomProperty(_PROPERTY, True)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer


def dress(layer: QgsVectorLayer, classes: Classes) -> None:
    """Give a layer of labels the drop-down and the colours of the class table."""
    index = layer.fields().indexOf(CROP)
    names = [{entry.name: entry.name} for entry in classes]
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": names}))
    origin = layer.fields().indexOf(ORIGIN)
    layer.setEditorWidgetSetup(origin, QgsEditorWidgetSetup("Hidden", {}))
    shown = [QgsRendererCategory(entry.name, _symbol(entry.colour), entry.name) for entry in classes]
    other = QgsRendererCategory(None, _symbol("#9a9a9a"), tr("No class of the table"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(CROP, [*shown, other]))
    layer.triggerRepaint()


def fault_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, ground: QgsReferencedRectangle | None) -> str:
    """Return '' or the sentence that says why a drawn parcel can be no label.

    Args:
        geometry: outline of the parcel.
        crs: CRS of the outline.
        ground: where the stack lies; None where that is not known.
    """
    if not geometry.isGeosValid():
        return tr("The parcel was not kept: its outline crosses itself. Draw it again.")
    if ground is not None and not _meets(geometry, crs, ground):
        return tr("The parcel was not kept: it lies outside the stack. Draw parcels on the stack.")
    return ""


def add_label(layer: QgsVectorLayer, geometry: QgsGeometry, crop: str, origin: str = DRAWN) -> None:
    """Add a parcel with its crop to the layer's edits, as one step that can be undone."""
    shape = QgsGeometry(geometry)
    shape.convertToMultiType()
    values = {layer.fields().indexOf(CROP): crop, layer.fields().indexOf(ORIGIN): origin}
    _edit(
        layer,
        tr("Parcel of {crop}").format(crop=crop),
        lambda: layer.addFeature(QgsVectorLayerUtils.createFeature(layer, shape, values)),
    )


def set_label(
    layer: QgsVectorLayer, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, crop: str, origin: str
) -> None:
    """Give a parcel of another layer its crop; a label that lies on it already is changed.

    Args:
        layer: the layer of labels.
        geometry: outline of the parcel.
        crs: CRS of the outline.
        crop: name of its class.
        origin: ACCEPTED or CORRECTED.
    """
    shape = QgsGeometry(geometry)
    shape.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    there = label_on(layer, shape)
    if there is None:
        add_label(layer, shape, crop, origin)
        return
    fields = layer.fields()

    def change() -> None:
        layer.changeAttributeValue(there.id(), fields.indexOf(CROP), crop)
        layer.changeAttributeValue(there.id(), fields.indexOf(ORIGIN), origin)

    _edit(layer, tr("Parcel of {crop}").format(crop=crop), change)


def label_on(layer: QgsVectorLayer, geometry: QgsGeometry) -> QgsFeature | None:
    """Return the label whose middle lies in a geometry, or that the geometry's middle lies in."""
    middle = geometry.pointOnSurface()
    for label in layer.getFeatures(QgsFeatureRequest().setFilterRect(geometry.boundingBox())):
        if label.geometry().contains(middle) or geometry.contains(label.geometry().pointOnSurface()):
            return label
    return None


def rename_crop(layer: QgsVectorLayer, before: str, after: str) -> None:
    """Give all labels of a class its new name, as one step that can be undone."""
    index = layer.fields().indexOf(CROP)
    chosen = [feature.id() for feature in layer.getFeatures() if feature[CROP] == before]

    def change() -> None:
        for fid in chosen:
            layer.changeAttributeValue(fid, index, after)

    if chosen:
        _edit(layer, tr("{before} renamed {after}").format(before=before, after=after), change)


def _meets(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, ground: QgsReferencedRectangle) -> bool:
    shape = QgsGeometry(geometry)
    try:
        shape.transform(QgsCoordinateTransform(crs, ground.crs(), QgsProject.instance()))
    except QgsCsException:  # it is nowhere in that CRS
        return False
    return shape.intersects(ground)


def _edit(layer: QgsVectorLayer, text: str, change) -> None:
    if not layer.isEditable():
        layer.startEditing()
    layer.beginEditCommand(text)
    change()
    layer.endEditCommand()
    layer.triggerRepaint()


def _symbol(colour: str) -> QgsFillSymbol:
    fill = QColor(colour)
    fill.setAlphaF(0.35)  # the image is to be seen through it
    edge = QColor(colour).darker(130).name()
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": edge,
            "outline_width": "0.6",
        }
    )
