"""A sample of a scene's windows: a few places spread over the scene, or over the parcels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Any

import numpy as np
from rasterio.transform import Affine

from engine.mapping.blocks import Lattice
from engine.models.encoder import ANY_DATES, DatesRule
from engine.runtime.batch import Batch, together, unseen
from engine.stack import Grid, Scene, SceneReader, SensorDates, StackBlock, Window

PLACES = 8
# Pixels a side of a place, if a window is smaller: a choice is to rest on more than a few fields.
SIDE = 64


def sample_windows(
    scene: Scene,
    bands: Sequence[Sequence[str]],
    season: tuple[int, int],
    lattice: Lattice,
    shapes: Sequence[Any] | None = None,
    rule: DatesRule = ANY_DATES,
    strides: Sequence[int] = (),
) -> list[Batch]:
    """Read the same windows of a scene each time; places without a clear pixel give none.

    Args:
        scene: the scene to read from.
        bands: the model's bands, for each of the scene's stacks.
        season: the model's season, as `SceneReader` takes it.
        lattice: where its windows lie.
        shapes: parcels in the grid's CRS, None for one without a shape; the places are of some of these. Without
            parcels they are spread over the scene.
        rule: which dates the model takes, as `SceneReader` takes it.
        strides: each sensor's, as `Mapper` has them.
    """
    side = lattice.window * max(1, SIDE // lattice.window)
    height, width = scene.grid.height, scene.grid.width
    batches = []
    with SceneReader(scene, bands, season, rule) as reader:
        for row, col in _centres(height, width) if shapes is None else _within_parcels(shapes, scene.grid):
            square = Window(_within(row - side // 2, height - side), _within(col - side // 2, width - side), side, side)
            windows = [
                _windows(block, dates, lattice.window) for block, dates in zip(reader.read(square), reader.sensors)
            ]
            batch = together([part.coarser(stride) for part, stride in zip(windows, strides or repeat(1))])
            if batch.clear.any():
                batches.append(batch)
    return batches


def _windows(block: StackBlock, sensor: SensorDates, window: int) -> Batch:
    """A sensor's windows of a place, of the dates that these need."""
    dates = sensor.needed(block.valid)
    if not len(dates):
        rows, cols = block.valid.shape[1] // window, block.valid.shape[2] // window
        return unseen(rows * cols, block.values.shape[1], window, window)
    used = block.dates[dates]
    return Batch(
        values=_cut(block.values[dates], window),
        scale=sensor.scale[used],
        offset=sensor.offset[used],
        valid=_cut(block.valid[dates], window),
        day=sensor.day[used],
    )


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
