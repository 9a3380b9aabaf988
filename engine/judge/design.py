"""How many places to inspect, and how many of them in each stratum."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray


def sample_size(sizes: NDArray[np.floating], expected: NDArray[np.floating], error: float, units: int) -> int:
    """Places that a standard error of the overall accuracy needs, in proportion to the strata's sizes.

    Source: Cochran 1977, "Sampling techniques", 3rd ed., equation 5.25; Olofsson et al. 2014, Remote Sensing of
    Environment 148: 42-57, equation 13.

    Args:
        sizes: (H) of the strata, in any unit.
        expected: (H) share of each that is expected to be right.
        error: the standard error, as a share.
        units: how many places there are to draw from.
    """
    weight = sizes / np.sum(sizes)
    spread = np.sqrt(expected * (1 - expected))
    return max(1, math.ceil(float(weight @ spread) ** 2 / (error**2 + float(weight @ spread**2) / units) - 1e-9))


def expected_error(sizes: NDArray[np.floating], expected: NDArray[np.floating], places: NDArray[np.integer]) -> float:
    """Standard error of the overall accuracy that so many places in each stratum will have, if all is as expected."""
    weight = sizes / np.sum(sizes)
    return math.sqrt(float((weight**2 * expected * (1 - expected) / places).sum()))


def allocate(
    count: int, sizes: NDArray[np.floating], available: NDArray[np.integer], least: int, equal: bool = False
) -> NDArray[np.int64]:
    """Part places among strata, (H): at least so many each, the others in proportion to size, or evenly.

    A stratum whose share is less than the least gets the least, and one with fewer units than its share gets all of
    them; what is left is parted among the others (Olofsson et al. 2014, section 3.1.2).

    Args:
        count: places in all; no less than the least ones of all strata.
        sizes: (H), in any unit.
        available: (H) how many places each stratum has.
        least: places in each stratum; all of a smaller one.
    """
    share = np.ones(len(sizes)) if equal else np.asarray(sizes, np.float64)
    floor = np.minimum(least, available)
    wanted = np.zeros(len(sizes))
    # From the neediest on: what one gets leaves less for the others, which may need the least then.
    few = np.zeros(len(sizes), bool)
    full = np.zeros(len(sizes), bool)
    while True:
        free = ~few & ~full
        rest = count - floor[few].sum() - available[full].sum()
        wanted = np.where(few, floor, available).astype(np.float64)
        if free.any():
            wanted[free] = max(rest, 0) * share[free] / share[free].sum()
        too_few, too_many = free & (wanted < floor), free & (wanted > available)
        if too_few.any():
            few |= too_few
        elif too_many.any():
            full |= too_many
        else:
            break
    whole = np.floor(wanted + 1e-9).astype(np.int64)
    missing = int(min(round(wanted.sum()), count)) - int(whole.sum())
    # Largest remainders first, of equals the first stratum.
    for place in np.argsort(-(wanted - whole), kind="stable")[: max(missing, 0)]:
        whole[place] += 1
    return whole
