"""Putting an extraction together: what is known from before and what is read now, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine.files import whole
from engine.series.gather import gather
from engine.series.known import Known
from engine.series.pieces import Pieces
from engine.series.plan import Walk
from engine.series.table import Header, rows_of, writing
from engine.stack.read.reader import StackReader

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Series:
    """What stands in a table.

    Attributes:
        pixels: (n) pixels of each parcel's inner part.
        dates: (n) its dates with a clear pixel.
        kept: rows that were taken over from an earlier table.
    """

    pixels: NDArray[np.int64]
    dates: NDArray[np.int64]
    kept: int


def write_table(
    path: Path,
    header: Header,
    walks: Iterable[Walk],
    known: Known | None,
    outlines: list[str],
    work: Path,
    progress: Progress,
) -> Series:
    """Write a table of series: rows of an earlier one, then what the walks find.

    Args:
        header: what the table is made from.
        walks: over what is not known.
        known: an earlier table that serves; None without.
        outlines: (n) hash of each parcel's outline; '' for parcels without series.
        work: folder for the pieces.
        progress: told how many more tiles are done; may raise to stop.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `disk`.
    """
    pixels = known.pixels_of(outlines) if known is not None else np.zeros(len(outlines), np.int64)
    dates, kept = np.zeros(len(outlines), np.int64), 0
    with writing(path, header) as take:

        def write(rows: pa.RecordBatch) -> None:
            np.add.at(dates, rows.column("parcel").to_numpy(), 1)
            take(rows)

        for rows in known.rows(header, outlines) if known is not None else ():
            kept += rows.num_rows
            write(rows)
        for walk in walks:
            with StackReader(walk.stack) as reader:
                scale, offset = reader.scale, reader.offset
            for moments in gather(walk.stack, walk.shapes, Pieces(work, f"series{walk.mark}"), progress):
                pixels[moments.index] = moments.inside  # of parcels known before, the same again
                write(rows_of(moments, header, walk.sensor, walk.dates, scale, offset))
    return Series(pixels, dates, kept)


def write_parcels_table(
    path: Path,
    fids: pa.ChunkedArray,
    outlines: list[str],
    series: Series,
    shrunk: NDArray[np.bool_],
    reasons: list[str],
) -> None:
    """Write one row for each parcel: its outline's hash, pixels, dates, whether it was shrunk, why it has no series.

    Args:
        fids: (n) feature ids of the layer, by which the series are joined to its attributes.

    Raises:
        Failure: `disk`.
    """
    table = pa.table(
        {
            "parcel": pa.array(np.arange(len(outlines))),
            "fid": fids,
            "shape": pa.array([outline or None for outline in outlines], pa.string()),
            "pixels": pa.array(series.pixels.astype(np.int32)),
            "dates": pa.array(series.dates.astype(np.int32)),
            "shrunk": pa.array(shrunk),
            "reason": pa.array([reason or None for reason in reasons], pa.string()),
        }
    )
    with whole(path) as part:
        pq.write_table(table, part)
