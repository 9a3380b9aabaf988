"""The season job: parcels or pixels classified as of several dates, and from when on each answer stays."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
from numpy.typing import NDArray

from engine import __version__
from engine.contract import Progress, Result, SeasonJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, whole, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.cutoffs import cutoffs_of
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.occluded.effects import refuse_without_classes
from engine.jobs.occluded.opened import opened
from engine.jobs.onseries.answer import columns_of, counts_of, doubts_of_unit, refuse_unit
from engine.jobs.onseries.places import source_of, tables_in
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.prepare import scan_for
from engine.jobs.seasonanswers import Answers, answers_of, answers_of_tables, rows_of, season_columns
from engine.jobs.seasonrasters import SeasonRasters
from engine.jobs.seasonscene import of_scene
from engine.jobs.suitability import doubts, doubts_of_series, refuse_unfit, refuse_unmappable
from engine.jobs.trainedon import of_places
from engine.labels import labels_of
from engine.mapping import runfolder
from engine.package import Card, ModelPackage, find_package
from engine.parcels import Parcels, answers, load, read_places, write_parcels
from engine.parcels.places import kinds_of
from engine.parcels.zonal import ParcelIndex
from engine.reading import is_regular
from engine.report import peak_memory_mb
from engine.report.season import CALLED, season_page
from engine.runtime import open_runtime

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("read", "Reading the parcels' series", 0.4),
    Stage("classify", "Classifying, cut-off by cut-off", 0.4),
    Stage("write", "Writing the results", 0.1),
    Stage("done", "Done", 0.0),
)
_PARCELS, _TABLE, _PAGE = SeasonJob.writes[:3]
_CHOOSE = "Choose parcels or points."


@dataclass(frozen=True)
class _Found:
    """What the model says.

    Attributes:
        parcels: None without.
        columns: columns of the parcels, as a map has them, by the last cut-off.
        answers: answers for the parcels; None without.
        rows: what holds of all pixels as of each cut-off; None where there are parcels.
        outputs: role -> name of each raster that was written.
        warnings: (code, sentence), of which the user has not been told.
    """

    parcels: Parcels | None
    columns: dict[str, pa.Array]
    answers: Answers | None
    rows: list[dict[str, Any]] | None = None
    outputs: dict[str, str] = field(default_factory=dict)
    warnings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Prepared:
    """What is asked, checked before the output folder is taken.

    Attributes:
        files, facts: what decides the result.
        kind: 'polygon', 'point' or 'pixel', what is classified.
        about: what the report says of the input.
        cutoffs: dates, ascending.
        warned, doubts: (code, sentence) pairs, of which the user has been told, and not.
        find: answers; takes the work folder.
    """

    files: tuple[Path, ...]
    facts: dict[str, Any]
    kind: str
    about: dict[str, Any]
    cutoffs: tuple[datetime.date, ...]
    warned: tuple[tuple[str, str], ...]
    doubts: tuple[tuple[str, str], ...]
    find: Callable[[Path], _Found]


def run(job: SeasonJob, emit: Emit) -> Result:
    """Classify the parcels or points of a layer, or all pixels, as of several dates; the stack is read once.

    The output folder gets the layer with a class and a confidence for each cut-off, and the first one from which the
    answer stays; or rasters of these; `season.csv` with what holds of all, and accuracy where the true crops are given;
    `report.html`, `job.json` and, last, `report.json`.

    Raises:
        BadInput: as `source_of`; from the model and the field; `cutoffs_invalid`, `cutoffs_before_dates`,
            `season_parcels`, there are none where they are needed; `reference_foreign`, none of the field's crops is a
            class of the model.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    job = with_absolute_paths(job, package)
    refuse_without_classes(card)
    refuse_replacing([package.folder], runfolder.places(Path(job.out)))
    if job.field is not None and job.parcels is None:
        raise BadInput("season_parcels", "A field with the true crop is one of parcels, and there are none.", _CHOOSE)
    of_series = card.unit == "parcel" or tables_in(job.stack) is not None or _of_points(job, card)
    prepared = (_prepared_series if of_series else _prepared_scene)(job, package, emit)
    identity = identity_of(job, prepared.files, model=package.digest, **prepared.facts)
    with runfolder.held(Path(job.out)):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, SeasonJob.writes) as folder:
            found = prepared.find(folder.work)
            true, unknown = (None, []) if found.parcels is None else _true(job, found.parcels, card)
            trained_on = None
            if true is not None:
                layout = found.parcels.layout
                trained_on = of_places(package, layout.table, layout.geometry, found.parcels.crs, true >= 0)
                unknown = [*unknown, *([("trained_on", trained_on.sentence)] if trained_on.shared != 0 else [])]
            doubts = (*prepared.doubts, *found.warnings, *unknown)
            for code, message in doubts:
                emit(Warn(code=code, message=message))
            emit(Progress(stage="write", done=0, total=1))
            outputs = {"season": _TABLE, "page": _PAGE, **found.outputs}
            columns, rows = found.columns, found.rows
            if found.parcels is not None and found.answers is not None:
                columns = {**columns, **season_columns(found.answers, card)}
                title = f"Crops as the season went, by {card.title}"
                write_parcels(found.parcels, columns, folder.work / _PARCELS, title)
                rows, outputs = [*rows_of(found.answers, card, true)], {"parcels": _PARCELS, **outputs}
            with whole(folder.work / _TABLE) as part:
                pyarrow.csv.write_csv(_table(rows or []), part)
            report = {
                **prepared.about,
                "kind": prepared.kind,
                "simulated": card.simulated,
                "model": {"name": card.name, "title": card.title, "version": card.version, "sha256": package.digest},
                "classes": [entry.model_dump() for entry in card.classes],
                "cutoffs": rows,
                "parcels": None if found.parcels is None else counts_of(found.parcels, columns),
                "reference": None if true is None else {"field": job.field, "parcels": int((true >= 0).sum())},
                "trained_on": None if trained_on is None else trained_on.as_json(),
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*prepared.warned, *doubts)],
            }
            about = {**report, "job": job.model_dump(mode="json"), "engine_version": __version__}
            write_whole(folder.work / _PAGE, season_page(about).encode("utf-8", errors="xmlcharrefreplace"))
            return published(folder, job, outputs, report)


def _of_points(job: SeasonJob, card: Card) -> bool:
    """Whether points are asked of a model that answers for a pixel by its own series."""
    if card.context.kind != "pixel" or job.parcels is None or not is_regular(Path(job.parcels)):
        return False
    return kinds_of(load(Path(job.parcels), job.parcels_layer)) == {"point"}


def _prepared_series(job: SeasonJob, package: ModelPackage, emit: Emit) -> _Prepared:
    card = package.card
    if job.parcels is None:
        raise BadInput("season_parcels", f"{card.called} answers for parcels here, and there are none.", _CHOOSE)
    source = source_of(job, emit)
    refuse_unit(card, source.unit)
    refuse_unfit(card, source.sensor, source.what)
    cutoffs = cutoffs_of(job.cutoffs, {date.date for date in source.sensor.dates})
    runtime = open_runtime(package)

    def find(_: Path) -> _Found:
        series, warnings = source.read(emit)
        answers = answers_of(card, runtime, series.values, cutoffs, emit)
        return _Found(series.parcels, columns_of(series, card, answers.last), answers, warnings=warnings)

    doubts = (*doubts_of_unit(card, source.unit), *doubts_of_series(card, source.sensor))
    kind = "point" if source.unit == "pixel" else "polygon"
    return _Prepared(source.files, source.facts, kind, source.about, cutoffs, tuple(source.warnings), doubts, find)


def _prepared_scene(job: SeasonJob, package: ModelPackage, emit: Emit) -> _Prepared:
    card, results = package.card, runfolder.places(Path(job.out))
    refuse_unmappable(card)
    inputs = [Path(job.parcels)] if job.parcels is not None else []
    refuse_replacing([*named_inputs(job.stack, job.options), *inputs], results)
    scene, scan = scan_for(card, job.stack, job.options, emit)
    refuse_replacing(files_of(scene), results)
    parcels = read_places(job.parcels, job.parcels_layer, scene.grid) if job.parcels is not None else None
    cutoffs = cutoffs_of(
        job.cutoffs, {acquisition.date for stack in scene.stacks for acquisition in stack.acquisitions}
    )
    runtime = open_runtime(package)

    def progress(done: int, total: int) -> None:
        emit(Progress(stage="classify", done=done, total=total))

    def find(work: Path) -> _Found:
        index = None if parcels is None else ParcelIndex(parcels.shapes, scene.grid)
        count = 0 if parcels is None else len(parcels)
        with ExitStack() as open_files:
            on_scene = open_files.enter_context(opened(scene, card, runtime))
            wanted = job.raster or parcels is None
            rasters = open_files.enter_context(SeasonRasters(work, scene.grid, card, cutoffs)) if wanted else None
            tell = None if rasters is None else rasters.write
            sums, counts = of_scene(on_scene, cutoffs, index, count, progress, tell)
        outputs = SeasonRasters.outputs if wanted else {}
        names = [entry.name for entry in card.classes]
        if parcels is None:
            return _Found(None, {}, None, [*counts.rows(cutoffs, names)], outputs)
        codes = [entry.code for entry in card.classes]
        tables = [answers(parcels, each, codes, names) for each in sums]
        return _Found(parcels, tables[-1], answers_of_tables(tables, names, cutoffs), None, outputs)

    about = {"stack": asdict(scan), "dates_used": sorted({row.date for row in scan.rows if row.used})}
    files = (*files_of(scene), *inputs)
    doubtful = (*doubts(card, scene, scan), *(parcels.warnings if parcels is not None else ()))
    kind = "pixel" if parcels is None else parcels.kind
    facts = {"scene": asdict(scene)}
    return _Prepared(files, facts, kind, about, cutoffs, tuple(scan.warnings), doubtful, find)


def _true(job: SeasonJob, parcels: Parcels, card: Card) -> tuple[NDArray[np.int64] | None, list[tuple[str, str]]]:
    """The true class of each parcel by its place among the model's, (n), -1 where it is none of them; and doubts."""
    if job.field is None:
        return None, []
    labels = labels_of(parcels, job.field, job.classes)
    places = {entry.name: place for place, entry in enumerate(card.classes)}
    of_class = np.array([places.get(one.name, -1) for one in labels.classes], np.int64)
    true = np.where(labels.index >= 0, of_class[labels.index], -1)
    if not (true >= 0).any():
        raise BadInput(
            "reference_foreign",
            f"No crop in the field {job.field} of {job.parcels} is a class of {card.called}: "
            f"{', '.join(list(places)[:20])}.",
            "Say which class each crop is (classes), or choose another field.",
        )
    foreign = sorted({one.name for one, place in zip(labels.classes, of_class) if place < 0})
    named = ", ".join(foreign[:20])
    what = f"Crops in {job.field} that {card.called} does not know, whose parcels are not scored: {named}."
    return true, [("reference_foreign", what)] if foreign else []


def _table(rows: Sequence[dict[str, Any]]) -> pa.Table:
    """A line a cut-off; parcels by class in columns of their own."""
    flat = [{**{name: value for name, value in row.items() if name != "classes"}, **row["classes"]} for row in rows]
    return pa.Table.from_pylist(flat)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: for how many parcels the answer stays from each cut-off on, and how often it is right."""
    if report["simulated"]:
        yield "These classes were made with a simulated model."
    called = CALLED[report["kind"]]
    for row in report["cutoffs"]:
        stays = "" if row["stays"] is None else f", {row['stays']:.0%} have the answer that stays"
        right = "" if row.get("accuracy") is None else f", {row['accuracy']:.1%} of {row['scored']} right"
        yield f"{row['cutoff']}: {row['answered']} {called} with an answer{stays}{right}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
