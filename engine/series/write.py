"""Putting an extraction together: what is known from before and what is read now, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine.files import whole
from engine.series.gather import gather
from engine.series.groups import Earlier, PixelGroups, TwoCrops, writing_pixels
from engine.series.homogeneity import LIMIT
from engine.series.known import Known
from engine.series.pieces import Pieces
from engine.series.plan import Walk
from engine.series.table import Header, rows_of, writing
from engine.series.traces import Watch, steps_of
from engine.stack.read.reader import StackReader, dtype_of

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Series:
    """What stands in a table.

    Attributes:
        pixels: (n) pixels of each parcel's inner part.
        dates: (n) its dates with a clear pixel.
        kept: rows that were taken over from an earlier table.
        two_crops: whether parcels have two groups of pixels; None where that was not asked.
    """

    pixels: NDArray[np.int64]
    dates: NDArray[np.int64]
    kept: int
    two_crops: TwoCrops | None = None


@dataclass(frozen=True)
class Homogeneity:
    """What is needed to say whether parcels have two groups of pixels.

    Attributes:
        path: path of the table of what is kept of their pixels.
        shapes: (n) what of each parcel is counted.
        earlier: what is known from before; None for nothing.
    """

    path: Path
    shapes: NDArray[np.object_]
    earlier: Earlier | None


def write_table(
    path: Path,
    header: Header,
    walks: Sequence[Walk],
    known: Known | None,
    outlines: list[str],
    work: Path,
    progress: Progress,
    homogeneity: Homogeneity | None = None,
) -> Series:
    """Write a table of series: rows of an earlier one, then what the walks find.

    Args:
        header: what the table is made from.
        walks: over what is not known.
        known: an earlier table that serves; None without.
        outlines: (n) hash of each parcel's outline; '' for parcels without series.
        work: folder for the pieces.
        progress: told how many more tiles are done; may raise to stop.
        homogeneity: whether parcels have two groups of pixels is told, too.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `disk`.
    """
    pixels = known.pixels_of(outlines) if known is not None else np.zeros(len(outlines), np.int64)
    dates, kept = np.zeros(len(outlines), np.int64), 0
    with writing(path, header) as take, _groups(homogeneity, header, walks, outlines) as groups:

        def write(rows: pa.RecordBatch) -> None:
            np.add.at(dates, rows.column("parcel").to_numpy(), 1)
            take(rows)

        for rows in known.rows(header, outlines) if known is not None else ():
            kept += rows.num_rows
            write(rows)
        for walk in walks:
            watch = _watch(homogeneity, walk, header, outlines) if homogeneity is not None else None
            pieces = Pieces(work, f"series{walk.mark}")
            with StackReader(walk.stack) as reader:
                for moments in gather(walk.stack, walk.shapes, reader, pieces, progress, watch):
                    pixels[moments.index] = moments.inside  # of parcels known before, the same again
                    write(rows_of(moments, header, walk.sensor, walk.dates, reader.scale, reader.offset))
                    if watch is not None and groups is not None:
                        for parcel, leading in watch.completed(moments.index):
                            groups.add(parcel, leading)
        if groups is not None:
            groups.close()
    return Series(pixels, dates, kept, None if groups is None else groups.two_crops)


@contextmanager
def _groups(
    homogeneity: Homogeneity | None, header: Header, walks: Sequence[Walk], outlines: list[str]
) -> Iterator[PixelGroups | None]:
    if homogeneity is None:
        yield None
        return
    inside = sum((np.array([shape is not None for shape in walk.shapes], np.int64) for walk in walks), 0)
    steps = steps_of(homogeneity.shapes, header.grid)
    walked = np.zeros(len(outlines), np.int64) + inside
    with writing_pixels(homogeneity.path) as writer:
        yield PixelGroups(header.grid, homogeneity.shapes, outlines, steps, walked, homogeneity.earlier, writer)


def _watch(homogeneity: Homogeneity, walk: Walk, header: Header, outlines: list[str]) -> Watch:
    earlier = homogeneity.earlier
    dates = earlier.dates(outlines) if earlier is not None else np.zeros(len(outlines), np.int64)
    steps, stack = steps_of(homogeneity.shapes, header.grid), walk.stack
    # As many dates in one half as in the other, also where each day brings one.
    return Watch(steps, dates % 2 == 1, len(stack.days), len(stack.bands), dtype_of(stack, stack.bands))


def write_parcels_table(
    path: Path,
    fids: pa.ChunkedArray,
    ids: pa.ChunkedArray | None,
    outlines: list[str],
    series: Series,
    shrunk: NDArray[np.bool_],
    reasons: list[str],
    cut: NDArray[np.bool_] | None = None,
) -> None:
    """Write one row for each parcel: its outline's hash, pixels, dates, whether it was shrunk, why it has no series.

    Where it was asked for, with the share and the score of the smaller of two groups, and whether there are two.

    Args:
        fids: (n) feature ids of the layer, by which the series are joined to its attributes.
        ids: (n) what the layer itself tells its features apart by; None where it has no such column.
        cut: (n) which ones reach beyond the stack; None leaves the column out.

    Raises:
        Failure: `disk`.
    """
    table = pa.table(
        {
            "parcel": pa.array(np.arange(len(outlines))),
            "fid": fids,
            **({} if ids is None else {"id": ids}),
            "shape": pa.array([outline or None for outline in outlines], pa.string()),
            "pixels": pa.array(series.pixels.astype(np.int32)),
            "dates": pa.array(series.dates.astype(np.int32)),
            "shrunk": pa.array(shrunk),
            **({} if cut is None else {"cut": pa.array(cut)}),
            "reason": pa.array([reason or None for reason in reasons], pa.string()),
            **({} if series.two_crops is None else _columns_of(series.two_crops)),
        }
    )
    with whole(path) as part:
        pq.write_table(table, part)


def _columns_of(found: TwoCrops) -> dict[str, pa.Array]:
    unknown = np.isnan(found.score)
    return {
        "second_share": pa.array(found.share.round(4), mask=unknown),
        "second_score": pa.array(found.score, mask=unknown),
        "two_groups": pa.array(np.nan_to_num(found.score) >= LIMIT, mask=unknown),
    }
