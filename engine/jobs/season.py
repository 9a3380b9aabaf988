"""The season job: parcels classified as of several dates, and from when on each answer stays."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.answer import answer, columns_of, counts_of, doubts_of_unit, refuse_unit
from engine.jobs.onseries.parcels import ParcelSeries
from engine.jobs.onseries.places import source_of
from engine.jobs.paths import with_absolute_paths
from engine.jobs.suitability import doubts_of_series, refuse_unfit
from engine.judge.estimates import wilson
from engine.labels import labels_of
from engine.mapping import runfolder
from engine.package import Card, find_package
from engine.parcels import write_parcels
from engine.report import peak_memory_mb
from engine.report.season import season_page
from engine.runtime import Runtime, open_runtime
from engine.series.values import Values
from engine.stack.types import EPOCH

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("read", "Reading the parcels' series", 0.4),
    Stage("classify", "Classifying, cut-off by cut-off", 0.4),
    Stage("write", "Writing the results", 0.1),
    Stage("done", "Done", 0.0),
)
_PARCELS, _TABLE, _PAGE = SeasonJob.writes
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


def run(job: SeasonJob, emit: Emit) -> Result:
    """Classify the parcels or points of a layer as of several dates; their series are read once.

    The output folder gets the layer with a class and a confidence for each cut-off, and the first one from which the
    answer stays; `season.csv` with what holds of all parcels, and accuracy where the true crops are given;
    `report.html`, `job.json` and, last, `report.json`.

    Raises:
        BadInput: as `source_of`; from the model and the field; `cutoffs_invalid`, `cutoffs_before_dates`,
            `reference_foreign`, none of the field's crops is a class of the model.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    job = with_absolute_paths(job, package)
    refuse_replacing([package.folder], runfolder.places(Path(job.out)))
    source = source_of(job, emit)
    refuse_unit(card, source.unit)
    refuse_unfit(card, source.sensor, source.what)
    dates = sorted({date.date for date in source.sensor.dates})
    cutoffs = _chosen(dates) if job.cutoffs is None else _read(job.cutoffs, dates)
    runtime = open_runtime(package)
    said = [*doubts_of_unit(card, source.unit), *doubts_of_series(card, source.sensor)]
    identity = identity_of(job, source.files, model=package.digest, **source.facts)
    with runfolder.held(Path(job.out)):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, SeasonJob.writes) as folder:
            series, warnings = source.read(emit)
            true, doubts = _true(job, series, card)
            for code, message in (*said, *warnings, *doubts):
                emit(Warn(code=code, message=message))
            answers = answers_of(card, runtime, series.values, cutoffs, emit)
            emit(Progress(stage="write", done=0, total=1))
            columns = {**columns_of(series, card, answers.last), **_columns(answers, card)}
            write_parcels(series.parcels, columns, folder.work / _PARCELS, f"Crops as the season went, by {card.title}")
            rows = [*_rows(answers, card, true)]
            with whole(folder.work / _TABLE) as part:
                pyarrow.csv.write_csv(_table(rows), part)
            report = {
                **source.about,
                "kind": series.parcels.kind,
                "simulated": card.simulated,
                "model": {"name": card.name, "title": card.title, "version": card.version, "sha256": package.digest},
                "classes": [entry.model_dump() for entry in card.classes],
                "cutoffs": rows,
                "parcels": counts_of(series.parcels, columns),
                "reference": None if true is None else {"field": job.field, "parcels": int((true >= 0).sum())},
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [
                    {"code": code, "message": text} for code, text in (*source.warnings, *said, *warnings, *doubts)
                ],
            }
            about = {**report, "job": job.model_dump(mode="json"), "engine_version": __version__}
            write_whole(folder.work / _PAGE, season_page(about).encode("utf-8", errors="xmlcharrefreplace"))
            return published(folder, job, {"parcels": _PARCELS, "season": _TABLE, "page": _PAGE}, report)


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


def _true(job: SeasonJob, series: ParcelSeries, card: Card) -> tuple[NDArray[np.int64] | None, list[tuple[str, str]]]:
    """The true class of each parcel by its place among the model's, (n), -1 where it is none of them; and doubts."""
    if job.field is None:
        return None, []
    labels = labels_of(series.parcels, job.field, job.classes)
    places = {entry.name: place for place, entry in enumerate(card.classes)}
    of_class = np.array([places.get(one.name, -1) for one in labels.classes], np.int64)
    true = np.where(labels.index >= 0, of_class[labels.index], -1)
    if not (true >= 0).any():
        raise BadInput(
            "reference_foreign",
            f"No crop in the field {job.field} of {job.parcels} is a class of {card.name}: "
            f"{', '.join(list(places)[:20])}.",
            "Say which class each crop is (classes), or choose another field.",
        )
    foreign = sorted({one.name for one, place in zip(labels.classes, of_class) if place < 0})
    what = (
        f"Crops in {job.field} that {card.name} does not know, whose parcels are not scored: {', '.join(foreign[:20])}."
    )
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
    called = "points" if report["kind"] == "point" else "parcels"
    for row in report["cutoffs"]:
        stays = "" if row["stays"] is None else f", {row['stays']:.0%} have the answer that stays"
        right = "" if row.get("accuracy") is None else f", {row['accuracy']:.1%} of {row['scored']} right"
        yield f"{row['cutoff']}: {row['answered']} {called} with an answer{stays}{right}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
