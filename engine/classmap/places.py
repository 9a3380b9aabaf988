"""A layer of places to inspect, and what is filled in there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely
from numpy.typing import NDArray

from engine.classmap.references import REFERENCE, STRATUM, STRATUM_HA, WEIGHT
from engine.errors import BadInput
from engine.labels import text_of
from engine.parcels import layers_of, load
from engine.vectors import write_geopackage

LAYER = "places"


def write_places(
    path: Path,
    points: NDArray[np.object_],
    crs: str,
    strata: list[str],
    hectares: NDArray[np.float64],
    weights: NDArray[np.float64],
    title: str,
) -> None:
    """Write places as a GeoPackage, with an empty field for what is true there.

    Args:
        points: (n) in the CRS.
        strata: (n) name of each place's stratum.
        hectares: (n) size of that stratum.
        weights: (n) hectares that each place stands for.

    Raises:
        Failure: `disk`, `places_not_written`.
    """
    columns = {
        "place": pa.array(range(1, len(points) + 1), pa.int32()),
        STRATUM: pa.array(strata, pa.string()),
        STRATUM_HA: pa.array(hectares, pa.float64()),
        WEIGHT: pa.array(weights, pa.float64()),
        REFERENCE: pa.nulls(len(points), pa.string()),
        "geometry": pa.array(shapely.to_wkb(points).tolist(), pa.binary()),
    }
    write_geopackage(
        pa.table(columns),
        path,
        LAYER,
        "places_not_written",
        "The places could not be written as a GeoPackage",
        "Choose another folder.",
        geometry_name="geometry",
        geometry_type="Point",
        crs=crs,
        layer_options={"IDENTIFIER": title, "DESCRIPTION": title, "FID": "fid", "GEOMETRY_NAME": "geometry"},
    )


def refuse_filled(path: Path) -> None:
    """Refuse to replace places of which some have been inspected: that work could not be had again.

    Raises:
        BadInput: `places_filled`.
    """
    if not path.is_file():
        return
    layers = layers_of(path)
    table = load(path, LAYER if LAYER in layers else layers[0], geometry=False).table if layers else pa.table({})
    filled = 0
    if REFERENCE in table.column_names:
        filled = sum(text_of(value) is not None for value in table.column(REFERENCE).to_pylist())
    if filled:
        raise BadInput(
            "places_filled",
            f"{filled} of {table.num_rows} places of {path} have been inspected, and would be lost.",
            "Choose another folder, or move that file away.",
        )
