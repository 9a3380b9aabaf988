"""Areas from surveyed segments and a map of the whole: what the survey tells alone, and with the map beside it.

The regression estimator corrects the mean of the segments for how much the map says they differ from all ground:
y + b (X - x), with y and x the mean surveyed and mapped shares of the segments, X the mapped share of all ground, and b
the slope of the one on the other. Whatever the map takes for something else, the survey decides; the map only takes
away chance. Source: Cochran 1977, "Sampling techniques", 3rd ed., equations 7.1 and 7.29; Gallego 2004, International
Journal of Remote Sensing 25: 3019-3047, on crop areas from segments.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtrit

from engine.judge.estimates import CONFIDENCE, NAN, Estimate

_LEAST = 3  # segments, of which a line is fitted and one degree of freedom is left


@dataclass(frozen=True)
class Regression:
    """One class in one stratum; estimates are shares of its area.

    Attributes:
        n: segments.
        survey: estimate by the segments alone.
        regression: estimate by segments and map; NaN where it cannot be fitted.
        slope, slope_error: surveyed share on mapped share, and its standard error.
        correlation: correlation of surveyed and mapped share.
        efficiency: variance of the survey alone by that of the regression: so many times as many segments would make
            the survey alone as sure.
    """

    n: int
    survey: Estimate
    regression: Estimate
    slope: float = NAN
    slope_error: float = NAN
    correlation: float = NAN
    efficiency: float = NAN


def regress(
    surveyed: NDArray[np.floating], mapped: NDArray[np.floating], population: float, sampled: float
) -> Regression:
    """Estimate the share of a class in a stratum, from segments of it that were drawn by lot.

    Args:
        surveyed, mapped: (n) share of each segment that is the class, by the survey and on the map.
        population: share of the whole stratum that is the class on the map.
        sampled: part of the stratum that the segments cover.
    """
    n = len(surveyed)
    if n == 0:
        return Regression(0, Estimate(), Estimate())
    y, x = float(np.mean(surveyed)), float(np.mean(mapped))
    if n == 1:
        return Regression(1, Estimate(y), Estimate())
    left = max(1 - sampled, 0.0)
    syy = float(((surveyed - y) ** 2).sum())
    alone = left * syy / (n - 1) / n
    survey = _with_interval(y, alone, n - 1)
    sxx = float(((mapped - x) ** 2).sum())
    if n < _LEAST or not sxx > 0:
        return Regression(n, survey, Estimate())
    sxy = float(((surveyed - y) * (mapped - x)).sum())
    slope = sxy / sxx
    rest = max(syy - slope * sxy, 0.0) / (n - 2)
    with_map = left * rest / n
    return Regression(
        n=n,
        survey=survey,
        regression=_with_interval(y + slope * (population - x), with_map, n - 2),
        slope=slope,
        slope_error=math.sqrt(rest / sxx),
        correlation=sxy / math.sqrt(sxx * syy) if syy > 0 else NAN,
        efficiency=alone / with_map if with_map > 0 else NAN,
    )


def total_of(estimates: Sequence[Estimate], sizes: NDArray[np.floating], freedom: int) -> Estimate:
    """The sum over strata of shares times their sizes; NaN where a stratum has none.

    Args:
        freedom: degrees of freedom of all strata together.
    """
    value = float(sum(one.value * size for one, size in zip(estimates, sizes)))
    return _with_interval(value, float(sum((one.error * size) ** 2 for one, size in zip(estimates, sizes))), freedom)


def _with_interval(value: float, variance: float, freedom: int) -> Estimate:
    """Student's interval; none where the segments do not differ at all, since that is chance."""
    if math.isnan(variance) or freedom < 1:
        return Estimate(value)
    error = math.sqrt(variance)
    if not error > 0:
        return Estimate(value, error)
    reach = float(stdtrit(freedom, (1 + CONFIDENCE) / 2)) * error
    return Estimate(value, error, value - reach, value + reach)
