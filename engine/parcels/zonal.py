"""Sums of a map over parcels, block by block: which pixels lie in which parcel, and what they add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.enums import MergeAlg
from rasterio.features import rasterize

from engine.stack.read.grid import window_of, window_transform
from engine.stack.types import Grid, Window

# Burning so many is one piece of work, that nothing interrupts.
_BURNT_AT_ONCE = 500


@dataclass(frozen=True)
class ParcelSums:
    """Sums over the mapped pixels of some parcels.

    Attributes:
        index: (m) which parcels, ascending.
        probability: (m, classes) sum of the probabilities.
        mapped: (m) pixels that were mapped.
        inside: (m) pixels whose centre lies in the parcel, mapped or not.
        observations: (m) sum of the mapped pixels' clear dates.
    """

    index: NDArray[np.int64]
    probability: NDArray[np.float64]
    mapped: NDArray[np.int64]
    inside: NDArray[np.int64]
    observations: NDArray[np.int64]

    @classmethod
    def none(cls, parcels: int, classes: int) -> ParcelSums:
        """Sums of all parcels over no pixel yet."""
        counts = (np.zeros(parcels, np.int64) for _ in range(3))
        return cls(np.arange(parcels), np.zeros((parcels, classes)), *counts)

    def add(self, part: ParcelSums) -> None:
        """Add a block's sums; in the blocks' order, so that the last bits are the same whoever computed them."""
        self.probability[part.index] += part.probability
        self.mapped[part.index] += part.mapped
        self.inside[part.index] += part.inside
        self.observations[part.index] += part.observations


@dataclass(frozen=True)
class ParcelPixels:
    """Which pixels of a rectangle lie in which parcels; a pixel belongs to every parcel that its centre lies in.

    Parcels that share pixels are gone through one by one, and their pixels are not kept: a hundred thousand parcels
    over each other take as much memory as one.

    Attributes:
        index: (m) parcels that may reach into it, ascending.
        owners: (h, w) how many parcels a pixel has.
        slot, row, col: (n) pairs of parcel, as its place in `index`, and pixel that has no other; by row, then column.
        crowded: (p) places of parcels that may share pixels.
        shapes: polygons of all parcels.
        pixels_of: rows and columns of one parcel's pixels, by its number.
    """

    index: NDArray[np.int64]
    owners: NDArray[np.int64]
    slot: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    crowded: NDArray[np.int64]
    shapes: NDArray[np.object_]
    pixels_of: Callable[[int], tuple[NDArray[np.int64], NDArray[np.int64]]]

    @property
    def mask(self) -> NDArray[np.bool_]:
        """True where any parcel is, (h, w)."""
        return self.owners > 0

    def sums(
        self, probability: NDArray[np.float32], mapped: NDArray[np.bool_], observations: NDArray[np.integer]
    ) -> ParcelSums:
        """Sum over each parcel.

        Args:
            probability: (classes, h, w).
            mapped: (h, w), where the map has a class.
            observations: (h, w), clear dates.
        """
        size = len(self.index)

        def add(slot: NDArray, row: NDArray, col: NDArray, size: int) -> list[NDArray]:
            hit = mapped[row, col]
            # What stands in a pixel without a class means nothing, and may be no number.
            weights = np.where(hit, probability[:, row, col], 0).astype(np.float64)
            return [
                # Of no pixel, bincount gives whole numbers, weights or not.
                np.stack([np.bincount(slot, channel, size) for channel in weights], axis=1).astype(np.float64),
                np.bincount(slot[hit], minlength=size),
                np.bincount(slot, minlength=size),
                np.bincount(slot[hit], observations[row, col][hit], size).astype(np.int64),
            ]

        total = add(self.slot, self.row, self.col, size)
        for slot, row, col in self.shared():
            for values, alone in zip(total, add(np.zeros(len(row), np.int64), row, col, 1)):
                values[slot] = alone[0]
        return ParcelSums(self.index, *total)

    def shared(self) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
        """Parcels that share pixels: places in `index` of those of one shape, and rows and columns of all its pixels.

        What `slot`, `row` and `col` have of these parcels, the pixels that they have for themselves, is among them.
        """
        twins: dict[bytes, list[int]] = defaultdict(list)
        for slot in self.crowded:
            twins[shapely.to_wkb(self.shapes[self.index[slot]])].append(slot)
        for places in twins.values():
            row, col = self.pixels_of(self.index[places[0]])
            if len(row) and (self.owners[row, col] > 1).any():
                yield np.array(places), row, col


class ParcelIndex:
    """Finds and rasterises the parcels of a rectangle.

    Args:
        shapes: (n) polygons in the grid's CRS; None where there is none.
    """

    def __init__(self, shapes: NDArray[np.object_], grid: Grid) -> None:
        self._shapes = shapes
        self._grid = grid
        self._tree = shapely.STRtree(shapes)

    def reaching(self, core: Window) -> NDArray[np.int64]:
        """Parcels whose bounds may share ground with a rectangle, ascending."""
        transform = window_transform(self._grid, core)
        corners = [
            transform * corner for corner in ((0, 0), (core.width, 0), (0, core.height), (core.width, core.height))
        ]
        return np.sort(self._tree.query(shapely.multipoints(corners).envelope))

    def pixels(self, core: Window) -> ParcelPixels:
        """The pixels of a rectangle that lie in parcels."""
        index = self.reaching(core)
        # Burning tells how many parcels a pixel has and, where it is one, which; parcels of one shape are burnt once.
        _, first, count = np.unique(shapely.to_wkb(self._shapes[index]), return_index=True, return_counts=True)
        burnt = np.zeros((core.height, core.width))
        base = len(index) + 1  # more than may share a pixel; exact in double precision for 200,000 over each other
        for some in np.array_split(np.arange(len(first)), range(_BURNT_AT_ONCE, len(first), _BURNT_AT_ONCE)):
            if len(some):
                rasterize(
                    [(self._shapes[index[n]], n * base + k) for n, k in zip(first[some], count[some])],
                    out=burnt,
                    transform=window_transform(self._grid, core),
                    merge_alg=MergeAlg.add,
                )
        burnt = burnt.astype(np.int64)
        owners = burnt % base
        row, col = np.nonzero(owners == 1)
        crowded = self._near(index, owners > 1, core)
        shapes = self._shapes
        slot = burnt[row, col] // base
        return ParcelPixels(index, owners, slot, row, col, crowded, shapes, partial(self._pixels_of, core))

    def _near(self, index: NDArray[np.int64], shared: NDArray[np.bool_], core: Window) -> NDArray[np.int64]:
        """Places of the parcels whose extent has any of the marked pixels of a rectangle, ascending."""
        if not shared.any():
            return np.zeros(0, np.int64)
        count = np.pad(shared.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
        found = []
        for slot, parcel in enumerate(index):
            extent = self._extent(parcel, core)
            if extent is None:
                continue
            rows, cols = extent.slices_in(core)
            (row, bottom), (col, right) = (rows.start, rows.stop), (cols.start, cols.stop)
            if count[bottom, right] - count[row, right] - count[bottom, col] + count[row, col]:
                found.append(slot)
        return np.array(found, np.int64)

    def _extent(self, parcel: int, core: Window) -> Window | None:
        """The part of a parcel's extent within a rectangle; None where they share no pixel."""
        return window_of(self._grid, self._shapes[parcel].bounds).within(core)

    def _pixels_of(self, core: Window, parcel: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The pixels of one parcel within a rectangle, burnt over its own extent only."""
        extent = self._extent(parcel, core)
        if extent is None:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        burnt = rasterize(
            [(self._shapes[parcel], 1)],
            out_shape=(extent.height, extent.width),
            transform=window_transform(self._grid, extent),
            dtype="uint8",
        )
        rows, cols = np.nonzero(burnt)
        return rows + extent.row - core.row, cols + extent.col - core.col
