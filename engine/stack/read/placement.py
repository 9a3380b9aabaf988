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
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.models.encoder import AnyDates, AtMost, Calendar, DatesRule, Slots


@dataclass(frozen=True)
class SensorDates:
    """What a model is told of a sensor's dates beside their values.

    Attributes:
        day: (t) int32 model days.
        scale, offset: (t, c) float32; physical value = stored value x scale + offset.
        fixed: whether a window needs all of them, also those that are clear nowhere in it.
    """

    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    fixed: bool = False

    def needed(self, valid: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Which of the dates that were read a window needs, by where they are clear in it, (t, h, w)."""
        return np.arange(len(valid)) if self.fixed else np.flatnonzero(valid.any(axis=(1, 2)))


@dataclass(frozen=True)
class Placement:
    """Which of a series' acquisitions may stand at each of the dates that a model is given.

    Attributes:
        days: (n) of the dates as the model is told them.
        sources: for each date, indices of acquisitions in the series, the nearest first; maybe none.
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


def place_series(
    values: NDArray, valid: NDArray[np.bool_], day: NDArray[np.integer], rule: DatesRule
) -> tuple[NDArray, NDArray[np.bool_], NDArray[np.int32]]:
    """Place the dates of series, each on days of its own, as those of a pixel of a stack are placed.

    Args:
        values: (n, t, c).
        valid: (n, t).
        day: model days, (n, t), in any order; of dates that are not valid they matter where a longer series is thinned.
        rule: the rule of the model's card.

    Returns:
        values (n, s, c), 0 where they are invalid, valid (n, s) and day (n, s), s dates each.

    Raises:
        ValueError: by rank, there are more dates than the model knows ranks.
    """
    order = np.argsort(day, axis=1, kind="stable")
    day, valid = (np.take_along_axis(array, order, axis=1) for array in (day, valid))
    values = np.take_along_axis(values, order[..., None], axis=1)
    shared, number = np.unique(day, axis=0, return_inverse=True)
    placements = [place_dates(own.tolist(), rule) for own in shared]
    length = len(placements[0].days) if placements else 0
    placed = np.zeros((len(values), length, values.shape[2]), values.dtype)
    clear, days = np.zeros(placed.shape[:2], bool), np.zeros(placed.shape[:2], np.int32)
    for kind, placement in enumerate(placements):
        rows = np.flatnonzero(number.ravel() == kind)
        # As in a stack: dates first, and the series side by side.
        some, seen = place_values(np.moveaxis(values[rows], 0, -1), valid[rows].T, placement)
        placed[rows], clear[rows], days[rows] = np.moveaxis(some, -1, 0), seen.T, placement.days
    return placed, clear, days


@dataclass(frozen=True)
class PlacedSensor:
    """A sensor's dates as a model is given them, and how they are made of its acquisitions.

    Maps read with it window by window, and training whole scenes: which values a pixel has at a date is the same.

    Attributes:
        dates: the dates as the model is given them.
        placement: where the acquisitions go; None where they stay as they are.
        scale, offset: scale and offset of each acquisition, (t, c), where values are turned into physical ones, since
            scale or offset differ among acquisitions that stand at one date; else None.
    """

    dates: SensorDates
    placement: Placement | None = None
    scale: NDArray[np.float32] | None = None
    offset: NDArray[np.float32] | None = None

    def place(
        self, values: NDArray, valid: NDArray[np.bool_], read: NDArray[np.integer]
    ) -> tuple[NDArray, NDArray[np.bool_]]:
        """Put what was read of some acquisitions where it belongs.

        Args:
            values: stored values, (t, c, h, w).
            valid: clear pixels, (t, h, w).
            read: which acquisitions they are, (t); of those that were not read nothing is clear.

        Returns:
            values (n, c, h, w), 0 where they are invalid, and valid (n, h, w), of all n dates of the model; or, where
            acquisitions stay as they are, both as they came.
        """
        if self.placement is None:
            return values, valid
        if self.scale is not None and self.offset is not None:
            scale, offset = self.scale[read], self.offset[read]
            values = values.astype(np.float32) * scale[..., None, None] + offset[..., None, None]
        index = {int(acquisition): position for position, acquisition in enumerate(read)}
        sources = (tuple(index[source] for source in found if source in index) for found in self.placement.sources)
        return place_values(values, valid, replace(self.placement, sources=tuple(sources)))


def place_sensor(
    days: Sequence[int], scale: NDArray[np.float32], offset: NDArray[np.float32], rule: DatesRule
) -> PlacedSensor:
    """Place the acquisitions of a sensor.

    Args:
        days: model days, ascending; a day may come twice.
        scale, offset: scale and offset of each acquisition, (t, c); physical value = stored value x scale + offset.
        rule: the rule of the model's card.

    Raises:
        ValueError: by rank, there are more dates than the model knows ranks.
    """
    if isinstance(rule, AnyDates):
        return PlacedSensor(SensorDates(np.array(days, np.int32), scale, offset))
    placement = place_dates(days, rule)
    used = placement.used
    # A date without an acquisition has no values, and so the scale and offset of any.
    first = [sources[0] if sources else used[0] for sources in placement.sources] if used else []
    physical = any(
        (scale[list(sources)] != scale[nearest]).any() or (offset[list(sources)] != offset[nearest]).any()
        for sources, nearest in zip(placement.sources, first)
    )
    if physical or not used:
        shape = (len(placement.days), scale.shape[1])
        scaling = np.ones(shape, np.float32), np.zeros(shape, np.float32)
    else:
        scaling = scale[first], offset[first]
    dates = SensorDates(np.array(placement.days, np.int32), *scaling, fixed=True)
    return PlacedSensor(dates, placement, *((scale, offset) if physical else ()))
