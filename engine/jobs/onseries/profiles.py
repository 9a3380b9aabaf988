"""Places through the year as arrays: values, smoothed curves, season and events, from their series."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.jobs.onseries.parcels import ParcelSeries
from engine.season.events import Event, events_of
from engine.season.expression import Expression, parse
from engine.season.phenology import MOST_APART, PARTS, Seasons, seasons
from engine.season.smooth import whittaker
from engine.stack.types import EPOCH

_TOGETHER = 500  # places whose daily curves are in memory at once


@dataclass(frozen=True)
class Profiles:
    """What is told of n places on t dates, in v values.

    Attributes:
        series: series of the places.
        names: names of the values, (v).
        days: (t), ascending.
        clear: (n, t).
        values: (n, t, v), NaN where a date is not clear or the value is no number.
        smooth: the curves on the same dates, (n, t, v); NaN beyond a place's clear dates.
        season: seasons of the first value, as indices into the days from the first date on.
        events: events of each place, (n).
    """

    series: ParcelSeries
    names: tuple[str, ...]
    days: NDArray[np.int64]
    clear: NDArray[np.bool_]
    values: NDArray[np.float64]
    smooth: NDArray[np.float64]
    season: Seasons
    events: list[list[Event]]

    @property
    def fids(self) -> list[int]:
        """Feature ids of the places."""
        parcels = self.series.parcels
        return parcels.table.column(parcels.layout.fid).to_pylist()

    def dates_of(self, part: str) -> list[datetime.date | None]:
        """Start, peak or end of each place's season; None where it is not told."""
        places = self.season.days(part).tolist()
        return [date_of(self.days[0] + place) if place >= 0 else None for place in places]


def profiles_of(
    series: ParcelSeries,
    wanted: Sequence[Expression],
    smoothing: float,
    threshold: float,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Profiles:
    """Values, curves, season and events of places.

    Args:
        wanted: the values; the first tells the season.
        smoothing: days; shorter waves are smoothed to less than half.
        threshold: share of the amplitude at which the season starts and ends.
        progress: told how many places are done, and of how many; may raise to stop.
    """
    values, clear = series.values, series.values.valid
    days, sensor = values.days, values.sensor
    order = np.argsort(days, kind="stable")
    days, clear, mean = days[order], clear[:, order], values.mean[:, order]
    made = np.stack([np.where(clear, expression(mean), np.nan) for expression in wanted], axis=-1)
    smooth, seasons_of = np.full(made.shape, np.nan), []
    for start in range(0, len(made), _TOGETHER):
        some = slice(start, start + _TOGETHER)
        for number in range(len(wanted)):
            own = made[some, :, number]
            every, curve = whittaker(own, np.isfinite(own), days, smoothing)
            smooth[some, :, number] = curve[:, days - every[0]]
            if number == 0:
                seen = np.zeros(curve.shape, bool)
                np.logical_or.at(seen, (slice(None), days - every[0]), np.isfinite(own))
                seasons_of.append(seasons(curve, seen, threshold))
        progress(min(start + _TOGETHER, len(made)), len(made))
    season = Seasons(*(np.concatenate([getattr(one, name) for one in seasons_of]) for name in vars(seasons_of[0])))
    ndvi, nbr2 = (_index(name, sensor.sensor, sensor.bands) for name in ("NDVI", "NBR2"))
    events: list[list[Event]] = [[] for _ in made]
    if ndvi is not None:
        green = np.where(clear, ndvi(mean), np.nan)
        residue = None if nbr2 is None else np.where(clear, nbr2(mean), np.nan)
        events = [events_of(row, None if residue is None else residue[place], days) for place, row in enumerate(green)]
    return Profiles(series, tuple(one.name for one in wanted), days, clear, made, smooth, season, events)


def _index(name: str, sensor: str, bands: Sequence[str]) -> Expression | None:
    try:
        return parse(name, sensor, bands)
    except BadInput:
        return None


def without_events(sensor: str, bands: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Say, as (code, sentence) pairs, which events the bands of a sensor cannot tell."""
    if _index("NDVI", sensor, bands) is None:
        yield "events_not_told", "Without a red and a near infrared band, or an NDVI, no events are told."
    elif _index("NBR2", sensor, bands) is None:
        what = "Without two short-wave infrared bands stubble cannot be told from bare soil; both are called bare soil."
        yield "residue_not_told", what


def rows_of(profiles: Profiles, dates: Sequence[str]) -> Iterator[dict[str, Any]]:
    """What `profile.json` says of each place, besides the dates that all have."""
    season = [profiles.dates_of(part) for part in PARTS]
    for place, (fid, events) in enumerate(zip(profiles.fids, profiles.events)):
        yield {
            "fid": fid,
            "clear": profiles.clear[place].tolist(),
            "values": {
                name: np.round(profiles.values[place, :, v], 5).tolist() for v, name in enumerate(profiles.names)
            },
            "smoothed": {
                name: np.round(profiles.smooth[place, :, v], 5).tolist() for v, name in enumerate(profiles.names)
            },
            "season": {
                **{part: days[place].isoformat() if days[place] else None for part, days in zip(PARTS, season)},
                "unsure": profiles.season.unsure(place),
                "most_days_apart": MOST_APART,
            },
            "events": [
                {
                    "event": event.kind,
                    "last_date_before": dates[event.before] if event.before >= 0 else None,
                    "first_date_after": dates[event.after],
                    "certainty": event.certainty,
                }
                for event in events
            ],
        }


def date_of(day: Any) -> datetime.date:
    """A day since 1970-01-01 as a date."""
    return EPOCH + datetime.timedelta(int(day))
