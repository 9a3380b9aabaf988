"""Few-shot curves: how a score grows with the labels of each class."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.data.series import Series
from training.data.splits import Split, budget
from training.evaluate.scores import Score, score

PER_CLASS = (1, 5, 10, 20, 50, 100)
SEEDS = 10

# (indices of the labelled series, indices of the tested ones, seed) -> class probabilities (tested, k).
Classify = Callable[[NDArray[np.int64], NDArray[np.int64], int], NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Shot:
    """The scores at one number of labels a class.

    Attributes:
        scores: one for each seed.
        capped: names of the classes that gave half of their labels instead.
    """

    per_class: int
    scores: tuple[Score, ...]
    capped: tuple[str, ...]

    @property
    def macro_f1(self) -> tuple[float, float]:
        """Mean over the seeds, and standard deviation."""
        return mean_and_deviation([each.accuracy.macro_f1 for each in self.scores])


def few_shot(
    series: Series,
    split: Split,
    classify: Classify,
    per_class: Sequence[int] = PER_CLASS,
    seeds: Sequence[int] = range(SEEDS),
) -> list[Shot]:
    """Score a classifier at several numbers of labels a class, each with several draws of them.

    For frozen features: `lambda few, tested, seed: knn(features[few], label[few], features[tested], classes)`.

    Args:
        series: labels and classes.
        split: labels are drawn from its training side; its test side is scored whole.
        classify: trains on the labelled series and gives class probabilities of the tested ones.

    Raises:
        BadInput: what `budget` raises.
    """
    shots = []
    for labels in per_class:
        draws = [budget(series, split.train, labels, seed) for seed in seeds]
        scores = tuple(
            score(classify(draw.index, split.test, seed), series.label[split.test], series.class_names)
            for draw, seed in zip(draws, seeds, strict=True)
        )
        shots.append(Shot(labels, scores, draws[0].capped))
    return shots


def mean_and_deviation(values: Sequence[float]) -> tuple[float, float]:
    """Mean and standard deviation of a sample; the latter is NaN where there is one value."""
    return float(np.mean(values)), float(np.std(values, ddof=1)) if len(values) > 1 else math.nan
