"""Agreement where the references are simply counted: units that are independent, or clusters such as the pixels of a
parcel, which tell the same.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.judge.estimates import (
    MEASURES,
    Agreement,
    Estimate,
    f1_of_iou,
    kappa_of,
    kappa_slope,
    normal,
    parts_of,
    student,
    wilson,
)


def of_units(counts: NDArray[np.integer]) -> Agreement:
    """Agreement of independent units, each of which counts once; Wilson's intervals.

    Args:
        counts: (C, C), reference in rows, map in columns.
    """
    n = int(counts.sum())
    parts = parts_of(counts)
    classes = {
        name: tuple(_share(float(own @ above), float(own @ below)) for own in parts)
        for name, (above, below) in MEASURES.items()
    }
    classes["f1"] = _f1s(classes["iou"])
    return Agreement(_share(float(np.trace(counts)), n), _kappa(counts / max(n, 1), n), classes)


def of_clusters(
    unit: NDArray[np.integer], reference: NDArray[np.integer], mapped: NDArray[np.integer], count: NDArray, size: int
) -> Agreement:
    """Agreement of clusters, such as polygons with many pixels each, or squares of a raster.

    Shares are ratios of sums over the clusters, with the ratio estimator's variance (Cochran 1977, "Sampling
    techniques", 3rd ed., chapter 6); the interval is Wilson's of so many independent units as have that variance
    (Korn, Graubard 1998, Survey Methodology 24: 193-201), and Student's for the number of clusters.

    Args:
        unit, reference, mapped, count: (m) so many pairs of a reference and a map class in a cluster.
        size: how many classes there are.
    """
    clusters = int(unit.max()) + 1 if len(unit) else 0
    right = reference == mapped
    classes: dict[str, list[Estimate]] = {name: [] for name in MEASURES}
    for own in range(size):
        kinds = (right & (reference == own), ~right & (reference == own), ~right & (mapped == own))
        parts = np.stack([np.bincount(unit[kind], count[kind], clusters) for kind in kinds], axis=1)
        for name, (above, below) in MEASURES.items():
            classes[name].append(_ratio(parts @ above, parts @ below))
    whole = np.bincount(unit, count, clusters)
    overall = _ratio(np.bincount(unit[right], count[right], clusters), whole)
    found = {name: tuple(estimates) for name, estimates in classes.items()}
    found["f1"] = _f1s(found["iou"])
    share = np.zeros((size, size))
    np.add.at(share, (reference, mapped), count)
    share /= max(share.sum(), 1)
    return Agreement(overall, _kappa_of_clusters(share, unit, reference, mapped, count, whole), found)


def _share(part: float, whole: float) -> Estimate:
    if not whole:
        return Estimate()
    share = part / whole
    return Estimate(share, math.sqrt(share * (1 - share) / whole), *wilson(share, whole))


def _f1s(ious: tuple[Estimate, ...]) -> tuple[Estimate, ...]:
    """F1 of each class from its IoU, whose interval it shares; the error by the slope of the one in the other."""
    return tuple(
        Estimate(f1_of_iou(iou.value), 2 * iou.error / (1 + iou.value) ** 2, f1_of_iou(iou.low), f1_of_iou(iou.high))
        for iou in ious
    )


def _kappa(share: NDArray[np.float64], n: int) -> Estimate:
    value = kappa_of(share)
    if math.isnan(value) or n < 2:
        return Estimate(value)
    slope = kappa_slope(share)
    mean = float((share * slope).sum())
    error = math.sqrt(max(float((share * slope**2).sum()) - mean**2, 0.0) / n)
    # Where all agree the normal interval has no width, and there is no other.
    return normal(value, error, least=-1.0) if error > 0 else Estimate(value)


def _ratio(above: NDArray[np.float64], below: NDArray[np.float64]) -> Estimate:
    """The ratio of two sums over clusters, with its interval; without one where it hangs on a single cluster."""
    total, clusters = float(below.sum()), int((below > 0).sum())
    if not total:
        return Estimate()
    share = float(above.sum()) / total
    if clusters < 2:
        return Estimate(share)
    variance = clusters / (clusters - 1) * float(((above - share * below) ** 2).sum()) / total**2
    effective = share * (1 - share) / variance if variance > 0 and 0 < share < 1 else clusters
    return Estimate(share, math.sqrt(variance), *wilson(share, effective, student(clusters)))


def _kappa_of_clusters(
    share: NDArray[np.float64],
    unit: NDArray[np.integer],
    reference: NDArray[np.integer],
    mapped: NDArray[np.integer],
    count: NDArray,
    whole: NDArray[np.float64],
) -> Estimate:
    value, clusters = kappa_of(share), int((whole > 0).sum())
    if math.isnan(value) or clusters < 2:
        return Estimate(value)
    slope = kappa_slope(share)
    slope = slope - (share * slope).sum()
    moved = np.bincount(unit, count * slope[reference, mapped], len(whole))
    error = math.sqrt(clusters / (clusters - 1) * float((moved**2).sum())) / float(whole.sum())
    return normal(value, error, least=-1.0, z=student(clusters)) if error > 0 else Estimate(value)
