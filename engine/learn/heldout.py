"""What a learner says of series that it has not seen: folds are left out in turn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Learner
from engine.learn.samples import Labelled


def held_out(labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Class probabilities (n, k) of each series, by a learner that saw no series of its fold.

    A class that the other folds lack has the probability 0. Where they have one class or none, there is nothing to
    tell apart, and all of their classes are equally likely.

    Args:
        fold: of each series, (n).
    """
    result = np.zeros((len(labelled), len(labelled.class_names)))
    for held in np.unique(fold):
        known = labelled.take(fold != held)
        asked = fold == held
        present = known.present
        if len(present) < 2:
            result[asked] = 1 / len(labelled.class_names)
            continue
        result[asked] = learner.fit(known, seed).probabilities(labelled.samples.take(asked))
    return result
