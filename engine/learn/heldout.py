"""What a learner says of series that it has not seen: folds are left out in turn."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Learner
from engine.learn.samples import Labelled, Samples


def held_out(labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Class probabilities (n, k) of each series, by a learner that saw no series of its fold.

    Args:
        fold: of each series, (n).
    """
    return cross_predicted(labelled, learner, fold, labelled.samples, fold, seed)


def cross_predicted(
    labelled: Labelled,
    learner: Learner,
    fold: NDArray[np.int64],
    samples: Samples,
    asked_fold: NDArray[np.int64],
    seed: int,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> NDArray[np.float64]:
    """Class probabilities (m, k) of any series, labelled or not, by a learner that saw no labelled one of its fold.

    A class that the other folds lack has the probability 0. Where they have one class or none, there is nothing to
    tell apart, and all of their classes are equally likely.

    Args:
        fold: of each labelled series, (n).
        samples: m series to say something of.
        asked_fold: of each of them, (m).
        progress: told how many folds are done, and of how many; may raise to stop.
    """
    result = np.zeros((len(samples), len(labelled.class_names)))
    every = np.unique(asked_fold)
    for done, held in enumerate(every):
        progress(done, len(every))
        known = labelled.take(fold != held)
        asked = asked_fold == held
        present = known.present
        if len(present) < 2:
            result[asked] = 1 / len(labelled.class_names)
            continue
        result[asked] = learner.fit(known, seed).probabilities(samples.take(asked))
    progress(len(every), len(every))
    return result
