"""Scores with intervals over whole groups."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, f1_score

from engine.judge.resampled import scores


def answers(groups: int, each: int, right: float, seed: int = 1):
    """Answers of which a group is right as a whole, or wrong as a whole."""
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 3, groups * each)
    group = np.repeat(np.arange(groups), each)
    hit = (rng.random(groups) < right)[group]
    return label, np.where(hit, label, (label + 1) % 3), group


def test_scores_are_those_of_scikit_learn():
    label, answer, group = answers(20, 5, 0.7)
    found = scores(label, answer, group, 4)
    assert found.accuracy[0] == pytest.approx(accuracy_score(label, answer))
    assert found.macro_f1[0] == pytest.approx(f1_score(label, answer, average="macro"))
    assert found.f1[:3, 0] == pytest.approx(f1_score(label, answer, average=None))
    assert np.isnan(found.f1[3]).all()  # a class that no place has


def test_neighbours_that_tell_the_same_count_once():
    label, answer, group = answers(20, 50, 0.7)
    low, high = scores(label, answer, group, 3).accuracy[1:]
    alone_low, alone_high = scores(label, answer, np.arange(len(label)), 3).accuracy[1:]
    assert high - low > 4 * (alone_high - alone_low)
    # As of 20 draws with a chance of 0.7: 3.3 standard errors wide hold nine of ten.
    assert high - low == pytest.approx(3.3 * np.sqrt(0.7 * 0.3 / 20), rel=0.35)


def test_one_group_tells_no_interval():
    found = scores(np.array([0, 1, 1]), np.array([0, 1, 0]), np.array(["a"] * 3), 2)
    assert found.accuracy[0] == pytest.approx(2 / 3)
    assert np.isnan(found.accuracy[1:]).all()
    assert np.isnan(found.macro_f1[1:]).all()


@pytest.mark.parametrize(("groups", "low"), [(2, 0.0913), (3, 0.4131), (5, 0.6879), (20, 0.9305)])
def test_what_is_always_right_is_the_surer_the_more_groups_say_so(groups, low):
    label = np.tile([0, 1], groups)
    found = scores(label, label, np.repeat(np.arange(groups), 2), 2)
    # n / (n + t^2), Wilson's low end of n of n, as F1.
    assert found.f1 == pytest.approx(np.array([[1, low, 1]] * 2), abs=5e-4)
    assert found.accuracy == pytest.approx((1, low / (2 - low), 1), abs=5e-4)
    assert found.macro_f1 == pytest.approx((1, 1 - (1 - low) / np.sqrt(2), 1), abs=5e-4)


def test_a_class_in_a_single_group_tells_nothing_of_another_group():
    label, group = np.array([0, 0, 0, 1, 1]), np.array([0, 1, 2, 0, 0])
    found = scores(label, label, group, 2)
    assert found.f1[1].tolist() == [1, 0, 1]
    assert found.f1[0] == pytest.approx([1, 0.4131, 1], abs=5e-4)


def test_a_class_that_is_always_wrong_may_be_right_elsewhere():
    label = np.zeros(4, int)
    value, low, high = scores(label, 1 - label, np.arange(4), 2).f1[0]
    assert (value, low) == (0, 0)
    assert 0.3 < high < 0.9


def test_a_class_without_an_error_adds_its_doubt_to_the_mean():
    label, answer, group = answers(20, 5, 0.7)
    extra = np.full(3, 3)  # a class of its own, always right, in three of the groups
    alone = scores(label, answer, group, 4).macro_f1
    value, low, high = scores(
        np.append(label, extra), np.append(answer, extra), np.append(group, [0, 1, 2]), 4
    ).macro_f1
    assert value > alone[0]
    assert value - low > (alone[0] - alone[1]) * 3 / 4  # as wide as three classes of four make it, and wider
    assert high <= 1
