"""How unlike a series is to all that was learned: its distance to the nearest labelled ones of other blocks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Directions of greatest spread that distances are taken in, and labelled series that are compared at most.
_DIRECTIONS = 20
_COMPARED = 5000
_ROWS = 2000  # compared at once
# Tukey 1977, "Exploratory Data Analysis": so many times the middle half's width beyond it is "far out".
_FAR_OUT = 3.0


def directions(features: NDArray[np.floating], learned: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The features in the directions in which the labelled ones differ most, each feature standardised by them, (n, d).

    Args:
        features: (n, f), finite.
        learned: (n) which ones are labelled.
    """
    mean, spread, axes = directions_of(features, learned)
    return ((features - mean) / spread) @ axes


def directions_of(
    features: NDArray[np.floating], learned: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Mean and spread of each feature of the labelled ones, (f), and the directions in which these differ most, (f, d).

    Args:
        features, learned: as `directions` has them.
    """
    own = features[learned].astype(float)
    mean, spread = own.mean(axis=0), own.std(axis=0)
    spread = np.where(spread > 0, spread, 1)
    _, _, axes = np.linalg.svd(((own - mean) / spread)[:: max(1, len(own) // _COMPARED)], full_matrices=False)
    return mean, spread, axes[:_DIRECTIONS].T


def distance_to_learned(
    places: NDArray[np.floating], learned: NDArray[np.bool_], block: NDArray[np.integer]
) -> NDArray[np.float64]:
    """Distance of each series to the nearest labelled one of another block, (n); infinite where there is none.

    Args:
        places: (n, d), as `directions` has them.
        learned: (n) which ones are labelled.
        block: (n) number of the ground that is not to be split.
    """
    rows = np.flatnonzero(learned)[:: max(1, int(learned.sum()) // _COMPARED)]
    own = places[rows]
    nearest = np.empty(len(places))
    for start in range(0, len(places), _ROWS):
        part = slice(start, start + _ROWS)
        squares = (places[part] ** 2).sum(1)[:, None] + (own**2).sum(1) - 2 * places[part] @ own.T
        squares[block[part][:, None] == block[rows]] = np.inf
        nearest[part] = np.sqrt(np.maximum(squares.min(axis=1), 0)) if len(rows) else np.inf
    return nearest


def outside(distance: NDArray[np.floating], learned: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which series lie far outside what the labelled ones are from each other, (n).

    Args:
        distance: (n), as `distance_to_learned` has it.
        learned: (n) which ones are labelled.
    """
    usual = np.log(np.maximum(distance[learned & np.isfinite(distance)], 1e-9))
    if len(usual) < 20:
        return np.zeros(len(distance), bool)  # so few tell no spread
    low, high = np.quantile(usual, [0.25, 0.75])
    return np.isfinite(distance) & (np.log(np.maximum(distance, 1e-9)) > high + _FAR_OUT * (high - low))
