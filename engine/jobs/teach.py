"""The teach job: a stack and labelled places in; a model of this place, and how good it is, out."""

from __future__ import annotations

import time
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from engine import __version__
from engine.contract import Progress, Result, TeachJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.kept import refuse_other_series
from engine.jobs.onseries.parcels import tables_of
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.scan import reported
from engine.jobs.suitability import is_simulated, refuse_unfit
from engine.jobs.teaching.card import card_fields, ground_metres
from engine.jobs.teaching.heldout import write_held_out
from engine.jobs.teaching.learners import learners_tried, tries_unlabelled
from engine.jobs.teaching.lesson import Lesson
from engine.jobs.teaching.lines import lines
from engine.jobs.teaching.read import read_lesson
from engine.jobs.teaching.report import learned_of
from engine.jobs.teaching.unlabelled import about_unlabelled
from engine.learn import teach, write_learned
from engine.learn.labelplaces import note_labels
from engine.learn.progress import parts, seldom
from engine.learn.remembered import remember
from engine.mapping import runfolder
from engine.mapping.runfolder import MODEL
from engine.package import CARD, ModelPackage, find_package
from engine.report import peak_memory_mb
from engine.report.teaching import teaching_page
from engine.series.plan import header_of
from engine.series.seriesfile import one_sensor
from engine.stack import scan_scene
from engine.stack.find.sensors import title_of

__all__ = ["STAGES", "lines", "run"]

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("extract", "Reading the labelled places", 0.4),
    Stage("learn", "Learning", 0.45),
    Stage("write", "Writing model and report", 0.05),
    Stage("done", "Done", 0.0),
)
_PAGE, _HELD_OUT = TeachJob.writes
# How long it takes to choose and teach, beside how long the curve of learning takes.
_TEACHING_AND_CURVE = (3, 2)


def run(job: TeachJob, emit: Emit) -> Result:
    """Learn from labelled places.

    The output folder gets the package in `model/`, `report.html`, `heldout.parquet`, `job.json` and, last,
    `report.json`. The series of the labelled places are kept, by default within it, so that nothing is read twice.

    Raises:
        BadInput: from the stack, the labels, the parcels, the base model or the output folder.
        Failure: `disk`.
        Cancelled: when `emit` raises it; finished tiles of the series stay.
    """
    started = time.perf_counter()
    unlabelled = tries_unlabelled(job)
    base = find_package(job.base) if job.base is not None else None
    job = with_absolute_paths(job, base, "base")
    out = Path(job.out)
    series = tables_of(job.series)[0].parent if job.series is not None else out / "series"
    if series.exists() and not series.is_dir():
        raise BadInput(
            "series_invalid",
            f"{series} is a file, where a folder of series is to be kept.",
            "Choose a folder, or leave it out.",
        )
    results = [*runfolder.places(out), out / MODEL]
    refuse_replacing(_inputs(job, base), results)
    _refuse_foreign_model(out / MODEL)
    scene, scan = reported(lambda progress: scan_scene(job.stack, job.options, progress), emit)
    refuse_replacing(files_of(scene), results)
    header = header_of(scene, job.inner)
    sensor = one_sensor(header)
    if base is not None:
        refuse_unfit(base.card, sensor, "the stack")
    if job.series is not None:
        refuse_other_series(series, header)
    files = [place for place in (job.labels, job.parcels, job.class_table) if place is not None]
    digest = None if base is None else base.digest
    identity = identity_of(job, files, without=("series",), header=asdict(header), base=digest)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, TeachJob.writes) as folder:
            simulated = is_simulated(scene)
            lesson = read_lesson(job, scene, series, emit, unlabelled)
            read = time.perf_counter()
            learners = learners_tried(job, base, lesson.labelled.samples, lesson.unit)
            teaching, drawing = parts(seldom(partial(_learning, emit)), _TEACHING_AND_CURVE)
            taught = teach(lesson.labelled, job.used, job.seed, learners, teaching, lesson.unlabelled)
            doubts = [("labels_few", sentence) for sentence in taught.warnings] if lesson.unit == "parcel" else []
            if lesson.unlabelled is not None:
                doubts += about_unlabelled(job, lesson.unit, len(lesson.labelled), len(lesson.unlabelled))
            for code, message in doubts:
                emit(Warn(code=code, message=message))
            learned = learned_of(job, lesson, taught.choice, drawing)
            emit(Progress(stage="write", done=0, total=1))
            package = write_learned(
                folder.work / MODEL,
                taught.fitted,
                lesson.labelled.samples,
                lesson.unit,
                card_fields(job, lesson, learned, simulated, scene.leading.days),
                gsd_m=ground_metres(scene.grid),
                units=sensor.units,
            )
            package = remember(package, lesson.labelled, taught.choice, lesson.grounds)
            learned_places = np.unique(lesson.place[lesson.place >= 0])
            package = note_labels(package, lesson.labels.shapes[learned_places], scene.grid.crs)
            write_held_out(folder.work / _HELD_OUT, lesson, taught.choice)
            report = {
                "stack": asdict(scan),
                "sensor": sensor.sensor,
                "sensor_title": title_of(sensor.sensor),
                "dates_used": sorted({row.date for row in scan.rows if row.used}),
                "simulated": simulated,
                "model": {"name": package.name, "title": package.card.title, "sha256": package.digest},
                "labels": _labels(lesson),
                "learned": learned,
                "seconds": _seconds(started, read, time.perf_counter()),
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [
                    {"code": code, "message": text} for code, text in (*scan.warnings, *lesson.warnings, *doubts)
                ],
            }
            page = teaching_page({**report, "job": job.model_dump(mode="json"), "engine_version": __version__})
            write_whole(folder.work / _PAGE, page.encode("utf-8", errors="xmlcharrefreplace"))
            outputs = {"page": _PAGE, "held_out": _HELD_OUT}
            return published(folder, job, outputs, report, folders={"model": MODEL})


def _seconds(started: float, read: float, ended: float) -> dict[str, float]:
    return {
        name: round(spent, 3)
        for name, spent in (("read", read - started), ("learn", ended - read), ("total", ended - started))
    }


def _inputs(job: TeachJob, base: ModelPackage | None) -> list[Path]:
    named = [Path(place) for place in (job.labels, job.parcels, job.class_table) if place is not None]
    return [*named_inputs(job.stack, job.options), *named, *([] if base is None else [base.folder])]


def _refuse_foreign_model(folder: Path) -> None:
    """Refuse a place for the model that holds something else, before anything is read."""
    if folder.exists() and not (folder.is_dir() and (not any(folder.iterdir()) or (folder / CARD).is_file())):
        raise BadInput(
            "out_foreign",
            f"The output folder holds {folder}, which is no model that a job made.",
            "Choose another folder, or move it away.",
        )


def _learning(emit: Emit, done: int, total: int) -> None:
    emit(Progress(stage="learn", done=done, total=total))


def _labels(lesson: Lesson) -> dict[str, Any]:
    labels = lesson.labels
    return {
        "kind": labels.kind,
        "places": lesson.places,
        "texts": [{"text": text, "class": name, "places": count} for text, name, count in labels.texts],
        "left_out": labels.counts(),
        "unlabelled": lesson.without_label,
        "seen_without_labels": 0 if lesson.unlabelled is None else len(lesson.unlabelled),
        "read_now": lesson.read,
    }
