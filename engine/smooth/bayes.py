"""Bayesian smoothing: each pixel's class probabilities, brought nearer to those around it.

Empirical Bayes on logits, as the R package sits does it (Camara et al. 2024, "Bayesian inference for post-processing of
remote-sensing image classification", Remote Sensing 16, 4572; Simoes et al. 2021, Remote Sensing 13, 2428). For each
class alone, x is a pixel's logit, m and s2 are mean and variance of the highest logits in the window around it, and
sigma2 is the class's smoothness. The logit becomes

    (s2 x + sigma2 m) / (s2 + sigma2)

so that neighbours count much where they agree (s2 small) and little at borders (s2 large). Beyond the raster's edge the
window sees its mirror image. Two differences: the probabilities of a pixel are made to add up to 1 again, and a pixel
without data stays without.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

# Probabilities are kept as thousandths: 0 may be anything below half of one, 1 anything above 1 less that.
_LEAST = 5e-4
_NUMBERS = 2**22  # at once: a window's numbers are laid out for each pixel


def smoothed(
    shares: NDArray[np.floating], seen: NDArray[np.bool_], window: int, share: float, smoothness: Sequence[float]
) -> NDArray[np.float64]:
    """Probabilities after smoothing, (k, h - 2 leg, w - 2 leg) with `leg` = window // 2; they add up to 1.

    Args:
        shares: (k, h, w) probabilities, of a rectangle with `leg` pixels more on each side than is wanted.
        seen: (h, w) where there are any.
        window: pixels a side of the neighbourhood, odd.
        share: part of the neighbours that count, those with the highest logits of the class; above 0, up to 1.
        smoothness: (k) variance that each class's logits are thought to have, sigma2; above 0.
    """
    leg = window // 2
    height, width = seen.shape[0] - 2 * leg, seen.shape[1] - 2 * leg
    logits = np.empty(shares.shape)
    bounded = np.clip(shares.astype(np.float64), _LEAST, 1 - _LEAST)
    np.log(bounded / (1 - bounded), out=logits)
    logits[:, ~seen] = np.nan
    made = np.empty((len(shares), height, width))
    step = max(1, _NUMBERS // (width * window**2))
    for number, (plane, variance) in enumerate(zip(logits, smoothness)):
        around = np.lib.stride_tricks.sliding_window_view(plane, (window, window))
        for top in range(0, height, step):
            rows = around[top : top + step]
            neighbours = rows.reshape(-1, window * window)
            mean, spread = _highest(neighbours, share)
            own = neighbours[:, leg * window + leg]
            weight = spread / (spread + variance)
            made[number, top : top + step] = (weight * own + (1 - weight) * mean).reshape(rows.shape[:2])
    odds = 1 / (1 + np.exp(-made))
    return odds / odds.sum(axis=0)


def _highest(neighbours: NDArray[np.float64], share: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean and sample variance of the highest numbers of each row, (n): of so large a share of those that are numbers.

    The variance of a single number is 0: it then is all that counts.
    """
    size = neighbours.shape[1]
    mean, spread = np.full(len(neighbours), np.nan), np.full(len(neighbours), np.nan)
    known = np.isfinite(neighbours).sum(axis=1)
    for count in np.unique(known).tolist():  # nearly all have as many
        rows = np.flatnonzero(known == count)
        taken = math.ceil(round(share * count, 9))
        if taken == 0:
            continue
        # Sorting puts what is no number last; a part is enough where the rest need no order.
        negative = -neighbours[rows]
        highest = -(np.partition(negative, taken - 1, axis=1) if taken < size else negative)[:, :taken]
        if count < size:
            highest = -np.sort(negative, axis=1)[:, :taken]
        highest = np.sort(highest, axis=1)  # one order of adding, whatever stood around
        mean[rows] = highest.mean(axis=1)
        spread[rows] = highest.var(axis=1, ddof=1) if taken > 1 else 0.0
    return mean, spread
