"""Series of any dates come onto one calendar: what is known stays, what is not is a gap or a straight line."""

from dataclasses import replace

import numpy as np
import pytest

from engine.learn.commondates import STEP_DAYS, common_dates_of, interpolate
from training.base.samples import samples_of
from training.peers.flat import flat_of

from ..crops import DATES, NEW_YEAR_2021, crops


def test_interpolation_is_numpys_whatever_the_order_of_the_dates():
    rng = np.random.default_rng(0)
    values, valid = rng.random((13, 7, 2), np.float32), rng.random((13, 7)) > 0.4
    day = np.stack([rng.permutation(np.arange(-20, 330, 50)) for _ in range(13)])
    wanted = np.arange(-40, 400, 33)
    found = interpolate(values, valid, day, wanted)
    for series in range(13):
        seen = np.flatnonzero(valid[series])[np.argsort(day[series][valid[series]])]
        for band in range(2):
            expected = np.interp(wanted, day[series, seen], values[series, seen, band])
            assert np.allclose(found[series, :, band], expected, atol=1e-6)


def test_a_series_without_a_valid_date_has_no_values(known):
    nothing = replace(known, valid=np.zeros_like(known.valid))
    calendar = common_dates_of(samples_of(known))
    assert np.isnan(calendar.interpolate(samples_of(nothing))).all()
    assert np.isnan(calendar.place(samples_of(nothing))).all()


def test_series_of_the_same_dates_keep_their_values_and_their_gaps(known, asked):
    calendar = common_dates_of(samples_of(known))
    assert calendar.day.tolist() == DATES.tolist()
    placed = calendar.place(samples_of(asked))
    assert np.array_equal(~np.isnan(placed[..., 0]), asked.valid)
    assert np.array_equal(placed[asked.valid], asked.values[asked.valid])


@pytest.mark.parametrize(("shift", "kept"), [(-3, True), (3, True), (12, False)])
def test_dates_a_few_days_off_are_the_same_dates_and_others_are_interpolated(known, asked, shift, kept):
    moved = replace(asked, day=asked.day + shift)
    placed = common_dates_of(samples_of(known)).place(samples_of(moved))
    assert np.isnan(placed).any() == kept
    if kept:
        assert np.array_equal(placed[moved.valid], moved.values[moved.valid])


def test_another_year_has_the_same_calendar(known):
    later = crops(0, new_year=NEW_YEAR_2021 + 365)
    assert np.array_equal(
        common_dates_of(samples_of(known)).place(samples_of(later)),
        common_dates_of(samples_of(known)).place(samples_of(known)),
        equal_nan=True,
    )


def test_fewer_and_more_dates_fit_too(known, asked):
    calendar = common_dates_of(samples_of(known))
    fewer = replace(asked, **{name: getattr(asked, name)[:, 2:9] for name in ("values", "valid", "day")})
    placed = calendar.place(samples_of(fewer))
    assert np.array_equal(placed[:, 2:9][fewer.valid], fewer.values[fewer.valid])
    assert np.isnan(placed[:, [0, 1, 9, 10]]).all()
    weekly = crops(2, n=9, dates=np.arange(3, 365, 7))
    assert not np.isnan(calendar.place(samples_of(weekly))).any()


def test_training_series_without_common_dates_get_a_regular_calendar():
    rng = np.random.default_rng(0)
    known = crops(0)
    scattered = replace(known, day=(NEW_YEAR_2021 + np.sort(rng.integers(0, 365, known.day.shape), axis=1)).astype(int))
    calendar = common_dates_of(samples_of(scattered))
    assert set(np.diff(calendar.day)) == {STEP_DAYS}
    seen = scattered.model_day[scattered.valid]
    assert calendar.day[0] == seen.min()
    assert seen.max() <= calendar.day[-1] < seen.max() + STEP_DAYS
    assert not np.isnan(calendar.place(samples_of(scattered))).any()


def test_undated_series_are_placed_by_rank(known):
    undated = replace(known, day=None)
    calendar = common_dates_of(samples_of(undated))
    assert len(calendar.day) == len(DATES)
    assert np.array_equal(calendar.place(samples_of(undated))[undated.valid], undated.values[undated.valid])
    half = replace(undated, values=undated.values[:, ::2], valid=np.ones_like(undated.valid[:, ::2]))
    assert not np.isnan(calendar.place(samples_of(half))).any()


def test_gaps_of_flat_features_are_the_training_sides_medians(known, asked):
    flat = flat_of(known)
    features = flat(asked).reshape(len(asked), len(DATES), -1)
    for date in range(len(DATES)):
        gap = ~asked.valid[:, date]
        median = np.median(known.values[known.valid[:, date], date], axis=0)
        assert np.allclose(features[gap, date], median)
    nowhere = replace(known, valid=known.valid & (np.arange(len(DATES)) != 4))
    assert flat_of(nowhere)(asked).shape == (len(asked), (len(DATES) - 1) * len(asked.bands))
