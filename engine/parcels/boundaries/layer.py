"""Delineated fields as a layer, with the columns that field boundaries are published with (https://fiboa.org)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from engine.parcels.write import LAYER
from engine.vectors import write_geopackage

# Of the values that fiboa's determination_method may have.
_METHOD = "auto-imagery"
_HECTARE = 1e4


@dataclass(frozen=True, eq=False)
class Outlines:
    """Fields as polygons, in the order in which they are written.

    Attributes:
        shapes: (n) polygons in `crs`.
        confidence: (n) mean share of the interior over each field's pixels.
        hectares, metres: (n) area and perimeter on the ground; NaN where the CRS has no place on Earth.
        crs: as GDAL reads it.
    """

    shapes: NDArray[np.object_]
    confidence: NDArray[np.float64]
    hectares: NDArray[np.float64]
    metres: NDArray[np.float64]
    crs: str

    def at_least(self, hectares: float) -> Outlines:
        """Leave out the fields of less than an area; those of unknown area stay."""
        kept = ~(self.hectares < hectares)
        parts = (self.shapes, self.confidence, self.hectares, self.metres)
        return Outlines(*(part[kept] for part in parts), crs=self.crs)


def measured(shapes: NDArray[np.object_], confidence: NDArray[np.float64], crs: str) -> Outlines:
    """Measure fields on the ellipsoid."""
    try:
        found = pyproj.CRS.from_user_input(crs)
        geographic = found.geodetic_crs or pyproj.CRS.from_epsg(4326)
        to_degrees = pyproj.Transformer.from_crs(found, geographic, always_xy=True)
    except ProjError:
        unknown = np.full(len(shapes), np.nan)
        return Outlines(shapes, confidence, unknown, unknown, crs)
    ellipsoid = geographic.get_geod()
    degrees = shapely.transform(shapes, lambda at: np.column_stack(to_degrees.transform(*at.T)))
    sizes = [ellipsoid.geometry_area_perimeter(shape) for shape in degrees]
    area, around = np.array(sizes, float).reshape(-1, 2).T
    return Outlines(shapes, confidence, np.abs(area) / _HECTARE, around, crs)


def write_outlines(
    outlines: Outlines, first: int, last_date: datetime.date, details: str, path: Path, title: str, add: bool = False
) -> None:
    """Write fields to a GeoPackage, whose layer is `parcels`.

    Args:
        first: number of the first of these fields, which is its id.
        last_date: the last date that the outlines were seen on.
        details: what made the outlines, in a few words.
        title: the layer's.
        add: whether the file has some already, which these are added to.

    Raises:
        BadInput: `out_forbidden`.
        Failure: `disk`, `parcels_not_written`.
    """
    count = len(outlines.shapes)
    seen = datetime.datetime.combine(last_date, datetime.time(), datetime.timezone.utc)
    columns = {
        "id": pa.array([str(number) for number in range(first, first + count)], pa.string()),
        "area": _known(outlines.hectares, 4),
        "perimeter": _known(outlines.metres, 1),
        "determination_datetime": pa.array([seen] * count, pa.timestamp("ms", "UTC")),
        "determination_method": pa.array([_METHOD] * count, pa.string()),
        "determination_details": pa.array([details] * count, pa.string()),
        "confidence": pa.array(np.round(outlines.confidence, 3), pa.float64()),
        "geometry": pa.array(shapely.to_wkb(outlines.shapes).tolist(), pa.binary()),
    }
    layer = {"IDENTIFIER": title, "DESCRIPTION": title, "FID": "fid", "GEOMETRY_NAME": "geometry"}
    write_geopackage(
        pa.table(columns),
        path,
        LAYER,
        "parcels_not_written",
        "The fields could not be written as a GeoPackage",
        "Choose another folder.",
        geometry_name="geometry",
        geometry_type="Polygon",
        crs=outlines.crs,
        **({"layer_options": layer} if not add else {"append": True}),
    )


def _known(values: NDArray[np.float64], digits: int) -> pa.Array:
    return pa.array(np.round(values, digits), pa.float64(), mask=~np.isfinite(values))
