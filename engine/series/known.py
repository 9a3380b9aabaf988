"""What an earlier table knows already: the same outline on the same date of the same files need not be read again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import shapely
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.reading import Unreadable, require_regular
from engine.series.table import EXTRACT, Header, read_header, rows_in, schema_of
from engine.stack.read.grid import pixel_size
from engine.stack.types import Grid

_ROUNDED = 1e-3  # of a pixel


@dataclass(frozen=True)
class Known:
    """An earlier table.

    Attributes:
        path: its file.
        header: what it was made from.
        shapes: (p) hash of the outline of each of its parcels; '' where one has no polygon.
        pixels: (p) pixels of the inner part of each of its parcels.
        two_crops: (p) share and score of the smaller of two groups of pixels in each of its parcels, None for one of
            which nothing is said; None where that was not asked.
    """

    path: Path
    header: Header
    shapes: Sequence[str]
    pixels: Sequence[int]
    two_crops: Sequence[tuple[float, float] | None] | None = None

    def serves(self, header: Header) -> bool:
        """Whether its values are those that a new table would have: it is of them, and the same code read it."""
        return self.is_of(header) and self.header.read_by == header.read_by

    def is_of(self, header: Header) -> bool:
        """Whether it has the values that a new table is asked for: of the same pixels, bands and inner part."""
        ours = {sensor.sensor: (sensor.bands, sensor.units) for sensor in header.sensors}
        theirs = {sensor.sensor: (sensor.bands, sensor.units) for sensor in self.header.sensors}
        old, new = ((one.grid, one.inner, one.unit) for one in (self.header, header))
        return (old, theirs) == (new, ours)

    def parcels(self, shapes: Sequence[str]) -> NDArray[np.bool_]:
        """Which of these outlines it has, (n)."""
        known = {*self.shapes} - {""}
        return np.array([shape in known for shape in shapes], bool)

    def pixels_of(self, shapes: Sequence[str]) -> NDArray[np.int64]:
        """Pixels of the inner part of each of these outlines, (n); 0 where it does not have it."""
        pixels = {shape: count for shape, count in zip(self.shapes, self.pixels) if shape}
        return np.array([pixels.get(shape, 0) for shape in shapes], np.int64)

    def two_crops_of(self, shapes: Sequence[str]) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Share and score of two groups in each of these outlines, (n) each, NaN for those of which nothing is said."""
        if self.two_crops is None:
            return None
        known = {shape: two for shape, two in zip(self.shapes, self.two_crops) if shape and two is not None}
        found = np.array([known.get(shape, (np.nan, np.nan)) for shape in shapes], float).reshape(-1, 2)
        return found[:, 0], found[:, 1]

    def has_no_dates_but(self, header: Header) -> bool:
        """Whether all its dates are among those of a new table."""
        keys = {(sensor.sensor, date.key) for sensor in header.sensors for date in sensor.dates}
        return {(sensor.sensor, date.key) for sensor in self.header.sensors for date in sensor.dates} <= keys

    def within(self, header: Header, shapes: Sequence[str]) -> bool:
        """Whether a new table of these outlines holds all that this one does, so that nothing is lost with it."""
        return self.has_no_dates_but(header) and {*self.shapes} - {""} <= {*shapes}

    def dates(self, sensor: str) -> set[str]:
        """Keys of the dates of one sensor that it has."""
        return {date.key for one in self.header.sensors if one.sensor == sensor for date in one.dates}

    def rows(self, header: Header, shapes: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """Its rows that belong into a new table, under the new numbers of their parcels.

        Args:
            header: what the new table is made from.
            shapes: (n) hash of the outline of each of its parcels.
        """
        schema = schema_of(header)
        wanted = _kept_dates(self.header, header)
        for numbers in _renumbered(self.shapes, shapes):
            for batch in rows_in(self.path):
                rows = pa.Table.from_batches([batch])
                passes = pc.binary_join_element_wise(
                    rows["sensor"], pc.cast(rows["date"], pa.string()), rows["orbit"], "|"
                )
                number = numbers[rows["parcel"].to_numpy()]
                kept = pa.array(number >= 0)
                rows = rows.set_column(0, "parcel", pa.array(number))
                rows = rows.filter(pc.and_(pc.is_in(passes, pa.array(sorted(wanted), pa.string())), kept))
                yield from rows.select(schema.names).cast(schema).to_batches()


def known_in(table: Path, parcels: Path, header: Header) -> Known | None:
    """An earlier table with the values that a new one is asked for; None where there is none."""
    try:
        known = read_known(table, parcels)
    except BadInput:
        return None  # absent, of another version, or damaged: all is read again
    return known if known.is_of(header) else None


def read_known(table: Path, parcels: Path) -> Known:
    """What an extraction left.

    Args:
        table: the file with the series.
        parcels: the parcels' table beside it, with their outlines.

    Raises:
        BadInput: `series_missing`, `series_unreadable`.
    """
    header = read_header(table)
    try:
        require_regular(parcels)
        rows = pq.read_table(parcels, columns=["shape", "pixels"])
        two_crops = _two_crops(parcels)
    except Unreadable as error:
        raise BadInput("series_missing", f"{parcels}: {error.reason}.", EXTRACT) from error
    except (pa.ArrowException, KeyError, ValueError, OSError) as error:
        raise BadInput("series_unreadable", f"{parcels} is damaged, or no table of parcels.", EXTRACT) from error
    return Known(
        table, header, [shape or "" for shape in rows["shape"].to_pylist()], rows["pixels"].to_pylist(), two_crops
    )


def _two_crops(parcels: Path) -> list[tuple[float, float] | None] | None:
    if "second_score" not in pq.read_schema(parcels).names:
        return None
    rows = pq.read_table(parcels, columns=["second_share", "second_score"])
    pairs = zip(rows["second_share"].to_pylist(), rows["second_score"].to_pylist())
    return [None if share is None or score is None else (share, score) for share, score in pairs]


def _kept_dates(old: Header, new: Header) -> set[str]:
    """The acquisitions of an old table whose files are those of the new one, as sensor|date|orbit."""
    keys = {(sensor.sensor, date.key) for sensor in new.sensors for date in sensor.dates}
    return {
        f"{sensor.sensor}|{date.date}|{date.orbit}"
        for sensor in old.sensors
        for date in sensor.dates
        if (sensor.sensor, date.key) in keys
    }


def _renumbered(old: Sequence[str], new: Sequence[str]) -> Iterator[NDArray[np.int64]]:
    """New numbers of old parcels, -1 for none; several times where several new parcels have one outline."""
    first: Mapping[str, int] = {shape: number for number, shape in reversed(list(enumerate(old))) if shape}
    waiting = [(first[shape], number) for number, shape in enumerate(new) if shape in first]
    while waiting:
        numbers = np.full(len(old), -1, np.int64)
        later = []
        for before, number in waiting:
            if numbers[before] < 0:
                numbers[before] = number
            else:
                later.append((before, number))
        yield numbers
        waiting = later


def outline_hashes(shapes: NDArray[np.object_], grid: Grid) -> list[str]:
    """Hash of each outline, (n); '' where there is none.

    Coordinates are rounded to a thousandth of a pixel: one and the same parcel comes from layers in different CRS with
    differences of nanometres.

    Args:
        shapes: shapes in the grid's CRS.
    """
    step = max(pixel_size(grid)) * _ROUNDED
    rounded = shapely.transform(shapes, lambda xy: np.round(xy / step) + 0.0)  # there is no -0 in it
    outlines = shapely.to_wkb(shapely.normalize(rounded))
    return ["" if outline is None else hashlib.sha256(outline).hexdigest()[:16] for outline in outlines]
