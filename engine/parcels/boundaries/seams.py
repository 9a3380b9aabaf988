"""Parts of a raster that is labelled block by block: which of them are one, across the edges of blocks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from engine.stack.types import Window


def blocks_of(height: int, width: int, side: int) -> Iterator[Window]:
    """Cover a raster with squares, row by row; the last of a row or column is smaller."""
    for row in range(0, height, side):
        for col in range(0, width, side):
            yield Window(row, col, min(side, height - row), min(side, width - col))


class Seams:
    """Parts that touch across the edges of blocks, which come row by row. Parts are numbered from 1; 0 is none.

    Args:
        width: width of the raster.

    Attributes:
        count: parts so far.
    """

    def __init__(self, width: int) -> None:
        self.count = 0
        self._above = np.zeros((2, width), np.int64)
        self._left = np.zeros((2, 0), np.int64)
        self._pairs: list[NDArray[np.int64]] = []

    def add(self, block: Window, parts: NDArray[np.integer], kind: NDArray[np.integer]) -> NDArray[np.int64]:
        """Add a block.

        Args:
            parts: number of each pixel's part within the block, from 1, (h, w); 0 for none.
            kind: parts of one kind that touch are one, (h, w); of kind 0 there are none.

        Returns:
            numbers that no other block's parts have, (h, w).
        """
        here = np.stack([np.where(parts > 0, parts + self.count, 0).astype(np.int64), kind.astype(np.int64)])
        cols = slice(block.col, block.col + block.width)
        if block.row:
            self._join(self._above[:, cols], here[:, 0])
        if block.col:
            self._join(self._left, here[:, :, 0])
        self._above[:, cols], self._left = here[:, -1], here[:, :, -1]
        self.count += int(parts.max(initial=0))
        return here[0]

    def _join(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> None:
        alike = (one[1] == other[1]) & (one[1] > 0)
        self._pairs.append(np.unique(np.stack([one[0, alike], other[0, alike]]), axis=1))

    def wholes(self) -> NDArray[np.intp]:
        """Which whole each part belongs to, (count + 1), from 0 for what is no part."""
        first, second = np.concatenate([np.zeros((2, 0), np.int64), *self._pairs], axis=1)
        size = self.count + 1
        links = coo_matrix((np.ones(len(first), bool), (first, second)), (size, size))
        return connected_components(links, directed=False)[1].astype(np.intp)
