"""Placing a sensor's dates as a model wants them, before windows are cut; nothing is filled in.

Where each date goes follows from the days alone, and each pixel takes what is clear there. So a pixel's dates are the
same in every window that holds it, and in every block.

- `any`: as they are.
- `at most n`: as they are, up to n. Of more, n evenly spread ones, the first and the last among them: the network knows
  each by its day, so that fewer are a sparser series and no other one. By rank nothing may be left out, and more dates
  than the table of ranks has cannot be placed.
- `calendar` and `slots`: each acquisition belongs to the nearest day of the calendar, if that is within the tolerance,
  or to the slot that its day lies in. A pixel of a date gets the value of the nearest acquisition that is clear there,
  the earlier one of two; where there is none, it is invalid. No acquisition stands in two places.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.models.encoder import AnyDates, AtMost, Calendar, DatesRule, Slots


@dataclass(frozen=True)
class Placement:
    """Which of a series' acquisitions may stand at each of the dates that a model is given.

    Attributes:
        days: (n) of the dates as the model is told them.
        sources: for each of them the acquisitions, by their place in the series, the nearest first; maybe none.
    """

    days: tuple[int, ...]
    sources: tuple[tuple[int, ...], ...]

    @property
    def used(self) -> tuple[int, ...]:
        """The acquisitions that stand somewhere, ascending."""
        return tuple(sorted({source for sources in self.sources for source in sources}))

    @property
    def filled(self) -> int:
        """How many dates have an acquisition."""
        return sum(map(bool, self.sources))


def place_dates(days: Sequence[int], rule: DatesRule) -> Placement:
    """Place a series' days.

    Args:
        days: model days, ascending; a day may come twice.
        rule: the model's, from its card.

    Raises:
        ValueError: by rank, there are more dates than the model knows ranks.
    """
    if isinstance(rule, (Calendar, Slots)):
        return _nearest(days, rule)
    kept = list(range(len(days)))
    if isinstance(rule, AtMost) and len(days) > rule.most:
        if rule.by == "rank":
            raise ValueError(f"{len(days)} dates, but the model knows {rule.most} ranks")
        kept = np.linspace(0, len(days) - 1, rule.most).round().astype(int).tolist()
    return Placement(tuple(days[index] for index in kept), tuple((index,) for index in kept))


def _nearest(days: Sequence[int], rule: Calendar | Slots) -> Placement:
    wanted = np.array(rule.days)
    sources: list[list[tuple[int, int]]] = [[] for _ in rule.days]
    for index, day in enumerate(days):
        if isinstance(rule, Slots):
            place = (day - rule.first) * rule.count // (rule.last - rule.first + 1)
            near = rule.first <= day <= rule.last
        else:
            place = int(np.abs(wanted - day).argmin())  # of two as near, the earlier one
            near = abs(int(wanted[place]) - day) <= rule.tolerance
        if near:
            sources[place].append((abs(int(wanted[place]) - day), index))
    return Placement(tuple(rule.days), tuple(tuple(index for _, index in sorted(found)) for found in sources))


def place_values(values: NDArray, valid: NDArray[np.bool_], placement: Placement) -> tuple[NDArray, NDArray[np.bool_]]:
    """Put a series' values where they are placed.

    Args:
        values: (t, c, ...) of each acquisition.
        valid: (t, ...) where they are clear.
        placement: where the series' days go.

    Returns:
        values (n, c, ...), 0 where they are invalid, and valid (n, ...).
    """
    shape = values.shape[1:]
    placed = np.zeros((len(placement.days), *shape), values.dtype)
    clear = np.zeros((len(placement.days), *valid.shape[1:]), bool)
    for date, sources in enumerate(placement.sources):
        for source in sources:
            fill = valid[source] & ~clear[date]
            np.copyto(placed[date], values[source], where=fill)
            clear[date] |= fill
    return placed, clear


def leaves_out(rule: DatesRule) -> bool:
    """Whether dates that are clear nowhere in a window may be left out of it."""
    return isinstance(rule, AnyDates)
