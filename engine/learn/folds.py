"""Folds of labelled series: what is near stays together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


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
