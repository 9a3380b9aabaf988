"""Which parcels to label next: those that a label would teach most from.

Parcels in doubt that are like each other need one label between them. So the most doubtful ones are parted into as many
clusters as parcels are to be named, each weighing as much as it is in doubt, and the parcel nearest to the middle of
each is named (Zhdanov 2019, "Diverse mini-batch active learning", arXiv 1901.05954).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

# So many times as many doubtful parcels as are to be named are looked at; of few there are too few kinds.
_DOUBTFUL = 20
# Parcels that are named at once; of more, those that follow are named as if these were labelled.
_AT_ONCE = 200
# Clusters settle after some ten rounds; those that do not by then are as good.
_ROUNDS = 100


def order_to_label(
    probability: NDArray[np.floating], places: NDArray[np.floating], learned: NDArray[np.bool_], count: int
) -> NDArray[np.int64]:
    """Unlabelled parcels in the order in which to label them: rows of the arrays, (count or fewer).

    The first stands for most doubt among parcels that are like it, the next for less.

    Args:
        probability: (n, k).
        places: (n, d), series as `engine.judge.unlike.directions` has them.
        learned: (n) which ones are labelled.
    """
    doubt, free = doubt_of(probability), ~learned
    chosen: list[int] = []
    while len(chosen) < count and free.any():
        named = _named(doubt, places, np.flatnonzero(free), min(count - len(chosen), _AT_ONCE))
        chosen += named
        free[named] = False
    return np.array(chosen, np.int64)


def doubt_of(probability: NDArray[np.floating]) -> NDArray[np.float64]:
    """One less the margin between the two likeliest classes, (n)."""
    top = -np.sort(-probability, axis=1)
    return 1 - (top[:, 0] - top[:, 1] if top.shape[1] > 1 else top[:, 0])


def _named(doubt: NDArray[np.float64], places: NDArray[np.floating], free: NDArray[np.int64], count: int) -> list[int]:
    candidates = free[np.argsort(-doubt[free], kind="stable")[: _DOUBTFUL * count]]
    weight = np.maximum(doubt[candidates], 1e-6)
    kinds = min(count, len(np.unique(places[candidates], axis=0)))
    kind_of, distance = clusters(places[candidates], weight, kinds)
    named = []
    for kind in np.argsort(-np.bincount(kind_of, weight, minlength=kinds), kind="stable"):
        row = int(np.argmin(distance[:, kind]))
        named.append(int(candidates[row]))
        distance[row] = np.inf
    return named


def clusters(
    places: NDArray[np.floating], weight: NDArray[np.float64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The cluster of each place, (n), and the squared distances of all places to the clusters' middles, (n, count).

    K-means with weights (Lloyd 1982), begun from places drawn by weight times squared distance to those drawn before,
    the best of a few each time (Arthur & Vassilvitskii 2007), always the same ones. scikit-learn has it, and would
    bring 30 MB to every analyst's disk for this alone; scipy's has no weights.

    Args:
        places: (n, d), of which at least `count` differ.
        weight: (n), positive.
    """
    rng = np.random.default_rng(0)
    nearest, drawn = np.ones(len(places)), []
    for _ in range(count):
        share = weight * nearest + 1e-300  # never nothing, where places differ by less than their squares can tell
        tried = rng.choice(len(places), 2 + int(np.log(count)), p=share / share.sum())
        apart = cdist(places[tried], places, "sqeuclidean")
        apart = np.minimum(nearest, apart) if drawn else apart
        best = int(np.argmin(apart @ weight))
        nearest = apart[best]
        drawn.append(tried[best])
    middles, kind_of = places[drawn].astype(np.float64), np.full(len(places), -1)
    for _ in range(_ROUNDS):
        distance = cdist(places, middles, "sqeuclidean")
        before, kind_of = kind_of, distance.argmin(axis=1)
        if np.array_equal(before, kind_of):
            break
        for kind in np.unique(kind_of):
            mine = kind_of == kind
            middles[kind] = np.average(places[mine], axis=0, weights=weight[mine])
    return kind_of, distance
