"""Which parcels to label next, and which are unlike all that was learned: simulated series."""

from __future__ import annotations

import numpy as np
from sklearn.cluster import KMeans

from engine.judge.unlike import directions, distance_to_learned, outside
from engine.judge.worth import clusters, order_to_label


def test_one_parcel_of_each_kind_in_doubt_is_named_the_greatest_doubt_first():
    places = np.array([[0.0, 0], [10, 0], [10, 0.1], [0, 8], [10, 0.2], [5, 5]])
    probability = np.array([[1.0, 0], [0.5, 0.5], [0.5, 0.5], [0.55, 0.45], [0.5, 0.5], [1.0, 0.0]])
    learned = np.array([True, False, False, False, False, False])
    # The middle of three that are alike; then not its like, nor what is sure.
    assert order_to_label(probability, places, learned, 2).tolist() == [2, 3]


def test_no_more_are_named_than_there_are():
    order = order_to_label(np.full((4, 2), 0.5), np.arange(8.0).reshape(4, 2), np.array([True, True, False, False]), 9)
    assert sorted(order.tolist()) == [2, 3]


def test_labels_in_this_order_teach_more_than_random_ones_where_kinds_are_rare():
    """Nearest neighbour on six kinds of series of which two are rare, mean of draws."""
    gained = []
    for seed in range(12):
        rng = np.random.default_rng(seed)
        kind = rng.choice(6, 300, p=[0.3, 0.3, 0.18, 0.18, 0.02, 0.02])
        places = rng.normal(size=(6, 8))[kind] * 2 + rng.normal(size=(300, 8)) * 0.6
        start = rng.choice(300, 8, replace=False)

        def accuracy(rows, places=places, kind=kind):
            nearest = ((places[:, None] - places[rows]) ** 2).sum(-1).argmin(1)
            right = kind[rows][nearest] == kind
            return np.mean([right[kind == k].mean() for k in np.unique(kind)])

        learned = np.isin(np.arange(300), start)
        apart = -((places[:, None] - places[start]) ** 2).sum(-1)
        probability = np.exp(apart - apart.max(1, keepdims=True))
        probability /= probability.sum(1, keepdims=True)
        chosen = order_to_label(probability + 1e-3, places, learned, 8)
        random = rng.choice(np.flatnonzero(~learned), 8, replace=False)
        gained.append(accuracy(np.append(start, chosen)) - accuracy(np.append(start, random)))
    assert np.mean(gained) > 0.03


def test_clusters_are_as_tight_as_those_of_scikit_learn():
    rng = np.random.default_rng(3)
    places = rng.normal(size=(40, 6))[rng.integers(40, size=800)] * 3 + rng.normal(size=(800, 6))
    weight = rng.uniform(0.05, 1, 800)
    kind_of, distance = clusters(places, weight, 40)
    oracle = KMeans(40, n_init=1, random_state=0).fit(places, sample_weight=weight)
    assert np.array_equal(kind_of, distance.argmin(axis=1))
    assert weight @ distance.min(axis=1) < 1.05 * oracle.inertia_


def test_a_series_far_from_all_that_was_learned_is_outside():
    rng = np.random.default_rng(1)
    features = rng.normal(size=(300, 12))
    features[-1] += 25
    learned = np.arange(300) < 250
    block = np.arange(300) // 10
    places = directions(features, learned)
    found = outside(distance_to_learned(places, learned, block), learned)
    assert np.flatnonzero(found).tolist() == [299]


def test_a_twin_in_the_same_block_is_no_likeness():
    places = np.array([[0.0], [0.0], [7.0]])
    distance = distance_to_learned(places, np.ones(3, bool), np.array([0, 0, 1]))
    assert distance.tolist() == [7, 7, 7]
