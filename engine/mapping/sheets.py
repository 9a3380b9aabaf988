"""Sheets: the squares of whole blocks whose part of the final rasters one worker makes.

Once all blocks are mapped, a worker takes a sheet, reads the blocks that lie in it, and makes its tiles of the rasters
and of their larger overviews, compressed as they will stand in the files. Of the smaller overviews, whose tiles reach
over several sheets, it makes the pixels. Pixels of overviews drift a little against those of the full image, so a
sheet reads some pixels of the blocks above it and left of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.mapping.blocks import BlockPlan
from engine.outputs.geotiff import TILE
from engine.outputs.overviews import Side, factors, length
from engine.stack.types import Window

# Stored values of a sheet, in bytes, at most; and its sides in pixels, whole blocks and whole tiles of overviews.
_SHEET_BYTES = 128 * 2**20
_SIDES = (2048, 1024, 512)


@dataclass(frozen=True)
class Sheet:
    """A rectangle of the grid of whole blocks.

    Attributes:
        row, col: its position among the sheets.
        core: its pixels, cut at the grid's border.
    """

    row: int
    col: int
    core: Window


@dataclass(frozen=True)
class SheetPlan:
    """How a grid is cut into sheets of `side` pixels a side.

    Attributes:
        height, width: the grid's, in pixels.
        side: a multiple of the blocks' and of the largest overview factor.
    """

    height: int
    width: int
    side: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of sheets."""
        return length(self.height, self.side), length(self.width, self.side)

    def __len__(self) -> int:
        rows, cols = self.shape
        return rows * cols

    def __iter__(self) -> Iterator[Sheet]:
        rows, cols = self.shape
        return (self.sheet(row, col) for row in range(rows) for col in range(cols))

    def sheet(self, row: int, col: int) -> Sheet:
        """The sheet at a position."""
        top, left = row * self.side, col * self.side
        core = Window(top, left, min(self.side, self.height - top), min(self.side, self.width - left))
        return Sheet(row, col, core)

    @property
    def rows(self) -> Side:
        """The grid's rows."""
        return Side(self.height)

    @property
    def cols(self) -> Side:
        """The grid's columns."""
        return Side(self.width)

    @cached_property
    def levels(self) -> list[int]:
        """Factors of the overviews, the largest overview first."""
        return factors(self.height, self.width)

    @cached_property
    def tiled(self) -> int:
        """How many of the levels have their tiles within sheets; those of the others reach over several."""
        return sum(TILE * factor <= self.side for factor in self.levels)


def plan_sheets(plan: BlockPlan, pixel_bytes: int) -> SheetPlan:
    """Choose the sheets' size so that what they hold fits the memory budget, whatever the scene's size.

    Args:
        plan: how the grid is cut into blocks.
        pixel_bytes: bytes of one pixel's stored values, all outputs together.
    """
    levels = factors(plan.height, plan.width)
    fitting = [side for side in _SIDES if side**2 * pixel_bytes <= _SHEET_BYTES]
    side = max(fitting[0] if fitting else _SIDES[-1], *levels, plan.size)
    return SheetPlan(plan.height, plan.width, side)


def shape_of_tiles(height: int, width: int) -> tuple[int, int]:
    """Rows and columns of tiles of a raster."""
    return length(height, TILE), length(width, TILE)


def blocks_in(plan: BlockPlan, window: Window) -> Iterator[tuple[int, int]]:
    """Row and column of the blocks that share pixels with a window, row by row."""
    for row in range(window.row // plan.size, length(window.row + window.height, plan.size)):
        for col in range(window.col // plan.size, length(window.col + window.width, plan.size)):
            yield row, col


def order_of_tiles(plan: BlockPlan, computed: NDArray[np.bool_], bands: int) -> NDArray[np.intp]:
    """In which order GDAL writes the tiles of a raster that it is given block by block.

    Tiles that a block fills are written with the block, band by band. Where blocks are smaller than tiles, GDAL keeps
    these until the end, and writes them band by band. Last come the tiles that nothing was written into.

    Args:
        computed: which blocks are, (rows, cols).

    Returns:
        (bands x tiles) places, counted band by band and row by row.
    """
    rows, cols = shape_of_tiles(plan.height, plan.width)
    band, row, col = (axis.ravel() for axis in np.indices((bands, rows, cols)))
    if plan.size % TILE == 0:
        in_block = plan.size // TILE
        block = row // in_block, col // in_block
        filled = computed[block]
        of_filled = [np.where(filled, axis, 0) for axis in (band, block[1], block[0])]
        return np.lexsort((col, row, *of_filled, np.where(filled, 0, band), ~filled))
    touched = np.zeros((rows, cols), bool)
    for block_row, block_col in np.argwhere(computed):
        core = plan.block(int(block_row), int(block_col)).core
        ends = length(core.row + core.height, TILE), length(core.col + core.width, TILE)
        touched[core.row // TILE : ends[0], core.col // TILE : ends[1]] = True
    return np.lexsort((col, row, band, ~touched[row, col]))
