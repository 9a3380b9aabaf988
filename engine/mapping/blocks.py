"""The lattice of windows and blocks, and how overlapping windows are blended.

A model looks at windows of a fixed size. They lie on a lattice anchored to the grid's first pixel, a stride apart, and
overlap by twice the halo. A block is the unit of work: a square of whole strides. It is computed with every window
that reaches into it, so that each pixel is the same sum, in the same order, whichever block it falls into.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.stack.types import Window

# Stored values and validity of one block with its margin, at most: two blocks are in memory, one read, one mapped.
_BLOCK_BYTES = 256 * 2**20
# Pixels a side: whole tiles of the rasters that are written, and of most that are read.
SIZES = (512, 256, 128, 64)


@dataclass(frozen=True)
class Lattice:
    """Windows of `window` pixels a side, overlapping by 2 x `halo`."""

    window: int
    halo: int

    def __post_init__(self) -> None:
        if self.halo < 0 or 4 * self.halo > self.window:
            raise ValueError(
                f"a window of {self.window} pixels allows halos from 0 to {self.window // 4}, not {self.halo}"
            )

    @property
    def stride(self) -> int:
        """Pixels between the first pixels of neighbouring windows."""
        return self.window - 2 * self.halo

    def placed(self, row: int, col: int) -> Window:
        """The window of lattice position (row, col); its first pixel may lie before the grid's."""
        return Window(row * self.stride - self.halo, col * self.stride - self.halo, self.window, self.window)


@dataclass(frozen=True)
class Block:
    """A rectangle of the grid to be written, and the windows that it needs.

    Attributes:
        row, col: the block's position among the blocks.
        core: the pixels that it writes, cut at the grid's border.
        lattice: where the windows lie.
        rows, cols: lattice positions of its windows.
    """

    row: int
    col: int
    core: Window
    lattice: Lattice
    rows: range
    cols: range

    @property
    def count(self) -> int:
        """How many windows it has."""
        return len(self.rows) * len(self.cols)

    @property
    def windows(self) -> list[Window]:
        """In lattice order; made anew each time, since a full tile has too many to keep."""
        return [self.lattice.placed(row, col) for row in self.rows for col in self.cols]

    def reaching(self, wanted: NDArray[np.bool_]) -> list[Window]:
        """Its windows that reach any wanted pixel of its core, (h, w), in lattice order."""
        return [
            window
            for window in self.windows
            if (shared := window.within(self.core)) is not None and wanted[shared.slices_in(self.core)].any()
        ]


@dataclass(frozen=True)
class BlockPlan:
    """How a grid of height x width pixels is cut into blocks of `size` pixels a side."""

    height: int
    width: int
    size: int
    lattice: Lattice

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of blocks."""
        return math.ceil(self.height / self.size), math.ceil(self.width / self.size)

    def __len__(self) -> int:
        rows, cols = self.shape
        return rows * cols

    def __iter__(self) -> Iterator[Block]:
        rows, cols = self.shape
        return (self.block(row, col) for row in range(rows) for col in range(cols))

    def block(self, row: int, col: int) -> Block:
        """The block at a position, with its windows."""
        top, left = row * self.size, col * self.size
        return self._of(row, col, Window(top, left, self._length(row, self.height), self._length(col, self.width)))

    def covering(self, window: Window) -> list[Block]:
        """Blocks that cover a window of the grid: one of just these pixels where it is no larger than a block is."""
        if max(window.height, window.width) <= self.size:
            return [self._of(window.row // self.size, window.col // self.size, window)]
        return [block for block in self if block.core.meets(window)]

    def _of(self, row: int, col: int, core: Window) -> Block:
        rows = self._positions(core.row, core.height, self.height)
        cols = self._positions(core.col, core.width, self.width)
        return Block(row, col, core, self.lattice, rows, cols)

    def _length(self, position: int, limit: int) -> int:
        return min(self.size, limit - position * self.size)

    def _positions(self, start: int, length: int, limit: int) -> range:
        """Lattice positions whose windows reach into [start, start + length) and whose own core lies in the grid."""
        stride, halo = self.lattice.stride, self.lattice.halo
        lowest = max(0, (start - halo) // stride)
        highest = min((start + length - 1 + halo) // stride, (limit - 1) // stride)
        return range(lowest, highest + 1)


def plan_blocks(height: int, width: int, lattice: Lattice, pixel_bytes: int) -> BlockPlan:
    """Choose the block size so that a block's values fit the memory budget, whatever the scene's size.

    Args:
        height, width: the grid's, in pixels.
        lattice: the model's windows.
        pixel_bytes: bytes of one pixel's stored values and validity, all dates of all sensors together.
    """
    side = math.sqrt(_BLOCK_BYTES / pixel_bytes)
    margin = 2 * (lattice.stride + lattice.halo)
    fitting = [size for size in SIZES if size + margin <= side]
    return BlockPlan(height, width, fitting[0] if fitting else SIZES[-1], lattice)


def taper(lattice: Lattice) -> NDArray[np.float32]:
    """The weight of each pixel of a window, (window, window): 1 inside, a linear ramp over each overlap.

    The ramps of two neighbours add up to 1.
    """
    overlap = 2 * lattice.halo
    ramp = (np.arange(overlap, dtype=np.float32) + 0.5) / max(overlap, 1)
    line = np.concatenate([ramp, np.ones(lattice.window - 2 * overlap, np.float32), ramp[::-1]])
    return np.outer(line, line).astype(np.float32)


class Blend:
    """Adds up weighted windows over a block's core.

    Args:
        block: the block.
        channels: how many values a pixel has.
        weight: as `taper` gives it, (window, window).
    """

    def __init__(self, block: Block, channels: int, weight: NDArray[np.float32]) -> None:
        self._core = block.core
        self._weight = weight
        self._sum = np.zeros((channels, block.core.height, block.core.width), np.float32)
        self._total = np.zeros((block.core.height, block.core.width), np.float32)

    def add(self, window: Window, values: NDArray[np.float32], seen: NDArray[np.bool_]) -> None:
        """Add one window: values (channels, h, w), counted only where `seen` (h, w)."""
        shared = window.within(self._core)
        if shared is None:
            return
        inner, outer = shared.slices_in(window), shared.slices_in(self._core)
        weight = self._weight[inner] * seen[inner]
        # What stands in a pixel that was not seen may be no number, and would be none with a weight of 0, either.
        self._sum[(slice(None), *outer)] += np.where(seen[inner], values[(slice(None), *inner)] * weight, 0)
        self._total[outer] += weight

    def put(self, rows: NDArray[np.intp], cols: NDArray[np.intp], values: NDArray[np.float32], seen: NDArray) -> None:
        """Put pixels of the grid that no window shares: values (n, channels), counted only where `seen` (n)."""
        rows, cols = rows - self._core.row, cols - self._core.col
        self._sum[:, rows, cols] = np.where(seen[:, None], values, 0).T
        self._total[rows, cols] = seen

    def mean(self) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """The blended values (channels, h, w), and where there are any (h, w); elsewhere the values are 0.

        The sums become the means: nothing can be added any more.
        """
        seen = self._total > 0
        return np.divide(self._sum, np.where(seen, self._total, 1), out=self._sum), seen
