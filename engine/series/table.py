"""The series table: one row a parcel and date with a clear pixel, as Parquet that any program reads.

| column | |
|---|---|
| parcel | number of the parcel or the point in its layer, from 0 |
| sensor, date, orbit | which acquisition; `orbit` tells two passes of one day apart |
| pixels | clear pixels of the parcel's inner part; 1 for a point, which is the pixel that it lies in |
| B04, B04_std, ... | mean and standard deviation over these pixels, of each band, in physical units |

The file's metadata hold, under `cropmapper`, what it was made from: see `Header`. Parcels without a single clear date
have no row. `parcels.parquet` beside it has one for every parcel of the layer: its number, its feature id, `id` where
the layer has such a column, `shape`, which tells whether its outline is the same as in another run, pixels of its inner
part, whether it was shrunk, why it has no series, and, where that was asked for, `second_share`, `second_score` and
`two_groups`: the share of the smaller of two groups of pixels, how much better two explain them than one (see
`engine.series.homogeneity`), and whether there are two.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine import __version__, plain
from engine.errors import BadInput
from engine.files import whole
from engine.reading import Unreadable, require_regular
from engine.series.moments import Moments
from engine.stack.types import EPOCH, Grid

LAYOUT = 1
# Raised whenever the code that reads and counts gives other values for the same files.
NUMERICS = 1
READ_BY = f"CropMapper {__version__}, numerics {NUMERICS}"
STD = "_std"
_METADATA = b"cropmapper"
_ROWS = 200_000  # of a row group
EXTRACT = "Give the folder of series that were extracted, or extract them once more."


@dataclass(frozen=True)
class Date:
    """One date of a sensor's series.

    Attributes:
        orbit: tells two passes of one day apart; '' where nothing does.
        key: hash of the files it was read from, their sizes and times, and how they were read.
    """

    date: datetime.date
    orbit: str
    key: str


@dataclass(frozen=True)
class SensorSeries:
    """The dates of one sensor, with the names and the units of its bands."""

    sensor: str
    bands: tuple[str, ...]
    units: str
    dates: tuple[Date, ...]


@dataclass(frozen=True)
class Header:
    """What a table of series was made from.

    Attributes:
        layout: number of the table's layout, raised when it changes.
        grid: the pixels that were counted.
        inner: number of pixels' sides by which the parcels were shrunk.
        sensors: the sensors whose values stand in the table.
        read_by: version of the code that read the values, since another one may give others; '' where it is not told.
        unit: 'parcel', or 'pixel' where each series is of one pixel, such as that of a point.
    """

    layout: int
    grid: Grid
    inner: float
    sensors: tuple[SensorSeries, ...]
    read_by: str = ""
    unit: str = "parcel"

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands of all sensors, each once."""
        return tuple(dict.fromkeys(band for sensor in self.sensors for band in sensor.bands))


_KINDS = (Header, SensorSeries, Date, Grid)


def schema_of(header: Header) -> pa.Schema:
    """The columns of a table, and its metadata."""
    columns = [("parcel", pa.int64()), ("sensor", pa.string()), ("date", pa.date32())]
    columns += [("orbit", pa.string()), ("pixels", pa.int32())]
    columns += [(f"{band}{suffix}", pa.float32()) for band in header.bands for suffix in ("", STD)]
    return pa.schema(columns, {_METADATA: plain.to_text(header).encode()})


@contextmanager
def writing(path: Path, header: Header) -> Iterator[Callable[[pa.RecordBatch], None]]:
    """Write a table that appears whole or not at all; gives a function that takes its rows, some at a time.

    Raises:
        Failure: `disk`.
    """
    schema = schema_of(header)
    held: list[pa.RecordBatch] = []

    def flush() -> None:
        if held:
            writer.write_table(pa.Table.from_batches(held, schema))
            held.clear()

    def take(batch: pa.RecordBatch) -> None:
        held.append(batch)
        if sum(batch.num_rows for batch in held) >= _ROWS:
            flush()

    with whole(path) as part, pq.ParquetWriter(part, schema, compression="zstd") as writer:
        yield take
        flush()


def rows_of(
    moments: Moments,
    header: Header,
    sensor: SensorSeries,
    dates: NDArray[np.intp],
    scale: NDArray[np.float32],
    offset: NDArray[np.float32],
) -> pa.RecordBatch:
    """The rows of some parcels' series.

    Args:
        moments: moments in the units of the files, of t dates and the sensor's bands.
        dates: (t) which of the sensor's dates they are.
        scale, offset: (t, c); physical value = stored value x scale + offset.
    """
    parcel, date = np.nonzero(moments.count)
    mean = moments.physical(scale, offset)[parcel, date]
    std = moments.std[parcel, date] * np.abs(scale[date])
    days = np.array([(one.date - EPOCH).days for one in sensor.dates], np.int32)
    orbits = pa.array([one.orbit for one in sensor.dates], pa.string())
    columns = {
        "parcel": pa.array(moments.index[parcel]),
        "sensor": pa.repeat(sensor.sensor, len(parcel)),
        "date": pa.array(days[dates[date]]).cast(pa.date32()),
        "orbit": orbits.take(pa.array(dates[date])),
        "pixels": pa.array(moments.count[parcel, date].astype(np.int32)),
    }
    for number, band in enumerate(sensor.bands):
        columns[band] = pa.array(mean[:, number].astype(np.float32))
        columns[band + STD] = pa.array(std[:, number].astype(np.float32))
    schema = schema_of(header)
    absent = pa.nulls(len(parcel), pa.float32())
    return pa.RecordBatch.from_arrays([columns.get(name, absent) for name in schema.names], schema=schema)


def read_header(path: Path) -> Header:
    """What a table was made from.

    Raises:
        BadInput: `series_missing`, `series_unreadable`.
    """
    try:
        require_regular(path)
        metadata = pq.read_schema(path).metadata or {}
        header = plain.from_text(metadata[_METADATA].decode(), _KINDS)
    except Unreadable as error:
        raise BadInput("series_missing", f"{path}: {error.reason}.", EXTRACT) from error
    except (pa.ArrowException, KeyError, ValueError, TypeError, OSError) as error:
        raise BadInput("series_unreadable", f"{path} is damaged, or no table of series.", EXTRACT) from error
    if not isinstance(header, Header) or header.layout != LAYOUT:
        raise BadInput(
            "series_unreadable", f"{path} is of another version of CropMapper.", "Extract the series once more."
        )
    return header


def rows_in(path: Path, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
    """The rows of a table, some at a time."""
    with pq.ParquetFile(path) as file:
        yield from file.iter_batches(batch_size=_ROWS, columns=columns)
