"""What a learner says of series that it has not seen: folds are left out in turn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.learn.calibrate import temperature_of, tempered
from engine.learn.fitted import Learner
from engine.learn.mean import parts_of, weighted
from engine.learn.progress import Progress, parts, silent
from engine.learn.samples import Labelled, Samples

# Shares of the labels of a learning curve.
SHARES = (0.25, 0.5, 0.75, 1.0)


def held_out(
    labelled: Labelled, learner: Learner, fold: NDArray[np.int64], seed: int, progress: Progress = silent
) -> NDArray[np.float64]:
    """Class probabilities (n, k) of each series, by a learner that saw no series of its fold.

    Args:
        fold: fold of each series, (n).
        progress: as `cross_predicted`.
    """
    return cross_predicted(labelled, learner, fold, labelled.samples, fold, seed, progress)


def cross_predicted(
    labelled: Labelled,
    learner: Learner,
    fold: NDArray[np.int64],
    samples: Samples,
    sample_fold: NDArray[np.int64],
    seed: int,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Class probabilities (m, k) of any series, labelled or not, by a learner that saw no labelled one of its fold.

    A class that the other folds lack has the probability 0. Where they have one class or none, there is nothing to
    tell apart, and all classes are equally likely.

    Args:
        fold: fold of each labelled series, (n).
        samples: m series to say something of.
        sample_fold: fold of each sample, (m).
        progress: told how far it is, also within folds by learners that take long; may raise to stop.
    """
    result = np.zeros((len(samples), len(labelled.class_names)))
    every = np.unique(sample_fold)
    for held, of_fold in zip(every, parts(progress, [1] * len(every))):
        of_fold(0, 1)
        training = labelled.take(fold != held)
        test = sample_fold == held
        if len(training.present) < 2:
            result[test] = 1 / len(labelled.class_names)
            continue
        result[test] = learner.fit(training, seed, of_fold).probabilities(samples.take(test))
    progress(1, 1)
    return result


def cross_calibrated(
    labelled: Labelled,
    learner: Learner,
    fold: NDArray[np.int64],
    samples: Samples,
    sample_fold: NDArray[np.int64],
    row: NDArray[np.int64],
    seed: int,
    progress: Progress = silent,
) -> NDArray[np.float64]:
    """Class probabilities (m, k) as of `cross_predicted`, made to mean what they say by what the labelled ones are.

    Each part of a mean says how sure it is in its own way, and is calibrated before it is averaged, as `choose` does.

    Args:
        row: index of each labelled series among the samples, (n).
    """
    learners, weights = parts_of(learner)
    judged = in_other_folds(labelled, fold)

    def calibrated(probability: NDArray[np.float64]) -> NDArray[np.float64]:
        return tempered(probability, temperature_of(probability[row], labelled.label, judged))

    answers = [
        calibrated(cross_predicted(labelled, part, fold, samples, sample_fold, seed, of_part))
        for part, of_part in zip(learners, parts(progress, [1] * len(learners)))
    ]
    return answers[0] if len(answers) == 1 else calibrated(weighted(answers, weights))


def in_other_folds(labelled: Labelled, fold: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which labelled series have a class that another fold has too, (n): the class of the others cannot be learned."""
    count = np.zeros((int(fold.max(initial=0)) + 1, len(labelled.class_names)), np.int64)
    np.add.at(count, (fold, labelled.label), 1)
    return (count.sum(axis=0) - count)[fold, labelled.label] > 0


def learning_curve(
    labelled: Labelled,
    learner: Learner,
    fold: NDArray[np.int64],
    seed: int,
    shares: Sequence[float] = SHARES,
    progress: Progress = silent,
) -> list[tuple[int, NDArray[np.float64]]]:
    """What a learner says with fewer labels: how many it learned from on average, and its held-out probabilities.

    Of each class the share is kept, one series at least; what a larger share keeps holds what a smaller one does.
    """
    rank = np.zeros(len(labelled))
    order = np.random.default_rng(seed).permutation(len(labelled))
    for cls in labelled.present:
        rows = order[labelled.label[order] == cls]
        rank[rows] = np.arange(len(rows)) / len(rows)
    curve = []
    for share, of_share in zip(shares, parts(progress, [1] * len(shares))):
        kept = rank < share
        number = np.mean([(kept & (fold != held)).sum() for held in np.unique(fold)])
        probability = cross_predicted(labelled.take(kept), learner, fold[kept], labelled.samples, fold, seed, of_share)
        curve.append((round(number), probability))
    return curve
