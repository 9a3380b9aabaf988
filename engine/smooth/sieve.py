"""Sieve: areas of one class that are too small become part of their largest neighbour, strip by strip.

The result is that of GDAL's sieve on the whole raster (`rasterio.features.sieve`), whatever the strips. Rasterio's
takes arrays alone, so that a whole raster would be in memory; here it is a strip, and a few numbers for each area that
reaches a strip's first or last row.

An area is a set of pixels of one class that touch, at their sides (4) or also at their corners (8). One of fewer
pixels than wanted takes the class of its largest neighbour; where that one is too small itself, that of its
neighbour's largest neighbour, and so on. An area that reaches no large one so stays as it is. Pixels without data (0)
belong to no area.

Each strip falls into pieces. A piece that touches neither the first nor the last row is an area by itself, and all its
neighbours are pieces of that strip, so the way from it to a large area is followed within the strip until it ends, or
comes to a small area that reaches into other strips. Only the ways between these are followed over the whole raster.
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
# Pixels of a strip, about: what is known of its pieces takes some fifty times as many bytes. Few rows cut many areas.
_STRIP, _FEWEST_ROWS = 2**20, 64
# Where the way from a small area to a large one ends: at a large one of a class (its code, above 0), nowhere (0), or at
# the small area of number n that reaches into other strips (-1 - n).
_NOWHERE = 0


@dataclass(frozen=True)
class Strip:
    """Some rows of the raster.

    Attributes:
        top, height: first row, and number of rows.
        edge: pieces that touch the first or the last row, ascending.
        area: number of the area of each of these, among the areas that reach a strip's edge.
    """

    top: int
    height: int
    edge: NDArray[np.int32]
    area: NDArray[np.int32]


@dataclass(frozen=True)
class EdgeAreas:
    """The m areas that reach a strip's first or last row.

    Attributes:
        value: class of each, 0 without data.
        size: pixels.
        end: class of the large area that the way from a small one comes to; 0 where it comes to none, and for large
            ones.
    """

    value: NDArray[np.uint8]
    size: NDArray[np.int64]
    end: NDArray[np.uint8]

    @property
    def after(self) -> NDArray[np.uint8]:
        """The class of each, once sieved."""
        return np.where(self.end > 0, self.end, self.value)


@dataclass(frozen=True)
class Sieve:
    """What becomes of the areas of a raster.

    Attributes:
        strips: strips from top to bottom.
        edges: the areas that reach a strip's edge.
        areas, merged, left: how many areas there are, became part of others, and are too small without a large one.
        read, pixels, connectivity: as `plan_sieve` was given them.
    """

    strips: Sequence[Strip]
    edges: EdgeAreas
    areas: int
    merged: int
    left: int
    read: Read
    pixels: int
    connectivity: int

    def rows(self) -> Iterator[tuple[int, NDArray[np.uint8]]]:
        """The sieved raster from top to bottom: first row and values of each strip."""
        for strip in self.strips:
            pieces = _pieces_of(self.read(strip.top, strip.height), strip, self.edges, self.pixels, self.connectivity)
            ends = _ends(pieces, pieces.largest(None, self.connectivity))
            through = ends < _NOWHERE
            ends[through] = self.edges.end[-1 - ends[through]]
            value = np.where(ends > _NOWHERE, ends, pieces.value[: pieces.count]).astype(np.uint8)
            value[strip.edge] = self.edges.after[strip.area]
            yield strip.top, value[pieces.number]


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
        pixels: size of the smallest area that stays.
        connectivity: 4 or 8.
        strip: rows at once, such as `rows_of_strip` has them.
        progress: told how many strips are done, and of how many; may raise to stop.
    """
    tops = range(0, height, strip)
    strips, edges, inner = _edge_areas(
        read, [(top, min(strip, height - top)) for top in tops], connectivity,
        lambda done: progress(done, 2 * len(tops)),
    )  # fmt: skip
    count = len(edges.value)
    # Of each edge area: pixels of its largest neighbour so far, where the way goes from there, and how many small areas
    # of a single strip come to it.
    best, way, coming = np.zeros(count, np.int64), np.zeros(count, np.int64), np.zeros(count, np.int64)
    merged = left = 0
    above: NDArray[np.int32] | None = None
    for done, part in enumerate(strips):
        progress(len(strips) + done, 2 * len(strips))
        pieces = _pieces_of(read(part.top, part.height), part, edges, pixels, connectivity, above)
        largest = pieces.largest(above, connectivity)
        ends = _ends(pieces, largest)
        own = ends[pieces.small[: pieces.count]]
        merged, left = merged + int((own > _NOWHERE).sum()), left + int((own == _NOWHERE).sum())
        np.add.at(coming, -1 - own[own < _NOWHERE], 1)
        found = largest[pieces.count :]
        here, found = pieces.areas[found >= 0], found[found >= 0]
        better = pieces.size[found] > best[here]
        here, found = here[better], found[better]
        best[here], way[here] = pieces.size[found], pieces.ways(ends)[found]
        row = pieces.named[-1]
        above = np.where(row < pieces.count, -1, pieces.areas[row - pieces.count]).astype(np.int32)
    small = (edges.value > 0) & (edges.size < pixels)
    target = _followed(np.where(way < _NOWHERE, -1 - way, np.arange(count)))
    end = np.where(small & (way[target] > _NOWHERE), way[target], _NOWHERE).astype(np.uint8)
    gone = end > _NOWHERE
    return Sieve(
        strips,
        EdgeAreas(edges.value, edges.size, end),
        inner + int((edges.value > 0).sum()),
        merged + int(gone.sum() + coming[gone].sum()),
        left + int((small & ~gone).sum() + coming[~gone].sum()),
        read,
        pixels,
        connectivity,
    )


def rows_of_strip(width: int) -> int:
    """How many rows of a raster to take at once, so that memory does not grow with its width."""
    return max(_FEWEST_ROWS, _STRIP // width)


def _edge_areas(
    read: Read, rows: Sequence[tuple[int, int]], connectivity: int, progress: Callable[[int], None]
) -> tuple[list[Strip], EdgeAreas, int]:
    """The strips, the areas that reach a strip's edge, and how many others there are."""
    first, values, sizes, seams, edges, inner = [0], [], [], [], [], 0
    before: tuple[NDArray, NDArray] | None = None
    for done, (top, height) in enumerate(rows):
        progress(done)
        here = read(top, height)
        number, count = _pieces(here, connectivity)
        value = np.zeros(count, np.uint8)
        value[number] = here
        edge = np.union1d(number[0], number[-1])
        values.append(value[edge])
        sizes.append(np.bincount(number.ravel(), minlength=count)[edge])
        inner += int((value > 0).sum() - (value[edge] > 0).sum())
        edges.append(edge.astype(np.int32))
        upper, lower = (first[-1] + np.searchsorted(edge, number[row]) for row in (0, -1))
        if before is not None:
            seams.append(_touching(np.stack([before[0], here[0]]), np.stack([before[1], upper]), connectivity))
        before = here[-1], lower
        first.append(first[-1] + len(edge))
    pairs = np.concatenate(seams, axis=1) if seams else np.empty((2, 0), int)
    area, areas = _connected(pairs, first[-1])
    value = np.zeros(areas, np.uint8)
    value[area] = np.concatenate(values)
    size = np.bincount(area, np.concatenate(sizes), areas).astype(np.int64)
    strips = [Strip(*row, edge, area[start : start + len(edge)]) for row, edge, start in zip(rows, edges, first)]
    return strips, EdgeAreas(value, size, np.zeros(areas, np.uint8)), inner


@dataclass(frozen=True)
class _Pieces:
    """The areas of a strip: first its `count` pieces by their number, then the edge areas in it and above it.

    The pieces at the edge are parts of edge areas, and no areas by themselves: no pixel is named after them.

    Attributes:
        number: piece of each pixel, (rows, w).
        named: area of each pixel, (rows, w).
        count: how many pieces there are.
        areas: number of each edge area, ascending.
        value, size, small: class, pixels, and whether it is too small, of each area.
    """

    number: NDArray[np.int32]
    named: NDArray[np.int32]
    count: int
    areas: NDArray[np.int32]
    value: NDArray[np.uint8]
    size: NDArray[np.int64]
    small: NDArray[np.bool_]

    def largest(self, above: NDArray[np.int32] | None, connectivity: int) -> NDArray[np.int64]:
        """The largest neighbour of each small area, as far as this strip shows; -1 without one.

        Args:
            above: edge area of each pixel of the row above; None without.
        """
        found = np.full(len(self.value), -1)
        if self.small.any():
            named = self.named
            if above is not None:
                row = (self.count + np.searchsorted(self.areas, above)).astype(np.int32)
                named = np.vstack([row, named])
            _compare(named, self.value > 0, self.small, self.size, found, connectivity, above is not None)
        return found

    def ways(self, ends: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where the way goes that comes to an area: a class, nowhere, or on to a small edge area.

        Args:
            ends: where the way from each small piece ends, as `_ends` has it.
        """
        ways = self.value.astype(np.int64)
        ways[: self.count][self.small[: self.count]] = ends[self.small[: self.count]]
        edge = self.small[self.count :]
        ways[self.count :][edge] = -1 - self.areas[edge]
        return ways


def _pieces_of(
    here: NDArray[np.uint8],
    strip: Strip,
    edges: EdgeAreas,
    pixels: int,
    connectivity: int,
    above: NDArray[np.int32] | None = None,
) -> _Pieces:
    number, count = _pieces(here, connectivity)
    areas = np.unique(strip.area if above is None else np.concatenate([strip.area, above]))
    name = np.arange(count, dtype=np.int32)
    name[strip.edge] = count + np.searchsorted(areas, strip.area)
    value = np.zeros(count + len(areas), np.uint8)
    value[number] = here
    size = np.concatenate([np.bincount(number.ravel(), minlength=count), edges.size[areas]])
    value[count:] = edges.value[areas]
    small = (value > 0) & (size < pixels)
    small[strip.edge] = False
    return _Pieces(number, name[number], count, areas, value, size, small)


def _ends(pieces: _Pieces, largest: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where the way from each small piece ends within its strip, (count); nowhere for all others."""
    own = np.arange(len(largest))
    inner = pieces.small & (own < pieces.count)
    target = _followed(np.where(inner & (largest >= 0), largest, own))
    ways = np.where(inner, _NOWHERE, pieces.value.astype(np.int64))
    edge = pieces.small & ~inner
    ways[edge] = -1 - pieces.areas[edge[pieces.count :]]
    return np.where(inner, ways[target], _NOWHERE)[: pieces.count]


def _pieces(values: NDArray[np.uint8], connectivity: int) -> tuple[NDArray[np.int32], int]:
    """Number of each pixel's piece within a strip, (rows, w), and how many pieces there are."""
    starts = np.ones(values.shape, bool)
    starts[:, 1:] = values[:, 1:] != values[:, :-1]
    runs = np.cumsum(starts.ravel(), dtype=np.int32).reshape(values.shape) - 1
    piece, count = _connected(_touching(values, runs, connectivity), int(runs[-1, -1]) + 1)
    return piece[runs], count


def _touching(values: NDArray[np.uint8], numbers: NDArray[np.integer], connectivity: int) -> NDArray[np.integer]:
    """Pairs of numbers, (2, n), of pixels of one value that touch and stand in two rows."""
    shifts = (0,) if connectivity == 4 else (0, -1, 1)
    found = []
    for shift in shifts:
        low, high = max(0, shift), values.shape[1] + min(0, shift)
        upper = (slice(None, -1), slice(low - shift, high - shift))
        lower = (slice(1, None), slice(low, high))
        same = values[upper] == values[lower]
        pairs = np.stack([numbers[upper][same], numbers[lower][same]])
        # Along two runs that touch, each pixel says the same again.
        fresh = np.ones(pairs.shape[1], bool)
        fresh[1:] = (pairs[:, 1:] != pairs[:, :-1]).any(axis=0)
        found.append(pairs[:, fresh])
    return np.concatenate(found, axis=1)


def _connected(pairs: NDArray[np.integer], count: int) -> tuple[NDArray[np.int32], int]:
    graph = coo_matrix((np.ones(pairs.shape[1], np.uint8), (pairs[0], pairs[1])), shape=(count, count))
    groups, of = connected_components(graph, directed=False)
    return of.astype(np.int32, copy=False), groups


def _compare(
    areas: NDArray[np.int32],
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
        there, small, size: for each area, whether it has data, whether it is too small, and its number of pixels.
        largest: for each area, its largest neighbour so far, -1 without one; changed.
        skip_first: the first row was compared with the strip before, and is here for the second alone.
    """
    shifts = _SIDES if connectivity == 4 else _CORNERS
    rows, cols = areas.shape
    own_parts, other_parts, order_parts = [], [], []
    position = np.arange(rows * cols, dtype=np.int32).reshape(rows, cols) * len(shifts)
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


def _followed(step: NDArray[np.integer]) -> NDArray[np.integer]:
    """Where the way from each place leads, step by step, until it stays; on a circle, any place of the circle."""
    target = step
    for _ in range(max(1, len(step).bit_length())):
        further = target[target]
        if (further == target).all():
            break
        target = further
    return target
