"""Points of a layer, brought to the stack's place, and the pixels that they lie in.

A pixel is handed on as a little polygon around its centre: so its series are extracted, kept and found again as those
of parcels are.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.transform import Affine

from engine.errors import BadInput
from engine.parcels.loaded import Loaded
from engine.parcels.read import known_crs, not_brought
from engine.stack.read.grid import bounds_of, crs_label, format_bounds, pixel_size
from engine.stack.types import Grid

KINDS = ("Point", "MultiPoint")
_HALF = 0.25  # of a pixel's side, on each side of its centre


@dataclass(frozen=True)
class Points:
    """The n points of a layer; those of a multipoint are one each.

    Attributes:
        row: the layer's row of each point, (n), ascending; each row has one at least.
        original: points in the layer's CRS, (n); None where a row has no point.
        projected: points in the stack's CRS, (n); None for a point with a reason.
        reasons: why a point is left out, (n); '' where it is not.
    """

    row: NDArray[np.int64]
    original: NDArray[np.object_]
    projected: NDArray[np.object_]
    reasons: tuple[str, ...]


def place_points(loaded: Loaded, path: Path, grid: Grid, called: str) -> Points:
    """Bring the points of a layer to the stack's CRS.

    Args:
        called: what the points are, in codes and sentences: "labels" or "points".

    Raises:
        BadInput: `parcels_empty`, `parcels_no_crs`, `crs_invalid`; `labels_outside` or `points_outside`,
            `labels_damaged` or `points_damaged`.
    """
    crs = known_crs(loaded, path)
    wkb = np.array(loaded.table.column(loaded.geometry).to_pylist(), object)
    parts, row = shapely.get_parts(shapely.force_2d(shapely.from_wkb(wkb, on_invalid="ignore")), return_index=True)
    is_point = (shapely.get_type_id(parts) == shapely.GeometryType.POINT) & ~shapely.is_empty(parts)
    parts, row = parts[is_point], row[is_point]
    if not len(parts):
        raise BadInput(
            f"{called}_damaged", f"No point of {path} can be read.", "Choose a layer with points or polygons."
        )
    try:
        transformer = pyproj.Transformer.from_crs(crs, grid.crs, always_xy=True)
    except ProjError as error:
        raise not_brought(path, crs, grid) from error
    x, y = shapely.get_x(parts), shapely.get_y(parts)
    placed = np.column_stack(transformer.transform(x, y))
    beyond = ~np.isfinite(placed).all(axis=1)
    points = shapely.points(np.where(beyond[:, None], 0, placed))
    inside = ~beyond & shapely.intersects(shapely.box(*bounds_of(grid)), points)
    if not inside.any():
        theirs = format_bounds((x.min(), y.min(), x.max(), y.max()))
        raise BadInput(
            f"{called}_outside",
            f"No point of {path} lies in the stack: the points cover {theirs} in {crs_label(crs)}, "
            f"the stack {format_bounds(bounds_of(grid))} in {crs_label(grid.crs)}.",
            f"Choose the {called} of this region, and check the layer's CRS.",
        )
    without = np.setdiff1d(np.arange(len(wkb)), row)
    order = np.argsort(np.append(row, without), kind="stable")
    absent = np.full(len(without), None, object)
    reasons = np.append(np.where(inside, "", "outside the stack"), np.full(len(without), "no geometry"))
    return Points(
        np.append(row, without)[order],
        np.append(parts, absent)[order],
        np.append(np.where(inside, points, None), absent)[order],
        tuple(str(reason) for reason in reasons[order]),
    )


def pixels_of(points: NDArray[np.object_], grid: Grid) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Row and column of the pixel that each point lies in, (n) each; a point on the far border is in the last pixel."""
    cols, rows = ~Affine(*grid.transform) * (shapely.get_x(points), shapely.get_y(points))
    rows, cols = (np.floor(values).astype(np.int64) for values in (rows, cols))
    return rows.clip(0, grid.height - 1), cols.clip(0, grid.width - 1)


def centres_of(grid: Grid, rows: NDArray, cols: NDArray) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """X and y of the centres of pixels, (n) each."""
    return Affine(*grid.transform) * (np.asarray(cols) + 0.5, np.asarray(rows) + 0.5)


def around(grid: Grid, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> NDArray[np.object_]:
    """A little square around the centre of each pixel, (n) polygons."""
    x, y = centres_of(grid, rows, cols)
    width, height = (_HALF * side for side in pixel_size(grid))
    return shapely.box(x - width, y - height, x + width, y + height)
