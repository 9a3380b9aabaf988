"""Extra trees on interpolated series, their differences from date to date, and contrasts of bands."""

from __future__ import annotations

from dataclasses import dataclass

from engine.learn.fitted import Scored
from engine.learn.flat import flat_of
from engine.learn.forest import grow
from engine.learn.linear import named
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled
from engine.learn.views import with_views


@dataclass(frozen=True)
class TreesLearner:
    """Extra trees on series as they are.

    Attributes:
        contrasts: whether they are given the contrasts of all pairs of bands, and not four indices.
        views: copies of each labelled series in other light, moved, and with dates missing.
        trees: how many.
    """

    contrasts: bool = False
    views: int = 0
    trees: int = 500
    base = "extra trees"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return named(self.base, self.contrasts, self.views)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Scored:
        """Grow the trees."""
        features = flat_of(labelled.samples, self.contrasts, differences=True)
        seen = with_views(labelled, self.views, seed)
        grown = grow(features(seen.samples), seen.label, self.trees, seed)
        return Scored(features, grown, grown, labelled.present, len(labelled.class_names))
