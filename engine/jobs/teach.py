"""The teach job: a stack and labelled places in; a model of this place, and how good it is, out."""

from __future__ import annotations

import json
import math
import re
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from engine import __version__
from engine.contract import Progress, Result, TeachJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, whole, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.keptseries import refuse_other_series
from engine.jobs.lesson import Lesson, prepare_lesson
from engine.jobs.parcelseries import tables_of
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.scan import reported
from engine.jobs.suitability import is_simulated, refuse_unfit
from engine.jobs.teachreport import curve_of, figures, held_out_of, interval, wanting
from engine.learn import (
    LEARNERS,
    TRIED,
    Choice,
    EncoderLearner,
    Learner,
    UnlabelledLearner,
    teach,
    unfit,
    write_learned,
)
from engine.mapping import runfolder
from engine.mapping.runfolder import MODEL
from engine.package import CARD, ModelPackage, find_package
from engine.report import peak_memory_mb, pixel_hectares
from engine.report.teaching import answered_again, teaching_page
from engine.series.plan import header_of
from engine.series.seriesfile import one_sensor
from engine.stack import Grid, Scene, scan_scene
from engine.stack.read.grid import pixel_size

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("extract", "Reading the labelled places", 0.4),
    Stage("learn", "Learning", 0.45),
    Stage("write", "Writing model and report", 0.05),
    Stage("done", "Done", 0.0),
)
_PAGE, _HELD_OUT = TeachJob.writes
_BASES = {"trees": "extra trees"}  # what the contract calls a learner -> what reports call it

# With fewer blocks of ground, or a lower end of its score, a model is used with a caution.
_BLOCKS, _RELIABLE = 10, 0.6


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
    unlabelled = _learns_unlabelled(job)
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
            lesson = prepare_lesson(job, scene, series, emit, unlabelled)
            read = time.perf_counter()
            learners = learners_of(job, base, lesson)
            learning = partial(_learning, emit)
            taught = teach(lesson.labelled, job.used, job.seed, learners, learning, lesson.unlabelled)
            doubts = [("labels_few", sentence) for sentence in taught.warnings] if lesson.unit == "parcel" else []
            doubts += _about_unlabelled(job, lesson)
            for code, message in doubts:
                emit(Warn(code=code, message=message))
            learned = _learned(job, lesson, taught.choice)
            emit(Progress(stage="write", done=0, total=1))
            package = write_learned(
                folder.work / MODEL,
                taught.fitted,
                lesson.labelled.samples,
                lesson.unit,
                _card_fields(job, scene, lesson, learned, simulated),
                gsd_m=_metres(scene.grid),
                units=sensor.units,
            )
            _write_held_out(folder.work / _HELD_OUT, lesson, taught.choice)
            report = {
                "stack": asdict(scan),
                "sensor": sensor.sensor,
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


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how good each learner was, the classes, and what would help."""
    learned = report["learned"]
    if report["simulated"]:
        yield "This model was learned from a simulated scene."
    for one in learned["learners"]:
        mark = "*" if one["chosen"] else " "
        yield f"{mark} {one['name']:40} macro F1 by {learned['unit']} {_range(one['macro_f1'])}"
    yield learned["why"]
    held = learned["held_out"]
    by = held["counted_by"]
    right, mean = _range(held["accuracy"]), _range(held["macro_f1"])
    yield f"held out, by {by}: macro F1 {mean}, accuracy {right}, of {held['places']} {by}s"
    again = answered_again(learned)
    if again:
        yield again
    yield f"by {by}:"
    yield f"{'class':32} {'labelled':>8} {'precision':>9} {'recall':>7}  F1"
    for row in learned["classes"]:
        precision, recall = ("-" if row[key] is None else f"{row[key]:.2f}" for key in ("precision", "recall"))
        yield f"{row['name'][:32]:32} {row['places']:8} {precision:>9} {recall:>7}  {_range(row['f1'])}"
    for entry in learned["need_labels"]:
        yield f"more labels of {entry['class']} would help: {entry['why']}"
    if "other" in learned:
        share = learned["other"]["labelled_places_called_other"]
        yield f"labelled places that were answered as other: {share:.1%}"
    if learned["suspects"]:
        named = ", ".join(str(row["fid"]) for row in learned["suspects"][:6])
        yield f"labels that look wrong, by feature id: {named}"
    yield f"{report['seconds']['total']:.1f} s, {report['seconds']['learn']:.1f} s of them to learn"


def _range(interval: dict[str, float | None]) -> str:
    value, low, high = (interval[key] for key in ("value", "low", "high"))
    sure = "" if low is None or high is None else f" ({low:.2f} to {high:.2f})"
    return "-" if value is None else f"{value:.2f}{sure}"


def _learned(job: TeachJob, lesson: Lesson, choice: Choice) -> dict[str, Any]:
    """What was learned, and how good it is where it was not seen."""
    found = figures(lesson, held_out_of(lesson, choice.chosen.told, choice.which), job.seed)
    curve = curve_of(lesson, choice, job.seed)
    why = choice.reason
    if lesson.unit == "pixel":
        f1 = _range(found["held_out"]["macro_f1"])
        why += f" These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {f1}."
    return {
        "unit": lesson.unit,
        "used": job.used,
        "chosen": choice.chosen.name,
        "why": why,
        "sure": choice.sure,
        "left_out": choice.folds.said,
        "learners": _trials(choice, lesson.unit),
        **found,
        "curve": curve,
        "need_labels": wanting(found["classes"], curve),
    }


def _trials(choice: Choice, unit: str) -> list[dict[str, Any]]:
    """What was compared, the best first."""
    return [
        {
            "name": one.name,
            "counted_by": unit,
            "macro_f1": interval((one.f1.value, one.f1.low, one.f1.high)),
            "surprise": one.surprise,
            "chosen": one is choice.chosen,
        }
        for one in choice.candidates
    ]


def _seconds(started: float, read: float, ended: float) -> dict[str, float]:
    return {
        name: round(spent, 3)
        for name, spent in (("read", read - started), ("learn", ended - read), ("total", ended - started))
    }


# --- before -----------------------------------------------------------------------------------------------------------


def _inputs(job: TeachJob, base: ModelPackage | None) -> list[Path]:
    named = [Path(place) for place in (job.labels, job.parcels, job.class_table) if place is not None]
    return [*named_inputs(job.stack, job.options), *named, *([] if base is None else [base.folder])]


def learners_of(job: TeachJob, base: ModelPackage | None, lesson: Lesson) -> list[Learner]:
    """The learners that are tried, without their options.

    Raises:
        BadInput: `base_unfit`, the base model's encoder cannot read such series.
    """
    found = _named(job)
    if base is None:
        return found
    why = unfit(base, lesson.labelled.samples, lesson.unit)
    if why:
        raise BadInput(
            "base_unfit",
            f"Nothing can be learned on {base.name}: it {why}.",
            "Choose another model to stand on, or none.",
        )
    return [*found, EncoderLearner(base)]


def _named(job: TeachJob) -> list[Learner]:
    """The learners that a job names, else those that are tried by default; without one on a base model."""
    return [LEARNERS[_BASES.get(name, name)] for name in job.learners] if job.learners else [*TRIED]


def _learns_unlabelled(job: TeachJob) -> bool:
    """Whether a learner of the job learns from series without labels, too.

    Raises:
        BadInput: `torch_missing`.
    """
    found = [learner for learner in _named(job) if isinstance(learner, UnlabelledLearner)]
    for learner in found:
        learner.check()
    return bool(found)


def _about_unlabelled(job: TeachJob, lesson: Lesson) -> Iterator[tuple[str, str]]:
    """What is to be known of learners that learn from series without labels."""
    if lesson.unlabelled is None:
        return
    if len(lesson.unlabelled) <= len(lesson.labelled):
        yield (
            "unlabelled_few",
            "The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. "
            "Give the layer of all parcels."
            if lesson.unit == "parcel"
            else "The network learns from pixels without a label, too, and this stack hardly has any.",
        )
    if job.used == "elsewhere":
        yield (
            "unlabelled_seen",
            "The network saw series of the whole area without their labels, also where labels were left out to judge "
            "it: on other ground expect less of it than its scores say.",
        )


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


# --- after ------------------------------------------------------------------------------------------------------------


def _card_fields(
    job: TeachJob, scene: Scene, lesson: Lesson, learned: dict[str, Any], simulated: bool
) -> dict[str, Any]:
    """What the card of a taught model says beside what its series tell."""
    title = job.title or Path(job.out).name
    held, split = learned["held_out"], f"held out by {'blocks' if job.used == 'here' else 'parts of the area'}"
    others = [
        {"name": one["name"], "value": one["macro_f1"]["value"]} for one in learned["learners"] if not one["chosen"]
    ]
    by_parcel = learned["unit"] == "parcel"
    chosen = next(one for one in learned["learners"] if one["chosen"])
    metrics: list[dict[str, Any]] = [
        {
            "name": "macro F1",
            "value": held["macro_f1"]["value"],
            "level": "parcel",
            "split": split,
            "baselines": others if by_parcel else [],
        },
        {"name": "overall accuracy", "value": held["accuracy"]["value"], "level": "parcel", "split": split},
    ]
    if not by_parcel:  # learners are compared by pixels, which say nothing of a score by places
        value = chosen["macro_f1"]["value"]
        metrics.append({"name": "macro F1", "value": value, "level": "pixel", "split": split, "baselines": others})
    return {
        "name": _slug(title),
        "title": title,
        "version": time.strftime("%Y.%m.%d", time.gmtime()),
        "simulated": simulated,
        "classes": [{"code": one.code, "name": one.name, "colour": one.colour} for one in lesson.classes],
        "training": {
            "data": f"{held['places']} labelled places of {Path(job.labels).name}, field {job.field}",
            "licence": "that of the labels",
            "attribution": "",
            "seed": job.seed,
            "recipe": learned["chosen"],
            "split": split,
            "caution": _caution(lesson, held["macro_f1"]),
        },
        "metrics": metrics,
        "licence": "that of the labels",
    }


def _caution(lesson: Lesson, score: dict[str, float | None]) -> str:
    """What whoever uses the model is told each time, where its labels are too few, or tell too little."""
    blocks, low = len({*lesson.labelled.group.tolist()}), score["low"] or 0.0
    if blocks >= _BLOCKS and low >= _RELIABLE:
        return ""
    return (
        f"learned from {lesson.places} places in {blocks} block{'s' * (blocks != 1)} of ground, and on what was "
        f"held out its macro F1 is {_range(score)}. Its confidences may be far too high: look at its report, and label "
        "more."
    )


def _slug(title: str) -> str:
    """A title as the name of a package."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_.-]+", "-", plain).strip("-_.")[:100] or "taught"


def _metres(grid: Grid) -> float:
    """Side of a pixel on the ground; in the CRS's own unit where that has no place on Earth."""
    hectares = pixel_hectares(grid, grid.frame)
    return math.sqrt(hectares * 1e4) if math.isfinite(hectares) and hectares > 0 else max(pixel_size(grid))


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


def _write_held_out(path: Path, lesson: Lesson, choice: Choice) -> None:
    """Write what was answered of each labelled series by models that had not seen it, each way of leaving out.

    Raises:
        Failure: `disk`.
    """
    labels, rows = lesson.labels, choice.which
    names = pa.array([one.name for one in lesson.classes], pa.string())
    place, ways = lesson.place[rows], len(choice.folds.ways)
    fids = pa.array(labels.fids[place], pa.int64(), mask=place < 0)
    told = np.concatenate(choice.chosen.told)
    columns = {
        "fid": pa.concat_arrays([fids] * ways),
        "way": pa.array(np.repeat(np.arange(ways, dtype=np.int32), len(rows))),
        "fold": pa.array(np.concatenate(choice.folds.ways).astype(np.int32)),
        "group": pa.array(lesson.labelled.group[rows].tolist() * ways, pa.string()),
        "label": names.take(pa.array(np.tile(lesson.labelled.label[rows], ways))),
        "answer": names.take(pa.array(told.argmax(axis=1))),
    }
    for number, one in enumerate(lesson.classes):
        columns[f"p_{one.code}"] = pa.array(told[:, number].astype(np.float32))
    legend = {str(one.code): one.name for one in lesson.classes}
    table = pa.table(columns).replace_schema_metadata({b"cropmapper": json.dumps({"classes": legend}).encode()})
    with whole(path) as part:
        pq.write_table(table, part)
