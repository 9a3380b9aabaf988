"""What a learner says of series that it has not seen: folds are left out in turn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Learner
from engine.learn.samples import Labelled

# Shares of the labels of a learning curve.
SHARES = (0.25, 0.5, 0.75, 1.0)


def held_out(labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Class probabilities (n, k) of each series, by a learner that saw no series of its fold.

    A class that the other folds lack has the probability 0. Where they have one class or none, there is nothing to
    tell apart, and all classes are equally likely.

    Args:
        fold: of each series, (n).
    """
    return _told(labelled, learner, fold, seed, np.ones(len(labelled), bool))


def known_to_others(labelled: Labelled, fold: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Of which series the class is in another fold too, (n): of the others no learner can tell it."""
    count = np.zeros((int(fold.max(initial=0)) + 1, len(labelled.class_names)), np.int64)
    np.add.at(count, (fold, labelled.label), 1)
    return (count.sum(axis=0) - count)[fold, labelled.label] > 0


def learning_curve(
    labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int, shares: Sequence[float] = SHARES
) -> list[tuple[int, NDArray[np.float64]]]:
    """What a learner says with fewer labels: how many it learned from on average, and its held-out probabilities.

    Of each class the share is kept, one series at least; what a larger share keeps holds what a smaller one does.
    """
    place = np.zeros(len(labelled))
    order = np.random.default_rng(seed).permutation(len(labelled))
    for cls in labelled.present:
        own = order[labelled.label[order] == cls]
        place[own] = np.arange(len(own)) / len(own)
    curve = []
    for share in shares:
        kept = place < share
        number = np.mean([(kept & (fold != held)).sum() for held in np.unique(fold)])
        curve.append((round(number), _told(labelled, learner, fold, seed, kept)))
    return curve


def _told(
    labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int, kept: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Held-out probabilities of all series, learned from some."""
    result = np.zeros((len(labelled), len(labelled.class_names)))
    for held in np.unique(fold):
        known = labelled.take((fold != held) & kept)
        asked = fold == held
        if len(known.present) < 2:
            result[asked] = 1 / len(labelled.class_names)
            continue
        result[asked] = learner.fit(known, seed).probabilities(labelled.samples.take(asked))
    return result
