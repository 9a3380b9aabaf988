"""What a model remembers of the series that it learned from: where they lie, and what was said of them unseen.

Two questions about a new series rest on it. *How unlike is it to all that was learned?* Its distance to the nearest
labelled series that is remembered, as a percentile of what such distances are for labelled series of other blocks: 100
is farther than all of them. *Which classes cannot be excluded?* Those whose probability is not lower than nearly all
labelled series of that class had while they were held out (see `engine.judge.conformal`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.unlike import directions_of, distance_to_learned

MOST = 2000  # labelled series that are remembered
_PERCENTILES = 101
_ROWS = 64  # compared at once: their distances stay in the processor's cache


@dataclass(frozen=True)
class LearnedPlaces:
    """What is remembered of n labelled series with f features and k classes.

    Attributes:
        mean, spread: mean and spread of each feature, (f).
        axes: (f, d) directions in which the series differ most.
        places: (m, d) where some of them lie in these directions.
        usual: (101) percentiles of the distances between each of the n series and the nearest of the m of another
            block, ascending.
        own: (j) held-out probability of some series' own class, one of each place.
        label: (j) its class.
    """

    mean: NDArray[np.float32]
    spread: NDArray[np.float32]
    axes: NDArray[np.float32]
    places: NDArray[np.float32]
    usual: NDArray[np.float32]
    own: NDArray[np.float32]
    label: NDArray[np.int32]

    def unlikeness(self, features: NDArray[np.floating]) -> NDArray[np.float64]:
        """The largest percentile that each series' distance is beyond, 0 to 100, (s).

        Args:
            features: (s, f), finite.
        """
        places = self.places.astype(np.float64)
        lengths, distance = (places**2).sum(1), np.empty(len(features))
        rows = np.zeros((_ROWS, len(self.mean)))
        for start in range(0, len(features), _ROWS):
            # Always as many at once: how products are added up depends on it, and so their last bits would.
            part = features[start : start + _ROWS]
            rows[: len(part)] = (part - self.mean) / self.spread
            placed = rows @ self.axes
            squares = (placed**2).sum(1)[:, None] + lengths - 2 * placed @ places.T
            distance[start : start + _ROWS] = np.sqrt(np.maximum(squares.min(axis=1), 0))[: len(part)]
        return np.maximum(np.searchsorted(self.usual, distance, side="left") - 1, 0).astype(np.float64)

    def not_excluded(self, probability: NDArray[np.floating], confidence: float) -> NDArray[np.bool_]:
        """The classes that cannot be excluded, (s, k), by conformal prediction class by class.

        Args:
            probability: (s, k), of each series and class, 0 to 1.
            confidence: share of series whose own class is to stay in, above 0 and below 1.
        """
        made = np.ones(probability.shape, bool)
        for number in range(probability.shape[1]):
            own = np.sort(self.own[self.label == number])
            as_low = np.searchsorted(own, probability[:, number].astype(np.float32), side="right")
            made[:, number] = (as_low + 1) / (len(own) + 1) > 1 - confidence
        return made


def one_of_each(place: NDArray[np.integer]) -> NDArray[np.intp]:
    """Index of one series of each place, ascending: drawn by lot, and the same ones at each call.

    Pixels of one parcel are alike. Taken for so many witnesses, they exclude the true class too often where a class has
    few parcels. One pixel of each place is exchangeable with a pixel of a new place (Dunn, Wasserman, Ramdas 2022,
    "Distribution-free prediction sets for two-layer hierarchical models", arXiv 1809.07441).

    Args:
        place: (n) number of what each series is of, such as a labelled parcel.
    """
    order = np.random.default_rng(0).permutation(len(place))
    return np.sort(order[np.unique(place[order], return_index=True)[1]])


def places_learned(
    features: NDArray[np.floating],
    block: NDArray[np.integer],
    probability: NDArray[np.floating],
    label: NDArray[np.integer],
    judged: NDArray[np.integer],
) -> LearnedPlaces | None:
    """Remember labelled series; None where all lie in one block, so that nothing is known of other ground.

    Args:
        features: (n, f), finite.
        block: (n) number of the ground that is not to be split.
        probability: (j, k) of some of them, by models that saw neither the series nor its block.
        label: (n) class of each.
        judged: (j) which ones those are, one of each place as `one_of_each` has them.
    """
    every = np.ones(len(features), bool)
    mean, spread, axes = directions_of(features, every)
    placed = ((features - mean) / spread) @ axes
    kept = np.unique(np.linspace(0, len(placed) - 1, min(MOST, len(placed))).round().astype(int))
    # To those that are remembered: the fewer they are, the farther is the nearest, for new series as for these.
    distance = distance_to_learned(placed, np.isin(np.arange(len(placed)), kept), block)
    if not np.isfinite(distance).any():
        return None
    usual = np.percentile(distance[np.isfinite(distance)], np.linspace(0, 100, _PERCENTILES))
    own = probability[np.arange(len(judged)), label[judged]]
    single = (part.astype(np.float32) for part in (mean, spread, axes, placed[kept], usual, own))
    return LearnedPlaces(*single, label[judged].astype(np.int32))
