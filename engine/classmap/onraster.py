"""A raster of classes compared with points, with polygons and with another raster."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.classmap.pairs import Pairs, indexed, pairs_of_units, together
from engine.classmap.raster import NONE, ClassRaster, pixels_at
from engine.classmap.references import References
from engine.classmap.zones import inside
from engine.labels.overlaps import contradicted
from engine.parcels.points import pixels_of
from engine.parcels.zonal import ParcelIndex
from engine.stack.read.grid import shift_between
from engine.stack.read.warp import source_window, warped
from engine.stack.types import MaskRef, Window

# Pixels a side of the squares by which rasters vary: neighbours are alike.
SQUARE = 100
NO_DATA = "no class on the map"
OVERLAPPED = "overlaps a reference of another class"

Progress = Callable[[int, int], None]


def with_points(raster: ClassRaster, references: References, field: str, progress: Progress) -> Pairs:
    """Each point with the class of the pixel that it lies in."""
    lies = ~shapely.is_missing(references.shapes)
    mapped = np.full(len(lies), NONE, np.int64)
    mapped[lies] = pixels_at(raster, *pixels_of(references.shapes[lies], raster.grid), progress)
    reasons = [
        reason or (NO_DATA if place == NONE else None) for reason, place in zip(references.reasons, mapped.tolist())
    ]
    return pairs_of_units("place", references.texts(field), mapped, reasons, references.warnings)


def with_polygons(raster: ClassRaster, references: References, field: str, progress: Progress) -> Pairs:
    """The pixels whose centre lies in a polygon; those of one polygon are a cluster.

    Polygons that cover one of another class contradict it, and both are left out.
    """
    texts, text = indexed(references.texts(field))
    against = contradicted(references.shapes, text)
    shapes = np.where(against | (text == NONE), None, references.shapes)
    index = ParcelIndex(shapes, raster.grid)
    keys: list[NDArray] = []
    counts: list[NDArray] = []
    blocks = [window for window in raster.blocks() if len(index.reaching(window))]
    for done, window in enumerate(blocks):
        progress(done, len(blocks))
        pixels = index.pixels(window)
        classes = raster.read(window)
        for polygon, row, col in inside(pixels):
            mapped = classes[row, col]
            rows, count = np.unique(np.stack([polygon, mapped], axis=1), axis=0, return_counts=True)
            keys.append(rows)
            counts.append(count)
    rows, count = together(keys, counts)
    cluster, mapped = rows[:, 0], rows[:, 1]
    warnings = list(references.warnings)
    if against.any():
        warnings.append(("references_contradict", f"References that were left out, {OVERLAPPED}: {against.sum()}."))
    # Those without a text are counted, though none of their pixels was looked at.
    without = np.flatnonzero((text == NONE) & ~shapely.is_missing(references.shapes))
    small = np.setdiff1d(np.flatnonzero(~shapely.is_missing(shapes)), cluster)
    if len(small):
        warnings.append(("references_small", f"References in which no pixel's centre lies: {len(small)}."))
    none = np.full(len(without), NONE, np.int64)
    mapped = np.concatenate([mapped, none])
    return Pairs(
        unit="pixel",
        cluster=np.concatenate([cluster, without]),
        texts=texts,
        text=np.concatenate([text[cluster], none]),
        mapped=mapped,
        count=np.concatenate([count, np.ones(len(without), np.int64)]),
        reasons=[NO_DATA if place == NONE else None for place in mapped.tolist()],
        warnings=tuple(warnings),
    )


def with_raster(raster: ClassRaster, reference: ClassRaster, progress: Progress) -> Pairs:
    """Every pixel of the map with that of the reference that its centre lies in; clusters are squares of the map."""
    across = raster.grid.width // SQUARE + 1
    classes = len(raster.legend.names)
    keys: list[NDArray] = []
    counts: list[NDArray] = []
    blocks = raster.blocks()
    for done, window in enumerate(blocks):
        progress(done, len(blocks))
        truth, mapped = _brought(reference, raster, window), raster.read(window)
        there = truth != NONE
        if not there.any():
            continue
        row, col = np.nonzero(there)
        square = (row + window.row) // SQUARE * across + (col + window.col) // SQUARE
        # One number for the pair, so that sorting is quick.
        pair = (square * len(reference.legend.names) + truth[there]) * (classes + 1) + mapped[there] + 1
        pair, count = np.unique(pair, return_counts=True)
        pair, place = np.divmod(pair, classes + 1)
        square, truth_of = np.divmod(pair, len(reference.legend.names))
        keys.append(np.stack([square, truth_of, place - 1], axis=1))
        counts.append(count)
    rows, count = together(keys, counts)
    _, cluster = np.unique(rows[:, 0], return_inverse=True)
    return Pairs(
        unit="pixel",
        cluster=cluster.ravel(),
        texts=reference.legend.names,
        text=rows[:, 1],
        mapped=rows[:, 2],
        count=count,
        reasons=[NO_DATA if place == NONE else None for place in rows[:, 2].tolist()],
    )


def _brought(reference: ClassRaster, raster: ClassRaster, window: Window) -> NDArray[np.int32]:
    """Place of the reference's class in its legend for each pixel of a window of the map; `NONE` without."""
    none = np.full((window.height, window.width), NONE, np.int32)
    shift = shift_between(reference.grid, raster.grid)
    if shift is not None:
        part = Window(window.row + shift[0], window.col + shift[1], window.height, window.width)
        inside = part.within(reference.grid.frame)
        if inside is not None:
            none[inside.slices_in(part)] = reference.read(inside)
        return none
    part = source_window(window, raster.grid, reference.grid)
    if part is None:
        return none
    # From 1, since 0 stands where nothing is.
    values = reference.read(part) + 1
    band = MaskRef(str(reference.path), 1, "values")
    (brought,), there = warped(values[None], [values > 0], [band], reference.grid, part, raster.grid, window)
    return np.where(there, brought - 1, NONE).astype(np.int32)
