"""Which classes cannot be excluded: sets that miss a parcel's class no more often than wanted, class by class.

A class is excluded where its probability is lower than that of nearly all labelled parcels of that class. So the share
of parcels of a class whose set lacks it is bounded for each class by itself (label-conditional, or Mondrian, conformal
prediction: Vovk, Gammerman, Shafer 2005, "Algorithmic Learning in a Random World", section 4.5). Probabilities are
held-out ones, and a parcel is compared with parcels of other blocks alone, since neighbours look alike (cross-conformal
prediction: Vovk 2015, "Cross-conformal predictors").

The bound holds for parcels that come as the labelled ones do: from the same area and year, by blocks. A class with
fewer labelled parcels than 1 / (1 - confidence) can hardly ever be excluded, which is as it should be.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def p_values(
    probability: NDArray[np.floating], label: NDArray[np.integer], block: NDArray[np.integer]
) -> NDArray[np.float64]:
    """How usual each class' probability is among labelled parcels of that class, (n, k), above 0 and up to 1.

    Args:
        probability: (n, k), by a model that saw neither the parcel nor its block.
        label: (n) class of each parcel; -1 where it has none.
        block: (n) number of the ground that is not to be split.
    """
    made = np.ones(probability.shape)
    for number in range(probability.shape[1]):
        own = label == number
        values, rank = np.unique(probability[:, number], return_inverse=True)
        # Ordered by block first, so that a parcel's own block is one stretch of the order.
        first = block * len(values)
        key, keys = first + rank, np.sort((first + rank)[own])
        start = np.searchsorted(keys, first)
        in_block = np.searchsorted(keys, first + len(values)) - start
        as_low_in_block = np.searchsorted(keys, key, side="right") - start
        as_low = np.searchsorted(np.sort(rank[own]), rank, side="right") - as_low_in_block
        made[:, number] = (as_low + 1) / (own.sum() - in_block + 1)
    return made


def not_excluded(
    probability: NDArray[np.floating], label: NDArray[np.integer], block: NDArray[np.integer], confidence: float
) -> NDArray[np.bool_]:
    """The set of classes that cannot be excluded, (n, k): it holds the true one with this confidence, for each class.

    Args:
        probability, label, block: as `p_values` has them.
        confidence: share of the parcels of a class whose set holds it, such as 0.95.
    """
    return p_values(probability, label, block) > 1 - confidence
