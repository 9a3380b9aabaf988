"""Spatial blocks and folds: parcels of one block stay together, so that near neighbours are never on both sides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput


def blocks_of(centre: NDArray[np.float64], size: float, origin: tuple[float, float]) -> NDArray[np.int64]:
    """Number the block that each place lies in, (n), on a lattice of squares.

    Args:
        centre: (n, 2) x and y.
        size: side of a block, in the unit of x and y.
        origin: a corner of the lattice.
    """
    cell = np.floor((centre - np.asarray(origin)) / size).astype(np.int64)
    return np.unique(cell, axis=0, return_inverse=True)[1].ravel()


def folds_of(block: NDArray[np.int64], label: NDArray[np.int64], folds: int, seed: int) -> NDArray[np.int64]:
    """Give each sample a fold, (n), by whole blocks, so that every fold has about its share of every class.

    Blocks are given away one by one, those that hold most of a class first; each to the fold where it leaves the
    classes' shares nearest to even, in squares.

    Args:
        block: (n) block of each sample.
        label: (n) class of each sample, from 0.
        folds: how many.
        seed: of the order among equal blocks.

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
