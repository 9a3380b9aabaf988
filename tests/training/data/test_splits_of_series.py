"""A split keeps what is near or alike on one side; a draw takes as many labels as asked, and never more than half."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import BadInput
from training.base.series import Series
from training.data.series import read_series
from training.data.splits import budget, by_group, by_region, by_sample, by_year, by_zone, every_label

ARKANSAS = Path(__file__).resolve().parents[4] / "shared" / "data" / "series" / "s2_cdl_arkansas_2021.npz"


def simulated(counts: list[int], groups: int = 12, **fields) -> Series:
    """Series of 3 dates and 2 bands; `counts` of them of each class, shared among groups at random."""
    label = np.repeat(np.arange(len(counts)), counts)
    rng = np.random.default_rng(0)
    return Series(
        name="simulated",
        values=rng.normal(size=(len(label), 3, 2)).astype(np.float32),
        valid=np.ones((len(label), 3), bool),
        day=None,
        bands=("B04", "B08"),
        sensor="sentinel-2-l2a",
        label=label,
        class_names=tuple(f"crop {cls}" for cls in range(len(counts))),
        group=rng.integers(groups, size=len(label)).astype(str),
        **fields,
    )


@pytest.mark.parametrize("split", [by_sample, by_group])
def test_folds_hold_every_series_out_once(split):
    series = simulated([30, 21, 10])
    parts = split(series, 5, seed=1)
    assert np.array_equal(np.sort(np.concatenate([part.test for part in parts])), np.arange(61))
    for part in parts:
        assert np.array_equal(np.sort(np.concatenate([part.train, part.test])), np.arange(61))


def test_random_folds_have_their_share_of_every_class():
    series = simulated([30, 20, 10])
    for part in by_sample(series, 5, seed=1):
        assert np.array_equal(np.bincount(series.label[part.test]), [6, 4, 2])


def test_groups_stay_whole_and_another_seed_gives_other_folds():
    series = simulated([30, 21, 10])
    parts = by_group(series, 4, seed=1)
    for part in parts:
        assert not set(series.group[part.train]) & set(series.group[part.test])
    again, other = by_group(series, 4, seed=1), by_group(series, 4, seed=2)
    assert all(np.array_equal(one.test, same.test) for one, same in zip(parts, again, strict=True))
    assert not all(np.array_equal(one.test, same.test) for one, same in zip(parts, other, strict=True))


def test_a_class_rarer_than_the_folds_does_not_stop_the_split():
    parts = by_group(simulated([30, 21, 2]), 5, seed=0)
    assert [part.name for part in parts] == [f"group fold {number} of 5" for number in (1, 2, 3, 4, 5)]


def test_each_region_is_held_out_once():
    series = simulated([9, 8], groups=3)
    parts = by_region(series)
    assert [part.name for part in parts] == ["region 0", "region 1", "region 2"]
    for name, part in zip("012", parts, strict=True):
        assert set(series.group[part.test]) == {name}
        assert np.array_equal(part.train, np.flatnonzero(series.group != name))


def test_a_group_in_two_zones_is_never_scored_and_never_on_both_sides():
    series = replace(
        simulated([4, 4]), group=np.array(list("aabbccbd")), zone=np.array(["N", "N", "N", "N", "S", "S", "S", "S"])
    )
    north, south = by_zone(series)
    assert (north.name, list(north.test), list(north.train)) == ("zone N", [0, 1], [4, 5, 6, 7])
    assert (south.name, list(south.test), list(south.train)) == ("zone S", [4, 5, 7], [0, 1, 2, 3])


def test_years_with_few_series_are_trained_on_but_not_held_out():
    year = np.repeat([2015, 2016, 2018], [100, 20, 150])
    parts = by_year(simulated([200, 70], year=year))
    assert [part.name for part in parts] == ["year 2015", "year 2018"]
    assert set(year[parts[0].train]) == {2016, 2018}
    assert set(year[parts[0].test]) == {2015}


@pytest.mark.parametrize(
    ("split", "code"),
    [
        (lambda series: by_zone(series), "no_zones"),
        (lambda series: by_zone(replace(series, zone=np.full(61, "N"))), "no_zones"),
        (lambda series: by_zone(replace(series, group=np.full(61, "g"), zone=np.arange(61).astype(str))), "no_zones"),
        (lambda series: by_year(series), "no_years"),
        (lambda series: by_year(replace(series, year=np.arange(61))), "no_years"),
        (lambda series: by_group(series, 13, 0), "too_few_groups"),
        (lambda series: by_region(replace(series, group=np.full(61, "g"))), "too_few_groups"),
        (lambda series: by_sample(series, 31, 0), "too_few_samples"),
    ],
)
def test_a_file_that_lacks_what_a_split_needs_is_refused(split, code):
    with pytest.raises(BadInput) as error:
        split(simulated([30, 21, 10]))
    assert error.value.code == code


def test_a_budget_takes_so_many_of_each_class_and_half_where_there_are_fewer():
    series = simulated([30, 21, 7])
    train = np.arange(2, 58)
    draw = budget(series, train, 10, seed=0)
    assert np.array_equal(np.bincount(series.label[draw.index]), [10, 10, 3])
    assert draw.capped == ("crop 2",)
    assert set(draw.index) <= set(train)
    assert np.array_equal(np.bincount(series.label[budget(series, train, 1000, 0).index]), [14, 10, 3])


def test_a_small_budget_is_part_of_a_larger_one_of_the_same_seed_only():
    series, train = simulated([60, 60]), np.arange(120)
    small, large, other = budget(series, train, 5, 3), budget(series, train, 20, 3), budget(series, train, 20, 4)
    assert set(small.index) <= set(large.index)
    assert not set(small.index) <= set(other.index)


def test_every_label_is_every_label():
    series = simulated([3, 1])
    assert list(every_label(series, np.array([0, 2, 3])).index) == [0, 2, 3]


@pytest.mark.parametrize(
    ("train", "code", "named"),
    [
        (np.arange(31), "too_few_labels", "crop 1"),
        (np.arange(30), "one_class", "crop 0"),
        (np.arange(0), "one_class", "none"),
    ],
)
def test_too_few_labels_are_refused_by_the_name_of_the_class(train, code, named):
    with pytest.raises(BadInput, match=named) as error:
        budget(simulated([30, 21]), train, 5, 0)
    assert error.value.code == code


@pytest.mark.skipif(not ARKANSAS.is_file(), reason="../shared/data/series is not beside this checkout")
def test_the_groups_of_arkansas_that_span_both_zones_are_not_scored():
    series = read_series(ARKANSAS)
    parts = by_zone(series)
    assert [part.name for part in parts] == ["zone 0", "zone 1"]
    for part in parts:
        assert not set(series.group[part.train]) & set(series.group[part.test])
    scored = sum(len(part.test) for part in parts)
    spanning = [group for group in np.unique(series.group) if len(set(series.zone[series.group == group])) == 2]
    assert scored == len(series) - np.isin(series.group, spanning).sum() < len(series)
