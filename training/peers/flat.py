"""Flat features: each series on the training side's common dates, one date after another, gaps filled with medians."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from engine.learn.commondates import CommonDates, common_dates_of
from training.base.samples import samples_of
from training.base.series import Series


@dataclass(frozen=True, eq=False)
class Flat:
    """Turns series into features; made once from the training side, without labels.

    Attributes:
        common: the dates that series are put on.
        median: median of each feature over the training side, (f); 0 where it was never seen.
    """

    common: CommonDates
    median: NDArray[np.float32]

    def __call__(self, series: Series) -> NDArray[np.float32]:
        """Return features (n, f), f = common dates x bands, without a gap."""
        features = _flattened(self.common, series)
        return np.where(np.isnan(features), self.median, features)


class FlatPeer:
    """A peer that reads flat series; each of them fits its own classifier."""

    settings = ""

    def prepare(self, unlabelled: Series, seed: int) -> Flat:
        """Take common dates and medians from the training side."""
        return flat_of(unlabelled)


def flat_of(unlabelled: Series) -> Flat:
    """Take common dates and medians from the training side."""
    common = common_dates_of(samples_of(unlabelled))
    features = _flattened(common, unlabelled)
    median = np.ma.median(np.ma.masked_invalid(features), axis=0)
    return Flat(common, np.ma.filled(median, 0.0).astype(np.float32))


def _flattened(common: CommonDates, series: Series) -> NDArray[np.float32]:
    return rearrange(common.place(samples_of(series)), "n s c -> n (s c)")
