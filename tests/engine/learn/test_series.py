"""Series on a calendar, their channels and views, and folds: truths that can be seen by hand."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.learn import LinearLearner, Samples, held_out
from engine.learn.calendar import Calendar, calendar_of
from engine.learn.folds import whole_groups
from engine.learn.indices import channels_of
from engine.learn.views import with_views

from .fields import BANDS, parcels


def series(values, valid, day, bands=("NDVI",), sensor="modis-13q1") -> Samples:
    return Samples(np.array(values, np.float32), np.array(valid), np.array(day), bands, sensor)


def test_between_valid_dates_a_line_and_level_beyond_them():
    samples = series([[[9], [1], [3], [7]]], [[False, True, True, True]], [0, 10, 20, 40])
    found = Calendar((0, 10, 15, 30, 40, 60)).interpolate(samples)
    assert found[0, :, 0].tolist() == [1, 1, 2, 5, 7, 7]


def test_order_of_dates_and_what_stands_under_a_cloud_play_no_part():
    calendar = Calendar((5, 12, 33))
    ordered = series([[[1], [np.nan], [3]]], [[True, False, True]], [0, 10, 40])
    turned = series([[[3], [1], [99]]], [[True, True, False]], [[40, 0, 12]])
    assert np.array_equal(calendar.interpolate(ordered), calendar.interpolate(turned))


def test_a_series_without_a_date_is_nothing():
    assert not Calendar((5, 12)).interpolate(series([[[np.nan]]], [[False]], [3])).any()


def test_the_calendar_of_regular_dates_is_these_dates():
    days = np.arange(8, 360, 16)
    samples = series(np.ones((4, len(days), 1)), np.ones((4, len(days)), bool), days)
    assert calendar_of(samples).days == tuple(days.tolist())


def test_a_calendar_follows_the_dates_that_most_series_have():
    calendar = calendar_of(parcels(0).samples)
    assert 18 <= calendar.days[0] <= 41
    assert 299 <= calendar.days[-1] <= 344
    assert list(calendar.days) == sorted(set(calendar.days))


def test_indices_are_those_that_the_bands_give():
    samples = parcels(0).samples
    assert channels_of(samples, contrasts=False).pairs == ((3, 2), (1, 3), (3, 4), (4, 5))
    assert len(channels_of(samples, contrasts=True).pairs) == 15
    values = np.array([[0.05, 0.1, 0.1, 0.3, -0.1, 0.0]], np.float32)
    assert channels_of(samples, contrasts=False)(values)[0, 6:] == pytest.approx([0.5, -0.5, 1.0, 0.0])


def test_bands_that_are_indices_or_decibels_give_no_contrasts():
    days = np.arange(0, 90, 10)
    two = np.full((2, 9, 2), -12.0)
    assert not channels_of(series(two, np.ones((2, 9), bool), days, ("VV", "VH")), contrasts=True).pairs
    assert not channels_of(series(-two, np.ones((2, 9), bool), days, ("NDVI", "EVI")), contrasts=True).pairs


def test_views_keep_label_and_block_and_differ_from_their_series():
    labelled = parcels(0, 20)
    seen = with_views(labelled, 8, 1)
    assert len(seen) == 180
    assert np.array_equal(seen.label, np.tile(labelled.label, 9))
    assert np.array_equal(seen.group, np.tile(labelled.group, 9))
    assert np.array_equal(seen.samples.take(np.arange(20)).values, labelled.samples.values, equal_nan=True)
    moved = seen.samples.days[20:] - np.tile(labelled.samples.days, (8, 1))
    assert np.abs(moved).max() <= 20
    assert len(np.unique(moved)) > 20
    assert not (seen.samples.valid[20:] & ~np.tile(labelled.samples.valid, (8, 1))).any()
    contrast = channels_of(labelled.samples, contrasts=False)
    before, after = (contrast(part.values)[..., 6] for part in (labelled.samples, seen.samples))
    again = np.tile(before, (9, 1))
    assert np.nanmean(np.abs(after - again)) < 0.05  # light moves bands together, and hardly their contrast


def test_groups_stay_whole_and_folds_are_alike():
    rng = np.random.default_rng(0)
    group, label = rng.integers(0, 40, 500).astype(str), rng.integers(0, 3, 500)
    fold = whole_groups(label, group, 5, 0)
    assert all(len(np.unique(fold[group == one])) == 1 for one in np.unique(group))
    shares = np.array([np.bincount(label[fold == one], minlength=3) for one in range(5)])
    assert shares.min() > 20
    assert len(np.unique(whole_groups(label[:9], np.array(list("aaabbbccc")), 5, 0))) == 3


def test_no_series_is_judged_by_a_learner_that_saw_its_block():
    labelled = parcels(0, 60)
    fold = whole_groups(labelled.label, labelled.group, 5, 0)
    told = held_out(labelled, LinearLearner(), fold, 0)
    np.testing.assert_allclose(told.sum(axis=1), 1, atol=1e-6)
    assert (told.argmax(axis=1) == labelled.label).mean() > 0.9
    # With the labels of one block turned, what is said of that block's series stays as it was.
    block = fold == 2
    turned = np.where(block, (labelled.label + 1) % 3, labelled.label)

    again = held_out(dataclasses.replace(labelled, label=turned), LinearLearner(), fold, 0)
    assert np.array_equal(again[block], told[block])
    assert not np.array_equal(again[~block], told[~block])


def test_bands_of_a_sensor_that_the_table_lacks_are_known_by_common_names():
    samples = series(np.full((2, 9, 3), 0.2), np.ones((2, 9), bool), np.arange(9), ("RED", "nir", "B1"), "mine")
    assert channels_of(samples, contrasts=False).pairs == ((1, 0),)
    assert BANDS[3] == "B08"
