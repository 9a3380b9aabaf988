"""Blocks, folds and splits: what is near or alike is never on both sides; and the labels drawn for training."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from engine.errors import BadInput
from training.base.series import UNLABELLED, Series

# A year with fewer series is trained on, but not held out: a score of it would be chance.
_FEWEST_IN_A_YEAR = 100


@dataclass(frozen=True, eq=False)
class Split:
    """Which series are trained on and which are scored, as indices; none is both.

    Attributes:
        name: what is held out, "zone 1" or "group fold 2 of 5".
    """

    name: str
    train: NDArray[np.int64]
    test: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Draw:
    """Labels drawn for training.

    Attributes:
        index: indices of the series drawn, ascending.
        capped: names of the classes that gave half of their labels because that is fewer than was asked.
    """

    index: NDArray[np.int64]
    capped: tuple[str, ...]


def blocks_of(centre: NDArray[np.float64], size: float, origin: tuple[float, float]) -> NDArray[np.int64]:
    """Number of the block that each place lies in, (n), on a lattice of squares.

    Args:
        centre: (n, 2) x and y.
        size: side of a block, in the unit of x and y.
        origin: a corner of the lattice.
    """
    cell = np.floor((centre - np.asarray(origin)) / size).astype(np.int64)
    return np.unique(cell, axis=0, return_inverse=True)[1].ravel()


def folds_of(block: NDArray[np.int64], label: NDArray[np.int64], folds: int, seed: int) -> NDArray[np.int64]:
    """Fold of each sample, (n): whole blocks stay together, and every fold has about its share of every class.

    Blocks are given away one by one, those that hold most of a class first; each to the fold where it leaves the
    classes' shares nearest to even, in squares.

    Args:
        block: (n) block of each sample.
        label: (n) class of each sample, from 0.
        folds: number of folds.
        seed: decides the order among equal blocks.

    Raises:
        BadInput: `too_few_parcels`, a class has fewer samples than there are folds; `too_few_blocks`.
    """
    count = np.bincount(label)
    if (count < folds).any():
        raise BadInput(
            "too_few_parcels",
            f"Class {int(count.argmin()) + 1} of the recipe has {count.min()} parcels, fewer than the {folds} folds.",
            "Merge it into another class, leave it out, or use fewer folds.",
        )
    blocks = int(block.max()) + 1
    if blocks < folds:
        raise BadInput(
            "too_few_blocks",
            f"The parcels lie in {blocks} spatial blocks, fewer than {folds} folds.",
            "Use smaller blocks or fewer folds.",
        )
    share = np.zeros((blocks, len(count)))
    np.add.at(share, (block, label), 1.0)
    share /= count / folds
    order = np.random.default_rng(seed).permutation(blocks)
    order = order[np.argsort(-share.max(axis=1)[order], kind="stable")]
    held = np.zeros((folds, len(count)))
    fold_of_block = np.zeros(blocks, np.int64)
    for one in order:
        cost = [((held + (np.arange(folds) == fold)[:, None] * share[one] - 1.0) ** 2).sum() for fold in range(folds)]
        fold_of_block[one] = np.argmin(cost)
        held[fold_of_block[one]] += share[one]
    return fold_of_block[block]


def by_sample(series: Series, folds: int, seed: int) -> list[Split]:
    """Split at random, each class evenly over the folds; neighbours may be on both sides.

    Raises:
        BadInput: `too_few_samples`.
    """
    return _folded("sample", StratifiedKFold, None, series, folds, seed)


def by_group(series: Series, folds: int, seed: int) -> list[Split]:
    """Split by whole groups, each class about evenly over the folds.

    Raises:
        BadInput: `too_few_groups`, `too_few_samples`.
    """
    groups = len(np.unique(series.group))
    if groups < folds:
        raise BadInput(
            "too_few_groups",
            f"{series.name} has {groups} groups, fewer than {folds} folds.",
            "Use fewer folds, or leave one region out at a time.",
        )
    return _folded("group", StratifiedGroupKFold, series.group, series, folds, seed)


def by_region(series: Series) -> list[Split]:
    """Hold out each group once, for files whose groups are few and large.

    Raises:
        BadInput: `too_few_groups`, there is one only.
    """
    regions = np.unique(series.group)
    if len(regions) < 2:
        raise BadInput(
            "too_few_groups", f"{series.name} has one group only: {regions[0]}.", "Split it by sample or by year."
        )
    return [_held_out("region", name, series.group == name) for name in regions]


def by_zone(series: Series) -> list[Split]:
    """Hold out each zone once; of a group that reaches into another zone nothing is scored.

    Raises:
        BadInput: `no_zones`, the file names none, or one only.
    """
    if series.zone is None or len(np.unique(series.zone)) < 2:
        raise BadInput("no_zones", f"{series.name} does not name two zones.", "Split it by group or by sample.")
    splits = []
    for name in np.unique(series.zone):
        inside = series.zone == name
        outside_groups = np.unique(series.group[~inside])
        test = inside & ~np.isin(series.group, outside_groups)
        if not test.any():
            raise BadInput(
                "no_zones",
                f"{series.name}: every group of zone {name} reaches into another zone.",
                "Split it by group or by sample.",
            )
        splits.append(Split(f"zone {name}", np.flatnonzero(~inside), np.flatnonzero(test)))
    return splits


def by_year(series: Series) -> list[Split]:
    """Hold out each year that has at least 100 series once, and train on all others.

    Raises:
        BadInput: `no_years`, the file names none, or one only, or none with enough series.
    """
    if series.year is None or len(np.unique(series.year)) < 2:
        raise BadInput("no_years", f"{series.name} does not name two years.", "Split it by group or by sample.")
    years, count = np.unique(series.year, return_counts=True)
    if (count < _FEWEST_IN_A_YEAR).all():
        raise BadInput(
            "no_years",
            f"{series.name} has no year of {_FEWEST_IN_A_YEAR} series or more.",
            "Split it by group or by sample.",
        )
    return [_held_out("year", year, series.year == year) for year in years[count >= _FEWEST_IN_A_YEAR]]


def budget(series: Series, train: NDArray[np.int64], per_class: int, seed: int) -> Draw:
    """Draw labels for training, so many of each class but never more than half of those that there are.

    With one seed the smaller of two budgets is part of the larger.

    Args:
        train: indices of the training side.
        per_class: labels of each class.

    Raises:
        BadInput: `too_few_labels`, half of a class is none; `one_class`.
    """
    rng = np.random.default_rng(seed)
    chosen, capped = [], []
    for cls in _classes(series, train):
        of_class = rng.permutation(train[series.label[train] == cls])
        half = len(of_class) // 2
        if half == 0:
            raise BadInput(
                "too_few_labels",
                f"Class {series.class_names[cls]} of {series.name} has one label on the training side, and no more "
                "than half of a class is used.",
                "Add labels of it, or leave it out.",
            )
        if half < per_class:
            capped.append(series.class_names[cls])
        chosen.append(of_class[: min(per_class, half)])
    return Draw(np.sort(np.concatenate(chosen)), tuple(capped))


def every_label(series: Series, train: NDArray[np.int64]) -> Draw:
    """Take all labels of the training side.

    Raises:
        BadInput: `one_class`.
    """
    _classes(series, train)
    return Draw(train[series.label[train] != UNLABELLED], ())


def _classes(series: Series, train: NDArray[np.int64]) -> NDArray[np.int64]:
    label = series.label[train]
    present = np.unique(label[label != UNLABELLED])
    if len(present) < 2:
        named = series.class_names[present[0]] if len(present) else "none"
        raise BadInput(
            "one_class",
            f"The training side of {series.name} has labels of one class at most: {named}.",
            "Give at least two classes.",
        )
    return present


def _held_out(what: str, name: Any, test: NDArray[np.bool_]) -> Split:
    return Split(f"{what} {name}", np.flatnonzero(~test), np.flatnonzero(test))


def _folded(
    what: str, folding: type, groups: NDArray[np.str_] | None, series: Series, folds: int, seed: int
) -> list[Split]:
    if np.bincount(series.label).max() < folds:
        raise BadInput(
            "too_few_samples",
            f"{series.name} has no class of {folds} series, one for each fold.",
            "Use fewer folds, or more series.",
        )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "The least populated class")
        parts = folding(folds, shuffle=True, random_state=seed).split(series.label, series.label, groups)
        return [
            Split(f"{what} fold {number} of {folds}", train, test)
            for number, (train, test) in enumerate(parts, start=1)
        ]
