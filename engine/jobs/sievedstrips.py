"""The classes that stand in a sieved map, strip by strip, kept in files so that a job that was ended goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window as RasterWindow

from engine.errors import Failure
from engine.jobs.smoothedblocks import SmoothedBlocks, counted
from engine.mapping import storage
from engine.mapping.arrays import read_arrays, write_arrays
from engine.outputs.pixels import Pixels
from engine.outputs.written import scratch
from engine.smooth.sieve import plan_sieve, rows_of_strip
from engine.stack.types import Window

_COMPRESSION = 1
_CODES, _COUNTS = "codes", "counts"
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class SieveCounts:
    """How many areas there are, became part of others, and are too small without a large one."""

    areas: int
    merged: int
    left: int


class SievedStrips:
    """The class codes of a sieved map.

    Args:
        blocks: its probabilities, whose likeliest classes are sieved.
        pixels: size of the smallest area that stays.
        connectivity: 4 or 8.
        folder: where the strips' files go, beside the block files.
        identity: the job's hash, after which the strips' files are named.
    """

    def __init__(self, blocks: SmoothedBlocks, pixels: int, connectivity: int, folder: Path, identity: str) -> None:
        self._blocks, self._pixels, self._connectivity = blocks, pixels, connectivity
        self._folder, self._mark = folder, f"sieve{identity[:16]}"
        grid = blocks.raster.grid
        self._rows = rows_of_strip(grid.width)
        self._tops = range(0, grid.height, self._rows)
        self._held: dict[int, NDArray[np.uint8]] = {}

    def sieve(self, filling: Progress, sieving: Progress) -> SieveCounts:
        """Make the strips' files, unless all are there; each is whole or not at all.

        Args:
            filling, sieving: told how many steps of each part are done, and of how many; may raise to stop.

        Raises:
            BadInput: as `SmoothedBlocks.read`.
            Failure: `disk`, `raster_not_made`.
        """
        if all(self._kept(number) is not None for number in range(len(self._tops))):
            return SieveCounts(*self._content(0)[_COUNTS].tolist())
        grid, codes = self._blocks.raster.grid, np.array(self._blocks.raster.legend.codes, np.uint8)
        with scratch(self._folder / "classes.tif.unsieved", grid) as standing:
            for window in counted(self._blocks.windows, filling):
                classes = Pixels(*self._blocks.read(window), codes).classes
                standing.write(classes, 1, window=RasterWindow(window.col, window.row, window.width, window.height))
            sieve = plan_sieve(
                lambda top, rows: standing.read(1, window=RasterWindow(0, top, grid.width, rows)),
                grid.height,
                self._pixels,
                self._connectivity,
                self._rows,
                sieving,
            )
            counts = np.array([sieve.areas, sieve.merged, sieve.left])
            for number, (_, rows) in enumerate(sieve.rows()):
                write_arrays(self._file(number), {_CODES: rows, _COUNTS: counts}, _COMPRESSION)
        return SieveCounts(*counts.tolist())

    def read(self, window: Window) -> NDArray[np.uint8]:
        """The codes of a window, (h, w), once they are sieved; those of neighbouring windows are read together."""
        first, last = window.row // self._rows, (window.row + window.height - 1) // self._rows
        kept = {number: rows for number, rows in self._held.items() if first <= number <= last}
        self._held = {
            number: kept[number] if number in kept else self._content(number)[_CODES]
            for number in range(first, last + 1)
        }
        rows = np.concatenate([self._held[number] for number in range(first, last + 1)])
        top = window.row - first * self._rows
        return rows[top : top + window.height, window.col : window.col + window.width]

    def _kept(self, number: int) -> NDArray[np.uint8] | None:
        content = read_arrays(self._file(number)) or {}
        return content.get(_CODES) if _COUNTS in content else None

    def _content(self, number: int) -> dict[str, NDArray]:
        content = read_arrays(self._file(number))
        if content is None:
            raise Failure("disk", f"{self._file(number)} is gone or damaged.", "Start the same job again.")
        return content

    def _file(self, number: int) -> str:
        return storage.join(str(self._folder), f"{self._mark}.{number:05d}_00000.npz")
