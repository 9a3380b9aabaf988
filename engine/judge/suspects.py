"""Which labels look wrong: those that the held-out probabilities support least.

What counts is how much likelier the best other class is than the labelled one: the normalised margin of confident
learning (Northcutt, Jiang, Chuang 2021, "Confident Learning: Estimating Uncertainty in Dataset Labels"). Measured
against what each class commonly gets, labels of rare classes would hardly be suspected: their probability is seldom
high, so that a low one is nothing unusual.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def support(probability: NDArray[np.floating], label: NDArray[np.integer]) -> NDArray[np.float64]:
    """How much likelier each label is than the best other class, (n), from -1 to 1; the lowest is most suspect.

    Args:
        probability: (n, k), by a model that did not see the parcel.
        label: (n) class of each parcel, each from 0 to k - 1.
    """
    rows = np.arange(len(label))
    others = probability.astype(float)
    others[rows, label] = -np.inf
    return probability[rows, label] - others.max(axis=1)


def rank_of(score: NDArray[np.floating]) -> NDArray[np.int64]:
    """Place of each in ascending order, from 1, (n)."""
    rank = np.empty(len(score), np.int64)
    rank[np.argsort(score, kind="stable")] = np.arange(1, len(score) + 1)
    return rank
