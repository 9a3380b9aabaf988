"""Sieve: areas of one class that are too small become part of their largest neighbour, strip by strip.

The result is that of GDAL's sieve on the whole raster (`rasterio.features.sieve`), whatever the strips. Rasterio's
takes arrays alone, so that a whole raster would be in memory; here it is a strip, and a few numbers for each area.

An area is a set of pixels of one class that touch, at their sides (4) or also at their corners (8). One of fewer
pixels than wanted takes the class of its largest neighbour; where that one is too small itself, that of its
neighbour's largest neighbour, and so on. An area that reaches no large one so stays as it is. Pixels without data (0)
belong to no area.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

# Values of some rows of the raster, (rows, w) uint8, by first row and number of rows.
Read = Callable[[int, int], NDArray[np.uint8]]
# Where a pixel's neighbours above and before it lie (rows, columns), in the order in which GDAL compares them.
_SIDES = ((-1, 0), (0, -1))
_CORNERS = ((-1, 0), (-1, -1), (-1, 1), (0, -1))


@dataclass(frozen=True)
class Sieve:
    """What becomes of the areas of a raster.

    Attributes:
        strips: first row and number of rows of each strip.
        first: number of the first piece of each strip.
        value: class of each piece once sieved, by its number; 0 without data.
        areas, merged, left: how many areas there are, became part of others, and are too small without a large one.
    """

    strips: Sequence[tuple[int, int]]
    first: Sequence[int]
    value: NDArray[np.uint8]
    areas: int
    merged: int
    left: int
    read: Read
    connectivity: int

    def rows(self) -> Iterator[tuple[int, NDArray[np.uint8]]]:
        """The sieved raster from top to bottom: first row and values of each strip."""
        for (top, height), first in zip(self.strips, self.first):
            pieces, _ = _pieces(self.read(top, height), self.connectivity)
            yield top, self.value[pieces + first]


def plan_sieve(
    read: Read,
    height: int,
    pixels: int,
    connectivity: int,
    strip: int = 256,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Sieve:
    """Find the areas of a raster, and what becomes of those of fewer pixels than wanted.

    Args:
        read: gives rows of the raster; called three times for each, with `Sieve.rows`.
        height: rows of the raster.
        pixels: of the smallest area that stays.
        connectivity: 4 or 8.
        strip: rows at once.
        progress: told how many strips are done, and of how many; may raise to stop.
    """
    strips = [(top, min(strip, height - top)) for top in range(0, height, strip)]
    first, values, counts, seams = [0], [], [], []
    before: tuple[NDArray, NDArray] | None = None
    for done, (top, rows) in enumerate(strips):
        progress(done, 2 * len(strips))
        here = read(top, rows)
        pieces, count = _pieces(here, connectivity)
        value = np.zeros(count, np.uint8)
        value[pieces] = here
        values.append(value)
        counts.append(np.bincount(pieces.ravel(), minlength=count))
        pieces = pieces + first[-1]
        if before is not None:
            both, numbers = np.stack([before[0], here[0]]), np.stack([before[1], pieces[0]])
            seams.append(_touching(both, numbers, connectivity))
        before = here[-1], pieces[-1]
        first.append(first[-1] + count)
    area, areas = _connected(np.concatenate(seams, axis=1) if seams else np.empty((2, 0), int), first[-1])
    value = np.zeros(areas, np.uint8)
    value[area] = np.concatenate(values)
    size = np.bincount(area, np.concatenate(counts), areas).astype(np.int64)
    there = value > 0
    small = there & (size < pixels)
    largest = np.full(areas, -1)
    if small.any():
        edge: NDArray | None = None
        for done, (top, rows) in enumerate(strips):
            progress(len(strips) + done, 2 * len(strips))
            pieces, _ = _pieces(read(top, rows), connectivity)
            numbers = area[pieces + first[done]]
            above = np.vstack([edge[None], numbers]) if edge is not None else numbers
            _compare(above, there, small, size, largest, connectivity, skip_first=edge is not None)
            edge = numbers[-1]
    target = _followed(largest, small)
    merged = small & ~small[target]
    after = np.where(merged, value[target], value)
    return Sieve(
        strips, first[:-1], after[area], int(there.sum()), int(merged.sum()), int((small & ~merged).sum()), read,
        connectivity,
    )  # fmt: skip


def _pieces(values: NDArray[np.uint8], connectivity: int) -> tuple[NDArray[np.int64], int]:
    """Number of each pixel's piece within a strip, (rows, w), and how many pieces there are."""
    starts = np.ones(values.shape, bool)
    starts[:, 1:] = values[:, 1:] != values[:, :-1]
    runs = np.cumsum(starts.ravel()).reshape(values.shape) - 1
    piece, count = _connected(_touching(values, runs, connectivity), int(runs[-1, -1]) + 1)
    return piece[runs], count


def _touching(values: NDArray[np.uint8], numbers: NDArray[np.integer], connectivity: int) -> NDArray[np.int64]:
    """Pairs of numbers, (2, n), of pixels of one value that touch and stand in two rows."""
    shifts = (0,) if connectivity == 4 else (0, -1, 1)
    found = []
    for shift in shifts:
        low, high = max(0, shift), values.shape[1] + min(0, shift)
        upper = (slice(None, -1), slice(low - shift, high - shift))
        lower = (slice(1, None), slice(low, high))
        same = values[upper] == values[lower]
        pairs = np.stack([numbers[upper][same], numbers[lower][same]]).astype(np.int64)
        # Along two runs that touch, each pixel says the same again.
        fresh = np.ones(pairs.shape[1], bool)
        fresh[1:] = (pairs[:, 1:] != pairs[:, :-1]).any(axis=0)
        found.append(pairs[:, fresh])
    return np.concatenate(found, axis=1)


def _connected(pairs: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], int]:
    graph = coo_matrix((np.ones(pairs.shape[1], np.uint8), (pairs[0], pairs[1])), shape=(count, count))
    groups, of = connected_components(graph, directed=False)
    return of.astype(np.int64), groups


def _compare(
    areas: NDArray[np.int64],
    there: NDArray[np.bool_],
    small: NDArray[np.bool_],
    size: NDArray[np.int64],
    largest: NDArray[np.int64],
    connectivity: int,
    skip_first: bool,
) -> None:
    """Set the largest neighbour of small areas; of equals the one that is met first, pixel by pixel.

    Args:
        areas: number of each pixel's area, (rows, w).
        there, small, size: of each area, whether it has data, is too small, and its pixels.
        largest: of each area so far, -1 without one; changed.
        skip_first: the first row was compared with the strip before, and is here for the second alone.
    """
    shifts = _SIDES if connectivity == 4 else _CORNERS
    rows, cols = areas.shape
    own_parts, other_parts, order_parts = [], [], []
    position = np.arange(rows * cols).reshape(rows, cols) * len(shifts)
    for place, (down, right) in enumerate(shifts):
        top = 1 if skip_first or down else 0
        left, stop = max(0, -right), cols - max(0, right)
        own = areas[top:, left:stop]
        other = areas[top + down : rows + down, left + right : stop + right]
        differs = (own != other) & there[own] & there[other] & (small[own] | small[other])
        own_parts.append(own[differs])
        other_parts.append(other[differs])
        order_parts.append(position[top:, left:stop][differs] + place)
    own, other, order = (np.concatenate(parts) for parts in (own_parts, other_parts, order_parts))
    who, whom, order = np.concatenate([own, other]), np.concatenate([other, own]), np.concatenate([order, order])
    needed = small[who]
    who, whom, order = who[needed], whom[needed], order[needed]
    ranked = np.lexsort((order, -size[whom], who))
    who, whom = who[ranked], whom[ranked]
    best = np.ones(len(who), bool)
    best[1:] = who[1:] != who[:-1]
    who, whom = who[best], whom[best]
    before = largest[who]
    better = (before < 0) | (size[before] < size[whom])
    largest[who[better]] = whom[better]


def _followed(largest: NDArray[np.int64], small: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Where the way from each area to its largest neighbour, and that one's, and so on, first meets a large area.

    Where it meets none, it is any small one.
    """
    own = np.arange(len(largest))
    target = np.where(small & (largest >= 0), largest, own)
    for _ in range(max(1, len(largest).bit_length())):
        further = target[target]
        if (further == target).all():
            break
        target = further
    return target
