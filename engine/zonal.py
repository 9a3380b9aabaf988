"""Sums of a map over parcels, block by block: which pixels lie in which parcel, and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.enums import MergeAlg
from rasterio.features import rasterize
from rasterio.transform import Affine

from engine.stack.grid import window_of, window_transform
from engine.stack.types import Grid, Window

# More parcels than may share a pixel; times their number in a block it stays exact in double precision.
_SHARED = 2**20


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

    Attributes:
        shape: height and width of the rectangle.
        index: (m) parcels that may reach into it, ascending.
        place, row, col: (n) pairs of parcel, as its place in `index`, and pixel; sorted by parcel, then pixel.
    """

    shape: tuple[int, int]
    index: NDArray[np.int64]
    place: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]

    @property
    def mask(self) -> NDArray[np.bool_]:
        """True where any parcel is, (h, w)."""
        inside = np.zeros(self.shape, bool)
        inside[self.row, self.col] = True
        return inside

    def sums(
        self, probability: NDArray[np.float32], mapped: NDArray[np.bool_], observations: NDArray[np.integer]
    ) -> ParcelSums:
        """Sum over each parcel.

        Args:
            probability: (classes, h, w).
            mapped: (h, w), where the map has a class.
            observations: (h, w), clear dates.
        """
        hit = mapped[self.row, self.col]
        weights = probability[:, self.row, self.col].astype(np.float64) * hit
        size, hits = len(self.index), self.place[hit]
        return ParcelSums(
            index=self.index,
            probability=np.stack([np.bincount(self.place, channel, size) for channel in weights], axis=1),
            mapped=np.bincount(hits, minlength=size),
            inside=np.bincount(self.place, minlength=size),
            observations=np.bincount(hits, observations[self.row, self.col][hit], size).astype(np.int64),
        )


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
        return ParcelPixels((core.height, core.width), index, *self._pairs(index, core))

    def _pairs(self, index: NDArray[np.int64], core: Window) -> Sequence[NDArray[np.int64]]:
        if len(index) == 0:
            return (np.zeros(0, np.int64),) * 3
        transform = window_transform(self._grid, core)
        # One burn tells how many parcels a pixel has and, where it is one, which.
        burnt = rasterize(
            ((self._shapes[i], n * _SHARED + 1) for n, i in enumerate(index)),
            out_shape=(core.height, core.width),
            transform=transform,
            merge_alg=MergeAlg.add,
            dtype="float64",
        ).astype(np.int64)
        count = burnt % _SHARED
        shared = count > 1
        row, col = np.nonzero(count == 1)
        place = burnt[row, col] // _SHARED
        if shared.any():
            # Those that share pixels with others are burnt one by one.
            crowded = self._touching(index, shared, transform)
            alone = ~np.isin(place, crowded)
            parts = [(place[alone], row[alone], col[alone])]
            for n in crowded:
                rows, cols = self._pixels_of(index[n], core)
                parts.append((np.full(len(rows), n), rows, cols))
            place, row, col = (np.concatenate(columns) for columns in zip(*parts))
        order = np.lexsort((col, row, place))
        return place[order], row[order], col[order]

    def _pixels_of(self, parcel: int, core: Window) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The pixels of one parcel within a rectangle, burnt over its own extent only."""
        shape = self._shapes[parcel]
        box = window_of(self._grid, shape.bounds)
        top, left = max(box.row, core.row), max(box.col, core.col)
        height = min(box.row + box.height, core.row + core.height) - top
        width = min(box.col + box.width, core.col + core.width) - left
        if height <= 0 or width <= 0:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        transform = window_transform(self._grid, Window(top, left, height, width))
        rows, cols = np.nonzero(rasterize([(shape, 1)], out_shape=(height, width), transform=transform, dtype="uint8"))
        return rows + top - core.row, cols + left - core.col

    def _touching(self, index: NDArray[np.int64], shared: NDArray[np.bool_], transform: Affine) -> NDArray[np.int64]:
        rows, cols = np.nonzero(shared)
        x, y = transform * (cols + 0.5, rows + 0.5)
        points = shapely.multipoints(np.column_stack([x, y]))
        return np.flatnonzero(shapely.intersects(self._shapes[index], points))
