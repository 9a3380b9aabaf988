"""How good class probabilities are: the measures of the confusion matrix, and how far confidence is to be believed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import Failure
from engine.judge.accuracy import Accuracy, Confusion, accuracy, confusion

_BINS = 15


@dataclass(frozen=True, eq=False)
class Score:
    """Measures of one classifier on one test side.

    Attributes:
        matrix: rows are the reference.
        calibration_error: see `calibration_error`.
    """

    matrix: Confusion
    calibration_error: float

    @property
    def accuracy(self) -> Accuracy:
        """Overall accuracy, macro F1, kappa, and each class' precision, recall, F1 and IoU."""
        return accuracy(self.matrix)


def score(probability: NDArray[np.floating], label: NDArray[np.int64], class_names: Sequence[str]) -> Score:
    """Compare class probabilities with the truth.

    Args:
        probability: (n, k), rows summing to 1.
        label: (n) index into `class_names`, of which there are k or more: what the classifier cannot name is an error.

    Raises:
        Failure: `no_probabilities`, they are not of this shape, not numbers, or not shares of 1.
    """
    n, k = len(label), probability.shape[-1]
    sound = probability.shape == (n, k) and k <= len(class_names) and np.isfinite(probability).all()
    if not sound or (probability < -1e-6).any() or not np.allclose(probability.sum(axis=1), 1, atol=1e-3):
        raise Failure(
            "no_probabilities",
            f"The classifier gave no class probabilities of shape ({n}, {len(class_names)}) that sum to 1.",
            "The system is at fault, not the data.",
        )
    mapped = probability.argmax(axis=1)
    names = np.asarray(class_names, dtype=object)
    return Score(confusion(names[label], names[mapped], class_names), calibration_error(probability, label))


def calibration_error(probability: NDArray[np.floating], label: NDArray[np.int64]) -> float:
    """Expected calibration error: the mean gap between confidence and accuracy over 15 bins of confidence.

    Bins are of equal width, closed above, and weighted by how many samples they hold (Guo et al. 2017, On Calibration
    of Modern Neural Networks, equation 3).

    Args:
        probability: (n, k), rows summing to 1.
        label: (n).
    """
    confidence = probability.max(axis=1)
    right = probability.argmax(axis=1) == label
    bin_of = np.clip(np.ceil(confidence * _BINS).astype(int) - 1, 0, _BINS - 1)
    gap = np.bincount(bin_of, right, _BINS) - np.bincount(bin_of, confidence, _BINS)
    return float(np.abs(gap).sum() / len(label))


def mean_and_deviation(values: Sequence[float]) -> tuple[float, float]:
    """Mean and standard deviation of a sample; the latter is NaN where there is one value."""
    return float(np.mean(values)), float(np.std(values, ddof=1)) if len(values) > 1 else math.nan
