"""Accuracy and areas from places that were drawn by lot within strata.

Strata are commonly the classes of the map; they may be those of another map, too (Stehman 2014, International Journal
of Remote Sensing 35: 4923-4939). Where they are the map's own the formulas are those of Olofsson et al. 2014, "Good
practices for estimating area and assessing accuracy of land change", Remote Sensing of Environment 148: 42-57.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.estimates import (
    MEASURES,
    NAN,
    Agreement,
    Estimate,
    kappa_of,
    kappa_slope,
    normal,
    parts_of,
    wilson,
)


@dataclass(frozen=True, eq=False)
class Stratified:
    """Estimates for the whole area.

    Attributes:
        agreement: agreement of map and reference, per area.
        shares: part of the whole area that each class has by the reference, (C).
        proportions: estimated part of the area of each pair of reference (row) and map (column), (C, C); NaN where a
            stratum was not sampled.
    """

    agreement: Agreement
    shares: tuple[Estimate, ...]
    proportions: NDArray[np.float64]


def by_strata(
    counts: NDArray[np.integer], sizes: NDArray[np.floating], possible: NDArray[np.bool_] | None = None
) -> Stratified:
    """Estimate accuracy and areas of a stratified random sample.

    What hangs on a stratum without any place is not known, and NaN; with a single place the stratum's spread is not
    known, so that there is a value without an interval.

    Args:
        counts: (H, C, C) places of each stratum, reference in rows, map in columns.
        sizes: (H) areas of the strata, in any unit.
        possible: (H, C) which classes of the map may lie in a stratum: its own alone, where the classes are the
            strata. All by default.
    """
    drawn = counts.sum(axis=(1, 2)).astype(np.float64)
    weight = np.asarray(sizes, np.float64) / np.sum(sizes)
    may = np.ones(counts.shape[:2], bool) if possible is None else possible
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(drawn[:, None, None] > 0, counts / np.maximum(drawn, 1)[:, None, None], NAN)
        parts = np.where(drawn[:, None, None] > 0, parts_of(counts) / np.maximum(drawn, 1)[:, None, None], NAN)
    proportions = np.einsum("h,hij->ij", weight, share)
    classes: dict[str, list[Estimate]] = {name: [] for name in MEASURES}
    shares = []
    for own in range(counts.shape[1]):
        one = parts[:, own]
        for name, (above, below) in MEASURES.items():
            matters = np.ones(len(weight), bool) if below[1] else may[:, own]
            inspected = float((one * drawn[:, None])[matters & (drawn > 0)].sum(axis=0) @ np.sign(below))
            classes[name].append(_ratio(one[matters], weight[matters], drawn[matters], above, below, inspected))
        shares.append(_share(one, weight, drawn))
    right = np.einsum("hkk->h", share)
    value, error = _mean(right, right, weight, drawn)
    overall = _with_interval(value, error, float(drawn.sum()))
    agreement = Agreement(
        overall, _kappa(share, proportions, weight, drawn), {name: tuple(each) for name, each in classes.items()}
    )
    return Stratified(agreement, tuple(shares), proportions)


def _mean(
    first: NDArray[np.float64], second: NDArray[np.float64], weight: NDArray[np.float64], drawn: NDArray[np.float64]
) -> tuple[float, float]:
    """Mean over all strata and its standard error, from means of a value (H) and of its square (H) in each."""
    with np.errstate(invalid="ignore", divide="ignore"):
        spread = np.where(drawn > 1, np.maximum(second - first**2, 0) / (drawn - 1), NAN)
    return float(weight @ first), math.sqrt(float(weight**2 @ spread))


def _ratio(
    parts: NDArray[np.float64],
    weight: NDArray[np.float64],
    drawn: NDArray[np.float64],
    above: tuple[int, ...],
    below: tuple[int, ...],
    inspected: float,
) -> Estimate:
    """A ratio of two totals over strata; its variance is that of the linear residuals.

    Args:
        parts: (H, 3) mean of each kind of pair in each stratum.
    """
    total = float(weight @ (parts @ below)) if len(weight) else 0.0
    if not total > 0:  # nothing of it was found, or a stratum is unknown
        return Estimate()
    value = float(weight @ (parts @ above)) / total
    residual = np.array(above) - value * np.array(below)
    _, error = _mean(parts @ residual, parts @ residual**2, weight, drawn)
    return _with_interval(value, error / total, inspected)


def _with_interval(value: float, error: float, inspected: float) -> Estimate:
    """The interval of so many standard errors; where all places agree, so that these are 0, Wilson's of the places."""
    if error == 0:
        return Estimate(value, error, *wilson(min(max(value, 0.0), 1.0), inspected))
    return normal(value, error)


def _share(parts: NDArray[np.float64], weight: NDArray[np.float64], drawn: NDArray[np.float64]) -> Estimate:
    found = parts[:, 0] + parts[:, 1]
    value, error = _mean(found, found, weight, drawn)
    # A class that no place has, or that all have, may be of any size all the same.
    return normal(value, error) if error > 0 else Estimate(value, NAN if math.isnan(value) else error)


def _kappa(
    share: NDArray[np.float64],
    proportions: NDArray[np.float64],
    weight: NDArray[np.float64],
    drawn: NDArray[np.float64],
) -> Estimate:
    value = kappa_of(proportions) if np.isfinite(proportions).all() else NAN
    if math.isnan(value):
        return Estimate()
    slope = kappa_slope(proportions)
    first, second = ((share * power).sum(axis=(1, 2)) for power in (slope, slope**2))
    _, error = _mean(first, second, weight, drawn)
    return normal(value, error, least=-1.0) if error > 0 else Estimate(value, error)
