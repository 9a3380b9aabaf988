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
