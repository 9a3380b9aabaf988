"""Folds of labelled series: what is near stays together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.learn.samples import Labelled


def whole_groups(label: NDArray[np.int64], group: NDArray[np.str_], folds: int, seed: int) -> NDArray[np.int64]:
    """Fold of each series, (n): groups stay whole, and every fold has about its share of every class.

    Groups are given away one by one, those that hold most of a class first; each to the fold where it leaves the
    classes' shares nearest to even, in squares. With fewer groups than folds there are fewer folds.
    """
    names, block = np.unique(group, return_inverse=True)
    folds = min(folds, len(names))
    share = np.zeros((len(names), int(label.max()) + 1))
    np.add.at(share, (block.ravel(), label), 1.0)
    share /= np.maximum(share.sum(axis=0), 1) / folds
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-share.max(axis=1)[order], kind="stable")]
    held = np.zeros((folds, share.shape[1]))
    fold_of_group = np.zeros(len(names), np.int64)
    for one in order:
        gain = (2 * (held - 1) * share[one] + share[one] ** 2).sum(axis=1)
        # Of equally good folds the emptiest: what has no class to even out is spread all the same.
        chosen = np.lexsort((held.sum(axis=1), gain.round(9)))[0]
        fold_of_group[one] = chosen
        held[chosen] += share[one]
    return fold_of_group[block.ravel()]


Where = Literal["here", "elsewhere"]
FOLDS = 5


@dataclass(frozen=True, eq=False)
class Folds:
    """Ways to leave some labelled series out.

    Attributes:
        ways: for each way, the fold of each series, (n); in each way every series is left out once.
        left_out: what is left out, as a clause.
        doubt: why scores by them are to be doubted, as a sentence; '' where there is nothing to say.
    """

    ways: tuple[NDArray[np.int64], ...]
    left_out: str
    doubt: str = ""


def folds_for(labelled: Labelled, where: Where, seed: int) -> Folds:
    """Leave out what is like the places where a model will be used.

    Args:
        where: "here", on other parcels of the same area: whole blocks are left out; "elsewhere", in another area or
            another year: halves of the area are left out, and years.
    """
    return _elsewhere(labelled, seed) if where == "elsewhere" else _here(labelled, seed)


def _here(labelled: Labelled, seed: int) -> Folds:
    count = len(np.unique(labelled.group))
    if count > 1:
        fold = whole_groups(labelled.label, labelled.group, FOLDS, seed)
        doubt = ""
        if count < FOLDS:
            doubt = f"The labels lie in {count} blocks only, so that few of them are left to learn from at a time."
        return Folds(
            (fold,), f"one fifth of the blocks at a time ({count} blocks)" if not doubt else "each block", doubt
        )
    alone = np.arange(len(labelled)).astype(str)
    return Folds(
        (whole_groups(labelled.label, alone, FOLDS, seed),),
        "a fifth of the labelled at a time",
        "All labels lie in one block, so neighbours were judged by each other: expect less on other ground.",
    )


def _elsewhere(labelled: Labelled, seed: int) -> Folds:
    ways, left_out = [], []
    if labelled.year is not None and len(np.unique(labelled.year)) > 1:
        years = labelled.year.astype(str)
        ways.append(whole_groups(labelled.label, years, FOLDS, seed))
        left_out.append("years")
    if labelled.place is not None and len(np.unique(labelled.group)) > 1:
        ways += [_halves(labelled.place[:, axis], labelled.group) for axis in (0, 1)]
        left_out.append("halves of the area, west and east, south and north")
    # Without places only the groups tell what is elsewhere: years alone would leave every region on both sides.
    if labelled.place is None and len(np.unique(labelled.group)) > 1:
        ways.append(whole_groups(labelled.label, labelled.group, 2, seed))
        left_out.append("half of the groups at a time")
    if not ways:
        found = _here(labelled, seed)
        return replace(found, doubt="The labels tell nothing of other places: they lie in one block, and in one year.")
    return Folds(tuple(ways), " and ".join(left_out))


def _halves(coordinate: NDArray[np.float64], group: NDArray[np.str_]) -> NDArray[np.int64]:
    """Part series at the middle of a coordinate; groups stay whole."""
    names, block = np.unique(group, return_inverse=True)
    size = np.bincount(block.ravel())
    centre = np.bincount(block.ravel(), coordinate) / size
    order = np.argsort(centre, kind="stable")
    before = np.cumsum(size[order]) - size[order] / 2
    second = np.zeros(len(names), np.int64)
    second[order] = before > len(group) / 2
    if second.all() or not second.any():  # one group holds most
        second[order[-1]], second[order[0]] = 1, 0
    return second[block.ravel()]
