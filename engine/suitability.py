"""Whether a stack lies within what a model was trained on: sensor, season, number of dates, range of values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.errors import BadInput
from engine.package import Card, Input
from engine.stack import InputReport, InputRow, Scene, TimeStack

# Days that a stack may reach beyond the trained season before it is worth a word: seasons shift by weeks.
_SEASON_SLACK = 20
# Share of a band's dates whose median may lie outside the trained range: single odd dates are haze or snow.
_ODD_SHARE = 0.25


def refuse_foreign_calendar(card: Card) -> None:
    """Refuse a model that knows dates by their rank: it serves the one calendar it was trained on.

    Raises:
        BadInput: `model_calendar`.
    """
    if card.architecture.encoder.get("time_encoding") == "index":
        raise BadInput(
            "model_calendar",
            f"{card.name} knows dates by their rank and not by their day, so it serves its own training calendar only.",
            "Choose a model whose card has the time encoding 'doy'.",
        )


def doubts(card: Card, scene: Scene, report: InputReport) -> list[tuple[str, str]]:
    """Say, as (code, sentence) pairs, in what each sensor's stack differs from the model's training data.

    Args:
        scene: a stack of each of the model's sensors, in the card's order.
    """
    found = list(_simulated(card))
    for part, stack, days in zip(card.inputs, scene.stacks, scene.model_days(card.season.days)):
        # Sentences name the sensor where there are several.
        of = f" of {part.sensor}" if card.fused_with else ""
        rows = [row for row in report.rows if row.used and row.sensor == stack.sensor]
        found += _sensor(card.name, part, stack)
        found += _season(card, days, of)
        found += _dates(card.name, part, len(days), of)
        found += _values(card.name, part, rows, of)
    return found


def _simulated(card: Card) -> Iterator[tuple[str, str]]:
    if card.simulated:
        yield "model_simulated", f"{card.name} was trained on simulated scenes; its map of a real scene proves nothing."


def _sensor(model: str, part: Input, stack: TimeStack) -> Iterator[tuple[str, str]]:
    if stack.sensor != part.sensor:
        yield "model_sensor", f"{model} was trained on {part.sensor}, and the stack is {stack.sensor}."


def _season(card: Card, days: Sequence[int], of: str) -> Iterator[tuple[str, str]]:
    if not days:
        return
    first, last = card.season.first, card.season.last
    beyond = [day for day in days if not first - _SEASON_SLACK <= day <= last + _SEASON_SLACK]
    if beyond:
        yield (
            "model_season",
            f"{len(beyond)} of {len(days)} dates{of} lie outside the season that {card.name} was trained on "
            f"(days {first} to {last} of the year; the stack{of} has {days[0]} to {days[-1]}).",
        )
    covered = min(days[-1], last) - max(days[0], first)
    if covered < (last - first) / 2:
        yield (
            "model_season",
            f"The stack{of} covers less than half of the season that {card.name} was trained on "
            f"(days {first} to {last} of the year; the stack{of} has {days[0]} to {days[-1]}).",
        )


def _dates(model: str, part: Input, count: int, of: str) -> Iterator[tuple[str, str]]:
    if not part.dates.min <= count <= part.dates.max:
        yield (
            "model_dates",
            f"The stack has {count} usable {'date' if count == 1 else 'dates'}{of}; {model} was trained with "
            f"{part.dates.min} to {part.dates.max}.",
        )


def _values(model: str, part: Input, rows: Sequence[InputRow], of: str) -> Iterator[tuple[str, str]]:
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
