"""How sure scores are where all groups agree: drawing groups anew shows no doubt there, however few they are.

The interval is Wilson's for so many independent units as there are groups, with Student's quantile, as for clusters in
`counted`. So a class that is right throughout three groups is not sure to be right in a fourth one.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.judge.estimates import CONFIDENCE_BY_GROUPS, f1_of_iou, parts_of, student, wilson

_SAME = 1e-9


def share_ends(share: float, groups: int) -> tuple[float, float]:
    """Return both ends of the interval of a share that is the same in all groups; 0 and 1 for a single group."""
    return wilson(share, groups, student(groups, CONFIDENCE_BY_GROUPS)) if groups > 1 else (0.0, 1.0)


def f1_ends(counts: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return both ends of the interval of each class's F1, (k, 2); NaN for a class of which the groups differ.

    Args:
        counts: how often each class was answered as which one, group by group, (groups, k, k), labels in rows, answers
            in columns.
    """
    parts = parts_of(counts)
    right, either = parts[..., 0], parts.sum(axis=-1)
    ends = np.full((counts.shape[1], 2), np.nan)
    for place in np.flatnonzero(counts.sum(axis=(0, 2)) > 0):
        holding = either[:, place] > 0
        shares = right[holding, place] / either[holding, place]
        if np.ptp(shares) < _SAME:
            ends[place] = [f1_of_iou(end) for end in share_ends(float(shares.mean()), int(holding.sum()))]
    return ends


def of_mean(
    mean: tuple[float, float, float], f1: NDArray[np.floating], ends: NDArray[np.floating]
) -> tuple[float, float]:
    """Return both ends of the interval of a mean F1, with the doubts that drawing groups anew does not show.

    Doubts of independent parts of a sum add up as squares (Zou, Donner 2008, Statistics in Medicine 27: 1693-1702).

    Args:
        mean: mean F1 of the classes that are there, with both ends as drawn.
        f1: F1 of each class, (k); NaN for one that is not there.
        ends: both ends of each class's interval, (k, 2), as `f1_ends` has them.
    """
    value, low, high = mean
    size = max(int((~np.isnan(f1)).sum()), 1)
    below, above = np.nansum((ends - f1[:, None]) ** 2, axis=0) / size**2
    return max(value - math.hypot(value - low, math.sqrt(below)), 0.0), min(
        value + math.hypot(high - value, math.sqrt(above)), 1.0
    )
