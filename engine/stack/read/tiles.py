"""Which ground is read for some windows: whole tiles, since what is read of a raster costs by the tile."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from engine.stack.types import Window

# Pixels a side of the smallest tiles that rasters usually have.
_TILE = 128


def covering(windows: Sequence[Window]) -> Window:
    """The smallest rectangle that holds all of the windows, of which there is at least one."""
    row, col = min(window.row for window in windows), min(window.col for window in windows)
    bottom = max(window.row + window.height for window in windows)
    right = max(window.col + window.width for window in windows)
    return Window(row, col, bottom - row, right - col)


def touched(windows: Sequence[Window]) -> list[Window]:
    """Disjoint rectangles that hold all of the windows, of which there is at least one, and little else.

    What is read of a raster costs by the tile. So they are made of the tiles that windows reach, cut to what the
    windows cover.
    """
    frame = covering(windows)
    tiles = _in_tiles(frame)
    reached = np.zeros((tiles.height, tiles.width), bool)
    for window in windows:
        reached[_in_tiles(window).slices_in(tiles)] = True
    parts = []
    for _, alike in groupby(range(tiles.height), key=lambda row: reached[row].tobytes()):
        first, *others = alike
        top, bottom = tiles.row + first, tiles.row + first + 1 + len(others)
        ends = tiles.col + np.flatnonzero(np.diff(reached[first], prepend=False, append=False))
        parts += [_cut(frame, top, bottom, left, right) for left, right in ends.reshape(-1, 2).tolist()]
    return parts


def _in_tiles(window: Window) -> Window:
    """The tiles that a window reaches, counted from the grid's first."""
    row, col = window.row // _TILE, window.col // _TILE
    bottom, right = (window.row + window.height - 1) // _TILE, (window.col + window.width - 1) // _TILE
    return Window(row, col, bottom - row + 1, right - col + 1)


def _cut(frame: Window, top: int, bottom: int, left: int, right: int) -> Window:
    """What of a frame lies in tiles from top to bottom and from left to right, the last ones not among them."""
    row, col = max(top * _TILE, frame.row), max(left * _TILE, frame.col)
    end_row, end_col = min(bottom * _TILE, frame.row + frame.height), min(right * _TILE, frame.col + frame.width)
    return Window(row, col, end_row - row, end_col - col)
