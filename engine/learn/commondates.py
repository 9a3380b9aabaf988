"""Series on common dates: what a classifier of flat features needs before it can take series of any dates."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.calendar import interpolate
from engine.learn.samples import Samples

# Dates this near are the same date in another year: composites of 10 to 16 days shift by leap days only.
ALIKE_DAYS = 5
# Days between regular dates; about what a year of 11 to 16 clear dates resolves.
STEP_DAYS = 15


@dataclass(frozen=True, eq=False)
class CommonDates:
    """The dates that all series are put on, so that their values can stand side by side as features.

    Where most of the training side shares these dates, a series whose valid dates are all near them is put on them as
    it is: its gaps are NaN. Any other is interpolated between its valid dates. Each series is treated by itself, and
    its invalid dates play no part.

    Attributes:
        day: days since 1 January of the middle date's year, (s) ascending.
        shared: whether the training side has these dates; otherwise they are regular.
    """

    day: NDArray[np.int32]
    shared: bool

    def place(self, samples: Samples) -> NDArray[np.float32]:
        """Values on the common dates, (n, s, c); NaN in gaps, and throughout where no date is valid."""
        if not self.shared:
            return self.interpolate(samples)
        slot = self._nearest(samples)
        placed = np.full((len(samples), len(self.day), len(samples.bands)), np.nan, np.float32)
        which, date = np.nonzero(samples.valid)
        placed[which, slot[which, date]] = samples.values[which, date]
        strange = ~self.alike(samples)
        placed[strange] = self.interpolate(samples.take(strange))
        return placed

    def interpolate(self, samples: Samples) -> NDArray[np.float32]:
        """Values linear between the valid dates, level before and after them, (n, s, c); NaN where there are none."""
        return interpolate(samples.values, samples.valid, samples.days, self.day)

    def alike(self, samples: Samples) -> NDArray[np.bool_]:
        """Whether all valid dates of a series are near common dates, each near another one, (n)."""
        slot = self._nearest(samples)
        near = np.abs(samples.days - self.day[slot]) <= ALIKE_DAYS
        taken = np.zeros((len(samples), len(self.day)), np.int64)
        which, date = np.nonzero(samples.valid)
        np.add.at(taken, (which, slot[which, date]), 1)
        return (near | ~samples.valid).all(axis=1) & (taken <= 1).all(axis=1)

    def _nearest(self, samples: Samples) -> NDArray[np.int64]:
        return np.searchsorted((self.day[1:] + self.day[:-1]) / 2, samples.days)


def common_dates_of(samples: Samples) -> CommonDates:
    """The dates that most series share, by rank; where they share none, regular ones over their valid dates."""
    day = np.ma.masked_array(samples.days, ~samples.valid)
    common = np.ma.median(day, axis=0)
    shared = CommonDates(np.unique(np.round(common.compressed()).astype(np.int32)), shared=True)
    if len(shared.day) and shared.alike(samples).mean() > 0.5:
        return shared
    first, last = (day.min(), day.max()) if samples.valid.any() else (0, 365)
    return CommonDates(np.arange(first, last + STEP_DAYS, STEP_DAYS, dtype=np.int32), shared=False)
