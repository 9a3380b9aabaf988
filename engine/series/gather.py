"""The walk over a stack: tiles that parcels reach are read once, and each parcel is given out when it is complete.

        tiles ─► read (one tile ahead) ─► moments of the parcels in it ─► piece file ─► complete parcels
                 where parcels are                                        = resume mark

A parcel that reaches into several tiles waits for the last of them, so that memory holds the parcels along one row of
tiles and not those of the scene.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.parcels.zonal import ParcelIndex
from engine.process.threads import one_thread
from engine.series.moments import Moments, moments_of
from engine.series.pieces import Kept, Piece
from engine.series.traces import Watch
from engine.stack.read.grid import window_of
from engine.stack.read.reader import StackBlock, StackReader, comparison_bytes, dtype_of
from engine.stack.read.tiles import touched
from engine.stack.types import Grid, TimeStack, Window

# Stored values and validity of one tile, at most: two are in memory, one read, one summed.
_TILE_BYTES = 256 * 2**20
_SIDES = (512, 256, 128, 64)

Progress = Callable[[int], None]


def tiles(stack: TimeStack) -> list[Window]:
    """Cut a stack's grid into squares, row by row, of a side that bounds the memory that a tile takes."""
    grid = stack.grid
    pixel = len(stack.days) * (len(stack.bands) * dtype_of(stack, stack.bands).itemsize + 1)
    pixel += comparison_bytes(stack)
    side = next((side for side in _SIDES if side**2 * pixel <= _TILE_BYTES), _SIDES[-1])
    return [
        Window(row, col, min(side, grid.height - row), min(side, grid.width - col))
        for row in range(0, grid.height, side)
        for col in range(0, grid.width, side)
    ]


def gather(
    stack: TimeStack,
    shapes: NDArray[np.object_],
    reader: StackReader,
    pieces: Kept,
    progress: Progress,
    watch: Watch | None = None,
) -> Iterator[Moments]:
    """Give out the moments of all parcels that reach into the stack, some at a time, each parcel once.

    Args:
        stack: one sensor's dates.
        shapes: (n) polygons in the grid's CRS; None for a parcel that is left out.
        reader: reader of the stack, open.
        pieces: where the moments of finished tiles are kept.
        progress: told how many more tiles are done; may raise to stop.
        watch: follows the pixels of parcels, where these are wanted; of the parcels that were just given out, it has
            all pixels.

    Raises:
        BadInput: `raster_unreadable`, naming the file.
        Failure: `disk`.
    """
    parcels = ParcelIndex(shapes, stack.grid)
    every = tiles(stack)
    squares = _near(every, shapes, stack.grid)
    progress(len(every) - len(squares))
    left = np.zeros(len(shapes), np.int64)
    for square in squares:
        left[parcels.reaching(square)] += 1
    alone = left == 1
    size = len(stack.days), len(stack.bands)
    waiting = Moments.none(np.zeros(0, np.int64), *size)
    for piece in _by_tile(stack, reader, shapes, parcels, squares, pieces, progress, watch, alone):
        part = piece.moments
        if watch is not None and piece.part is not None:
            watch.add(piece.part)
        left[part.index] -= 1
        held = Moments.none(np.union1d(waiting.index, part.index), *size)
        held.add(waiting)
        held.add(part)
        complete = left[held.index] == 0
        waiting = held.take(~complete)
        if complete.any():
            yield held.take(complete)


def parts_within(parcels: ParcelIndex, shapes: NDArray[np.object_], tile: Window, grid: Grid) -> list[Window]:
    """The parts of a tile that parcels reach; none where some only touch its edge."""
    frames = [window_of(grid, shapes[number].bounds) for number in parcels.reaching(tile)]
    parts = [part for frame in frames if (part := frame.within(tile)) is not None]
    return touched(parts) if parts else []


def _near(squares: Sequence[Window], shapes: NDArray[np.object_], grid: Grid) -> list[Window]:
    """The tiles that meet the rectangle around all parcels."""
    bounds = shapely.total_bounds(shapes)
    if not np.isfinite(bounds).all():
        return []
    frame = window_of(grid, tuple(bounds))
    return [square for square in squares if square.meets(frame)]


def _by_tile(
    stack: TimeStack,
    reader: StackReader,
    shapes: NDArray[np.object_],
    parcels: ParcelIndex,
    squares: Sequence[Window],
    pieces: Kept,
    progress: Progress,
    watch: Watch | None,
    alone: NDArray[np.bool_],
) -> Iterator[Piece]:
    """What each tile says that parcels reach, in order; one that is kept from before is not read again."""

    def read(square: Window) -> StackBlock:
        return reader.read(square, parts_within(parcels, shapes, square, stack.grid))

    def start(square: Window) -> Future | None:
        return reading.submit(read, square) if len(parcels.reaching(square)) and not pieces.has(square) else None

    with one_thread() as reading:
        ahead = start(squares[0]) if squares else None
        for square, following in zip(squares, [*squares[1:], None]):
            block = ahead.result() if ahead is not None else None
            ahead = start(following) if following is not None else None
            if block is not None:
                pixels = parcels.pixels(square)
                part = watch.of_tile(pixels, block, square, alone) if watch is not None else None
                made = Piece(moments_of(pixels, block, len(stack.days)), part)
                pieces.save(square, made)
                yield made
            elif len(parcels.reaching(square)):
                yield pieces.load(square)
            progress(1)
