"""A polygon layer of the project as a file that the engine can read."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsVectorFileWriter, QgsVectorFileWriterTask, QgsVectorLayer

# What the engine reads as it lies there; QGIS reads more, and writes it out.
READ = (
    *(".gpkg", ".shp", ".geojson", ".json", ".fgb", ".parquet", ".geoparquet"),
    *(".tab", ".mif", ".gdb", ".kml", ".gml", ".sqlite"),
)


def file_of(layer: QgsVectorLayer) -> tuple[str, str | None] | None:
    """Return the path and layer name of a layer that is, as it stands, a file of the engine's; None for any other.

    A layer in memory, in a database, in an archive, of another format, filtered, or with edits that are not saved has
    no such file.
    """
    if layer.providerType() != "ogr" or layer.subsetString() or (layer.isEditable() and layer.isModified()):
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = parts.get("path", "")
    if "://" in path or path.startswith("/vsi") or not path.lower().endswith(READ):
        return None
    return path, parts.get("layerName") or None


def export_task(layer: QgsVectorLayer, path: str, selected: bool = False) -> QgsVectorFileWriterTask:
    """Return a task that writes a layer, edits and filter included, to a GeoPackage with the layer `parcels`.

    Of a layer with a selection, `selected` writes that alone.

    The task takes its own copy of the layer's state now and reads it off the main thread.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "parcels"
    options.onlySelectedFeatures = selected
    return QgsVectorFileWriterTask(layer, path, options)
