"""Which labels look wrong: those that the held-out probabilities support least.

Confident learning in its simplest form (Northcutt, Jiang, Chuang 2021, "Confident Learning: Estimating Uncertainty in
Dataset Labels"): a class counts as supported where its probability is near what parcels of that class commonly get, so
that a class that is hard to tell is not suspected as a whole.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def support(probability: NDArray[np.floating], label: NDArray[np.integer]) -> NDArray[np.float64]:
    """How much the probabilities support each label against the best other class, (n); the lowest is most suspect.

    Args:
        probability: (n, k), by a model that saw neither the parcel nor its block.
        label: (n) class of each parcel, each from 0 to k - 1.
    """
    usual = np.array(
        [probability[label == number, number].mean() if (label == number).any() else 0.0
         for number in range(probability.shape[1])]
    )  # fmt: skip
    beyond = probability - usual
    rows = np.arange(len(label))
    own = beyond[rows, label]
    others = beyond.copy()
    others[rows, label] = -np.inf
    return own - others.max(axis=1)


def rank_of(score: NDArray[np.floating]) -> NDArray[np.int64]:
    """Place of each in ascending order, from 1, (n)."""
    rank = np.empty(len(score), np.int64)
    rank[np.argsort(score, kind="stable")] = np.arange(1, len(score) + 1)
    return rank
