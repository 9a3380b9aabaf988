"""Labelled series as flat features: another year and undated series come onto the same calendar, gaps are filled."""

from dataclasses import replace

import numpy as np

from engine.learn.commondates import common_dates_of
from training.base.samples import samples_of
from training.peers.flat import flat_of

from ..crops import DATES, NEW_YEAR_2021, crops


def test_another_year_has_the_same_calendar():
    known, later = crops(0), crops(0, new_year=NEW_YEAR_2021 + 365)
    calendar = common_dates_of(samples_of(known))
    assert calendar.day.tolist() == DATES.tolist()
    placed = (calendar.place(samples_of(each)) for each in (known, later))
    assert np.array_equal(*placed, equal_nan=True)


def test_undated_series_are_placed_by_rank():
    undated = replace(crops(0), day=None)
    calendar = common_dates_of(samples_of(undated))
    assert len(calendar.day) == len(DATES)
    assert np.array_equal(calendar.place(samples_of(undated))[undated.valid], undated.values[undated.valid])
    half = replace(undated, values=undated.values[:, ::2], valid=np.ones_like(undated.valid[:, ::2]))
    assert not np.isnan(calendar.place(samples_of(half))).any()


def test_gaps_of_flat_features_are_the_training_sides_medians():
    known, asked = crops(0), crops(1, n=31)
    flat = flat_of(known)
    features = flat(asked).reshape(len(asked), len(DATES), -1)
    for date in range(len(DATES)):
        gap = ~asked.valid[:, date]
        median = np.median(known.values[known.valid[:, date], date], axis=0)
        assert np.allclose(features[gap, date], median)
    nowhere = replace(known, valid=known.valid & (np.arange(len(DATES)) != 4))
    assert flat_of(nowhere)(asked).shape == (len(asked), (len(DATES) - 1) * len(asked.bands))
