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

from engine.errors import BadInput
from engine.stack import Grid, StackReader, TimeStack, Window
from training.data.series import Series

# Points this near are read at once, in pixels.
_TILE = 256


@dataclass(frozen=True, eq=False)
class Points:
    """n labelled places within a grid.

    Attributes:
        row, col: of the pixel that each lies in, (n).
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


def read_points(path: Path, field: str, grid: Grid) -> Points:
    """Read the points of a layer that lie within a grid.

    Args:
        field: the layer's attribute with the class.

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
    if about["geometry_type"] != "Point" or not about["crs"]:
        raise BadInput(
            "points_unreadable",
            f"{path} holds {about['geometry_type'] or 'no geometry'}, or does not say in which CRS.",
            "Give a layer of points with a coordinate reference system.",
        )
    names = about["fields"].tolist()
    if field not in names:
        raise BadInput(
            "field_missing", f"{path} has no attribute {field!r}.", f"Name one of its attributes: {', '.join(names)}."
        )
    x, y = shapely.get_coordinates(shapely.from_wkb(geometry)).T
    centre = np.column_stack(transform(about["crs"], grid.crs, x, y))
    col, row = np.floor(~Affine(*grid.transform) * centre.T).astype(np.int64)
    inside = (row >= 0) & (row < grid.height) & (col >= 0) & (col < grid.width)
    if not inside.any():
        raise BadInput(
            "points_outside", f"No point of {path} lies on the stack.", "Give points and rasters of one place."
        )
    return Points(row, col, centre, columns[names.index(field)].astype(str)).take(inside)


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
        bands: in the order wanted.
        label, class_names, group, name: of the series.

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
            place = np.ix_(here, block.dates)
            stored = rearrange(block.values[:, :, row - top, col - left], "t c n -> n t c")
            clear = rearrange(block.valid[:, row - top, col - left], "t n -> n t")
            physical = stored * reader.scale[block.dates] + reader.offset[block.dates]
            values[place] = np.where(clear[..., None], physical, np.float32(0))
            valid[place] = clear
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
