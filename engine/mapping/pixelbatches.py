"""Pixels gathered from what was read: for models whose answer for a pixel depends on that pixel alone.

Such a model is given no windows. The wanted pixels of a rectangle are put into batches of (n, t, c, 1, 1), those with
as many clear dates together, and their answers are put back where they came from. Which others a pixel is batched with
does not change its answer, so parcels alone come out as in the full map.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.runtime.batch import Batch, together, unseen
from engine.stack import SensorDates, StackBlock, Window

# Dates of all pixels of a batch: so many that calls cost nothing beside them, and so few that what layers hand on
# stays in a processor's cache. Eight times as many took a tenth longer with the bundled model of the widest layers.
_BATCH_DATES = 8_192
# Batches are filled up to a multiple of it: kernels compute a few pixels left over in other ways, whose last bits
# differ.
_EVEN = 64


@dataclass(frozen=True)
class PixelBatch:
    """Pixels in one batch.

    Attributes:
        rows, cols: (n) of the grid.
        batch: at least as many pixels; what comes behind the first n repeats the last of them.
    """

    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    batch: Batch


def pixel_batches(
    wanted: NDArray[np.bool_], window: Window, sensors: Sequence[SensorDates], data: Sequence[StackBlock], frame: Window
) -> Iterator[PixelBatch]:
    """Batches of the wanted pixels that have a clear date; of each sensor, the dates that the pixel needs.

    Args:
        wanted: (h, w) of the window.
        window: pixels of the grid, within the frame.
        sensors: each sensor's dates.
        data: what was read for the frame, sensor by sensor.
    """
    rows, cols = np.nonzero(wanted)
    rows, cols = rows + window.row, cols + window.col
    valid = [block.valid[:, rows - frame.row, cols - frame.col] for block in data]
    clear = np.any([mask.any(axis=0) for mask in valid], axis=0)
    rows, cols, valid = rows[clear], cols[clear], [mask[:, clear] for mask in valid]
    counts = np.stack(
        [np.full(len(rows), len(mask)) if sensor.fixed else mask.sum(axis=0) for sensor, mask in zip(sensors, valid)]
    )
    kinds, of_pixel = np.unique(counts, axis=1, return_inverse=True)
    for kind in range(kinds.shape[1]):
        pixels = np.flatnonzero(of_pixel.ravel() == kind)
        size = max(_EVEN, _BATCH_DATES // max(1, int(kinds[:, kind].sum())) // _EVEN * _EVEN)
        for start in range(0, len(pixels), size):
            some = pixels[start : start + size]
            filled = np.pad(some, (0, -len(some) % _EVEN), mode="edge")
            batch = together(
                [
                    _of_sensor(
                        sensor,
                        block,
                        mask[:, filled],
                        int(count),
                        rows[filled] - frame.row,
                        cols[filled] - frame.col,
                    )
                    for sensor, block, mask, count in zip(sensors, data, valid, kinds[:, kind])
                ]
            )
            yield PixelBatch(rows[some], cols[some], batch)


def _of_sensor(
    sensor: SensorDates,
    block: StackBlock,
    valid: NDArray[np.bool_],
    count: int,
    rows: NDArray[np.intp],
    cols: NDArray[np.intp],
) -> Batch:
    """One sensor's part of a batch: of each pixel its `count` clear dates, in order; or all, if they are fixed.

    Args:
        valid: (t, n).
        rows, cols: where the pixels are in the block, (n).
    """
    if not count:
        return unseen(len(rows), block.values.shape[1], 1, 1)
    # A stable sort puts the clear dates first and keeps their order.
    dates = np.arange(len(valid))[:, None].repeat(len(rows), axis=1) if sensor.fixed else _clear_first(valid)[:count]
    values = block.values[dates.T, :, rows[:, None], cols[:, None]]
    placed = block.dates[dates.T]
    return Batch(
        values=values[..., None, None],
        scale=sensor.scale[placed],
        offset=sensor.offset[placed],
        valid=np.take_along_axis(valid, dates, axis=0).T[..., None, None],
        day=sensor.day[placed],
    )


def _clear_first(valid: NDArray[np.bool_]) -> NDArray[np.intp]:
    return np.argsort(~valid, axis=0, kind="stable")
