"""How good field boundaries are: boundary pixels with a tolerance, and fields as objects."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_dilation, distance_transform_cdt, label

from training.data.boundaries import BOUNDARY, boundary_classes

TOLERANCES = (0, 1, 2)
# Least share that two fields have in common of what either covers, to be one and the same.
OVERLAP = 0.5

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class BoundaryScores:
    """Scores of a map of boundaries against a reference.

    Attributes:
        f1: F1 of boundary pixels, for each of `TOLERANCES`.
        iou: IoU of boundary pixels.
        objects: F1 of fields, where a field is found if another one shares more than half of what either covers.
    """

    f1: tuple[float, ...]
    iou: float
    objects: float


def score_boundaries(truth: Mask, mapped: Mask, true_fields: Mask, mapped_fields: Mask) -> BoundaryScores:
    """Score boundaries and interiors of fields, all (H, W) bool."""
    both, either = (truth & mapped).sum(), (truth | mapped).sum()
    return BoundaryScores(
        tuple(tolerant_f1(truth, mapped, tolerance) for tolerance in TOLERANCES),
        float(both / either) if either else 1.0,
        object_f1(parts(true_fields), parts(mapped_fields)),
    )


def boundaries_between(truth: NDArray[np.integer], mapped: NDArray[np.integer], void: int) -> tuple[float, ...]:
    """F1 of the boundaries between classes, for each of `TOLERANCES`.

    A pixel is on a boundary where one of its eight neighbours has another class. Pixels that are void in the reference,
    and those beside them, count nowhere.

    Args:
        truth, mapped: (H, W) codes of classes.
    """
    edges = [between_classes(classes, truth == void) for classes in (truth, mapped)]
    return tuple(tolerant_f1(*edges, tolerance) for tolerance in TOLERANCES)


def between_classes(classes: NDArray[np.integer], void: Mask) -> Mask:
    """Pixels with another class among their eight neighbours, (H, W), but for those that are void or beside one."""
    return (boundary_classes(classes) == BOUNDARY) & ~binary_dilation(void, np.ones((3, 3)))


def tolerant_f1(truth: Mask, mapped: Mask, tolerance: int) -> float:
    """F1 of boundary pixels, right within some pixels in any of the eight directions; 1 where there are none at all."""
    if not truth.any() or not mapped.any():
        return float(truth.any() == mapped.any())
    precision = _near(truth, tolerance)[mapped].mean()
    recall = _near(mapped, tolerance)[truth].mean()
    return _harmonic(float(precision), float(recall))


def object_f1(truth: NDArray[np.integer], mapped: NDArray[np.integer]) -> float:
    """F1 of objects, numbered from 1, 0 for none: two are one where they share more than half of what either covers.

    No object can share so much with two others, so that none is counted twice.
    """
    of_truth, of_mapped = np.bincount(truth.ravel()), np.bincount(mapped.ravel())
    pairs = np.stack([truth.ravel(), mapped.ravel()])[:, (truth.ravel() > 0) & (mapped.ravel() > 0)]
    (true, found), shared = np.unique(pairs, axis=1, return_counts=True)
    iou = shared / (of_truth[true] + of_mapped[found] - shared)
    hits = int((iou > OVERLAP).sum())
    objects, answers = int((of_truth[1:] > 0).sum()), int((of_mapped[1:] > 0).sum())
    return 2 * hits / (objects + answers) if objects + answers else 1.0


def parts(interior: Mask) -> NDArray[np.int32]:
    """Connected parts, by sides, numbered from 1."""
    return label(interior)[0]


def _near(mask: Mask, tolerance: int) -> Mask:
    return distance_transform_cdt(~mask, metric="chessboard") <= tolerance


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
