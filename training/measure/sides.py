"""Sentences on what the two sides of a split have in common: the same series, and places near by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.neighbors import BallTree

from training.base.series import Series
from training.measure.folds import Fold

_EARTH_M = 6_371_000.0
_NEAR_M, _AROUND_M = 250, 1_000


def in_common(folds: Sequence[Fold], split: str) -> list[str]:
    """Say how many series of the test sides stand on the training side too, and how many have a neighbour there.

    Args:
        folds: all folds of one split of one file; each series is counted where it is scored.
        split: as `training.measure.folds.folds_of_split` takes it.
    """
    groups = _groups(folds[0]) if split == "group" else []
    return [*groups, _twins(folds), *_neighbours(folds)]


def _groups(fold: Fold) -> list[str]:
    """A sentence on the number of groups; where each is one series, the split keeps nothing together."""
    count = len(np.unique(np.r_[fold.train.group, fold.test.group]))
    series = len(fold.train) + len(fold.test)
    if count == series:
        return ["Each series is a group of its own, so that this is a split by series, at random."]
    return [f"The {series} series are of {count} groups."]


def _twins(folds: Sequence[Fold]) -> str:
    """A sentence on series that are on both sides with the same values and gaps; their days are not compared."""
    tested, same, of_class = sum(len(fold.test) for fold in folds), 0, 0
    for fold in folds:
        classes: dict[bytes, set[int]] = defaultdict(set)
        for index, label in enumerate(fold.train.label):
            classes[_bytes(fold.train, index)].add(int(label))
        for index, label in enumerate(fold.test.label):
            found = classes.get(_bytes(fold.test, index), set())
            same += bool(found)
            of_class += int(label) in found
    if not same:
        return f"None of the {tested} series on the folds' test sides stands on the training side too, byte for byte."
    return (
        f"{same} of the {tested} series on the folds' test sides stand on the training side of their fold too, byte "
        f"for byte, {of_class} of them with the same class: of these the scores tell nothing."
    )


def _bytes(series: Series, index: int) -> bytes:
    return series.values[index].tobytes() + series.valid[index].tobytes()


def _neighbours(folds: Sequence[Fold]) -> list[str]:
    """A sentence on how near the nearest training series lie; nothing where a file has no coordinates."""
    distance, of_class = [], []
    for fold in folds:
        train, test = _placed(fold.train), _placed(fold.test)
        if not len(train) or not len(test):
            return []
        away, which = BallTree(_radians(fold.train, train), metric="haversine").query(_radians(fold.test, test))
        distance.append(away[:, 0] * _EARTH_M)
        of_class.append(fold.train.label[train][which[:, 0]] == fold.test.label[test])
    far, same = np.concatenate(distance), np.concatenate(of_class)
    near, around = far <= _NEAR_M, far <= _AROUND_M
    alike = f", where the nearest is of the same class for {(around & same).sum()}" if around.any() else ""
    return [
        f"Of {len(far)} series on test sides {near.sum()} lie within {_NEAR_M} m of a series of their training side "
        f"and {around.sum()} within {_AROUND_M // 1000} km{alike}; the median distance is "
        f"{np.median(far) / 1000:.1f} km."
    ]


def _placed(series: Series) -> NDArray[np.int64]:
    """Indices of the series that have coordinates."""
    if series.lon is None or series.lat is None:
        return np.zeros(0, np.int64)
    return np.flatnonzero(np.isfinite(series.lon) & np.isfinite(series.lat))


def _radians(series: Series, which: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.radians(np.stack([series.lat[which], series.lon[which]], axis=1))
