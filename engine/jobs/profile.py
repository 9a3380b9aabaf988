"""The profile job: places through the year, with curves, season and events."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv
from numpy.typing import NDArray

from engine import __version__
from engine.contract import ProfileJob, Progress, Result, Warn
from engine.files import whole, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.places import source_of
from engine.jobs.onseries.profiles import Profiles, date_of, profiles_of, rows_of, without_events
from engine.jobs.paths import with_absolute_paths
from engine.mapping import runfolder
from engine.parcels import write_parcels
from engine.report import peak_memory_mb, write_rows
from engine.report.profile import profile_page
from engine.report.timeline import Line, Timeline, sheet
from engine.season.events import KINDS, Event
from engine.season.expression import parse_all
from engine.season.phenology import MOST_APART, PARTS
from engine.season.smooth import whittaker

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("read", "Reading the places' pixels", 0.6),
    Stage("profile", "Curves and events", 0.2),
    Stage("write", "Writing the results", 0.1),
    Stage("done", "Done", 0.0),
)
_PARCELS, _SERIES, _EVENTS, _JSON, _SHEET, _PAGE = ProfileJob.writes
_PLOTS = 12  # on the page


def run(job: ProfileJob, emit: Emit) -> Result:
    """Tell the life of parcels or points through the dates of a stack.

    The output folder gets the layer with season and events as columns, all values as `series.csv`, `events.csv`,
    `profile.json`, plots of the first places as `profile.svg`, and `report.html`.

    Raises:
        BadInput: as `source_of`; `expression_invalid`, `expression_bands`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    source = source_of(job, emit)
    wanted = parse_all(job.values, source.sensor.sensor, source.sensor.bands)
    identity = identity_of(job, source.files, **source.facts)
    with runfolder.held(Path(job.out)):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, ProfileJob.writes) as folder:
            series, warnings = source.read(emit)
            warnings = (*warnings, *without_events(source.sensor.sensor, source.sensor.bands))
            for code, message in warnings:
                emit(Warn(code=code, message=message))

            def progress(done: int, total: int) -> None:
                emit(Progress(stage="profile", done=done, total=total))

            profiles = profiles_of(series, wanted, job.smoothing, job.threshold, progress)
            emit(Progress(stage="write", done=0, total=1))
            columns = _columns(profiles)
            write_parcels(series.parcels, columns, folder.work / _PARCELS, "Life of the parcels")
            write_table = partial(_write_csv, folder.work)
            write_table(_SERIES, _rows(profiles))
            write_table(_EVENTS, _event_rows(profiles))
            report = {
                **source.about,
                "kind": series.parcels.kind,
                "values": [*profiles.names],
                "places": _counts(profiles),
                "events": _certainties(profiles),
                "method": {
                    "curve": "Whittaker",
                    "smoothing_days": job.smoothing,
                    "threshold": job.threshold,
                    "most_days_apart": MOST_APART,
                },
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*source.warnings, *warnings)],
            }
            head = {"dates": [date_of(day).isoformat() for day in profiles.days], "values": [*profiles.names]}
            write_rows(head, "places", rows_of(profiles, head["dates"]), folder.work / _JSON)
            plots = [
                _plot(profiles, place, job.smoothing) for place in np.flatnonzero(profiles.clear.any(axis=1))[:_PLOTS]
            ]
            write_whole(folder.work / _SHEET, sheet(plots).encode())
            about = {**report, "job": job.model_dump(mode="json"), "engine_version": __version__}
            write_whole(folder.work / _PAGE, profile_page(about, plots).encode("utf-8", errors="xmlcharrefreplace"))
            outputs = {
                "parcels": _PARCELS,
                "values": _SERIES,
                "events": _EVENTS,
                "profile": _JSON,
                "plots": _SHEET,
                "page": _PAGE,
            }
            return published(folder, job, outputs, report)


def _columns(profiles: Profiles) -> dict[str, pa.Array]:
    series, season = profiles.series, profiles.season
    reasons = [
        reason or ("" if any_clear else "no series" if not extracted else "never clear")
        for reason, extracted, any_clear in zip(series.parcels.reasons, series.extracted, profiles.clear.any(axis=1))
    ]
    columns = {
        "season_start": pa.array(profiles.dates_of("start"), pa.date32()),
        "season_peak": pa.array(profiles.dates_of("peak"), pa.date32()),
        "season_end": pa.array(profiles.dates_of("end"), pa.date32()),
        "season_start_within": _within(profiles, season.days("start")),
        "season_end_within": _within(profiles, season.days("end")),
        "season_amplitude": pa.array(np.round(season.amplitude, 3), mask=np.isnan(season.amplitude)),
    }
    for kind, name in zip(KINDS, ("harvest", "mowing", "bare_soil")):
        own = [[event for event in events if event.kind == kind] for events in profiles.events]
        first = [_main(kind, events, profiles, place) for place, events in enumerate(own)]
        before = [date_of(profiles.days[one.before]) if one and one.before >= 0 else None for one in first]
        columns[f"{name}_count"] = pa.array([len(events) for events in own], pa.int32())
        columns[f"{name}_from"] = pa.array(before, pa.date32())
        columns[f"{name}_to"] = pa.array(
            [date_of(profiles.days[one.after]) if one else None for one in first], pa.date32()
        )
        columns[f"{name}_certainty"] = pa.array([one.certainty if one else None for one in first], pa.string())
    return {
        **columns,
        "clear_dates": pa.array(profiles.clear.sum(axis=1), pa.int32()),
        "pixels": pa.array(series.pixels, pa.int32()),
        "reason": pa.array([reason or None for reason in reasons], pa.string()),
    }


def _within(profiles: Profiles, places: NDArray[np.int64]) -> pa.Array:
    """Days between the clear dates around a day of the season: it is known no better."""
    around: list[int | None] = []
    for place, clear in zip(places.tolist(), profiles.clear):
        days = profiles.days[clear] - profiles.days[0]
        after = int(np.searchsorted(days, place))
        around.append(int(days[after] - days[max(after - 1, 0)]) if place >= 0 else None)
    return pa.array(around, pa.int32())


def _main(kind: str, events: Sequence[Event], profiles: Profiles, place: int) -> Event | None:
    """The one of several events of a kind that the columns name: a harvest is that of the season's crop, others the
    first."""
    if kind == "harvest" and profiles.season.peak[place] >= 0:
        peak = profiles.days[0] + profiles.season.peak[place]
        later = [event for event in events if profiles.days[event.after] >= peak]
        events = later or events
    return events[0] if events else None


def _rows(profiles: Profiles) -> pa.Table:
    n, t = profiles.clear.shape
    dates = pa.array(np.tile(profiles.days, n).astype(np.int32)).cast(pa.date32())
    names, columns = (
        ["fid", "date", "clear"],
        [pa.array(np.repeat(profiles.fids, t)), dates, pa.array(profiles.clear.ravel())],
    )
    for number, name in enumerate(profiles.names):
        for title, values in ((name, profiles.values), (f"{name} smoothed", profiles.smooth)):
            own = values[:, :, number].ravel()
            names.append(title)
            columns.append(pa.array(np.round(own, 5), mask=np.isnan(own)))
    return pa.table(columns, names)


def _event_rows(profiles: Profiles) -> pa.Table:
    found = [(fid, event) for fid, events in zip(profiles.fids, profiles.events) for event in events]
    before = [date_of(profiles.days[event.before]) if event.before >= 0 else None for _, event in found]
    return pa.table(
        {
            "fid": pa.array([fid for fid, _ in found], pa.int64()),
            "event": pa.array([event.kind for _, event in found], pa.string()),
            "last_date_before": pa.array(before, pa.date32()),
            "first_date_after": pa.array([date_of(profiles.days[event.after]) for _, event in found], pa.date32()),
            "certainty": pa.array([event.certainty for _, event in found], pa.string()),
        }
    )


def _write_csv(folder: Path, name: str, rows: pa.Table) -> None:
    with whole(folder / name) as part:
        pyarrow.csv.write_csv(rows, part)


def _counts(profiles: Profiles) -> dict[str, Any]:
    return {
        "total": len(profiles.clear),
        "with_series": int(profiles.clear.any(axis=1).sum()),
        "with_season": int((profiles.season.days("peak") >= 0).sum()),
        "with_event": {
            kind: sum(any(event.kind == kind for event in own) for own in profiles.events) for kind in KINDS
        },
    }


def _certainties(profiles: Profiles) -> dict[str, dict[str, int]]:
    every = [event for events in profiles.events for event in events]
    return {
        kind: {
            sure: sum((one.kind, one.certainty) == (kind, sure) for one in every) for sure in ("high", "medium", "low")
        }
        for kind in KINDS
    }


def _plot(profiles: Profiles, place: int, smoothing: float) -> Timeline:
    lines = []
    for number, name in enumerate(profiles.names):
        own = profiles.values[place : place + 1, :, number]
        every, curve = whittaker(own, np.isfinite(own), profiles.days, smoothing)
        lines.append(Line(name, profiles.days, own[0], every, curve[0]))
    first = int(profiles.days[0])
    start, peak, end = (
        first + int(days[place]) if days[place] >= 0 else None for days in map(profiles.season.days, PARTS)
    )
    spans = [
        (
            event.kind,
            int(profiles.days[max(event.before, 0)]),
            int(profiles.days[event.after]),
            f"{event.kind}, certainty {event.certainty}",
        )
        for event in profiles.events[place]
    ]
    return Timeline(
        f"Feature {profiles.fids[place]}",
        lines,
        profiles.days[~profiles.clear[place]].tolist(),
        (start, peak, end),
        spans,
    )


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many places have a season, and how many of each event there are."""
    places, called = report["places"], "points" if report["kind"] == "point" else "parcels"
    yield f"{called} with clear dates: {places['with_series']} of {places['total']}"
    yield f"{called} with a season: {places['with_season']}"
    for kind, count in places["with_event"].items():
        certain, every = report["events"][kind]["high"], sum(report["events"][kind].values())
        yield f"  {kind}: {count} {called}; {certain} of {every} events with high certainty"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
