"""Peers of a system on scenes: what scikit-learn makes of the same pixels and parcels."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from einops import rearrange
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from engine.errors import BadInput
from engine.learn.calendar import interpolate
from engine.learn.commondates import STEP_DAYS
from training.base.probabilities import spread
from training.data.scene import NOBODY, LabelledScene
from training.measure.probes import linear_probe
from training.measure.protocols import Answer
from training.recipe.scene import Recipe

FOREST = "random forest on pixels"
REGRESSION = "logistic regression on parcel means"


@dataclass(frozen=True, eq=False)
class PixelTable:
    """The labelled pixels of a scene: their features (n, f), NaN where unknown, and the parcel of each (n)."""

    features: NDArray[np.float32]
    owner: NDArray[np.int64]

    def of(self, parcels: NDArray[np.integer]) -> PixelTable:
        """Keep the pixels of some parcels."""
        kept = np.isin(self.owner, parcels)
        return PixelTable(self.features[kept], self.owner[kept])

    def thinned(self, most: int) -> PixelTable:
        """Keep at most this many pixels of each parcel, evenly spaced in raster order."""
        kept = []
        for parcel in np.unique(self.owner):
            pixels = np.flatnonzero(self.owner == parcel)
            kept.append(pixels[np.linspace(0, len(pixels) - 1, min(most, len(pixels))).round().astype(int)])
        order = np.sort(np.concatenate(kept))
        return PixelTable(self.features[order], self.owner[order])

    def mean_of_parcels(self, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Mean of the known features of each parcel, (len(parcels), f)."""
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Mean of empty slice")
            return np.stack([np.nanmean(self.features[self.owner == p], axis=0, dtype=np.float64) for p in parcels])


def flat_series(scene: LabelledScene) -> PixelTable:
    """Each pixel's values, date by date; NaN where unclear. It serves one scene only: others have other dates."""
    values, clear, owner = _series(scene)
    return PixelTable(rearrange(np.where(clear[..., None], values, np.nan), "n t c -> n (t c)"), owner)


def regular_series(scene: LabelledScene, step: int = STEP_DAYS) -> PixelTable:
    """Each pixel's values every `step` days of the year, linear between its clear dates, level before and after them.

    It serves scenes with different dates alike.
    """
    values, clear, owner = _series(scene)
    days = np.arange(step // 2, 366, step)
    features = interpolate(values, clear, np.broadcast_to(scene.day, clear.shape), days)
    return PixelTable(rearrange(features, "n t c -> n (t c)"), owner)


def _series(scene: LabelledScene) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.int64]]:
    rows, cols = np.nonzero(scene.owner != NOBODY)
    values = rearrange(scene.physical[:, :, rows, cols], "t c n -> n t c")
    return values, rearrange(scene.valid[:, rows, cols], "t n -> n t"), scene.owner[rows, cols].astype(np.int64)


class ForestOnPixels:
    """A random forest on the pixels' series; a parcel has the mean probability of its pixels, as with networks.

    Args:
        recipe: names the number of trees. With scenes held out, whose dates differ, series are on regular days, and the
            forest is grown on some pixels of each parcel: all of eight scenes would take an hour and tell it little
            more.
    """

    name, peer, seeded = FOREST, True, True

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._table = _table_of(recipe)

    def prepare(self, scenes: Sequence[LabelledScene], seed: int) -> None:
        """Nothing is learned without labels."""

    def fit(self, prepared: None, scenes: Sequence[LabelledScene], chosen: Sequence[NDArray], seed: int) -> Answer:
        """Grow the trees; scikit-learn's defaults but for their number.

        Raises:
            BadInput: `date_unseen`.
        """
        evaluation = self._recipe.evaluation
        known = [self._table(scene).of(parcels) for scene, parcels in zip(scenes, chosen, strict=True)]
        if evaluation.blocks is None:
            known = [table.thinned(evaluation.forest_pixels) for table in known]
        filled = Medians.of(np.concatenate([table.features for table in known]))
        label = np.concatenate([scene.label[table.owner] for scene, table in zip(scenes, known, strict=True)])
        forest = RandomForestClassifier(evaluation.trees, random_state=seed, n_jobs=self._recipe.threads)
        forest.fit(filled(np.concatenate([table.features for table in known])), label)

        def answer(scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
            pixels = self._table(scene).of(parcels)
            share = spread(forest.predict_proba(filled(pixels.features)), forest.classes_, len(self._recipe.classes))
            return PixelTable(share, pixels.owner).mean_of_parcels(parcels)

        return answer


class RegressionOnMeans:
    """Logistic regression on the standardised mean series of parcels."""

    name, peer, seeded = REGRESSION, True, False

    def __init__(self, recipe: Recipe) -> None:
        self._classes = len(recipe.classes)
        self._table = _table_of(recipe)

    def prepare(self, scenes: Sequence[LabelledScene], seed: int) -> None:
        """Nothing is learned without labels."""

    def fit(self, prepared: None, scenes: Sequence[LabelledScene], chosen: Sequence[NDArray], seed: int) -> Answer:
        """Take the parcels' means; the regression is fitted when it is asked.

        Raises:
            BadInput: `date_unseen`.
        """
        pairs = list(zip(scenes, chosen, strict=True))
        means = np.concatenate([self._table(scene).mean_of_parcels(parcels) for scene, parcels in pairs])
        label = np.concatenate([scene.label[parcels] for scene, parcels in pairs])
        filled = Medians.of(means)

        def answer(scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
            tested = self._table(scene).mean_of_parcels(parcels)
            return linear_probe(filled(means), label, filled(tested), self._classes)

        return answer


def _table_of(recipe: Recipe) -> Callable[[LabelledScene], PixelTable]:
    """How scenes become tables: within one date by date, of several on regular days; each scene's is made once."""
    return cache(flat_series if recipe.evaluation.blocks is not None else regular_series)


@dataclass(frozen=True, eq=False)
class Medians:
    """Fills gaps with the medians of training features, (f)."""

    values: NDArray

    @classmethod
    def of(cls, features: NDArray) -> Medians:
        """Take the medians of features (n, f), NaN where unknown.

        Raises:
            BadInput: `date_unseen`, a feature is known nowhere.
        """
        if np.isnan(features).all(axis=0).any():
            raise BadInput(
                "date_unseen",
                "A date is unclear over all training parcels, so there is no median to fill it with.",
                "Leave the date out, or use fewer folds.",
            )
        return cls(np.nanmedian(features, axis=0))

    def __call__(self, features: NDArray) -> NDArray:
        """Features (m, f) without a gap."""
        return np.where(np.isnan(features), self.values, features)
