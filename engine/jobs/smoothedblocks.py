"""The probabilities of a finished map, block by block: as it has them, or smoothed and kept in block files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.classmap.probabilities import ProbabilityRaster
from engine.mapping import storage
from engine.mapping.arrays import read_arrays, write_arrays
from engine.outputs import probabilities as stored_as
from engine.outputs.shares import UNMAPPED, thousandths
from engine.smooth.bayes import smoothed
from engine.stack.types import Window

# Pixels a side of a block, and of one of so many classes that a larger one would take much memory.
SIDE, _SIDE_OF_MANY, _MANY = 512, 256, 30
# Block files live for one job, so that time counts for more than room.
_COMPRESSION = 1
_SHARES = "shares"


@dataclass(frozen=True)
class Neighbours:
    """The neighbourhood by which probabilities are smoothed.

    Attributes:
        window: pixels a side of the neighbourhood, odd.
        share: part of the neighbours that count.
        smoothness: variance that each class's logits are thought to have, (k).
    """

    window: int
    share: float
    smoothness: Sequence[float]


@dataclass(frozen=True)
class SmoothedBlocks:
    """The blocks of a map.

    Attributes:
        raster: its k probabilities.
        neighbours: how they are smoothed; None where they are taken as they are, and no block file is needed.
        folder: where block files go.
    """

    raster: ProbabilityRaster
    neighbours: Neighbours | None
    folder: str

    @cached_property
    def windows(self) -> list[Window]:
        """The blocks, row by row."""
        side = SIDE if len(self.raster.legend.codes) <= _MANY else _SIDE_OF_MANY
        grid = self.raster.grid
        return [
            Window(row, col, min(side, grid.height - row), min(side, grid.width - col))
            for row in range(0, grid.height, side)
            for col in range(0, grid.width, side)
        ]

    def smooth(self, progress: Callable[[int, int], None]) -> None:
        """Make the block files that are not there yet, each whole or not at all.

        Args:
            progress: told how many blocks are done, and of how many; may raise to stop.

        Raises:
            BadInput: as `ProbabilityRaster.read`.
            Failure: `disk`.
        """
        if self.neighbours is None:
            return
        for done, window in enumerate(self.windows):
            progress(done, len(self.windows))
            if self._kept(window) is None:
                write_arrays(self._file(window), {_SHARES: self._smoothed(window, self.neighbours)}, _COMPRESSION)
        progress(len(self.windows), len(self.windows))

    def read(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """A block's probabilities, (k, h, w), and where there are any, (h, w)."""
        if self.neighbours is None:
            return self.raster.read(window)
        stored = self._kept(window)
        if stored is None:  # its file was taken away meanwhile
            stored = self._smoothed(window, self.neighbours)
        seen = stored[0] != UNMAPPED
        return np.where(seen, stored_as.values(stored), np.float32(0)), seen

    def _smoothed(self, window: Window, neighbours: Neighbours) -> NDArray[np.uint16]:
        """In whole thousandths, so that classes are those of the raster whichever way they are had."""
        margin = neighbours.window // 2
        shares, seen = self.raster.read(window, margin)
        made = smoothed(shares, seen, neighbours.window, neighbours.share, neighbours.smoothness)
        return thousandths(made.astype(np.float32), seen[margin:-margin, margin:-margin])

    def _kept(self, window: Window) -> NDArray[np.uint16] | None:
        shares = (read_arrays(self._file(window)) or {}).get(_SHARES)
        expected = (len(self.raster.legend.codes), window.height, window.width)
        return shares if shares is not None and shares.shape == expected else None

    def _file(self, window: Window) -> str:
        return storage.join(self.folder, f"{window.row:05d}_{window.col:05d}.npz")


def counted(windows: Sequence[Window], progress: Callable[[int, int], None]) -> Iterator[Window]:
    """The windows, telling how many are done, and of how many."""
    for done, window in enumerate(windows):
        progress(done, len(windows))
        yield window
    progress(len(windows), len(windows))
