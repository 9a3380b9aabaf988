"""What is estimated of a map's agreement with a reference, each number with its interval.

Per class, every measure is a ratio of counts of three kinds of pairs: right (tp), of the class in the reference alone
(fn), and of the class on the map alone (fp). `MEASURES` has their coefficients, so that one formula of ratios serves
all of them, whatever the sample.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CONFIDENCE = 0.95
CONFIDENCE_BY_GROUPS = 0.9  # of intervals by few groups that were left out, which are wide anyway
Z = 1.959963984540054  # of the normal distribution, for 95 percent

# Measure -> coefficients of (tp, fn, fp) above and below the line. Precision is the user's accuracy, recall the
# producer's.
MEASURES = {
    "precision": ((1, 0, 0), (1, 0, 1)),
    "recall": ((1, 0, 0), (1, 1, 0)),
    "f1": ((2, 0, 0), (2, 1, 1)),
    "iou": ((1, 0, 0), (1, 1, 1)),
}
NAN = math.nan


@dataclass(frozen=True)
class Estimate:
    """A number with its standard error and the ends of its 95 percent interval; NaN where it is not known."""

    value: float = NAN
    error: float = NAN
    low: float = NAN
    high: float = NAN


@dataclass(frozen=True)
class Agreement:
    """How well a map agrees with a reference.

    Attributes:
        overall: share that is right.
        kappa: Cohen's.
        classes: measure of `MEASURES` -> an estimate for each class.
    """

    overall: Estimate
    kappa: Estimate
    classes: dict[str, tuple[Estimate, ...]]

    @property
    def macro_f1(self) -> float:
        """Mean F1 over the classes of which the reference has any."""
        known = [f1.value for f1, recall in zip(self.classes["f1"], self.classes["recall"]) if _is(recall.value)]
        return float(np.mean(known)) if known and all(map(_is, known)) else NAN


def _is(value: float) -> bool:
    return not math.isnan(value)


def wilson(share: float, n: float, z: float = Z) -> tuple[float, float]:
    """The score interval of a share of n independent units (Wilson 1927, JASA 22: 209-212); NaN without any.

    It stays within 0 and 1, and has a width where all units agree, which the normal interval has not.
    """
    if not n > 0 or math.isnan(share):
        return NAN, NAN
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return max(middle - half, 0.0), min(middle + half, 1.0)


def student(clusters: int, confidence: float = CONFIDENCE) -> float:
    """Student's quantile of an interval, for so many clusters; NaN for a single one."""
    from scipy.special import stdtrit  # takes long to import, and no map asks for it

    return float(stdtrit(clusters - 1, (1 + confidence) / 2)) if clusters > 1 else NAN


def normal(value: float, error: float, least: float = 0.0, most: float = 1.0, z: float = Z) -> Estimate:
    """An estimate with the interval of so many standard errors around it, cut to what is possible."""
    return Estimate(value, error, max(value - z * error, least), min(value + z * error, most))


def f1_of_iou(iou: float) -> float:
    """F1 of the same class: each tells the other, so that an interval of one is one of the other."""
    return 2 * iou / (1 + iou)


def parts_of(counts: NDArray) -> NDArray[np.float64]:
    """Pairs of each class by kind, (..., C, 3): right, of it in the reference alone, of it on the map alone.

    Args:
        counts: (..., C, C), reference in rows, map in columns.
    """
    right = np.einsum("...kk->...k", counts)
    return np.stack([right, counts.sum(axis=-1) - right, counts.sum(axis=-2) - right], axis=-1).astype(np.float64)


def kappa_of(share: NDArray[np.float64]) -> float:
    """Cohen's kappa of shares (C, C) that add up to 1; NaN where both are one and the same class."""
    by_chance = float(share.sum(axis=1) @ share.sum(axis=0))
    return (float(np.trace(share)) - by_chance) / (1 - by_chance) if by_chance < 1 else NAN


def kappa_slope(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """How kappa changes with each share, (C, C): with it its variance is that of a mean (delta method).

    Source: Fleiss, Cohen, Everitt 1969, Psychological Bulletin 72: 323-327.
    """
    rows, columns = share.sum(axis=1), share.sum(axis=0)
    left = 1 - float(rows @ columns)
    wrong = 1 - float(np.trace(share))
    return np.eye(len(share)) / left - wrong * (columns[:, None] + rows[None, :]) / left**2
