"""Which parcels to label next: those that a label would teach most from.

Parcels in doubt that are like each other need one label between them. So the most doubtful ones are parted into as many
clusters as parcels are to be named, each weighing as much as it is in doubt, and the parcel nearest to the middle of
each is named (Zhdanov 2019, "Diverse mini-batch active learning", arXiv 1901.05954).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# So many times as many doubtful parcels as are to be named are looked at; of few there are too few kinds.
_DOUBTFUL = 20
# Parcels that are named at once; of more, those that follow are named as if these were labelled.
_AT_ONCE = 200


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
    from sklearn.cluster import KMeans

    asked = free[np.argsort(-doubt[free], kind="stable")[: _DOUBTFUL * count]]
    weight = np.maximum(doubt[asked], 1e-6)
    kinds = min(count, len(np.unique(places[asked], axis=0)))
    found = KMeans(kinds, n_init=1, random_state=0).fit(places[asked], sample_weight=weight)
    distance = found.transform(places[asked])
    named = []
    for kind in np.argsort(-np.bincount(found.labels_, weight, minlength=kinds), kind="stable"):
        row = int(np.argmin(distance[:, kind]))
        named.append(int(asked[row]))
        distance[row] = np.inf
    return named
