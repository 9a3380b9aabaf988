"""The series of parcels as arrays, out of a table of series."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from engine.series.known import Known
from engine.series.moments import Moments
from engine.series.table import SensorSeries, rows_in
from engine.stack.types import EPOCH


@dataclass(frozen=True, eq=False)
class Values:
    """The series of n parcels on the t dates of one sensor.

    Attributes:
        sensor: the sensor, with its dates, its c bands and their units.
        mean: over a parcel's clear pixels, (n, t, c) float32 in physical units; 0 where there is none.
        pixels: clear pixels, (n, t).
    """

    sensor: SensorSeries
    mean: NDArray[np.float32]
    pixels: NDArray[np.int32]

    @property
    def valid(self) -> NDArray[np.bool_]:
        """Where a parcel has a clear pixel, (n, t)."""
        return self.pixels > 0

    @property
    def days(self) -> NDArray[np.int64]:
        """Days since 1970-01-01 of each date, (t)."""
        return np.array([(date.date - EPOCH).days for date in self.sensor.dates], np.int64)

    def take(self, kept: NDArray) -> Values:
        """Keep some parcels, by index or mask."""
        return Values(self.sensor, self.mean[kept], self.pixels[kept])


def values_of(known: Known, sensor: SensorSeries, outlines: Sequence[str]) -> Values:
    """The series of parcels, known by their outlines; one that the table lacks has no clear pixel on any date.

    Args:
        known: the table.
        sensor: one of those in its header.
        outlines: (n) hash of each parcel's inner part; '' for parcels without series.
    """
    rows = {outline: row for row, outline in enumerate(dict.fromkeys(outlines))}
    number = np.array([rows.get(shape, -1) if shape else -1 for shape in known.shapes], np.int64)
    values = read_values(known.path, sensor, number, len(rows))
    return values.take(np.array([rows[outline] for outline in outlines], np.intp))


def values_from(
    moments: Iterable[Moments],
    sensor: SensorSeries,
    count: int,
    scale: NDArray[np.float32],
    offset: NDArray[np.float32],
) -> tuple[Values, NDArray[np.int64]]:
    """The series of `count` parcels from their moments, as a table of them would have them, and their pixels, (n).

    Args:
        moments: moments of all of the sensor's dates, in the units of the files.
        scale, offset: (t, c); physical value = stored value x scale + offset.
    """
    mean = np.zeros((count, len(sensor.dates), len(sensor.bands)), np.float32)
    pixels, inside = np.zeros(mean.shape[:2], np.int32), np.zeros(count, np.int64)
    for some in moments:
        physical = some.physical(scale, offset).astype(np.float32)
        # What is no number in one of the bands is no observation.
        sound = (some.count > 0) & np.isfinite(physical).all(axis=2)
        mean[some.index] = np.where(sound[..., None], physical, 0)
        pixels[some.index], inside[some.index] = np.where(sound, some.count, 0), some.inside
    return Values(sensor, mean, pixels), inside


def read_values(table: Path, sensor: SensorSeries, number: NDArray[np.int64], count: int) -> Values:
    """Read series out of a table.

    Args:
        number: (p) row in the result of each parcel of the table; -1 for those that are not wanted.
        count: rows in the result.
    """
    shape = count, len(sensor.dates)
    mean, pixels = np.zeros((*shape, len(sensor.bands)), np.float32), np.zeros(shape, np.int32)
    passes = _Passes(sensor)
    for batch in rows_in(table, ["parcel", "sensor", "date", "orbit", "pixels", *sensor.bands]):
        row = number[batch.column("parcel").to_numpy()]
        own = pa.array(row >= 0)
        if not (batch.num_rows and pc.any(own).as_py()):
            continue
        taken = batch.filter(pc.and_(own, pc.equal(batch.column("sensor"), sensor.sensor)))
        row, date = number[taken.column("parcel").to_numpy()], passes.places(taken)
        values = np.column_stack([taken.column(band).to_numpy(zero_copy_only=False) for band in sensor.bands])
        # What is no number in one of the bands is no observation, and a table may have more dates than are wanted.
        sound = np.isfinite(values).all(axis=1) & (date >= 0)
        row, date = row[sound], date[sound]
        mean[row, date] = values[sound]
        pixels[row, date] = taken.column("pixels").to_numpy()[sound]
    return Values(sensor, mean, pixels)


class _Passes:
    """Finds which of a sensor's dates a row is of: a day may have passes of several orbits."""

    def __init__(self, sensor: SensorSeries) -> None:
        self._orbits = pa.array(list(dict.fromkeys(date.orbit for date in sensor.dates)), pa.string())
        orbit = {name: place for place, name in enumerate(self._orbits.to_pylist())}
        keys = [(date.date - EPOCH).days * len(orbit) + orbit[date.orbit] for date in sensor.dates]
        self._order = np.argsort(keys)
        self._keys = np.array(keys, np.int64)[self._order]

    def places(self, rows: pa.RecordBatch) -> NDArray[np.intp]:
        """Which of the dates each row is of; -1 where it is of none."""
        day = rows.column("date").cast(pa.int32()).to_numpy().astype(np.int64)
        orbit = pc.index_in(rows.column("orbit"), self._orbits).to_numpy(zero_copy_only=False).astype(np.float64)
        known = ~np.isnan(orbit)
        keys = day * len(self._orbits) + np.where(known, orbit, 0).astype(np.int64)
        slot = np.searchsorted(self._keys, keys).clip(max=len(self._keys) - 1)
        return np.where(known & (self._keys[slot] == keys), self._order[slot], -1)
