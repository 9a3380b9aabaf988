"""Which field each pixel belongs to: cores that are parted by boundaries, grown until they meet.

The raster is read and labelled in blocks, so that memory does not grow with it but for some numbers a field. A part
that reaches over the edge of a block is joined with its rest behind it, and a field grows within reach of what is read
around a block: the fields are the same whatever the blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window as RasterWindow
from scipy.ndimage import distance_transform_edt, find_objects, label

from engine.files import disk_errors
from engine.parcels.boundaries.seams import Seams, blocks_of
from engine.stack.types import Window

# Share of the interior from which on a pixel is of a field's core. Where two fields touch, the share is lower.
CORE = 0.5
# Pixels that a field grows over its boundary: half of what two neighbours share.
REACH = 2
# Pixels that a field's pixel may be from the field's core.
FARTHEST = 32
# Pixels a side of a block.
SIDE = 512
# Shares are kept as whole thousandths, whose sums do not depend on their order.
_PARTS = 1000
# Of the table of pieces.
_COLUMNS = 8


@dataclass(frozen=True, eq=False)
class Fields:
    """The fields of a raster, numbered from 1 in the order of their cores' first pixels, row by row.

    Attributes:
        pieces: raster of pieces of fields, the size of the raster of shares.
        number: number of the field that each piece is of; 0 for what is no field.
        boxes: (n, 4) first row and column of each field, and the row and column behind its last.
        share: (n) mean share of the interior over each field's pixels.
    """

    pieces: Path
    number: NDArray[np.int32]
    boxes: NDArray[np.int64]
    share: NDArray[np.float64]

    @contextmanager
    def opened(self) -> Iterator[Callable[[Window], NDArray[np.int32]]]:
        """Give what reads the numbers of the fields of a window, (h, w)."""
        with rasterio.open(self.pieces) as raster:
            yield lambda window: self.number[_read(raster, window)]


def number_fields(
    shares: Path, work: Path, least: int, side: int = SIDE, progress: Callable[[], None] = lambda: None
) -> Fields:
    """Find the fields of a raster.

    A field's core is a connected part of the pixels that are surely inside. From the cores fields grow over the pixels
    that are more likely inside or on a boundary than anything else, and meet halfway: both sides of a boundary are as
    wide. No field reaches farther than `REACH` pixels beyond what is more inside than boundary, or `FARTHEST` from its
    core, and what of it is cut off from its core is left out.

    Args:
        shares: raster whose first two bands are the shares of interior and boundary, in thousandths of 1; NaN, or below
            0, where nothing is known.
        work: what the names of the rasters begin with that are made on the way.
        least: pixels that a core has at least.
        side: pixels a side of a block.
        progress: called after each of two times the number of blocks; may raise to stop.

    Raises:
        Failure: `disk`.
    """
    cores = work.with_name(f"{work.name}.cores.tif")
    with rasterio.open(shares) as source:
        number = _number_cores(source, cores, least, side, progress)
        return _number_pieces(source, cores, number, work.with_name(f"{work.name}.pieces.tif"), side, progress)


def _number_cores(
    source: DatasetReader, path: Path, least: int, side: int, progress: Callable[[], None]
) -> NDArray[np.int32]:
    """Write parts of cores; returns the number of the field that each is of, 0 where it is too small."""
    seams, sizes, firsts = Seams(source.width), [np.zeros(1, np.int64)], [np.zeros(1, np.int64)]
    with _made(path, source) as raster:
        for block in blocks_of(source.height, source.width, side):
            interior, boundary, _ = _shares(source, block)
            parts = label(_core(interior, boundary))[0]
            _write(raster, block, seams.add(block, parts, parts > 0))
            numbers, first = np.unique(parts, return_index=True)
            rows, cols = np.divmod(first[numbers > 0], block.width)
            firsts.append((rows + block.row) * source.width + cols + block.col)
            sizes.append(np.bincount(parts.ravel())[1:])
            progress()
    whole = seams.wholes()
    size = np.bincount(whole, np.concatenate(sizes))
    first = np.full(len(size), np.iinfo(np.int64).max)
    np.minimum.at(first, whole, np.concatenate(firsts))
    large = np.flatnonzero(size >= least)
    number = np.zeros(len(size), np.int32)
    number[large[np.argsort(first[large])]] = np.arange(1, len(large) + 1)
    number[whole[0]] = 0
    return number[whole]


def _number_pieces(
    source: DatasetReader,
    cores: Path,
    number: NDArray[np.int32],
    path: Path,
    side: int,
    progress: Callable[[], None],
) -> Fields:
    """Grow the cores, and write the pieces of the fields."""
    seams, found = Seams(source.width), [np.zeros((1, _COLUMNS), np.int64)]
    with rasterio.open(cores) as numbered, _made(path, source) as raster:
        for block in blocks_of(source.height, source.width, side):
            around = _around(block, FARTHEST + REACH, source.height, source.width)
            within = block.slices_in(around)
            core = number[_read(numbered, around)]
            interior, boundary, known = _shares(source, around)
            field = grown(interior, boundary, known, core)[within]
            pieces = pieces_of(field)
            _write(raster, block, seams.add(block, pieces, field))
            found.append(_table(block, pieces, field, core[within] == field, interior[within]))
            progress()
    return _together(np.concatenate(found), seams.wholes(), int(number.max()), path)


def grown(
    interior: NDArray[np.float32], boundary: NDArray[np.float32], known: NDArray[np.bool_], cores: NDArray[np.int32]
) -> NDArray[np.int32]:
    """Grow cores over a window, (h, w): each pixel has the number of the nearest, 0 where there is no field.

    It holds where a pixel is `FARTHEST` and `REACH` pixels inside the window, or the raster ends with it.
    """
    if not cores.any():
        return cores
    land = known & (interior + boundary >= 0.5)
    inside = (interior > boundary) & land
    if not inside.any():
        return np.zeros_like(cores)
    near = distance_transform_edt(~inside) <= REACH
    far, (row, col) = distance_transform_edt(cores == 0, return_indices=True)
    return np.where(land & near & (far <= FARTHEST), cores[row, col], 0)


def pieces_of(fields: NDArray[np.int32]) -> NDArray[np.int32]:
    """Number the connected parts of all fields; parts of two fields that touch have two numbers.

    Pixels become every other place of a grid twice as fine, joined by the places between those of one field.
    """
    height, width = fields.shape
    fine = np.zeros((2 * height - 1, 2 * width - 1), bool)
    fine[::2, ::2] = fields > 0
    fine[1::2, ::2] = (fields[1:] == fields[:-1]) & (fields[1:] > 0)
    fine[::2, 1::2] = (fields[:, 1:] == fields[:, :-1]) & (fields[:, 1:] > 0)
    return label(fine)[0][::2, ::2]


def _core(interior: NDArray[np.float32], boundary: NDArray[np.float32]) -> NDArray[np.bool_]:
    return (interior >= CORE) & (interior > boundary)


def _table(
    block: Window,
    pieces: NDArray[np.int32],
    field: NDArray[np.int32],
    of_core: NDArray[np.bool_],
    interior: NDArray[np.float32],
) -> NDArray[np.int64]:
    """A row for each piece of a block: its field, how many pixels of the core it has, and of all, the sum of their
    shares, and its box."""
    boxes = find_objects(pieces)
    table = np.zeros((len(boxes), _COLUMNS), np.int64)
    if len(boxes):
        flat, size = pieces.ravel(), len(boxes) + 1
        numbers, first = np.unique(flat, return_index=True)
        table[:, 0] = field.ravel()[first[numbers > 0]]
        table[:, 1] = np.bincount(flat, of_core.ravel(), size)[1:]
        table[:, 2] = np.bincount(flat, minlength=size)[1:]
        table[:, 3] = np.bincount(flat, np.rint(interior * _PARTS).ravel(), size)[1:]  # whole numbers below 2^53
        corners = [(rows.start, cols.start, rows.stop, cols.stop) for rows, cols in boxes]
        table[:, 4:] = np.array(corners) + (block.row, block.col) * 2
    return table


def _together(table: NDArray[np.int64], whole: NDArray[np.intp], count: int, path: Path) -> Fields:
    """The fields of all pieces; pieces without a pixel of a core are no field's."""
    with_core = np.bincount(whole, table[:, 1])[whole] > 0
    number = np.where(with_core, table[:, 0], 0).astype(np.int32)
    kept = table[number > 0]
    rows = kept[:, 0] - 1
    sums = np.zeros((count, 2), np.int64)
    np.add.at(sums, rows, kept[:, 2:4])
    boxes = np.tile([np.iinfo(np.int64).max] * 2 + [0] * 2, (count, 1))
    np.minimum.at(boxes[:, :2], rows, kept[:, 4:6])
    np.maximum.at(boxes[:, 2:], rows, kept[:, 6:])
    return Fields(path, number, boxes, sums[:, 1] / np.maximum(sums[:, 0], 1) / _PARTS)


def _around(block: Window, margin: int, height: int, width: int) -> Window:
    """A block with a margin, cut at the raster's border."""
    top, left = max(block.row - margin, 0), max(block.col - margin, 0)
    bottom, right = min(block.row + block.height + margin, height), min(block.col + block.width + margin, width)
    return Window(top, left, bottom - top, right - left)


def _shares(
    source: DatasetReader, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
    """Interior and boundary, 0 where nothing is known, and where anything is."""
    interior, boundary = source.read([1, 2], window=_of_rasterio(window)).astype(np.float32)
    known = np.isfinite(interior) & (interior >= 0)
    return np.where(known, interior, 0), np.where(known, boundary, 0), known


def _read(raster: DatasetReader, window: Window) -> NDArray[np.int32]:
    return raster.read(1, window=_of_rasterio(window))


def _of_rasterio(window: Window) -> RasterWindow:
    return RasterWindow(window.col, window.row, window.width, window.height)


@contextmanager
def _made(path: Path, like: DatasetReader) -> Iterator[DatasetWriter]:
    """A raster of numbers that lasts as long as the job."""
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "zlevel": 1}
    shape = {"height": like.height, "width": like.width, "transform": like.transform, "count": 1, "dtype": "int32"}
    with disk_errors(path), rasterio.open(path, "w", driver="GTiff", BIGTIFF="IF_SAFER", **shape, **tiles) as raster:
        yield raster


def _write(raster: DatasetWriter, block: Window, numbers: NDArray[np.integer]) -> None:
    raster.write(numbers.astype(np.int32), 1, window=_of_rasterio(block))
