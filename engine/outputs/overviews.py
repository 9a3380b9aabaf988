"""Overviews of a raster, a rectangle at a time: pixel for pixel what GDAL 3.10 makes of the whole.

A level has half the pixels a side of the one before, rounded up, so where a side is odd its pixels are a little less
than twice as large, and drift against those of the full image. Where each of them takes its value from follows from
the raster's size alone; so whoever has a rectangle of the full image, and a little above and left of it, makes the
same pixels as whoever has all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# GDAL's: so far a product of a whole number and a ratio may be from what it ought to be.
_TINY = 1e-8
# Pixels of an overview a side, at most, that is not halved again.
SMALLEST = 256
# GDAL makes an overview of so many rows at once: of twice as many for as long as these have at most so many bytes.
_ROWS, _BYTES_AT_ONCE, _BYTES_OF_VALUE = 256, 10 * 2**20, 4

MODE, NEAREST = "MODE", "NEAREST"


def factors(height: int, width: int) -> list[int]:
    """Powers of two until the smallest overview has at most 256 pixels a side."""
    found: list[int] = []
    while max(height, width) / 2 ** len(found) > SMALLEST:
        found.append(2 ** (len(found) + 1))
    return found


def length(full: int, factor: int) -> int:
    """Pixels of a side of the full image at a level."""
    return -(-full // factor)


@dataclass(frozen=True)
class Side:
    """Rows, or columns, of a raster, and where those of its levels come from.

    Attributes:
        full: how many the full image has.
    """

    full: int

    def part(self, factor: int, start: int, stop: int) -> range:
        """The pixels of a level for [start, stop) of the full image; `start` is a multiple of the factor."""
        return range(length(start, factor), length(stop, factor))

    def mode_of(self, factor: int, pixels: range) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """First and last but one pixel of the level before that each pixel of a level is the mode of."""
        before = length(self.full, factor // 2)
        ratio = before / length(self.full, factor)
        index = np.arange(pixels.start, pixels.stop)
        first = (index * ratio + _TINY).astype(np.intp)
        stop = np.ceil((index + 1) * ratio - _TINY).astype(np.intp)
        return first, np.minimum(np.maximum(stop, first + 1), before)

    def nearest_of(self, factor: int, pixels: range) -> NDArray[np.intp]:
        """The pixel of the full image that each pixel of a level is."""
        ratio = self.full / length(self.full, factor)
        return np.minimum((0.5 + np.arange(pixels.start, pixels.stop) * ratio).astype(np.intp), self.full - 1)

    def runs(self, factor: int, pixels: range, width: int) -> list[range]:
        """Parts of the rows of a level that GDAL writes at once, where a level is made of the full image.

        Args:
            width: the full image's, in pixels.
        """
        at_once = _ROWS
        while 2 * at_once * width * _BYTES_OF_VALUE <= _BYTES_AT_ONCE:
            at_once *= 2
        ratio = self.full / length(self.full, factor)
        ends = [pixels.start]
        for number in range(int(pixels.start * ratio / at_once), int(pixels.stop * ratio / at_once) + 2):
            end = min(int(0.5 + number * at_once / ratio), pixels.stop)
            if number * at_once >= self.full:
                end = pixels.stop
            if end > ends[-1]:
                ends.append(end)
        return [range(start, stop) for start, stop in zip(ends, ends[1:])]

    def needed(self, levels: Sequence[int], start: int, stop: int) -> list[range]:
        """Pixels of the full image and of each level that are needed for those of all levels in [start, stop).

        That is a little more than `part` gives, since later levels are made of earlier ones.
        """
        found = [range(start, stop), *(self.part(factor, start, stop) for factor in levels)]
        for number in range(len(levels), 0, -1):
            pixels = found[number]
            if not len(pixels):
                continue
            first, last = self.mode_of(levels[number - 1], pixels)
            before = found[number - 1]
            found[number - 1] = range(min(before.start, int(first[0])), max(before.stop, int(last[-1])))
        for factor, pixels in zip(levels, found[1:]):
            if len(pixels):
                nearest = self.nearest_of(factor, pixels)
                before = found[0]
                found[0] = range(min(before.start, int(nearest[0])), max(before.stop, int(nearest[-1]) + 1))
        return found


def mode(values: NDArray[np.uint8], rows: tuple[NDArray, NDArray], cols: tuple[NDArray, NDArray]) -> NDArray[np.uint8]:
    """The most frequent value of small rectangles; of equals the one that is complete first, row by row. 0 is no value.

    Args:
        values: (h, w).
        rows, cols: first and last but one row and column of each row and column of the result.
    """
    seen: list[NDArray] = []
    counts: list[NDArray] = []
    for below in range(int((rows[1] - rows[0]).max(initial=0))):
        for beside in range(int((cols[1] - cols[0]).max(initial=0))):
            row, col = rows[0] + below, cols[0] + beside
            inside = np.logical_and.outer(row < rows[1], col < cols[1])
            taken = values[np.ix_(np.minimum(row, rows[1] - 1), np.minimum(col, cols[1] - 1))]
            taken = np.where(inside, taken, 0).astype(np.uint8)
            count = (taken > 0).astype(np.uint8)
            for earlier in seen:
                count += (earlier == taken) & (taken > 0)
            seen.append(taken)
            counts.append(count)
    if not seen:
        return np.zeros((len(rows[0]), len(cols[0])), np.uint8)
    best = np.argmax(np.stack(counts), axis=0)
    return np.take_along_axis(np.stack(seen), best[None], axis=0)[0]
