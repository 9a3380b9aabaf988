"""A sample of a stack's windows: a few places spread over the scene, or over the parcels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from rasterio.transform import Affine

from engine.blocks import Lattice
from engine.runtime.batch import Batch
from engine.stack import Grid, StackReader, TimeStack, Window

PLACES = 8
# Pixels a side of a place, if a window is smaller: a choice is to rest on more than a few fields.
SIDE = 64


def sample_windows(
    stack: TimeStack, bands: Sequence[str], lattice: Lattice, shapes: Sequence[Any] | None = None
) -> list[Batch]:
    """Read the same windows of a stack each time; places without a clear pixel give none.

    Args:
        stack: to read from.
        bands: of the model.
        lattice: of its windows.
        shapes: parcels in the grid's CRS, None for one without a shape; the places are of some of these. Without
            parcels they are spread over the scene.
    """
    side = lattice.window * max(1, SIDE // lattice.window)
    height, width = stack.grid.height, stack.grid.width
    batches = []
    with StackReader(stack, bands) as reader:
        for row, col in _centres(height, width) if shapes is None else _within_parcels(shapes, stack.grid):
            place = Window(_within(row - side // 2, height - side), _within(col - side // 2, width - side), side, side)
            block = reader.read(place)
            dates = np.flatnonzero(block.valid.any(axis=(1, 2)))
            if len(dates):
                used = block.dates[dates]
                batches.append(
                    Batch(
                        values=_cut(block.values[dates], lattice.window),
                        scale=reader.scale[used],
                        offset=reader.offset[used],
                        valid=_cut(block.valid[dates], lattice.window),
                        day=np.array(stack.model_days, np.int32)[used],
                    )
                )
    return batches


def _centres(height: int, width: int) -> list[tuple[int, int]]:
    """Places that share no row and no column: the k-th of PLACES strips down, the 3k-th across."""
    return [(int((k + 0.5) * height / PLACES), int(((3 * k) % PLACES + 0.5) * width / PLACES)) for k in range(PLACES)]


def _within_parcels(shapes: Sequence[Any], grid: Grid) -> list[tuple[int, int]]:
    there = [shape for shape in shapes if shape is not None and not shape.is_empty]
    chosen = np.unique(np.linspace(0, len(there) - 1, min(PLACES, len(there))).round().astype(int))
    inverse = ~Affine(*grid.transform)
    points = [there[index].representative_point() for index in chosen]
    return [(int(row), int(col)) for col, row in (inverse * (point.x, point.y) for point in points)]


def _within(start: int, last: int) -> int:
    return max(0, min(start, last))


def _cut(array: np.ndarray, window: int) -> np.ndarray:
    """Cut (t, ..., H, W) into windows, (b, t, ..., window, window)."""
    rows, cols = array.shape[-2] // window, array.shape[-1] // window
    return np.stack(
        [
            array[..., row * window : (row + 1) * window, col * window : (col + 1) * window]
            for row in range(rows)
            for col in range(cols)
        ]
    )
