"""Agreement of a map with a reference: the confusion matrix and what is read from it.

Rows are the reference, columns the map, everywhere. A measure whose denominator is zero is undefined, and NaN: the
recall of a class that the reference lacks, the precision of a class that the map never gives.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Confusion:
    """Counts of (reference, map) pairs.

    Attributes:
        classes: names of the rows and of the columns.
        counts: (C, C) int64; `counts[i, j]` samples are `classes[i]` in the reference and `classes[j]` in the map.
    """

    classes: tuple[str, ...]
    counts: NDArray[np.int64]


@dataclass(frozen=True)
class ClassAccuracy:
    """Accuracy of one class; precision is the user's accuracy, recall the producer's.

    Attributes:
        reference: samples of this class in the reference.
        mapped: samples that the map gives this class.
    """

    name: str
    reference: int
    mapped: int
    precision: float
    recall: float
    f1: float
    iou: float


@dataclass(frozen=True)
class Accuracy:
    """Accuracy over all classes.

    Attributes:
        n: samples compared.
        overall: share of samples on the diagonal.
        macro_f1: mean F1 over the classes present in the reference. A class that only the map gives costs the others
            their recall, but has no F1 of its own in the mean.
        kappa: Cohen's, NaN where map and reference are one and the same single class.
    """

    n: int
    overall: float
    macro_f1: float
    kappa: float
    classes: tuple[ClassAccuracy, ...]


def confusion(reference: Sequence[str], mapped: Sequence[str], classes: Sequence[str]) -> Confusion:
    """Count the pairs of reference and map.

    Args:
        reference: class name of each sample, (n).
        mapped: the same from the map, (n).
        classes: all names that occur, and more if wanted, in the order of rows and columns.

    Raises:
        ValueError: when the lengths differ, or a name is not among `classes`.
    """
    if len(reference) != len(mapped):
        raise ValueError(f"{len(reference)} reference labels, but {len(mapped)} of the map")
    index_of = {name: index for index, name in enumerate(classes)}
    unknown = (set(reference) | set(mapped)) - set(index_of)
    if unknown:
        raise ValueError(f"not among the classes: {sorted(unknown)}")
    counts = np.zeros((len(classes), len(classes)), np.int64)
    np.add.at(counts, ([index_of[name] for name in reference], [index_of[name] for name in mapped]), 1)
    return Confusion(tuple(classes), counts)


def accuracy(matrix: Confusion) -> Accuracy:
    """Read the measures from a confusion matrix.

    Raises:
        ValueError: when it is empty.
    """
    n = int(matrix.counts.sum())
    if n == 0:
        raise ValueError("the confusion matrix counts no samples")
    classes = tuple(_of_class(matrix, index) for index in range(len(matrix.classes)))
    overall = float(np.trace(matrix.counts)) / n
    by_chance = float(matrix.counts.sum(axis=1) @ matrix.counts.sum(axis=0)) / n**2
    return Accuracy(
        n=n,
        overall=overall,
        macro_f1=float(np.mean([row.f1 for row in classes if row.reference])),
        kappa=_ratio(overall - by_chance, 1 - by_chance),
        classes=classes,
    )


def _of_class(matrix: Confusion, index: int) -> ClassAccuracy:
    right = int(matrix.counts[index, index])
    reference, mapped = int(matrix.counts[index].sum()), int(matrix.counts[:, index].sum())
    return ClassAccuracy(
        name=matrix.classes[index],
        reference=reference,
        mapped=mapped,
        precision=_ratio(right, mapped),
        recall=_ratio(right, reference),
        f1=_ratio(2 * right, reference + mapped),
        iou=_ratio(right, reference + mapped - right),
    )


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def as_json(matrix: Confusion) -> dict[str, Any]:
    """Give a confusion matrix and its measures as JSON knows them, undefined ones as None."""
    measured = accuracy(matrix)
    return {
        "n": measured.n,
        "overall_accuracy": measured.overall,
        "macro_f1": measured.macro_f1,
        "kappa": _or_none(measured.kappa),
        "classes": [
            {name: _or_none(value) if isinstance(value, float) else value for name, value in vars(row).items()}
            for row in measured.classes
        ],
        "confusion": {
            "rows": "reference",
            "columns": "map",
            "classes": list(matrix.classes),
            "counts": matrix.counts.tolist(),
        },
    }


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value
