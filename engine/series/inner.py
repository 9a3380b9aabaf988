"""The inner part of parcels: pixels on the edge hold the neighbour's ground, too, and are left out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.parcels.zonal import ParcelIndex
from engine.stack.read.grid import pixel_size, window_of
from engine.stack.types import Grid, Window

# Fewer pixels give no spread, and a mean that one mixed pixel decides.
LEAST_PIXELS = 4
# An edge through the centres of pixels, as of parcels that were drawn along the grid, is meant to keep them.
_TOUCH = 1e-3
_TILE = 1024  # pixels a side of what is burnt at once


@dataclass(frozen=True)
class Inner:
    """What of each parcel its series are taken from.

    Attributes:
        shapes: (n) polygons in the grid's CRS; None where a parcel has none.
        shrunk: (n) whether it is smaller than the parcel; False where too little would have been left.
    """

    shapes: NDArray[np.object_]
    shrunk: NDArray[np.bool_]


def inner_of(shapes: NDArray[np.object_], grid: Grid, pixels: float) -> Inner:
    """Shrink parcels by a part of a pixel, and leave as they are those that would keep fewer than LEAST_PIXELS pixels.

    A pixel counts where its centre lies in the shape. So half a pixel leaves those that lie wholly inside where the
    edge runs along the grid; where it runs across, corners of pixels that count may reach out of the parcel.

    Args:
        shapes: (n) polygons in the grid's CRS; None where there is none.
        pixels: number of pixels' sides to shrink by; 0 shrinks nothing.
    """
    if pixels == 0:
        return Inner(shapes, np.zeros(len(shapes), bool))
    smaller = smaller_by(shapes, grid, pixels)
    shrunk = _pixel_counts(smaller, grid) >= LEAST_PIXELS
    return Inner(np.where(shrunk, smaller, shapes), shrunk)


def smaller_by(shapes: NDArray[np.object_], grid: Grid, pixels: float) -> NDArray[np.object_]:
    """Parcels shrunk by a part of a pixel, however little is left of them, (n)."""
    return shapely.buffer(shapes, -(pixels - _TOUCH) * max(pixel_size(grid)), join_style="mitre")


def _pixel_counts(shapes: NDArray[np.object_], grid: Grid) -> NDArray[np.int64]:
    """How many pixels' centres lie in each shape, (n)."""
    counts = np.zeros(len(shapes), np.int64)
    parcels = ParcelIndex(shapes, grid)
    for row in range(0, grid.height, _TILE):
        for col in range(0, grid.width, _TILE):
            tile = Window(row, col, min(_TILE, grid.height - row), min(_TILE, grid.width - col))
            reaching = parcels.reaching(tile)
            frame = window_of(grid, tuple(shapely.total_bounds(shapes[reaching]))) if len(reaching) else None
            part = frame.within(tile) if frame is not None else None
            if part is None:
                continue
            pixels = parcels.pixels(part)
            here = np.bincount(pixels.slot, minlength=len(pixels.index))
            for places, rows, _ in pixels.shared():
                here[places] = len(rows)
            counts[pixels.index] += here
    return counts
