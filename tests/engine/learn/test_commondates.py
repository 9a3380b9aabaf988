"""Series of any dates come onto one calendar: what is known stays, what is not is a gap or a straight line."""

from dataclasses import replace

import numpy as np
import pytest

from engine.learn.calendar import interpolate
from engine.learn.commondates import STEP_DAYS, common_dates_of

from .fields import parcels

DATES = np.array([12, 40, 71, 95, 130, 168, 175, 220, 260, 299, 344])
KNOWN, ASKED = (parcels(seed, n, DATES, cloud=0.1).samples for seed, n in ((0, 60), (1, 31)))


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


def test_a_series_without_a_valid_date_has_no_values():
    nothing = replace(KNOWN, valid=np.zeros_like(KNOWN.valid))
    calendar = common_dates_of(KNOWN)
    assert np.isnan(calendar.interpolate(nothing)).all()
    assert np.isnan(calendar.place(nothing)).all()


def test_series_of_the_same_dates_keep_their_values_and_their_gaps():
    calendar = common_dates_of(KNOWN)
    assert calendar.day.tolist() == DATES.tolist()
    placed = calendar.place(ASKED)
    assert np.array_equal(~np.isnan(placed[..., 0]), ASKED.valid)
    assert np.array_equal(placed[ASKED.valid], ASKED.values[ASKED.valid])


@pytest.mark.parametrize(("shift", "kept"), [(-3, True), (3, True), (12, False)])
def test_dates_a_few_days_off_are_the_same_dates_and_others_are_interpolated(shift, kept):
    moved = replace(ASKED, day=ASKED.day + shift)
    placed = common_dates_of(KNOWN).place(moved)
    assert np.isnan(placed).any() == kept
    if kept:
        assert np.array_equal(placed[moved.valid], moved.values[moved.valid])


def test_fewer_and_more_dates_fit_too():
    calendar = common_dates_of(KNOWN)
    fewer = replace(
        ASKED, **{name: getattr(ASKED, name)[..., 2:9] for name in ("valid", "day")}, values=ASKED.values[:, 2:9]
    )
    placed = calendar.place(fewer)
    assert np.array_equal(placed[:, 2:9][fewer.valid], fewer.values[fewer.valid])
    assert np.isnan(placed[:, [0, 1, 9, 10]]).all()
    weekly = parcels(2, 9, np.arange(3, 365, 7)).samples
    assert not np.isnan(calendar.place(weekly)).any()


def test_training_series_without_common_dates_get_a_regular_calendar():
    rng = np.random.default_rng(0)
    scattered = replace(KNOWN, day=np.sort(rng.integers(0, 365, KNOWN.valid.shape), axis=1))
    calendar = common_dates_of(scattered)
    assert set(np.diff(calendar.day)) == {STEP_DAYS}
    seen = scattered.day[scattered.valid]
    assert calendar.day[0] == seen.min()
    assert seen.max() <= calendar.day[-1] < seen.max() + STEP_DAYS
    assert not np.isnan(calendar.place(scattered)).any()
