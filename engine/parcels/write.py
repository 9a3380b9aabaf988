"""A parcel layer with the map's answers, as a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa

from engine.parcels.read import Parcels
from engine.vectors import write_geopackage

LAYER = "parcels"


def write_parcels(parcels: Parcels, columns: dict[str, pa.Array], path: Path, title: str) -> None:
    """Write the layer with its own attributes and a job's answers, as a GeoPackage in its own CRS.

    Args:
        columns: name -> (n) values; a name that the layer has already gets `cropmapper_` before it.
        title: the layer's title; its name is always `parcels`.

    Raises:
        Failure: `disk`, or `parcels_not_written` for a layer that GDAL refuses.
    """
    layout = parcels.layout
    table, names = layout.table, layout.names_for(columns)
    for name, values in columns.items():
        table = table.append_column(names[name], values)
    write_geopackage(
        table,
        path,
        LAYER,
        "parcels_not_written",
        f"The parcels of {layout.path} could not be written as a GeoPackage",
        "Save them as a GeoPackage in QGIS first, and choose that.",
        geometry_name=layout.geometry,
        geometry_type=parcels.geometry_type,
        crs=parcels.crs,
        layer_options={
            "IDENTIFIER": title,
            "DESCRIPTION": title,
            "FID": layout.fid,
            "GEOMETRY_NAME": layout.geometry,
        },
    )
