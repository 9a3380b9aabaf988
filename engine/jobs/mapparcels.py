"""A map with a parcel model: the series of the parcels are read, and the parcels answered; there are no rasters."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from engine.contract import MapJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.mapreport import of_model
from engine.jobs.onseries.answer import answer, columns_of, counts_of
from engine.jobs.onseries.certainty import certainty_columns
from engine.jobs.onseries.kept import kept_series
from engine.jobs.onseries.parcels import ParcelSeries
from engine.jobs.paths import files_of
from engine.jobs.prepare import scan_for
from engine.jobs.suitability import doubts, refuse_unfit
from engine.learn.remembered import Remembered
from engine.mapping import runfolder
from engine.outputs import class_set
from engine.package import Card, ModelPackage
from engine.parcels import read_parcels, write_parcels
from engine.report import peak_memory_mb
from engine.runtime import open_runtime
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.series.seriesfile import one_sensor

_PARCELS = "parcels.gpkg"
# By so many pixels' sides parcels are shrunk, as `extract` and `teach` do where nothing else is said.
_INNER = 0.5
_ROOM = "mapped"


def run_on_parcels(
    job: MapJob,
    package: ModelPackage,
    outputs: Sequence[str],
    results: Sequence[Path],
    started: float,
    emit: Emit,
) -> Result:
    """Map the parcels of a stack with a parcel model.

    The output folder gets `parcels.gpkg`, `job.json` and, last, `report.json`. The series that were read are kept in
    its folder `series`, so that another model reads nothing again.

    Args:
        job: the job, with absolute paths.
        outputs: names of those that are asked for; `unlikeness` and `class_set` are columns here.
        results: what the job may replace.
        started: when the job began, by `time.perf_counter`.

    Raises:
        BadInput: from the stack, the parcels or the output folder; `model_parcels`, no parcels are given.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it; finished tiles of the series stay.
    """
    card, out = package.card, Path(job.out)
    if job.parcels is None:
        raise BadInput(
            "model_parcels",
            f"{card.called} answers for whole parcels, and no parcels are given.",
            "Choose the parcels, or a model of pixels.",
        )
    runtime = open_runtime(package, job.runtime, job.device, job.threads)
    scene, scan = scan_for(card, job.stack, job.options, emit)
    refuse_replacing(files_of(scene), results)
    header = header_of(scene, _INNER)
    sensor = one_sensor(header)
    refuse_unfit(card, sensor, "the stack")
    parcels = read_parcels(job.parcels, job.parcels_layer, scene.grid)
    warnings = [*doubts(card, scene, scan), *parcels.warnings, *_no_rasters(job, outputs, card)]
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    emit(Progress(stage="device", done=1, total=1, message=f"{runtime.name} {runtime.version}: {runtime.reason}"))
    identity = identity_of(
        job,
        [*files_of(scene), job.parcels],
        without=("threads", "workers", "scheduler", "work"),
        scene=asdict(scene),
        package=package.digest,
        runtime=[runtime.name, runtime.version, runtime.device, runtime.precision],
    )
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, [_PARCELS]) as folder:
            shapes = inner_of(parcels.shapes, scene.grid, _INNER).shapes

            def mapping(event: Any) -> None:
                emit(event.model_copy(update={"stage": "map"}) if isinstance(event, Progress) else event)

            outlines = outline_hashes(shapes, scene.grid)
            kept = kept_series(scene, header, shapes, outlines, out / "series", _ROOM, mapping)
            there = np.ones(len(parcels), bool)
            series = ParcelSeries(header, parcels, kept.values, kept.inside, there)
            given = answer(card, runtime, kept.values)
            columns = columns_of(series, card, given)
            sets = job.confidence if "class_set" in outputs and card.remembers else None
            if "unlikeness" in outputs or sets is not None:
                far = "unlikeness" in outputs
                columns.update(certainty_columns(Remembered(package), card, kept.values, given, far, sets))
            emit(Progress(stage="write", done=0, total=1))
            title = f"parcels{' (simulated model)' if card.simulated else ''}"
            write_parcels(parcels, columns, folder.work / _PARCELS, title)
            report = {
                **of_model(package, runtime),
                "stack": asdict(scan),
                "dates_used": sorted({row.date for row in scan.rows if row.used}),
                "hectares": _areas(card, columns),
                "parcels": counts_of(parcels, columns),
                "class_sets": None if sets is None else class_set.meaning(True, sets, "parcel"),
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*scan.warnings, *warnings)],
            }
            return published(folder, job, {"parcels": _PARCELS}, report)


def _no_rasters(job: MapJob, outputs: Sequence[str], card: Card) -> Iterator[tuple[str, str]]:
    asked = job.outputs is not None or job.probabilities
    columns = ("unlikeness", "class_set") if card.remembers else ()
    if asked and not {*outputs} <= {*columns}:
        yield "no_rasters", f"{card.called} answers for whole parcels: there are parcels with classes, and no rasters."


def _areas(card: Card, columns: dict[str, pa.Array]) -> dict[str, Any]:
    """What the parcels of each class cover, as a map's report has it of pixels."""
    code = columns["class_code"].to_numpy(zero_copy_only=False)
    area, pixels = (columns[name].to_numpy(zero_copy_only=False) for name in ("area_ha", "pixels"))
    rows = [
        {
            "code": entry.code,
            "name": entry.name,
            "pixels": int(pixels[code == entry.code].sum()),
            "hectares": round(float(np.nansum(area[code == entry.code].astype(np.float64))), 4),
        }
        for entry in card.classes
    ]
    return {"classes": rows, "unmapped_pixels": None}
