"""Flat features: each series' values on the training side's calendar, date by date, its gaps filled with medians."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from training.base.calendar import Calendar, calendar_of
from training.base.series import Series


@dataclass(frozen=True, eq=False)
class Flat:
    """Turns series into features; made once from the training side, without labels.

    Attributes:
        calendar: of the training side.
        median: of each feature over the training side, (f); 0 where it was never seen.
    """

    calendar: Calendar
    median: NDArray[np.float32]

    def __call__(self, series: Series) -> NDArray[np.float32]:
        """Return features (n, f), f = dates of the calendar x bands, without a gap."""
        features = _flattened(self.calendar, series)
        return np.where(np.isnan(features), self.median, features)


def flat_of(unlabelled: Series) -> Flat:
    """Take calendar and medians from the training side."""
    calendar = calendar_of(unlabelled)
    features = _flattened(calendar, unlabelled)
    median = np.ma.median(np.ma.masked_invalid(features), axis=0)
    return Flat(calendar, np.ma.filled(median, 0.0).astype(np.float32))


def _flattened(calendar: Calendar, series: Series) -> NDArray[np.float32]:
    return rearrange(calendar.place(series), "n s c -> n (s c)")
