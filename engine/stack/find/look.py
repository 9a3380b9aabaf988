"""Looking at an acquisition: is there anything, how much of it is clear, and what are its values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find.evidence import proven_by_values
from engine.stack.find.fills import beyond_fill, beyond_limits, constant_fill
from engine.stack.find.found import Candidate
from engine.stack.find.inputs import InputRow, row_of
from engine.stack.find.sensors import sensor_of
from engine.stack.read.grid import overlap
from engine.stack.read.reader import StackBlock, StackReader
from engine.stack.types import Grid, TimeStack, Window

# Up to this many pixels a date is looked at whole; beyond, in nine windows, so that scanning a full tile takes seconds.
_WHOLE = 1024 * 1024
_SAMPLE = 128


def sample_windows(grid: Grid, within: Window) -> list[Window]:
    """Where to look at an acquisition that lies within a window."""
    top, left = max(within.row, 0), max(within.col, 0)
    tall, wide = min(within.row + within.height, grid.height) - top, min(within.col + within.width, grid.width) - left
    if tall <= 0 or wide <= 0 or tall * wide <= _WHOLE:
        return [Window(top, left, max(tall, 1), max(wide, 1))]
    height, width = min(_SAMPLE, tall), min(_SAMPLE, wide)
    # Multiples of its side keep a window within one tile of nearly all rasters.
    rows = sorted({first // _SAMPLE * _SAMPLE for first in (0, (tall - height) // 2, tall - height)})
    cols = sorted({first // _SAMPLE * _SAMPLE for first in (0, (wide - width) // 2, wide - width)})
    return [Window(top + row, left + col, height, width) for row in rows for col in cols]


def look(
    candidate: Candidate, stack: TimeStack, windows: Sequence[Window], options: StackOptions
) -> tuple[Candidate, InputRow]:
    """Read a sample of an acquisition, or all of it, and judge.

    Returns:
        The candidate with what its values tell of level and offset, and its row.
    """
    if not overlap(stack.grid, candidate.grid):
        return candidate, row_of(candidate, False, "outside the stack's extent", stack.grid)
    try:
        with StackReader(replace(stack, acquisitions=(candidate.acquisition,))) as reader:
            blocks = [reader.read(window) for window in windows]
            refs = [candidate.acquisition.bands[band] for band in reader.bands]
            counts: Counter[float] = Counter()
            outside, filled = 0, 0
            for block, window in zip(blocks, windows):
                numbers = block if block.valid.all() else reader.read_numbers(window)
                for planes, valid in zip(numbers.values, numbers.valid):
                    beyond = beyond_limits(planes, valid, refs, counts)
                    outside += int(beyond.sum())
                    filled += int((valid & ~beyond).sum())
            pixels = sum(window.height * window.width for window in windows)
            clear = sum(int(block.valid.sum()) for block in blocks)
            empty = filled == 0 and (len(windows) == 1 or _empty(reader, stack.grid))
            stored = _clear_values(blocks)
            medians = _medians(stored, reader)
            candidate = proven_by_values(candidate, dict(zip(reader.bands, stored)), sensor_of(stack.sensor, options))
    except BadInput as error:
        return candidate, row_of(candidate, False, error.message.rstrip("."), stack.grid)
    reason = ""
    beyond = beyond_fill(outside, counts, pixels)
    if empty and beyond is not None:
        reason = f"no value that {stack.sensor} can measure, but such as {beyond.value}; give scale, offset or nodata"
    elif empty:
        reason = "no data in the stack's extent"
    elif clear == 0 and len(windows) == 1:
        reason = "no clear pixel"
    row = row_of(candidate, not reason, reason, stack.grid)
    return candidate, replace(
        row,
        clear_share=clear / pixels,
        empty_share=1 - filled / pixels,
        medians=medians,
        beyond=beyond,
        constant=constant_fill(stored),
    )


def _empty(reader: StackReader, grid: Grid, size: int = 2048) -> bool:
    """Whether a raster has no data at all; stops at the first pixel that has."""
    windows = (
        Window(row, col, min(size, grid.height - row), min(size, grid.width - col))
        for row in range(0, grid.height, size)
        for col in range(0, grid.width, size)
    )
    return not any(reader.read_unmasked(window).valid.any() for window in windows)


def _clear_values(blocks: Sequence[StackBlock]) -> NDArray:
    """The stored values of clear pixels, (c, pixels); (0, 0) where none is clear."""
    seen = [block.values[0][:, block.valid[0]] for block in blocks if block.valid.any()]
    return np.concatenate(seen, axis=1) if seen else np.empty((0, 0))


def _medians(clear: NDArray, reader: StackReader) -> dict[str, float]:
    if not clear.size:
        return {}
    medians = np.array([_median(values) for values in clear]) * reader.scale[0] + reader.offset[0]
    return {band: float(value) for band, value in zip(reader.bands, medians)}


def _median(values: NDArray) -> np.floating | float:
    """The median, as numpy has it; of small whole numbers by counting them, which takes a third of the time."""
    if values.dtype not in (np.uint8, np.uint16):
        return np.median(values)
    up_to = np.cumsum(np.bincount(values))
    lower, upper = np.searchsorted(up_to, [(len(values) - 1) // 2, len(values) // 2], side="right").tolist()
    return (lower + upper) / 2
