"""Labels that look wrong: simulated parcels with swapped labels."""

from __future__ import annotations

import numpy as np
import pytest

from engine.judge.suspects import rank_of, support

from .simulated import simulate


@pytest.mark.parametrize("noise", [0.5, 0.7])
@pytest.mark.parametrize("seed", [1, 2])
def test_two_thirds_of_swapped_labels_are_in_the_first_tenth(noise, seed):
    parcels = simulate(seed, n=4_000, false=0.05, noise=noise)
    rank = rank_of(support(parcels.probability, parcels.declared))
    swapped = parcels.declared != parcels.true
    assert (rank[swapped] <= len(rank) / 10).mean() >= 2 / 3


def test_a_class_that_is_hard_to_tell_is_not_suspected_as_a_whole():
    # Rye never gets more than 0.4; one label of wheat is far from what wheat commonly gets.
    probability = np.array([[0.6, 0.4]] * 6 + [[0.95, 0.05]] * 5 + [[0.3, 0.7]])
    label = np.array([1] * 6 + [0] * 6)
    assert rank_of(support(probability, label))[-1] == 1


def test_a_label_of_a_rare_class_is_suspect_where_another_class_is_sure():
    # The rare class commonly gets 0.2; one of its labels gets 0.02 where wheat is sure, and is swapped. Wheat is taken
    # for maize by halves.
    probability = np.array([[0.55, 0.40, 0.05]] * 9 + [[0.4, 0.4, 0.2]] * 3 + [[0.9, 0.08, 0.02]] + [[0.3, 0.65, 0.05]])
    label = np.array([0] * 9 + [2] * 3 + [2] + [0])
    assert rank_of(support(probability, label)).tolist().index(1) == 12


def test_ranks_count_from_one_and_keep_the_order_of_equals():
    assert rank_of(np.array([0.5, -1.0, 0.5])).tolist() == [2, 1, 3]
