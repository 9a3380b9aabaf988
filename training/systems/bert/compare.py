"""What two encoders' answers on the same configurations say: gains, wins, and how sure they are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Compared:
    """One encoder against another; accuracies and gains in percent.

    Attributes:
        mean, std: mean and deviation of the first one's accuracy over the configurations; other_mean, other_std: of the
            second one's.
        gain, least, most: mean, smallest and largest gain of the first over the second.
        wins, of: configurations in which the first is strictly better, of how many.
        sign: two-sided probability of as uneven wins, were both alike; ties count for neither.
        low, high: 95 percent interval of the mean gain over draws of whole fields; of the fields alone, the encoders
            and configurations being as they are.
    """

    mean: float
    std: float
    other_mean: float
    other_std: float
    gain: float
    least: float
    most: float
    wins: int
    of: int
    sign: float
    low: float
    high: float


@dataclass(frozen=True)
class Case:
    """What was compared: a task, a network, and two encoders."""

    task: str
    network: str
    encoder: str
    against: str
    compared: Compared


def compare(
    right: NDArray[np.bool_], other: NDArray[np.bool_], field: NDArray[np.str_], draws: int, seed: int
) -> Compared:
    """Compare what two encoders told right, (configurations, n) each, of series of n fields.

    Args:
        draws: number of draws of fields.
    """
    accuracy, others = (100 * part.mean(axis=1) for part in (right, other))
    gains = accuracy - others
    wins, losses = int((gains > 0).sum()), int((gains < 0).sum())
    low, high = field_interval(100.0 * (right.mean(axis=0) - other.mean(axis=0)), field, draws, seed)
    return Compared(
        *(float(value) for part in (accuracy, others) for value in (part.mean(), part.std())),
        gain=float(gains.mean()),
        least=float(gains.min()),
        most=float(gains.max()),
        wins=wins,
        of=len(gains),
        sign=sign_test(wins, losses),
        low=low,
        high=high,
    )


def sign_test(wins: int, losses: int) -> float:
    """Two-sided probability of wins and losses as uneven as these, were each as likely."""
    count = wins + losses
    tail = sum(math.comb(count, more) for more in range(max(wins, losses), count + 1)) / 2**count
    return min(1.0, 2 * tail)


def field_interval(values: NDArray[np.float64], field: NDArray[np.str_], draws: int, seed: int) -> tuple[float, float]:
    """95 percent interval of a mean (n) when fields are drawn with replacement: series of a field are alike."""
    _, number = np.unique(field, return_inverse=True)
    total, count = np.bincount(number, values), np.bincount(number)
    drawn = np.random.default_rng(seed).integers(len(count), size=(draws, len(count)))
    means = total[drawn].sum(axis=1) / count[drawn].sum(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return float(low), float(high)
