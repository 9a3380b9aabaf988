"""Pairs of series as pre-training takes them: the acquisitions on the encoder's dates, and what the second sensor saw.

An acquisition keeps its true day wherever it is placed, since the second sensor's days follow from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.errors import BadInput
from engine.models.encoder import AnyDates, DatesRule
from engine.stack.read.placement import place_series
from training.base.series import Companion, Series

# The acquisition's own day, and the two before it.
STAMPS = 3
# Levels of the probability of a cloud, 0 to 255.
LEVELS = 32
# Probability up to which a date counts as clear.
CLEAR = 40
NONE = -1


@dataclass(frozen=True, eq=False)
class Pairs:
    """n series of t dates on the encoder's dates, and their companions.

    Attributes:
        values: standardised, (n, t, c); 0 where there is no acquisition.
        present: whether there is one, (n, t).
        clear: whether it is clear, (n, t).
        day: day as the encoder is told it, (n, t).
        month: month of the acquisition, 0 to 11, (n, t).
        level: level of each acquisition's cloud, 0 to 31, (n, t).
        stamps: row of the companion's day for each acquisition's day and the two before it; -1 for none, (n, t, 3).
        companion: stored values of the second sensor, (n, d, numbers), pixel by pixel.
        middle, spread: mean and deviation of the companion's numbers, as stored, (numbers).
    """

    values: Tensor
    present: Tensor
    clear: Tensor
    day: Tensor
    month: Tensor
    level: Tensor
    stamps: Tensor
    companion: Tensor
    middle: Tensor
    spread: Tensor

    def __len__(self) -> int:
        return len(self.values)

    def batch(self, index: Tensor) -> Mapping[str, Tensor]:
        """Take some pairs; `target` is what the second sensor saw at the stamps, standardised, (b, t, 3, numbers)."""
        names = ("values", "present", "clear", "day", "month", "level", "stamps")
        chosen = {name: getattr(self, name)[index] for name in names}
        rows = torch.arange(len(index))[:, None, None]
        seen = self.companion[index][rows, chosen["stamps"].clamp(min=0)].float()
        known = chosen["stamps"] != NONE
        target = torch.where(known[..., None], (seen - self.middle) / self.spread, 0.0)
        return {**chosen, "target": target, "known": known}


def pairs_of(series: Series, rule: DatesRule, mean: NDArray, std: NDArray) -> Pairs:
    """Place series on the dates that an encoder takes.

    Args:
        series: dated, with clouds and a companion.
        rule: rule of the encoder's dates.
        mean, std: mean and deviation of the series' bands.

    Raises:
        BadInput: `pairs_incomplete`, the series have no companion, no clouds or no days.
    """
    companion = series.companion
    absent = {"second sensor": companion, "clouds": series.cloud, "days": series.day}
    if companion is None or any(part is None for part in absent.values()):
        lacking = ", ".join(name for name, part in absent.items() if part is None)
        raise BadInput(
            "pairs_incomplete",
            f"{series.name} has no {lacking}.",
            "Pre-training on two sensors needs dated series with clouds, and a second sensor's series beside each.",
        )
    standard = np.where(series.valid[..., None], (series.values - mean) / std, np.float32(0)).astype(np.float32)
    # What belongs to an acquisition goes where it goes.
    carried = np.concatenate([standard, series.cloud[..., None], series.day[..., None]], axis=2, dtype=np.float64)
    model_day = series.day_of_year
    if isinstance(rule, AnyDates):
        placed, present, day = carried, series.valid, series.model_day
    else:
        placed, present, day = place_series(carried, series.valid, model_day, rule)
    bands = standard.shape[2]
    cloud, acquired = placed[..., bands].astype(np.int64), placed[..., bands + 1].astype(np.int64)
    numbers = companion.values.reshape(*companion.values.shape[:2], -1)
    middle, spread = _statistics(companion)
    return Pairs(
        values=torch.from_numpy(np.ascontiguousarray(placed[..., :bands], np.float32)),
        present=torch.from_numpy(np.array(present, bool)),
        clear=torch.from_numpy(present & (cloud <= CLEAR)),
        day=torch.from_numpy(np.array(day, np.int64)),
        month=torch.from_numpy(acquired.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) % 12),
        level=torch.from_numpy(cloud // (256 // LEVELS)),
        stamps=torch.from_numpy(_stamps(acquired, present, companion)),
        companion=torch.from_numpy(numbers.astype(np.int32) if numbers.dtype.kind in "iu" else numbers),
        middle=torch.from_numpy(middle),
        spread=torch.from_numpy(spread),
    )


def _stamps(acquired: NDArray[np.int64], present: NDArray[np.bool_], companion: Companion) -> NDArray[np.int64]:
    """Rows of the companion's days for each acquisition's day and those before it, (n, t, 3); -1 for none."""
    wanted = acquired[..., None] - np.arange(STAMPS)
    rows = np.full(wanted.shape, NONE, np.int64)
    for number, days in enumerate(companion.day):
        order = np.argsort(days, kind="stable")
        row = order[np.searchsorted(days[order], wanted[number]).clip(max=len(days) - 1)]
        found = (days[row] == wanted[number]) & companion.valid[number][row] & present[number][:, None]
        rows[number] = np.where(found, row, NONE)
    return rows


def _statistics(companion: Companion) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and standard deviation of each band as stored, repeated for each pixel of a place, (numbers)."""
    seen = companion.values[companion.valid].astype(np.float64).reshape(-1, len(companion.bands))
    places, std = companion.values.shape[2], seen.std(axis=0)
    std = np.where(std > 0, std, 1.0)
    return np.tile(seen.mean(axis=0), places).astype(np.float32), np.tile(std, places).astype(np.float32)
