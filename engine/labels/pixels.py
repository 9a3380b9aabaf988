"""Pixels that stand for labelled places: some of each parcel, and some of what lies outside all parcels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.parcels.points import centres_of
from engine.parcels.zonal import ParcelIndex
from engine.stack.read.grid import pixel_size
from engine.stack.types import Grid, Window

_TILE = 1024  # pixels a side of what is burnt at once
# Unlabelled ground is taken from so many spots, of so many pixels within so many rows and columns: a pixel for itself
# costs the reading of a whole block of the file.
_SPOTS, _OF_A_SPOT, _WITHIN = 60, 8, 12
_SQUARE = 16  # pixels a side of what is read at once of scattered pixels
_TRIES = 40  # spots that are looked at for each that is wanted


def some_pixels(
    shapes: NDArray[np.object_], outlines: Sequence[str], grid: Grid, most: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Choose pixels of polygons: which ones depends on each polygon alone, whatever others there are.

    Args:
        shapes: (n) polygons in the grid's CRS; None for those without.
        outlines: (n) their hashes, in hexadecimal.
        most: so many of each polygon, at the most.

    Returns:
        polygon, row and column of each pixel, (m) each, by polygon.
    """
    index = ParcelIndex(shapes, grid)
    found: list[list[tuple[NDArray, NDArray]]] = [[] for _ in shapes]
    for row in range(0, grid.height, _TILE):
        for col in range(0, grid.width, _TILE):
            tile = Window(row, col, min(_TILE, grid.height - row), min(_TILE, grid.width - col))
            if not len(index.reaching(tile)):
                continue
            pixels = index.pixels(tile)
            crowded = {place for places, _, _ in pixels.shared() for place in places}
            for place in np.unique(pixels.slot):
                if place not in crowded:
                    own = pixels.slot == place
                    found[pixels.index[place]].append((pixels.row[own] + row, pixels.col[own] + col))
            for places, rows, cols in pixels.shared():
                for place in places:
                    found[pixels.index[place]].append((rows + row, cols + col))
    chosen = [_chosen(parts, outline, most) for parts, outline in zip(found, outlines)]
    owner = np.repeat(np.arange(len(shapes)), [len(rows) for rows, _ in chosen])
    rows, cols = (np.concatenate([part[axis] for part in chosen]) if chosen else np.zeros(0) for axis in (0, 1))
    return owner, rows.astype(np.int64), cols.astype(np.int64)


def _chosen(parts: Sequence[tuple[NDArray, NDArray]], outline: str, most: int) -> tuple[NDArray, NDArray]:
    if not parts:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    rows, cols = (np.concatenate([part[axis] for part in parts]) for axis in (0, 1))
    order = np.random.default_rng(int(outline, 16)).permutation(len(rows))[:most]
    return rows[order], cols[order]


def outside_pixels(
    parcels: NDArray[np.object_], grid: Grid, most: int, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Choose pixels of ground that lies outside all parcels, and not on their edge, from spots all over the grid.

    Args:
        parcels: polygons in the grid's CRS; None for those without.
        most: pixels; there are fewer where there is little such ground.

    Returns:
        spot, row and column of each pixel, (m) each.
    """
    rng = np.random.default_rng(seed)
    tree = shapely.STRtree(parcels)
    edge = 1.5 * max(pixel_size(grid))
    spots, found, seen = min(_SPOTS, -(-most // _OF_A_SPOT)), [], set()
    for _ in range(_TRIES * spots):
        if len(found) == spots:
            break
        # All that is drawn is drawn in any case, so that more parcels change as few spots as can be.
        middle = rng.integers((grid.height, grid.width))
        near = middle + rng.integers(-_WITHIN, _WITHIN + 1, (2 * _OF_A_SPOT, 2))
        near = near[((near >= 0) & (near < (grid.height, grid.width))).all(axis=1)]
        near = np.array([pixel for pixel in dict.fromkeys(map(tuple, near)) if pixel not in seen]).reshape(-1, 2)
        centres = shapely.points(*centres_of(grid, near[:, 0], near[:, 1]))
        taken = np.unique(tree.query(centres, predicate="dwithin", distance=edge)[0])
        free = np.delete(near, taken, axis=0)[:_OF_A_SPOT]
        if len(free) >= _OF_A_SPOT // 2:
            found.append(free)
            seen.update(map(tuple, free))
    spot = np.repeat(np.arange(len(found)), [len(free) for free in found])[:most]
    pixels = np.concatenate(found)[:most] if found else np.zeros((0, 2), np.int64)
    return spot, pixels[:, 0], pixels[:, 1]


def scattered_pixels(grid: Grid, most: int, seed: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Choose pixels in squares all over the grid; all of it where that is not more than `most`.

    Returns:
        row and column of each pixel, (m) each.
    """
    if grid.height * grid.width <= most:
        pixel = np.arange(grid.height * grid.width)
    else:
        number = -(-most // _SQUARE**2)
        corner = np.random.default_rng(seed).integers((grid.height, grid.width), size=(number, 2))
        beside = np.arange(_SQUARE)
        rows, cols = corner[:, :1, None] + beside[:, None], corner[:, 1:, None] + beside
        inside = (rows < grid.height) & (cols < grid.width)
        pixel = np.unique((rows * grid.width + cols)[inside])[:most]
    return pixel // grid.width, pixel % grid.width
