"""Count, mean and spread of the clear pixels of parcels, date by date, and how those of two pieces of ground add up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.parcels.zonal import ParcelPixels
from engine.stack.read.reader import StackBlock


@dataclass(frozen=True)
class Moments:
    """First two moments of the values of m parcels on t dates, in the units of the files.

    Attributes:
        index: (m) which parcels, ascending.
        inside: (m) pixels in the parcel, clear or not.
        count: (m, t) clear pixels.
        mean: (m, t, c) float64; 0 where `count` is 0.
        squares: (m, t, c) float64, sum of the squared differences from the mean.
    """

    index: NDArray[np.int64]
    inside: NDArray[np.int64]
    count: NDArray[np.int64]
    mean: NDArray[np.float64]
    squares: NDArray[np.float64]

    @classmethod
    def none(cls, index: NDArray[np.int64], dates: int, bands: int) -> Moments:
        """Moments of no pixel yet."""
        shape = (len(index), dates, bands)
        return cls(
            index, np.zeros(len(index), np.int64), np.zeros(shape[:2], np.int64), np.zeros(shape), np.zeros(shape)
        )

    def take(self, kept: NDArray) -> Moments:
        """Keep some parcels, by place or mask."""
        return Moments(*(values[kept] for values in vars(self).values()))

    @property
    def std(self) -> NDArray[np.float64]:
        """Standard deviation over the pixels of a parcel, (m, t, c); 0 where fewer than two are clear."""
        return np.sqrt(self.squares / np.maximum(self.count, 1)[..., None])

    def physical(self, scale: NDArray[np.float32], offset: NDArray[np.float32]) -> NDArray[np.float64]:
        """The means in physical units, (m, t, c).

        Args:
            scale, offset: (t, c); physical value = stored value x scale + offset.
        """
        return self.mean * scale + offset

    def add(self, part: Moments) -> None:
        """Add another piece of ground, whose parcels are all among these.

        Source: Chan, Golub, LeVeque 1979, "Updating formulae and a pairwise algorithm for computing sample variances".
        """
        here = np.searchsorted(self.index, part.index)
        before, more = self.count[here][..., None], part.count[..., None]
        total = np.maximum(before + more, 1)
        step = part.mean - self.mean[here]
        self.squares[here] += part.squares + step**2 * before * more / total
        self.mean[here] += step * more / total
        self.count[here] += part.count
        self.inside[here] += part.inside


def moments_of(pixels: ParcelPixels, block: StackBlock, dates: int) -> Moments:
    """Moments of the parcels of a rectangle over its clear pixels.

    Args:
        pixels: which pixels lie in which parcel.
        block: what was read of the rectangle.
        dates: how many the stack has.
    """
    size, bands = len(pixels.index), block.values.shape[1]
    made = Moments.none(pixels.index, dates, bands)
    _fill(made, np.arange(size), pixels.slot, pixels.row, pixels.col, block)
    for places, row, col in pixels.shared():
        _fill(made, places[:1], np.zeros(len(row), np.int64), row, col, block)
        for values in (made.inside, made.count, made.mean, made.squares):
            values[places] = values[places[0]]
    return made


def _fill(
    made: Moments,
    places: NDArray[np.int64],
    owner: NDArray[np.int64],
    row: NDArray[np.int64],
    col: NDArray[np.int64],
    block: StackBlock,
) -> None:
    """Fill in the moments at `places`; `owner` says which of them each pixel belongs to."""
    made.inside[places] = np.bincount(owner, minlength=len(places))
    order = np.argsort(owner, kind="stable")
    pixel = (row * block.valid.shape[2] + col)[order]
    owners, starts, lengths = np.unique(owner[order], return_index=True, return_counts=True)
    if not len(owners):
        return
    rows = places[owners]
    for slot, date in enumerate(block.dates):
        clear = block.valid[slot].ravel().take(pixel)
        count = made.count[rows, date] = np.add.reduceat(clear, starts, dtype=np.int64)
        hidden = None if clear.all() else ~clear
        for band, plane in enumerate(block.values[slot]):  # one at a time, they stay in the processor's cache
            values = plane.ravel().take(pixel).astype(np.float64)
            if hidden is not None:
                values[hidden] = 0  # what stands in a pixel that is not clear means nothing, and may be no number
            mean = made.mean[rows, date, band] = np.add.reduceat(values, starts) / np.maximum(count, 1)
            values -= np.repeat(mean, lengths)
            if hidden is not None:
                values[hidden] = 0
            made.squares[rows, date, band] = np.add.reduceat(np.square(values, out=values), starts)
