"""The place job: one place through the year and what decided its class, from a stack that stays open."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import PlaceJob, Progress, Result
from engine.errors import BadInput
from engine.jobs import Emit, Stage
from engine.jobs.occluded.attended import about
from engine.jobs.occluded.effects import Effects, answered_of
from engine.jobs.occluded.rows import rows_of as explained_rows
from engine.jobs.occluded.scene import of_scene
from engine.jobs.occluded.series import of_series
from engine.jobs.onseries.answer import columns_of, model_days
from engine.jobs.onseries.parcels import ParcelSeries
from engine.jobs.onseries.profiles import date_of, profiles_of, rows_of
from engine.jobs.openstacks import OpenModel, OpenStack, OpenStacks
from engine.jobs.paths import with_absolute_paths
from engine.parcels import Parcels, answers, place_of
from engine.parcels.zonal import ParcelIndex
from engine.report import finite
from engine.runtime.attention import open_attention
from engine.season.expression import parse_all
from engine.season.phenology import PARTS
from engine.stack.read.grid import window_of

STAGES = (
    Stage("scan", "Reading the dates", 0.6),
    Stage("read", "Reading the place's pixels", 0.1),
    Stage("explain", "Hiding one date after the other", 0.3),
)
_STACKS = OpenStacks()


def run(job: PlaceJob, emit: Emit) -> Result:
    """Tell the year of one place, and by how much a model's answer for it hangs on each date; nothing is written.

    The summary's `dates` and `places` are as in `profile.json`, its `explained` as a parcel of `explain.json` without
    bands. A model that cannot answer is told in `problem`, and the series are there all the same.

    Raises:
        BadInput: as `scan_scene`; `place_invalid`, `place_outside`, `place_never_clear`, `expression_invalid`,
            `expression_bands`, `series_several_sensors`.
        Failure: `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    with _STACKS.using(job, emit) as (stack, fresh):
        scanned = time.perf_counter() - started if fresh else None
        summary = _opened(job, stack, emit) if job.place is None else _answered(job, stack, emit)
    seconds = {"scan": _rounded(scanned), "total": _rounded(time.perf_counter() - started)}
    return Result(summary=finite({**summary, "seconds": seconds}))


def _opened(job: PlaceJob, stack: OpenStack, emit: Emit) -> dict[str, Any]:
    """Have the model open, too, where there is one; what is wrong with it is said with the first place."""
    if job.model is not None:
        _model_or_problem(job.model, stack, "parcel", emit)
    return {"dates": len(stack.sensor.dates)}


def _answered(job: PlaceJob, stack: OpenStack, emit: Emit) -> dict[str, Any]:
    sensor = stack.sensor
    wanted = parse_all(job.values, sensor.sensor, sensor.bands)
    places = place_of(job.place, job.place_crs, stack.scene.grid)
    series = stack.series(places, emit)
    if not series.values.valid.any():
        raise BadInput(
            "place_never_clear",
            f"This {'point' if places.kind == 'point' else 'parcel'} has no clear pixel on any date of the stack.",
            "Pick another place, or check the stack's mask.",
        )
    profiles = profiles_of(series, wanted, job.smoothing, job.threshold)
    dates = [date_of(day).isoformat() for day in profiles.days]
    summary = {
        "kind": places.kind,
        "pixels": int(series.pixels[0]),
        "dates": dates,
        "values": [*profiles.names],
        "places": [*rows_of(profiles, dates)],
    }
    if job.model is None:
        return summary
    model, problem = _model_or_problem(job.model, stack, "pixel" if places.kind == "point" else "parcel", emit)
    return {**summary, **(problem if model is None else _explained(model, series, emit))}


def _model_or_problem(name: str, stack: OpenStack, unit: str, emit: Emit) -> tuple[OpenModel | None, dict[str, Any]]:
    try:
        return stack.model(name, unit, emit), {}
    except BadInput as error:
        return None, {"problem": {"code": error.code, "message": error.message, "hint": error.hint}}


def _explained(model: OpenModel, series: ParcelSeries, emit: Emit) -> dict[str, Any]:
    """What the model answers for the place, and by how much the class's probability falls without each date."""
    card, parcels = model.card, series.parcels

    def progress(done: int, total: int) -> None:
        emit(Progress(stage="explain", done=done, total=total))

    if model.scene is None:
        attention = open_attention(model.package, sorted(set(model_days(card, series.values))))
        given, effects = of_series(card, model.runtime, series.values, progress, bands=False, attention=attention)
        columns, shares = columns_of(series, card, given), given[0][0]
    else:
        columns, effects, shares = _on_scene(model, parcels, progress)
    effects = answered_of(effects, columns)
    fids = parcels.table.column(parcels.layout.fid).to_pylist()
    (row,) = explained_rows(effects, card, fids, columns)
    known = row["class"] is not None
    return {
        "model": {"name": card.name, "title": card.title, "version": card.version, "sha256": model.package.digest},
        "simulated": card.simulated,
        "attention": about(model.package),
        "explained": row,
        "probabilities": {
            entry.name: round(float(share), 4) for entry, share in zip(card.classes, shares if known else ())
        },
        "warnings": [{"code": code, "message": text} for code, text in model.warnings],
    }


def _on_scene(
    model: OpenModel, parcels: Parcels, progress: Callable[[int, int], None]
) -> tuple[dict[str, pa.Array], Effects, NDArray]:
    scene, card = model.scene, model.card
    grid = scene.scene.grid
    index = ParcelIndex(parcels.shapes, grid)
    frame = window_of(grid, parcels.shapes[0].bounds).within(grid.frame)
    blocks = scene.plan.covering(frame) if frame is not None else []
    sums, effects = of_scene(
        scene, index, len(parcels), progress, blocks=blocks, bands=False, attention=model.attention
    )
    names = [entry.name for entry in card.classes]
    columns = answers(parcels, sums, [entry.code for entry in card.classes], names)
    return columns, effects, sums.probability[0] / max(1, sums.mapped[0])


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 3)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: season, events, and what decided."""
    if "places" not in report:
        yield f"{report['dates']} dates opened in {report['seconds']['total']:.1f} s"
        return
    (place,) = report["places"]
    called = "point" if report["kind"] == "point" else f"parcel of {report['pixels']} pixels"
    yield f"{called}, clear on {sum(place['clear'])} of {len(report['dates'])} dates"
    season = place["season"]
    yield "season: " + ", ".join(f"{part} {season[part] or 'not told'}" for part in PARTS)
    if season["unsure"]:
        days = season["most_days_apart"]
        yield f"not told where the clear dates around it are more than {days} days apart: {', '.join(season['unsure'])}"
    for event in place["events"]:
        before = event["last_date_before"] or "the beginning"
        yield f"{event['event']} between {before} and {event['first_date_after']}, certainty {event['certainty']}"
    if "problem" in report:
        yield f"{report['problem']['message']} {report['problem']['hint']}"
    elif "explained" in report:
        row = report["explained"]
        yield f"no class: {row['reason']}" if row["class"] is None else f"{row['class']} ({row['probability']:.2f})"
        if row["class"] is not None:
            yield row["sentence"]
    yield f"answered in {report['seconds']['total']:.2f} s"
