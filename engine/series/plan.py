"""What an extraction reads: the dates of each sensor, known by their files, and the walks that the rest needs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.series.known import Known
from engine.series.table import LAYOUT, READ_BY, Date, Header, SensorSeries
from engine.stack.find.sensors import sensors
from engine.stack.read.place import local_files
from engine.stack.types import Acquisition, Comparison, Scene, TimeStack


@dataclass(frozen=True)
class Walk:
    """One pass over a stack: some dates of one sensor, for some parcels.

    Attributes:
        name: name in the report: the sensor's, and whether all its dates are read or those that are new.
        mark: name of its pieces, in hexadecimal: the same for the same dates and parcels alone.
        sensor: the sensor that the series are of.
        stack: the stack with these dates alone.
        dates: (t) which of the sensor's dates they are.
        shapes: (n) polygons; None for parcels that are left out.
    """

    name: str
    mark: str
    sensor: SensorSeries
    stack: TimeStack
    dates: NDArray[np.intp]
    shapes: NDArray[np.object_]


def header_of(scene: Scene, inner: float, unit: str = "parcel") -> Header:
    """Say what a table of a scene's series is made from.

    Args:
        inner: number of pixels' sides by which the parcels are shrunk.
        unit: 'parcel' or 'pixel', what each series is of.
    """
    units = {row.name: row.units for row in sensors()}
    return Header(
        layout=LAYOUT,
        grid=scene.grid,
        inner=inner,
        sensors=tuple(
            SensorSeries(
                stack.sensor,
                stack.bands,
                units.get(stack.sensor, "unknown"),
                tuple(_date(date, stack.comparison) for date in stack.dates),
            )
            for stack in scene.stacks
        ),
        read_by=READ_BY,
        unit=unit,
    )


def _date(acquisitions: Sequence[Acquisition], comparison: Comparison | None) -> Date:
    """A date, known by the files that it is read from and by how they are read, and what its clouds are found by."""
    places = dict.fromkeys(ref.path for acquisition in acquisitions for ref in acquisition.refs)
    files = [file for path in places for file in local_files(path)]
    stats = [(str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    # Where on the grid it lies is told by the header's grid, which has to be the same.
    facts = [asdict(acquisition) for acquisition in acquisitions]
    if comparison is not None:
        facts = [*facts, asdict(comparison)]
    content = json.dumps([facts, stats], sort_keys=True, default=str).encode()
    return Date(acquisitions[0].date, acquisitions[0].orbit, hashlib.sha256(content).hexdigest()[:16])


def walks(
    scene: Scene, header: Header, shapes: NDArray[np.object_], outlines: Sequence[str], known: Known | None
) -> Iterator[Walk]:
    """The passes that are needed: new parcels over all dates, and those that are known over new dates.

    Args:
        shapes: (n) polygons in the grid's CRS; None for parcels without series.
        outlines: (n) their hashes.
        known: an earlier table that serves; None without.
    """
    old = known.parcels(outlines) if known is not None else np.zeros(len(shapes), bool)
    for sensor, stack in zip(header.sensors, scene.stacks):
        keys = known.dates(sensor.sensor) if known is not None else set()
        every = np.arange(len(sensor.dates))
        fresh = np.array([date for date in every if sensor.dates[date].key not in keys], np.intp)
        for name, dates, taken in (("all", every, ~old), ("new", fresh, old)):
            some = np.where(taken, shapes, None)
            if len(dates) and any(shape is not None for shape in some):
                mark = _mark([sensor.sensor, [sensor.dates[date].key for date in dates], taken.tolist()])
                yield Walk(f"{sensor.sensor}-{name}", mark, sensor, _of_dates(stack, dates), dates, some)


def _mark(facts: Sequence[object]) -> str:
    # Which walks a job needs follows from the earlier table, which may be gone when the job is started again.
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def _of_dates(stack: TimeStack, dates: NDArray[np.intp]) -> TimeStack:
    kept = [acquisition for date in dates for acquisition in stack.dates[date]]
    return replace(stack, acquisitions=tuple(kept))
