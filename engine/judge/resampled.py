"""How sure scores are: intervals by drawing whole groups anew, since neighbours tell the same.

Source: Efron, Tibshirani 1993, "An introduction to the bootstrap", chapter 8 on data that are not independent. Where
all groups agree, as where all is right, draws do not differ, and `unanimous` has the interval.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.estimates import CONFIDENCE_BY_GROUPS
from engine.judge.unanimous import f1_ends, of_mean, share_ends

_TIMES = 1000


@dataclass(frozen=True)
class Scores:
    """Scores of answers, each with the ends of its interval; NaN where a score is undefined.

    Attributes:
        accuracy: share of right answers, its low end and its high end.
        macro_f1: mean F1 over the classes that are there, with both ends.
        f1: F1 of each class with both ends, (k, 3).
    """

    accuracy: tuple[float, float, float]
    macro_f1: tuple[float, float, float]
    f1: NDArray[np.float64]


def scores(
    label: NDArray[np.integer], answer: NDArray[np.integer], group: NDArray, classes: int, seed: int = 0
) -> Scores:
    """Score answers, and draw the groups anew for the intervals; with one group there are none, and they are NaN.

    Args:
        label, answer: class of each of n places, from 0.
        group: what belongs together, (n).
    """
    counts = counts_of(label, answer, group, classes).reshape(-1, classes * classes)
    groups = len(counts)
    whole = counts.sum(axis=0)[None]
    draws = np.random.default_rng(seed).multinomial(groups, np.full(groups, 1 / groups), _TIMES)
    drawn = (draws @ counts) if groups > 1 else np.full((1, classes * classes), np.nan)
    # A class that a draw has lost counts in no mean: which classes there are is no chance.
    present = np.bincount(label, minlength=classes) > 0
    (accuracy, f1, macro), (accuracies, f1s, macros) = (_measured(some, classes, present) for some in (whole, drawn))
    ends = np.array([_ends(f1s[:, place]) for place in range(classes)]).reshape(classes, 2)
    right, mean = (float(accuracy[0]), *_ends(accuracies)), (float(macro[0]), *_ends(macros))
    if groups > 1:
        agreed = f1_ends(counts.reshape(groups, classes, classes))
        ends = np.where(np.isnan(agreed), ends, agreed)
        mean = (mean[0], *of_mean(mean, f1[0], agreed))
        if right[1] == right[2]:
            right = (right[0], *share_ends(right[0], groups))
    return Scores(right, mean, np.column_stack([f1[0], ends]))


def counts_of(
    label: NDArray[np.integer], answer: NDArray[np.integer], group: NDArray, classes: int
) -> NDArray[np.float64]:
    """Count the answers of each group, (groups, classes, classes): labels in rows, answers in columns."""
    names, number = np.unique(group, return_inverse=True)
    counts = np.zeros((len(names), classes, classes))
    np.add.at(counts, (number.ravel(), label, answer), 1)
    return counts


def _measured(
    counts: NDArray[np.float64], classes: int, present: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Accuracy (m), F1 of each class (m, k) and their mean (m), of m matrices as rows."""
    matrix = counts.reshape(-1, classes, classes)
    right = np.einsum("mkk->mk", matrix)
    given, said = matrix.sum(axis=2), matrix.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        f1 = np.where(given > 0, 2 * right / (given + said), np.nan)
        accuracy = right.sum(axis=1) / matrix.sum(axis=(1, 2))
        total = np.where(given > 0, f1, 0).sum(axis=1) / np.maximum((given > 0)[:, present].sum(axis=1), 1)
    return accuracy, f1, np.where(np.isnan(accuracy), np.nan, total)


def _ends(values: NDArray[np.float64]) -> tuple[float, float]:
    known = values[~np.isnan(values)]
    if not len(known):
        return float("nan"), float("nan")
    tail = (1 - CONFIDENCE_BY_GROUPS) / 2
    low, high = np.quantile(known, (tail, 1 - tail))
    return float(low), float(high)
