"""The classify job: series that were extracted and a model in; parcels or points with their classes out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.contract import ClassifyJob, Progress, Result, Warn
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.answer import answer, columns_of, counts_of, doubts_of_unit, refuse_unit
from engine.jobs.onseries.certainty import certainty_columns, refuse_other_unit
from engine.jobs.onseries.parcels import parcel_series, refuse_missing_series, tables_of
from engine.jobs.paths import with_absolute_paths
from engine.jobs.suitability import doubts_of_series, refuse_unfit
from engine.learn.remembered import Remembered
from engine.mapping import runfolder
from engine.package import find_package
from engine.parcels import write_parcels
from engine.report import peak_memory_mb
from engine.runtime import open_runtime
from engine.series.table import read_header

STAGES = (
    Stage("read", "Reading parcels and series", 0.4),
    Stage("classify", "Classifying", 0.3),
    Stage("write", "Writing the parcels", 0.3),
    Stage("done", "Done", 0.0),
)
(_PARCELS,) = ClassifyJob.writes


def run(job: ClassifyJob, emit: Emit) -> Result:
    """Classify the parcels or points of a layer by their extracted series.

    The output folder gets `parcels.gpkg`, `job.json` and, last, `report.json`.

    Raises:
        BadInput: from series, parcels, model and output folder; `model_unit`, `model_sensors`, `model_sensor`,
            `bands_missing`, `model_units`, `model_calendar`.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    job = with_absolute_paths(job, package)
    remembered = Remembered(package) if job.unlikeness or job.confidence is not None else None
    refuse_missing_series(job.series)
    out, files = Path(job.out), [*tables_of(job.series), Path(job.parcels)]
    unit = read_header(files[0]).unit
    refuse_unit(card, unit)
    if remembered is not None:
        refuse_other_unit(card, unit)
    refuse_replacing([*files, package.folder], runfolder.places(out))
    emit(Progress(stage="read", done=0, total=1))
    identity = identity_of(job, files, model=package.digest)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        runtime = open_runtime(package)
        series = parcel_series(job.series, job.parcels, job.parcels_layer)
        sensor = series.values.sensor
        refuse_unfit(card, sensor, f"the folder of series {files[0].parent}")
        warnings = [*series.parcels.warnings, *doubts_of_unit(card, unit), *doubts_of_series(card, sensor)]
        for code, message in warnings:
            emit(Warn(code=code, message=message))
        emit(Progress(stage="read", done=1, total=1))
        with claimed(job, identity, ClassifyJob.writes) as folder:
            given = answer(
                card,
                runtime,
                series.values,
                lambda done, total: emit(Progress(stage="classify", done=done, total=total)),
            )
            emit(Progress(stage="write", done=0, total=1))
            columns = columns_of(series, card, given)
            if remembered is not None:
                columns.update(
                    certainty_columns(remembered, card, series.values, given, job.unlikeness, job.confidence)
                )
            write_parcels(series.parcels, columns, folder.work / _PARCELS, f"Crops by {card.title}")
            report = {
                "simulated": card.simulated,
                "model": {"name": card.name, "title": card.title, "version": card.version, "sha256": package.digest},
                "classes": [entry.model_dump() for entry in card.classes],
                "dates_used": sorted({date.date.isoformat() for date in sensor.dates}),
                "kind": series.parcels.kind,
                "parcels": counts_of(series.parcels, columns),
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in warnings],
            }
            return published(folder, job, {"parcels": _PARCELS}, report)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many parcels each class has, and why others have none."""
    if report["simulated"]:
        yield "These classes were made with a simulated model."
    parcels, called = report["parcels"], "points" if report.get("kind") == "point" else "parcels"
    for row in report["classes"]:
        yield f"{row['name']:32} {parcels['classes'].get(row['name'], 0):8} {called}"
    yield f"{called} classified: {parcels['mapped']} of {parcels['total']}"
    for reason, count in parcels["not_mapped"].items():
        yield f"  {reason}: {count}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
