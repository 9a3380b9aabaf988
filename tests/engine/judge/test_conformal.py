"""Sets of classes that cannot be excluded: simulated parcels, whose true class is known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.judge.conformal import not_excluded, p_values

from .simulated import simulate


@pytest.mark.parametrize("confidence", [0.8, 0.9, 0.95])
@pytest.mark.parametrize("power", [1.0, 3.0])  # a model that is surer than it may be costs size, not coverage
def test_each_class_is_covered_as_often_as_asked_for(confidence, power):
    parcels = simulate(3, n=12_000, false=0.0, noise=0.8)
    probability = parcels.probability**power
    sets = not_excluded(probability / probability.sum(1, keepdims=True), parcels.true, parcels.block, confidence)
    for number in range(5):
        own = parcels.true == number
        error = np.sqrt(confidence * (1 - confidence) / own.sum())
        assert abs(sets[own, number].mean() - confidence) < 3.5 * error
    assert sets.sum(1).mean() < 3.5  # of five


def test_unlabelled_parcels_are_covered_as_labelled_ones_are():
    parcels = simulate(4, n=8_000, false=0.0, noise=0.8)
    label = np.where(np.arange(8_000) % 2, parcels.true, -1)
    sets = not_excluded(parcels.probability, label, parcels.block, 0.9)
    unlabelled = label < 0
    covered = sets[np.arange(8_000), parcels.true][unlabelled].mean()
    assert abs(covered - 0.9) < 3.5 * np.sqrt(0.09 / unlabelled.sum())


def test_a_parcel_is_compared_with_other_blocks_alone():
    # Two blocks; in the first all have 0.2, in the second all have 0.8: judged by the other block each is extreme.
    probability = np.repeat([[0.2, 0.8], [0.8, 0.2]], 4, axis=0)
    values = p_values(probability, np.zeros(8, int), np.repeat([0, 1], 4))
    assert values[:, 0].tolist() == [1 / 5] * 4 + [1.0] * 4


def test_a_class_with_few_labels_is_never_excluded():
    probability = np.array([[0.0, 1.0]] * 30 + [[0.9, 0.1]] * 10)
    label = np.array([1] * 30 + [0] * 10)
    sets = not_excluded(probability, label, np.arange(40), 0.95)
    assert sets[:, 0].all()  # ten labels cannot carry 95 percent
    assert not sets[30:, 1].any()


def test_counts_are_those_of_going_through_one_by_one():
    rng = np.random.default_rng(0)
    probability = np.round(rng.dirichlet([1, 1, 1], 60), 1)  # with ties
    label, block = rng.integers(-1, 3, 60), rng.integers(0, 7, 60)
    values = p_values(probability, label, block)
    for row in range(60):
        for number in range(3):
            others = (label == number) & (block != block[row])
            as_low = (probability[others, number] <= probability[row, number]).sum()
            assert values[row, number] == pytest.approx((as_low + 1) / (others.sum() + 1))
