"""Labelled points on a stack: which pixel each lies in, and the series of that pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from einops import rearrange
from numpy.typing import NDArray
from pyogrio.errors import DataSourceError
from pyogrio.raw import read
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import ndimage

from engine.errors import BadInput
from engine.stack import Grid, StackReader, TimeStack, Window
from training.base.series import Series
from training.data.labels import check_field

# As layers name their kind of geometry; heights play no part.
_KINDS = ("Point", "Point Z")
# Points this near are read at once, in pixels.
_TILE = 256


@dataclass(frozen=True, eq=False)
class Points:
    """n labelled places within a grid.

    Attributes:
        row, col: the pixel that each point lies in, (n).
        centre: x and y in the grid's CRS, (n, 2).
        name: class of each, as the layer has it, (n).
    """

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    centre: NDArray[np.float64]
    name: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.name)

    def take(self, index: NDArray) -> Points:
        """Keep some points, by index or mask."""
        return Points(self.row[index], self.col[index], self.centre[index], self.name[index])


def read_points(path: Path, field: str, grid: Grid) -> tuple[Points, list[str]]:
    """Read those points of a layer that have a place and a class, and lie within a grid.

    Args:
        field: the layer's attribute with the class.

    Returns:
        The points; and sentences on those without a place or a class, and beyond the grid, if there are any.

    Raises:
        BadInput: `points_missing`; `points_unreadable`, no layer of points with a coordinate reference system;
            `field_missing`; `points_outside`, none lies within the grid.
    """
    if not path.is_file():
        raise BadInput("points_missing", f"{path} does not exist.", "Give the path of a layer of points.")
    try:
        about, _, geometry, columns = read(path)
    except DataSourceError as error:
        raise BadInput("points_unreadable", f"{path} is no layer: {error}.", "Give a layer of points.") from error
    if about["geometry_type"] not in _KINDS:
        kind = about["geometry_type"] or "no geometry"
        raise BadInput("points_unreadable", f"{path} holds {kind}, and no points.", "Give a layer of points.")
    if not about["crs"]:
        raise BadInput(
            "points_unreadable",
            f"{path} does not say in which coordinate reference system its points are.",
            "Write it into the layer.",
        )
    names = about["fields"].tolist()
    check_field(field, names, path)
    shapes, crops = shapely.from_wkb(geometry), columns[names.index(field)]
    # A column of numbers has NaN where it has none.
    named = np.array([crop is not None and crop == crop for crop in crops], bool)
    usable = named & ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    notes = (
        []
        if usable.all()
        else [f"Left out without a place or a class: {np.sum(~usable)} of {len(usable)} points of {path}."]
    )
    x, y = shapely.get_coordinates(shapes[usable]).T
    centre = np.column_stack(transform(about["crs"], grid.crs, x, y))
    col, row = np.floor(~Affine(*grid.transform) * centre.T).astype(np.int64)
    inside = (row >= 0) & (row < grid.height) & (col >= 0) & (col < grid.width)
    if not inside.any():
        raise BadInput(
            "points_outside", f"No point of {path} lies on the stack.", "Give points and rasters of one place."
        )
    if not inside.all():
        notes.append(f"Left out beyond the rasters: {np.sum(~inside)} of {len(usable)} points of {path}.")
    return Points(row, col, centre, crops[usable].astype(str)).take(inside), notes


def count_fields(points: Points, label: NDArray[np.int64], classes: int) -> NDArray[np.int64]:
    """Count the fields of each class that points lie on, (k), taking pixels that share a side and a class for one.

    Args:
        label: class of each point, (n), from 0.
        classes: number of classes, k.
    """
    counts = np.zeros(classes, np.int64)
    row, col = points.row - points.row.min(), points.col - points.col.min()
    for cls in np.unique(label):
        grown = np.zeros((row.max() + 1, col.max() + 1), bool)
        grown[row[label == cls], col[label == cls]] = True
        counts[cls] = ndimage.label(grown)[1]
    return counts


def series_at(
    stack: TimeStack,
    bands: Sequence[str],
    points: Points,
    label: NDArray[np.int64],
    class_names: Sequence[str],
    group: NDArray[np.str_],
    name: str,
) -> Series:
    """Read the series of the points' pixels, as a map job sees them.

    Args:
        bands: names of the bands, in the order wanted.
        label, class_names, group, name: labels and names that the series get.

    Raises:
        BadInput: `raster_unreadable`.
    """
    values = np.zeros((len(points), len(stack.days), len(bands)), np.float32)
    valid = np.zeros(values.shape[:2], bool)
    tile = np.unique(np.stack([points.row // _TILE, points.col // _TILE]), axis=1, return_inverse=True)[1].ravel()
    with StackReader(stack, bands) as reader:
        for one in range(tile.max() + 1):
            here = np.flatnonzero(tile == one)
            row, col = points.row[here], points.col[here]
            top, left = int(row.min()), int(col.min())
            block = reader.read(Window(top, left, int(row.max()) - top + 1, int(col.max()) - left + 1))
            rows_and_dates = np.ix_(here, block.dates)
            stored = rearrange(block.values[:, :, row - top, col - left], "t c n -> n t c")
            clear = rearrange(block.valid[:, row - top, col - left], "t n -> n t")
            physical = stored * reader.scale[block.dates] + reader.offset[block.dates]
            values[rows_and_dates] = np.where(clear[..., None], physical, np.float32(0))
            valid[rows_and_dates] = clear
    return Series(
        name=name,
        values=values,
        valid=valid,
        day=np.broadcast_to(np.array(stack.days, np.int32), valid.shape),
        bands=tuple(bands),
        sensor=stack.sensor,
        label=label,
        class_names=tuple(class_names),
        group=group,
    )
