"""What the engine told of one place, as the chart shows it."""

from __future__ import annotations

import csv
import datetime
import io
from dataclasses import dataclass, replace

from ..client.events import sentence
from ..client.names import class_titles, in_words
from ..words import decimal, percent, tr

PARTS = {"start": tr("start"), "peak": tr("peak"), "end": tr("end")}  # of a season
_NAMED = 3  # classes with their probabilities
_LEAST_TOLD = 0.05  # as in the engine's own sentences: of a smaller fall no date is said to decide


@dataclass(frozen=True)
class Event:
    """What happened between two dates.

    Attributes:
        kind: harvest, mowing or bare soil.
        before, after: days; `before` is the first date where it was so from the beginning.
        certainty: high, medium or low.
    """

    kind: str
    before: int
    after: int
    certainty: str


@dataclass(frozen=True)
class PlaceProfile:
    """One place through the year; days are counted from 1 January of year 1.

    Attributes:
        name: name of the place.
        value: name of the value that is shown.
        days: days of the dates, ascending.
        values: one a date, None where it is not clear.
        curve: the smoothed value on the same dates, None beyond the clear ones.
        season: start, peak and end, None where they are not told.
        events: events in order of time.
        answer: what a model says of the place, as a sentence; '' while it is not known.
        falls: day -> by how much the class's probability falls without that date; empty while it is not known.
        attention: day -> its share in the model's attention; empty where the model tells none.
        unsure: which of start, peak and end are not told, and why, as a sentence; '' where all that is seen is told.
        ranks: how alike attention and falls are over the dates, as a sentence; '' where that is not known.
    """

    name: str
    value: str
    days: tuple[int, ...]
    values: tuple[float | None, ...]
    curve: tuple[float | None, ...]
    season: tuple[int | None, int | None, int | None]
    events: tuple[Event, ...]
    answer: str = ""
    falls: tuple[tuple[int, float], ...] = ()
    attention: tuple[tuple[int, float], ...] = ()
    unsure: str = ""
    ranks: str = ""

    def explained(self, summary: dict, model: str = "") -> PlaceProfile:
        """With the model's answer and what decided it, from what the job `place` told with a model.

        Args:
            model: name or path of the package.
        """
        if "problem" in summary:
            return replace(self, answer=tr("No class: {reason}").format(reason=in_words(sentence(summary["problem"]))))
        parcel = summary["explained"]
        if parcel["class"] is None:
            return replace(self, answer=tr("No class: {reason}").format(reason=f"{in_words(parcel['reason'])}."))
        titles = class_titles(summary["probabilities"], model)
        likeliest = sorted(summary["probabilities"].items(), key=lambda each: -each[1])[:_NAMED]
        listed = ", ".join(f"{titles[name]} {decimal(share)}" for name, share in likeliest)
        answer = f"{listed}. {_decided(parcel, titles[parcel['class']])}"
        ranks = ""
        if parcel.get("attention"):
            answer = f"{answer} {_attended(parcel)}"
            alike = parcel["attention"]["rank_correlation"]
            text = tr("Rank correlation of attention and falls over the clear dates: {value}")
            ranks = "" if alike is None else text.format(value=decimal(alike))
        falls: dict[int, float] = {}
        attention: dict[int, float] = {}
        for each in parcel["dates"]:  # a day may be that of two sensors
            day = _day(each["date"])
            falls[day] = max(each["fall"], falls.get(day, each["fall"]))
            if "attention" in each:
                attention[day] = each["attention"]
        return replace(
            self,
            answer=answer,
            falls=tuple(sorted(falls.items())),
            attention=tuple(sorted(attention.items())),
            ranks=ranks,
        )

    def as_csv(self) -> str:
        """A line a date: day, value, curve, by how much the probability falls without it, and its attention."""
        falls, attention, text = dict(self.falls), dict(self.attention), io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        names = ("place", "date", self.value, f"{self.value} smoothed")
        rows.writerow((*names, "fall of the probability without it", "share of the attention"))
        for day, value, smooth in zip(self.days, self.values, self.curve):
            date = datetime.date.fromordinal(day).isoformat()
            rows.writerow((self.name, date, value, smooth, falls.get(day), attention.get(day)))
        return text.getvalue()


def profile_of(name: str, content: dict) -> PlaceProfile:
    """Return the place that the job `place` told of, as it is shown: the first of its values."""
    (place,), value = content["places"], content["values"][0]
    days = tuple(map(_day, content["dates"]))
    season = tuple(_day(place["season"][part]) if place["season"][part] else None for part in PARTS)
    events = tuple(
        Event(
            each["event"],
            _day(each["last_date_before"]) if each["last_date_before"] else days[0],
            _day(each["first_date_after"]),
            each["certainty"],
        )
        for each in place["events"]
    )
    values, curve = (tuple(place[kind][value]) for kind in ("values", "smoothed"))
    return PlaceProfile(name, value, days, values, curve, season, events, unsure=_unsure(place["season"]))


def _decided(parcel: dict, name: str) -> str:
    """Say without which date the probability of the answered class falls most."""
    most = max(parcel["dates"], key=lambda each: each["fall"])
    if most["fall"] < _LEAST_TOLD:
        text = tr("The probability of {name} falls without any single date by less than {fall}.")
        return text.format(name=name, fall=decimal(_LEAST_TOLD))
    text = tr("The probability of {name} falls most without {date}, by {fall}.")
    return text.format(name=name, date=most["date"], fall=decimal(most["fall"]))


def _attended(parcel: dict) -> str:
    """Say which date a model looks at most, and whether that one decides."""
    attention = parcel["attention"]
    text = {
        True: tr("The model looks most at {date} ({share} of its attention), and that date decides, too."),
        False: tr("The model looks most at {date} ({share} of its attention), but another date decides."),
        None: tr("The model looks most at {date} ({share} of its attention), but no single date decides."),
    }[attention["agrees"]]
    return text.format(date=attention["date"], share=percent(attention["share"]))


def _unsure(season: dict) -> str:
    """Say which of start, peak and end are not told, since the dates around them are too far apart."""
    parts = ", ".join(PARTS[part] for part in season["unsure"])
    text = tr("Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.")
    return text.format(days=season["most_days_apart"], parts=parts) if parts else ""


def _day(date: str) -> int:
    return datetime.date.fromisoformat(date).toordinal()
