"""How good a segmentation is: at the level of pixels, of parcels and of patches, with background and without.

Rows of every matrix are the reference (`engine.judge.accuracy`), so that precision and recall are not exchanged. Void
pixels
of the reference count nowhere. Without background ("18 classes" of PASTIS), pixels that are background in the reference
count nowhere either; a crop that is mapped as background is still a miss of that crop.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.judge.accuracy import Confusion, accuracy

Counts = NDArray[np.int64]


def pixel_counts(truth: NDArray[np.integer], mapped: NDArray[np.integer], classes: int) -> Counts:
    """Count pixels, (k, k); those of the reference outside 0 to k - 1 are void.

    Args:
        truth, mapped: class maps of the same shape.
    """
    counted = (truth >= 0) & (truth < classes)
    pair = truth[counted].astype(np.int64) * classes + mapped[counted]
    return np.bincount(pair, minlength=classes**2).reshape(classes, classes)


def parcel_counts(truth: NDArray[np.integer], probability: NDArray[np.floating], parcel: NDArray[np.integer]) -> Counts:
    """Count parcels, (k, k): each has the class of most of its pixels, and gets that of the highest mean probability.

    Args:
        truth: (h, w); outside 0 to k - 1 is void. A parcel without any other pixel is left out.
        probability: (k, h, w).
        parcel: (h, w); 0 for none.
    """
    classes = len(probability)
    counts = np.zeros((classes, classes), np.int64)
    counted = (truth >= 0) & (truth < classes) & (parcel > 0)
    for one in np.unique(parcel[counted]):
        inside = counted & (parcel == one)
        reference = np.bincount(truth[inside], minlength=classes).argmax()
        counts[reference, probability[:, inside].mean(axis=1).argmax()] += 1
    return counts


def without(matrix: Confusion, name: str) -> Confusion:
    """The same matrix without what is of one class in the reference; it stays a column, of misses."""
    counts = matrix.counts.copy()
    counts[matrix.classes.index(name)] = 0
    return Confusion(matrix.classes, counts)


@dataclass(frozen=True)
class Scores:
    """Measures of one matrix; means are over the classes that the reference has.

    Attributes:
        classes: number of these classes.
        n: pixels, parcels or tokens counted.
        miou: mean intersection over union.
        precision: mean; of a class that is never mapped it is 0.
        per_class: name, reference, mapped, precision, recall, f1 and iou of each class of the reference.
    """

    classes: int
    n: int
    miou: float
    macro_f1: float
    precision: float
    recall: float
    overall_accuracy: float
    per_class: tuple[dict[str, Any], ...]


def scores(matrix: Confusion) -> Scores:
    """Read the measures from a matrix.

    Raises:
        ValueError: when it is empty.
    """
    measures = accuracy(matrix)
    present = [measured for measured in measures.classes if measured.reference]
    rows = tuple(
        {**vars(measured), "precision": measured.precision if measured.mapped else 0.0} for measured in present
    )

    def mean(measure: str) -> float:
        return float(np.mean([row[measure] for row in rows]))

    return Scores(
        classes=len(present),
        n=measures.n,
        miou=mean("iou"),
        macro_f1=measures.macro_f1,
        precision=mean("precision"),
        recall=mean("recall"),
        overall_accuracy=measures.overall,
        per_class=rows,
    )


def patch_scores(counts: Iterable[Counts], classes: Sequence[str]) -> list[Scores]:
    """Scores of each patch for itself; patches that are wholly void are left out."""
    return [scores(Confusion(tuple(classes), matrix)) for matrix in counts if matrix.any()]
