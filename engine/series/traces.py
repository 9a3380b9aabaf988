"""The pixels of parcels while a stack is walked over: their values until a parcel is complete, then two numbers each.

A parcel that lies in one tile is told at once; of one that reaches into several, the values wait for the last of them.
So memory holds the pixels of parcels on the edges of one row of tiles. Of a large parcel every second or third row and
column is enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.parcels.zonal import ParcelPixels
from engine.series.homogeneity import Leading, leading
from engine.stack.read.grid import pixel_size
from engine.stack.read.reader import StackBlock
from engine.stack.types import Grid, Window

# Of a parcel, about so many pixels at the most, and so many bands, spread over those that there are.
_MOST_PIXELS, _MOST_BANDS = 300, 4


@dataclass(frozen=True)
class Traces:
    """Values of q pixels of parcels, on t dates in c bands.

    Attributes:
        index: which parcel each is of, (q).
        row, col: row and column in the grid, (q).
        values: values as in the files, (q, t, c).
        valid: (q, t).
    """

    index: NDArray[np.int64]
    row: NDArray[np.int32]
    col: NDArray[np.int32]
    values: NDArray
    valid: NDArray[np.bool_]

    def take(self, kept: NDArray) -> Traces:
        """Keep some pixels, by place or mask."""
        return Traces(*(values[kept] for values in vars(self).values()))

    def merged_with(self, others: Traces) -> Traces:
        """These pixels and others, by parcel, then row, then column."""
        both = Traces(*(np.concatenate(pair) for pair in zip(vars(self).values(), vars(others).values())))
        return both.take(np.lexsort((both.col, both.row, both.index)))

    def by_parcel(self) -> Iterator[tuple[int, Traces]]:
        """Each parcel with its pixels, which are in order."""
        parcels, first = np.unique(self.index, return_index=True)
        for parcel, start, end in zip(parcels, first, [*first[1:], len(self.index)]):
            yield int(parcel), self.take(slice(start, end))


@dataclass(frozen=True)
class Stands:
    """Where q pixels of parcels stand: `Leading` of several parcels, one behind the other.

    Attributes:
        index, row, col, first, second, dates: as in `Leading`, for each pixel, (q); `index` says which parcel it is of.
    """

    index: NDArray[np.int64]
    row: NDArray[np.int32]
    col: NDArray[np.int32]
    first: NDArray[np.float32]
    second: NDArray[np.float32]
    dates: NDArray[np.int32]

    @classmethod
    def of(cls, found: dict[int, Leading]) -> Stands:
        """Return the pixels of some parcels."""
        counts = [len(one.row) for one in found.values()]
        columns = [
            np.concatenate([getattr(one, name) for one in found.values()] or [np.zeros(0, kind)]).astype(kind)
            for name, kind in (("row", np.int32), ("col", np.int32), ("first", np.float32), ("second", np.float32))
        ]
        dates = np.repeat(np.array([one.dates for one in found.values()], np.int32), counts)
        return cls(np.repeat(np.array([*found], np.int64), counts), *columns, dates)

    def by_parcel(self) -> Iterator[tuple[int, Leading]]:
        """Each parcel with where its pixels stand."""
        parcels, first = np.unique(self.index, return_index=True)
        for parcel, start, end in zip(parcels, first, [*first[1:], len(self.index)]):
            own = slice(start, end)
            yield (
                int(parcel),
                Leading(self.row[own], self.col[own], self.first[own], self.second[own], int(self.dates[start])),
            )


@dataclass(frozen=True)
class Part:
    """What a tile says of pixels: those of parcels that lie in it alone, and the values of others."""

    stands: Stands
    traces: Traces


class Watch:
    """Follows the pixels of parcels over one walk; takes part after part, and gives out parcels that are complete.

    Args:
        steps: every how many rows and columns of each parcel count, (n).
        second: whether the first date of each parcel goes to the second half, (n).
        dates, bands: how many the stack has.
        kind: type of the values.
    """

    def __init__(
        self, steps: NDArray[np.int64], second: NDArray[np.bool_], dates: int, bands: int, kind: np.dtype
    ) -> None:
        self._steps, self._second = steps, second
        self._bands = np.unique(np.linspace(0, bands - 1, min(bands, _MOST_BANDS)).round().astype(int))
        none = np.zeros(0, np.int32)
        shape = 0, dates, len(self._bands)
        self._waiting = Traces(none.astype(np.int64), none, none, np.zeros(shape, kind), np.zeros(shape[:2], bool))
        self._found: dict[int, Leading] = {}

    def of_tile(self, pixels: ParcelPixels, block: StackBlock, tile: Window, alone: NDArray[np.bool_]) -> Part:
        """The pixels of parcels in a tile: where they stand, of parcels that lie in it alone; values, of the others.

        Args:
            pixels: which of its pixels lie in which parcel.
            block: what was read of it.
            alone: which of all parcels lie in it alone, (n).
        """
        traces = self._traces(pixels, block, tile)
        own = alone[traces.index]
        return Part(Stands.of(dict(self._told(traces.take(own)))), traces.take(~own))

    def add(self, part: Part) -> None:
        """Keep what `of_tile` found, now or in an earlier run."""
        self._found.update(part.stands.by_parcel())
        self._waiting = self._waiting.merged_with(part.traces)

    def completed(self, index: NDArray[np.int64]) -> Iterator[tuple[int, Leading]]:
        """The pixels of parcels of which no tile is left."""
        own = np.isin(self._waiting.index, index)
        self._found.update(self._told(self._waiting.take(own)))
        self._waiting = self._waiting.take(~own)
        for parcel in index.tolist():
            if parcel in self._found:
                yield parcel, self._found.pop(parcel)

    def _told(self, traces: Traces) -> Iterator[tuple[int, Leading]]:
        for parcel, own in traces.by_parcel():
            step, second = int(self._steps[parcel]), bool(self._second[parcel])
            yield parcel, leading(own.row, own.col, step, own.values, own.valid, second)

    def _traces(self, pixels: ParcelPixels, block: StackBlock, tile: Window) -> Traces:
        def counted(index: NDArray, row: NDArray, col: NDArray) -> tuple[NDArray, ...]:
            step = self._steps[index]
            kept = ((row + tile.row) % step == 0) & ((col + tile.col) % step == 0)
            return np.broadcast_to(index, kept.shape)[kept], row[kept], col[kept]

        crowded, parts = [np.zeros(0, np.int64)], []
        # Of parcels over each other all pixels are too many to be held, those that count are not.
        for places, row, col in pixels.shared():
            crowded.append(places)
            parts += [counted(pixels.index[place], row, col) for place in places]
        free = ~np.isin(pixels.slot, np.concatenate(crowded))
        parts.append(counted(pixels.index[pixels.slot[free]], pixels.row[free], pixels.col[free]))
        index, row, col = (np.concatenate(columns) for columns in zip(*parts))
        shape = len(index), *self._waiting.values.shape[1:]
        values, valid = np.zeros(shape, block.values.dtype), np.zeros(shape[:2], bool)
        values[:, block.dates] = np.moveaxis(block.values[:, self._bands][:, :, row, col], 2, 0)
        valid[:, block.dates] = block.valid[:, row, col].T
        made = Traces(
            index.astype(np.int64), (row + tile.row).astype(np.int32), (col + tile.col).astype(np.int32), values, valid
        )
        return made.take(np.lexsort((made.col, made.row, made.index)))


def steps_of(shapes: NDArray[np.object_], grid: Grid) -> NDArray[np.int64]:
    """Every how many rows and columns of each parcel are enough, (n)."""
    width, height = pixel_size(grid)
    count = np.nan_to_num(shapely.area(shapes)) / (width * height)
    return np.maximum(np.ceil(np.sqrt(count / _MOST_PIXELS)), 1).astype(np.int64)
