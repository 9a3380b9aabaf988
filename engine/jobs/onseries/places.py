"""The series that a job asks for, from rasters or from what an extraction left.

source = source_of(job, emit)          # scanned or found, and checked
... identity, folder ...
series, warnings = source.read(emit)   # series of rasters are kept in `series` within the output folder
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.contract import Progress, StackOptions
from engine.contract.jobs import SeriesJob
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit
from engine.jobs.onseries.kept import kept_series
from engine.jobs.onseries.parcels import ParcelSeries, parcel_series, tables_of
from engine.jobs.paths import files_of, named_inputs
from engine.jobs.scan import reported
from engine.jobs.suitability import is_simulated
from engine.mapping import runfolder
from engine.parcels import Parcels, read_places
from engine.reading import is_regular
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.series.seriesfile import one_sensor
from engine.series.table import SensorSeries, read_header
from engine.stack import Scene, scan_scene

# By so many pixels' sides parcels are shrunk, as `extract` does where nothing else is said.
INNER = 0.5
_KEPT = "series"


@dataclass(frozen=True)
class Source:
    """Where the series of places come from.

    Attributes:
        job: the job, with absolute paths.
        files: files whose size and time of change decide the result.
        facts: what else decides it.
        sensor: the sensor, with the dates and bands that the series have.
        unit: 'parcel' or 'pixel', what the series are of.
        about: what a report says of it.
        warnings: (code, sentence) pairs, of which the user has been told.
        scene: the scene of the rasters; None where series were extracted.
        places: places on the scene's grid; None where series were extracted.
    """

    job: SeriesJob
    files: tuple[Path, ...]
    facts: dict[str, Any]
    sensor: SensorSeries
    unit: str
    about: dict[str, Any]
    warnings: tuple[tuple[str, str], ...] = ()
    scene: Scene | None = None
    places: Parcels | None = None

    @property
    def what(self) -> str:
        """Name of the source in sentences."""
        return "the stack" if self.scene is not None else f"the folder of series {self.files[0].parent}"

    def read(self, emit: Emit) -> tuple[ParcelSeries, tuple[tuple[str, str], ...]]:
        """The series of all places, and what is to be said of the places.

        Raises:
            BadInput: as `parcel_series`; from the rasters; `series_never_clear`.
            Failure: `disk`.
            Cancelled: when `emit` raises it; finished tiles stay.
        """
        if self.scene is None or self.places is None:
            series = parcel_series(str(self.files[0].parent), self.job.parcels, self.job.parcels_layer)
            return series, series.parcels.warnings
        header = header_of(self.scene, *((0.0, "pixel") if self.unit == "pixel" else (INNER, "parcel")))
        shapes = inner_of(self.places.shapes, self.scene.grid, header.inner).shapes
        outlines = outline_hashes(shapes, self.scene.grid)

        def reading(event: Any) -> None:
            emit(event.model_copy(update={"stage": "read"}) if isinstance(event, Progress) else event)

        folder = Path(self.job.out) / _KEPT
        kept = kept_series(self.scene, header, shapes, outlines, folder, self.unit, reading)
        if not kept.values.valid.any():
            raise BadInput(
                "series_never_clear",
                f"None of the {_called(self.unit)} of {self.job.parcels} has a clear pixel on any date of the stack.",
                "Choose a stack with clear dates, or check its mask.",
            )
        there = np.ones(len(self.places), bool)
        return ParcelSeries(header, self.places, kept.values, kept.inside, there), self.places.warnings


def source_of(job: SeriesJob, emit: Emit) -> Source:
    """Find the series that a job asks for, and check what can be known before any is read.

    Args:
        job: the job, with absolute paths.

    Raises:
        BadInput: from the stack and the parcels; `options_unused`, options of rasters for series that were extracted;
            `series_unreadable`, `series_several_sensors`, `series_empty`, `out_is_input`.
    """
    results, extracted = runfolder.places(Path(job.out)), tables_in(job.stack)
    if extracted is None:
        return _of_rasters(job, results, emit)
    if job.options != StackOptions():
        raise BadInput(
            "options_unused",
            f"{extracted[0].parent} holds series that were extracted, and the options of the stack speak of rasters.",
            "Leave them out, or choose the rasters.",
        )
    files = (*extracted, Path(job.parcels))
    refuse_replacing(files, results)
    header = read_header(extracted[0])
    sensor = one_sensor(header)
    if not sensor.dates:
        folder = extracted[0].parent
        raise BadInput("series_empty", f"The series of {folder} have no date.", "Extract them from a stack with dates.")
    about = {"series": str(extracted[0].parent), "dates_used": _dates(sensor)}
    return Source(job, files, {}, sensor, header.unit, about)


def tables_in(stack: str | Sequence[str]) -> list[Path] | None:
    """The two tables of a folder of series, where a job's stack is one; else None."""
    if not isinstance(stack, str):
        return tables_in(stack[0]) if len(stack) == 1 else None
    tables = tables_of(stack)
    return tables if all(is_regular(table) for table in tables) else None


def _of_rasters(job: SeriesJob, results: Sequence[Path], emit: Emit) -> Source:
    refuse_replacing([*named_inputs(job.stack, job.options), Path(job.parcels)], results)
    scene, scan = reported(lambda progress: scan_scene(job.stack, job.options, progress), emit)
    refuse_replacing(files_of(scene), results)
    places = read_places(job.parcels, job.parcels_layer, scene.grid)
    unit = "pixel" if places.kind == "point" else "parcel"
    sensor = one_sensor(header_of(scene, 0.0, unit))
    about = {"stack": asdict(scan), "dates_used": _dates(sensor), "simulated": is_simulated(scene)}
    files = (*files_of(scene), Path(job.parcels))
    return Source(job, files, {"scene": asdict(scene)}, sensor, unit, about, tuple(scan.warnings), scene, places)


def _dates(sensor: SensorSeries) -> list[str]:
    return sorted({date.date.isoformat() for date in sensor.dates})


def _called(unit: str) -> str:
    return "points" if unit == "pixel" else "parcels"
