"""How labelled series become the dated input of networks: standardised by the training side, on the dates they take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.learn.calendar import interpolate
from engine.learn.commondates import CommonDates, common_dates_of
from engine.models.dated import Dated, tensors_of
from engine.models.encoder import AnyDates, DatesRule
from engine.stack.read.placement import place_series
from training.base.samples import samples_of
from training.base.series import Series


class Preparation(Protocol):
    """Turns series into a network's input, as the training side says; in two steps, between which a view is drawn."""

    bands: int

    def standardised(self, series: Series) -> Dated:
        """Each date as it is, its values standardised."""

    def placed(self, seen: Dated) -> Dated:
        """Put standardised series, or views of them, on the dates that the network takes."""

    def __call__(self, series: Series) -> Dated:
        """Standardise series, and place their dates."""


@dataclass(frozen=True, eq=False)
class Standard:
    """Each date as it is, standardised by the training side's statistics.

    Attributes:
        mean: per band, over the valid dates of the training side, (c).
        std: likewise; 1 for a band that does not vary.
    """

    mean: NDArray[np.float32]
    std: NDArray[np.float32]

    @property
    def bands(self) -> int:
        """Number of bands."""
        return len(self.mean)

    def standardised(self, series: Series) -> Dated:
        """Standardise the values of each date."""
        values = np.where(series.valid[..., None], (series.values - self.mean) / self.std, np.float32(0))
        return tensors_of(values, series.valid, series.model_day)

    def placed(self, seen: Dated) -> Dated:
        """Leave the dates as they are."""
        return seen

    def __call__(self, series: Series) -> Dated:
        """Standardise the values of each date."""
        return self.standardised(series)


@dataclass(frozen=True, eq=False)
class Regular:
    """Standardised, then interpolated onto the training side's common dates: for networks that count dates.

    A series without a valid date is the training side's mean throughout, and not valid.
    """

    standard: Standard
    common: CommonDates

    @property
    def bands(self) -> int:
        """Number of bands."""
        return self.standard.bands

    @property
    def dates(self) -> int:
        """How many dates the training side has in common."""
        return len(self.common.day)

    def standardised(self, series: Series) -> Dated:
        """Standardise the values of each date."""
        return self.standard.standardised(series)

    def placed(self, seen: Dated) -> Dated:
        """Interpolate standardised series onto the common dates."""
        values = interpolate(seen.values.numpy(), seen.valid.numpy(), seen.day.numpy(), self.common.day)
        known = np.repeat(seen.valid.numpy().any(axis=1, keepdims=True), self.dates, axis=1)
        day = np.broadcast_to(self.common.day, known.shape)
        return tensors_of(np.where(known[..., None], values, np.float32(0)), known, day)

    def __call__(self, series: Series) -> Dated:
        """Standardise series, and interpolate them."""
        return self.placed(self.standardised(series))


def dated(values: NDArray[np.float32], series: Series, rule: DatesRule) -> Dated:
    """Turn what a network sees of series into tensors, on the dates that a map job would give it.

    Args:
        values: values of the series, standardised or made into channels, (n, t, c); 0 where not valid.
        rule: which dates the network takes.

    Raises:
        ValueError: the network knows dates by rank, and there are more than it knows ranks.
    """
    if isinstance(rule, AnyDates):
        return tensors_of(values, series.valid, series.model_day)
    return tensors_of(*place_series(values, series.valid, series.day_of_year, rule))


def standard_of(unlabelled: Series) -> Standard:
    """Take the statistics of the training side's valid dates."""
    seen = unlabelled.values[unlabelled.valid].astype(np.float64)
    if not len(seen):
        seen = np.zeros((1, len(unlabelled.bands)))
    std = seen.std(axis=0)
    return Standard(seen.mean(axis=0).astype(np.float32), np.where(std > 0, std, 1.0).astype(np.float32))


def regular_of(unlabelled: Series) -> Regular:
    """Take the statistics and the common dates of the training side."""
    return Regular(standard_of(unlabelled), common_dates_of(samples_of(unlabelled)))
