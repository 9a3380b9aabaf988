"""Extra trees on quantiles of a series over intervals: QUANT, see `engine.learn.intervals`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.learn.fitted import Scored
from engine.learn.forest import grow
from engine.learn.intervals import intervals_for
from engine.learn.linear import named
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled
from engine.learn.views import with_views


@dataclass(frozen=True)
class QuantilesLearner:
    """Extra trees on interval quantiles of bands and indices.

    Attributes:
        contrasts: whether they are given the contrasts of all pairs of bands, and not four indices.
        views: copies of each labelled series in other light, moved, and with dates missing.
        trees: how many.
    """

    contrasts: bool = False
    views: int = 0
    trees: int = 300
    base = "quantiles"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return named(self.base, self.contrasts, self.views)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Scored:
        """Grow the trees, and keep the features that they ask for."""
        features = intervals_for(labelled.samples, self.contrasts)
        seen = with_views(labelled, self.views, seed)
        grown = grow(features(seen.samples), seen.label, self.trees, seed)
        used = grown.used if grown.used.size else np.zeros(1, np.int64)
        pruned = grown.of(used)
        return Scored(features.only(used), pruned, pruned, labelled.present, len(labelled.class_names))
