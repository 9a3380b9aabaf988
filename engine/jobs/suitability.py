"""Whether a stack lies within what a model was trained on: sensor, season, number of dates, range of values."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import rasterio
from rasterio.errors import RasterioError

from engine.errors import BadInput
from engine.models.encoder import AtMost, Calendar, Slots
from engine.package import Card, ModelPackage, SensorInput, check_packages
from engine.stack import InputReport, InputRow, Scene, TimeStack, found_in
from engine.stack.read.place import local_file
from engine.stack.read.placement import Placement, place_dates
from engine.stack.types import EPOCH, counted_from, reference_year

if TYPE_CHECKING:
    from engine.series.table import SensorSeries

# Days that a stack may reach beyond the trained season before it is worth a word: seasons shift by weeks.
_SEASON_SLACK = 20
_NAMED = 6  # so many of them are named in a sentence
# Share of a band's dates whose median may lie outside the trained range: single odd dates are haze or snow.
_ODD_SHARE = 0.25


def refuse_unmappable(card: Card) -> None:
    """Refuse a model that cannot map, whatever the stack.

    Raises:
        BadInput: `model_calendar`, it knows dates by their rank, so it serves the one calendar it was trained on;
            `model_task`, it tells no classes apart.
    """
    if isinstance(card.dates, AtMost) and card.dates.by == "rank":
        raise BadInput(
            "model_calendar",
            f"{card.called} knows dates by their rank and not by their day, so it serves its own training calendar "
            "only.",
            "Choose a model that knows dates by their day.",
        )
    if len(card.classes) == 1 and card.activation != "softmax":
        raise BadInput(
            "model_task",
            f"{card.called} gives one share a pixel, of {card.classes[0].name}: every pixel would be of that class.",
            "Choose a model of several classes.",
        )


def refuse_unfit(card: Card, sensor: SensorSeries, what: str) -> None:
    """Refuse a model that was made for other values than those of a sensor's series.

    Args:
        what: what the values are of, as sentences call it.

    Raises:
        BadInput: `model_sensors`, it takes several; `model_sensor`, `bands_missing`, `model_units`.
    """
    next_step = "Choose a model that was made for these values, or teach one."
    if len(card.sensors) > 1:
        names = " and ".join(part.sensor for part in card.sensors)
        raise BadInput(
            "model_sensors", f"{card.called} takes {names} together, and {what} has {sensor.sensor}.", next_step
        )
    (part,) = card.sensors
    if part.sensor != sensor.sensor:
        raise BadInput(
            "model_sensor", f"{card.called} was made for {part.sensor}, and {what} has {sensor.sensor}.", next_step
        )
    lacking = [band for band in part.bands if band not in sensor.bands]
    if lacking:
        raise BadInput(
            "bands_missing",
            f"{card.called} takes {', '.join(lacking)}, which {what} lacks: it has {', '.join(sensor.bands)}.",
            next_step,
        )
    if part.units != sensor.units:
        raise BadInput(
            "model_units", f"{card.called} takes values in {part.units}, and {what} has {sensor.units}.", next_step
        )


def is_simulated(scene: Scene) -> bool:
    """Whether the rasters say that they were simulated."""
    ref = next(iter(scene.stacks[0].acquisitions[0].bands.values()))
    if ref.place is not None or local_file(ref.path) is None:
        return False
    try:
        with rasterio.open(ref.path) as dataset:
            return dataset.tags().get("SIMULATED") == "yes"
    except RasterioError:
        return False


def fitting(found: Mapping[str, Sequence[str]]) -> list[Card]:
    """Return the cards of the bundled models for the sensors and bands of a stack; none that is of simulated scenes.

    Args:
        found: sensor -> its bands; empty where they are not told.
    """
    return [
        card
        for card in _real_cards()
        if all(
            part.sensor in found and (not found[part.sensor] or set(part.bands) <= set(found[part.sensor]))
            for part in card.sensors
        )
    ]


def advice(card: Card, found: Mapping[str, Sequence[str]]) -> str:
    """Say what else there is for a stack that a model does not fit: another bundled model, or naming the sensor.

    Args:
        found: sensor -> its bands; empty where they are not told.

    Returns:
        A sentence, or '' where nothing is known of the stack, or the model fits it.
    """
    if others := _others(card, found):
        return others
    if "unknown" not in found:
        fits = not found or card in fitting(found)
        return "" if fits else f"No bundled model is for {' and '.join(found)} with these bands."
    alike = [other_card for other_card in _real_cards() if _called_alike(other_card, found["unknown"])]
    # NDVI and EVI alone are had by many: the model that takes most of the bands is the likeliest.
    likeliest = (
        card
        if _called_alike(card, found["unknown"])
        else max(alike, key=lambda c: len(c.sensors[0].bands), default=card)
    )
    model = "" if likeliest is card else f" Of the bundled models, {likeliest.called} is for it."
    return f"The files do not tell their sensor; if it is {likeliest.sensors[0].sensor}, say so (sensor).{model}"


def _others(card: Card, found: Mapping[str, Sequence[str]]) -> str:
    others = [
        f"{other.called} is for {' with '.join(part.sensor for part in other.sensors)}"
        for other in fitting(found)
        if other.name != card.name
    ]
    return f"Of the bundled models, {', '.join(others)}." if others else ""


def _real_cards() -> list[Card]:
    packages = (package for _, package in check_packages())
    return [package.card for package in packages if isinstance(package, ModelPackage) and not package.card.simulated]


def _called_alike(card: Card, bands: Sequence[str]) -> bool:
    """Whether a stack of an unknown sensor has bands called as those of a model of one sensor, in any case."""
    first, *further = card.sensors
    return not further and {band.lower() for band in first.bands} <= {band.lower() for band in bands}


def doubts(card: Card, scene: Scene, report: InputReport) -> list[tuple[str, str]]:
    """Say, as (code, sentence) pairs, in what each sensor's stack differs from the model's training data.

    Args:
        scene: a stack of each of the model's sensors, in the card's order.

    Raises:
        BadInput: `model_calendar`, no date of the stack is near one that the model takes.
    """
    year = scene.reference_year(card.season.days)
    found = [*_simulated(card), *_caution(card), *_other_year(card, year), *_year(card, scene)]
    all_days = scene.model_days(card.season.days)
    placements = [place_dates(days, card.dates) for days in all_days]
    _refuse_other_days(card, placements, "the stack")
    for part, stack, days, placement in zip(card.sensors, scene.stacks, all_days, placements):
        # Sentences name the sensor where there are several.
        of = f" of {part.sensor}" if len(card.sensors) > 1 else ""
        rows = [row for row in report.rows if row.used and row.sensor == stack.sensor]
        found += _sensor(card, part, stack, report)
        found += _season(card, days, stack.days, of)
        found += _left_out(card, placement, len(days), of)
        found += _dates(card.called, part, placement.filled, of)
        found += _values(card.called, part, rows, of)
    return found


def doubts_of_series(card: Card, sensor: SensorSeries) -> list[tuple[str, str]]:
    """Say, as (code, sentence) pairs, in what the dates of extracted series differ from the model's training data.

    Raises:
        BadInput: `model_calendar`, no date of the series is near one that the model takes.
    """
    since_epoch = [(date.date - EPOCH).days for date in sensor.dates]
    year = reference_year(since_epoch, card.season.days)
    days = counted_from(since_epoch, year)
    placement = place_dates(days, card.dates)
    _refuse_other_days(card, [placement], "the series")
    return [
        *_simulated(card),
        *_caution(card),
        *_other_year(card, year),
        *_season(card, days, since_epoch, ""),
        *_left_out(card, placement, len(days), ""),
        *_dates(card.called, card.sensors[0], placement.filled, ""),
    ]


def _refuse_other_days(card: Card, placements: Sequence[Placement], what: str) -> None:
    """Refuse dates of which a model that always takes the same days would use none."""
    if isinstance(card.dates, (Calendar, Slots)) and not any(placement.filled for placement in placements):
        first, last = card.dates.days[0], card.dates.days[-1]
        raise BadInput(
            "model_calendar",
            f"No date of {what} is near one that {card.called} takes (days {first} to {last} of the year).",
            f"Choose a model for these dates, or add dates to {what}.",
        )


def _simulated(card: Card) -> Iterator[tuple[str, str]]:
    if card.simulated:
        yield (
            "model_simulated",
            f"{card.called} was trained on simulated scenes; its map of a real scene proves nothing.",
        )


def _caution(card: Card) -> Iterator[tuple[str, str]]:
    if card.training.caution:
        yield "model_caution", f"{card.called}: {card.training.caution}"


def _other_year(card: Card, year: int) -> Iterator[tuple[str, str]]:
    if card.training.year not in (None, year):
        yield (
            "model_other_year",
            f"{card.called} has learned from {card.training.year} alone, and these dates are of {year}: how often it "
            "is right in another year was not measured.",
        )


def _year(card: Card, scene: Scene) -> Iterator[tuple[str, str]]:
    """Say where the model's season leads to another year than the middle date, by which years were told in training."""
    by_season, by_middle = scene.reference_year(card.season.days), scene.leading.middle_year
    if by_season != by_middle:
        yield (
            "model_year",
            f"The days of the dates are counted from 1 January {by_season}, by which most of them lie in the season "
            f"that {card.called} was trained on (days {card.season.first} to {card.season.last} of the year); by their "
            f"middle date, as in training, they would be of {by_middle}: leave out dates of other seasons if that is "
            "not meant.",
        )


def _sensor(card: Card, part: SensorInput, stack: TimeStack, report: InputReport) -> Iterator[tuple[str, str]]:
    if stack.sensor != part.sensor:
        sentence = f"{card.called} was trained on {part.sensor}, and the stack is {stack.sensor}."
        bands = found_in(report.rows).get(stack.sensor, stack.bands)
        yield "model_sensor", " ".join(filter(None, (sentence, _others(card, {stack.sensor: bands}))))


def _season(card: Card, days: Sequence[int], since_epoch: Sequence[int], of: str) -> Iterator[tuple[str, str]]:
    """Say which dates lie outside the season.

    Args:
        days, since_epoch: each date, as the model counts days, and in days since 1970-01-01.
    """
    if not days:
        return
    first, last = card.season.first, card.season.last
    beyond = [
        (EPOCH + datetime.timedelta(days=number)).isoformat()
        for day, number in zip(days, since_epoch)
        if not first - _SEASON_SLACK <= day <= last + _SEASON_SLACK
    ]
    if beyond:
        more = len(beyond) - _NAMED
        named = ", ".join(beyond[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        yield (
            "model_season",
            f"{len(beyond)} of {len(days)} dates{of} lie outside the season that {card.called} was trained on "
            f"(days {first} to {last} of the year): {named}.",
        )
    covered = min(days[-1], last) - max(days[0], first)
    if covered < (last - first) * card.season.covered:
        yield (
            "model_season",
            f"The stack{of} covers less than {_share(card.season.covered)} of the season that {card.called} was "
            f"trained on (days {first} to {last} of the year; the stack{of} has {days[0]} to {days[-1]}).",
        )


def _left_out(card: Card, placement: Placement, count: int, of: str) -> Iterator[tuple[str, str]]:
    left_out = count - len(placement.used)
    if left_out and isinstance(card.dates, AtMost):
        yield (
            "model_dates",
            f"{card.called} takes at most {card.dates.most} dates{of}: of {count}, {card.dates.most} are used that are "
            "spread evenly.",
        )
    elif left_out:
        yield (
            "model_dates",
            f"{left_out} of {count} dates{of} are near none of the {len(placement.days)} that {card.called} takes, and "
            "are not used.",
        )


def _share(share: float) -> str:
    return "half" if share == 0.5 else f"{share:.0%}"


def _dates(model: str, part: SensorInput, count: int, of: str) -> Iterator[tuple[str, str]]:
    trained = part.dates_in_training
    if not trained.min <= count <= trained.max:
        yield (
            "model_dates",
            f"The stack has {count} usable {'date' if count == 1 else 'dates'}{of}; {model} was trained with "
            f"{trained.min} to {trained.max}.",
        )


def _values(model: str, part: SensorInput, rows: Sequence[InputRow], of: str) -> Iterator[tuple[str, str]]:
    odd = []
    for band, (low, high) in zip(part.bands, part.value_range):
        medians = [row.medians[band] for row in rows if band in row.medians]
        outside = [median for median in medians if not low <= median <= high]
        if len(outside) > _ODD_SHARE * len(medians):
            odd.append(f"{band} ({min(medians):.3g} to {max(medians):.3g}, trained on {low:.3g} to {high:.3g})")
    if odd:
        yield (
            "model_values",
            f"The stack's values{of} lie outside what {model} was trained on: {', '.join(odd)}. "
            "Check scale and offset in the input report.",
        )
