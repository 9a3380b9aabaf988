"""The season job: parcels or pixels classified as of several dates, and from when on each answer stays."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.csv
from numpy.typing import NDArray

from engine import __version__
from engine.contract import Progress, Result, SeasonJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, whole, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.occluded.effects import refuse_without_classes
from engine.jobs.occluded.opened import opened
from engine.jobs.occluded.raster import BlockRaster
from engine.jobs.onseries.answer import answer, columns_of, counts_of, doubts_of_unit, refuse_unit
from engine.jobs.onseries.places import source_of, tables_in
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.prepare import scan_for
from engine.jobs.seasonscene import BlockSeason, of_scene
from engine.jobs.suitability import doubts, doubts_of_series, refuse_unfit, refuse_unmappable
from engine.jobs.trainedon import of_places
from engine.judge.estimates import wilson
from engine.labels import labels_of
from engine.mapping import runfolder
from engine.outputs import classes
from engine.package import Card, ModelPackage, find_package
from engine.parcels import Parcels, answers, load, read_places, write_parcels
from engine.parcels.places import kinds_of
from engine.parcels.zonal import ParcelIndex
from engine.reading import is_regular
from engine.report import peak_memory_mb
from engine.report.season import CALLED, season_page
from engine.runtime import Runtime, open_runtime
from engine.series.values import Values
from engine.stack import Grid, Window
from engine.stack.types import EPOCH

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("read", "Reading the parcels' series", 0.4),
    Stage("classify", "Classifying, cut-off by cut-off", 0.4),
    Stage("write", "Writing the results", 0.1),
    Stage("done", "Done", 0.0),
)
_PARCELS, _TABLE, _PAGE, _CLASSES, _CONFIDENCE, _STAYS = SeasonJob.writes
_CHOOSE = "Choose parcels or points."
_DEFAULT, _MOST = 5, 60  # cut-offs


@dataclass(frozen=True)
class Answers:
    """Answers for n parcels as of m cut-offs.

    Attributes:
        cutoffs: dates, ascending.
        best: class of each answer by its place, (n, m); -1 without one.
        confidence: probability of that class, (n, m); NaN without.
        last: what `answer` gives as of the last cut-off.
    """

    cutoffs: tuple[datetime.date, ...]
    best: NDArray[np.int64]
    confidence: NDArray[np.float64]
    last: tuple[NDArray[np.float64], NDArray[np.bool_]]

    @property
    def stays(self) -> NDArray[np.int64]:
        """First cut-off from which each parcel's answer is that of the last one, (n); -1 without an answer then."""
        same = self.best == self.best[:, -1:]
        held = np.cumprod(same[:, ::-1], axis=1).sum(axis=1)
        return np.where(self.best[:, -1] >= 0, len(self.cutoffs) - held, -1)


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
                columns = {**columns, **_columns(found.answers, card)}
                title = f"Crops as the season went, by {card.title}"
                write_parcels(found.parcels, columns, folder.work / _PARCELS, title)
                rows, outputs = [*_rows(found.answers, card, true)], {"parcels": _PARCELS, **outputs}
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
    cutoffs = _cutoffs(job, {date.date for date in source.sensor.dates})
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
    cutoffs = _cutoffs(job, {acquisition.date for stack in scene.stacks for acquisition in stack.acquisitions})
    runtime = open_runtime(package)

    def progress(done: int, total: int) -> None:
        emit(Progress(stage="classify", done=done, total=total))

    def find(work: Path) -> _Found:
        index = None if parcels is None else ParcelIndex(parcels.shapes, scene.grid)
        count = 0 if parcels is None else len(parcels)
        with ExitStack() as open_files:
            on_scene = open_files.enter_context(opened(scene, card, runtime))
            wanted = job.raster or parcels is None
            rasters = open_files.enter_context(_Rasters(work, scene.grid, card, cutoffs)) if wanted else None
            tell = None if rasters is None else rasters.write
            sums, counts = of_scene(on_scene, cutoffs, index, count, progress, tell)
        outputs = _Rasters.outputs if wanted else {}
        names = [entry.name for entry in card.classes]
        if parcels is None:
            return _Found(None, {}, None, [*counts.rows(cutoffs, names)], outputs)
        codes = [entry.code for entry in card.classes]
        tables = [answers(parcels, each, codes, names) for each in sums]
        return _Found(parcels, tables[-1], _of_tables(tables, names, cutoffs), None, outputs)

    about = {"stack": asdict(scan), "dates_used": sorted({row.date for row in scan.rows if row.used})}
    files = (*files_of(scene), *inputs)
    doubtful = (*doubts(card, scene, scan), *(parcels.warnings if parcels is not None else ()))
    kind = "pixel" if parcels is None else parcels.kind
    facts = {"scene": asdict(scene)}
    return _Prepared(files, facts, kind, about, cutoffs, tuple(scan.warnings), doubtful, find)


def _of_tables(
    tables: Sequence[dict[str, pa.Array]], names: Sequence[str], cutoffs: tuple[datetime.date, ...]
) -> Answers:
    """The answers that the columns of a map as of each cut-off hold."""
    place_of = {name: place for place, name in enumerate(names)}
    best = np.array(
        [[place_of.get(name, -1) for name in table["class_name"].to_pylist()] for table in tables], np.int64
    )
    confidence = np.array([table["confidence"].to_numpy(zero_copy_only=False) for table in tables], np.float64)
    given = np.zeros((best.shape[1], len(names))), best[-1] >= 0
    return Answers(cutoffs, best.T, confidence.T, given)


class _Rasters(ExitStack):
    """The rasters of a season, written block by block; a context manager."""

    outputs: ClassVar[dict[str, str]] = {
        "season_classes": _CLASSES,
        "season_confidence": _CONFIDENCE,
        "stays_from": _STAYS,
    }

    def __init__(self, work: Path, grid: Grid, card: Card, cutoffs: Sequence[datetime.date]) -> None:
        super().__init__()
        dates, looks = [cutoff.isoformat() for cutoff in cutoffs], classes.look(card, 0)
        self._codes = np.array([0, *(entry.code for entry in card.classes)], np.uint8)
        first = datetime.date(cutoffs[0].year, 1, 1)
        self._days = np.array([0, *((cutoff - first).days + 1 for cutoff in cutoffs)], np.uint16)
        self._classes = BlockRaster(
            work / _CLASSES, grid, [f"class as of {date}" for date in dates], "uint8", 0, looks.colours, looks.tags
        )
        names = [f"confidence as of {date}" for date in dates]
        self._confidence = BlockRaster(work / _CONFIDENCE, grid, names, "float32", -1)
        called = f"day of {first.year} from which the answer stays"
        self._stays = BlockRaster(work / _STAYS, grid, [called])

    def __enter__(self) -> _Rasters:
        super().__enter__()
        for raster in (self._classes, self._confidence, self._stays):
            self.enter_context(raster)
        return self

    def write(self, window: Window, block: BlockSeason) -> None:
        """Write a block."""
        self._classes.write(window, self._codes[block.best + 1])
        self._confidence.write(window, np.nan_to_num(block.confidence.round(3), nan=-1.0))
        self._stays.write(window, self._days[block.stays + 1][None])


def _cutoffs(job: SeasonJob, found: Iterable[datetime.date]) -> tuple[datetime.date, ...]:
    dates = sorted(found)
    return _chosen(dates) if job.cutoffs is None else _read(job.cutoffs, dates)


def _chosen(dates: Sequence[datetime.date]) -> tuple[datetime.date, ...]:
    """Some dates of the series, evenly spread by their rank, the last among them."""
    ranks = np.linspace(0, len(dates), min(_DEFAULT, len(dates)) + 1)[1:].round().astype(int) - 1
    return tuple(dates[rank] for rank in ranks)


def _read(text: str, dates: Sequence[datetime.date]) -> tuple[datetime.date, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    try:
        found = tuple(sorted({datetime.date.fromisoformat(part) for part in parts}))
    except ValueError as error:
        raise BadInput(
            "cutoffs_invalid",
            f"{text[:200]} is no list of dates.",
            "Write dates as 2023-05-01, with commas between.",
        ) from error
    if not 0 < len(found) <= _MOST:
        raise BadInput("cutoffs_invalid", f"{len(found)} cut-offs are named.", f"Name between 1 and {_MOST} dates.")
    if found[0] < dates[0]:
        raise BadInput(
            "cutoffs_before_dates",
            f"The cut-off {found[0]} lies before the first date of the series, {dates[0]}: nothing was seen by then.",
            "Leave it out, or name a later one.",
        )
    return found


def answers_of(card: Card, runtime: Runtime, values: Values, cutoffs: Sequence[datetime.date], emit: Emit) -> Answers:
    """What a model says of series as of each cut-off: later dates are hidden as clouds hide them.

    Days count from the year that all dates give, so that a model is told the same day of each date at every cut-off.
    """
    best, confidence = (
        np.full((len(values.pixels), len(cutoffs)), -1),
        np.full((len(values.pixels), len(cutoffs)), np.nan),
    )
    given = np.zeros((len(values.pixels), len(card.classes))), np.zeros(len(values.pixels), bool)
    before: NDArray[np.bool_] | None = None
    for number, cutoff in enumerate(cutoffs):
        emit(Progress(stage="classify", done=number, total=len(cutoffs)))
        seen = values.days <= (cutoff - EPOCH).days
        if before is None or (seen != before).any():  # without a new date all stays as it is
            given = answer(card, runtime, replace(values, pixels=np.where(seen, values.pixels, 0)))
        before, (shares, known) = seen, given
        best[known, number] = shares[known].argmax(axis=1)
        confidence[known, number] = shares[known].max(axis=1)
    emit(Progress(stage="classify", done=len(cutoffs), total=len(cutoffs)))
    return Answers(tuple(cutoffs), best, confidence, given)


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


def _columns(answers: Answers, card: Card) -> dict[str, pa.Array]:
    names, columns = pa.array([entry.name for entry in card.classes], pa.string()), {}
    for number, cutoff in enumerate(answers.cutoffs):
        best, sure = answers.best[:, number], answers.confidence[:, number]
        columns[f"class_{cutoff:%Y%m%d}"] = names.take(pa.array(best, mask=best < 0))
        columns[f"confidence_{cutoff:%Y%m%d}"] = pa.array(np.round(sure, 4), mask=np.isnan(sure))
    stays = answers.stays
    columns["stays_from"] = pa.array(answers.cutoffs, pa.date32()).take(pa.array(stays, mask=stays < 0))
    return columns


def _rows(answers: Answers, card: Card, true: NDArray[np.int64] | None) -> Iterator[dict[str, Any]]:
    """What holds of all parcels as of each cut-off."""
    final, stays = answers.best[:, -1], answers.stays
    for number, cutoff in enumerate(answers.cutoffs):
        best, known = answers.best[:, number], answers.best[:, number] >= 0
        row: dict[str, Any] = {
            "cutoff": cutoff.isoformat(),
            "answered": int(known.sum()),
            "mean_confidence": float(np.nanmean(answers.confidence[:, number])) if known.any() else None,
            "as_last": float((best == final)[final >= 0].mean()) if (final >= 0).any() else None,
            "stays": float((stays <= number)[final >= 0].mean()) if (final >= 0).any() else None,
            "classes": {entry.name: int((best == place).sum()) for place, entry in enumerate(card.classes)},
        }
        if true is not None:
            scored = known & (true >= 0)
            count, right = int(scored.sum()), int((best == true)[scored].sum())
            low, high = wilson(right / count, count) if count else (None, None)
            row.update(scored=count, accuracy=right / count if count else None, accuracy_low=low, accuracy_high=high)
        yield row


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
