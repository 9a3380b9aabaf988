"""Peers to score beside the network: what scikit-learn makes of the same pixels and parcels."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from engine.errors import BadInput
from training.base.calendar import STEP_DAYS, interpolate
from training.base.probabilities import spread
from training.data.scene import NOBODY, LabelledScene
from training.measure.probes import linear_probe


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
        place = np.sort(np.concatenate(kept))
        return PixelTable(self.features[place], self.owner[place])

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


def forest(
    features: NDArray[np.float32],
    label: NDArray[np.int64],
    tested: NDArray[np.float32],
    classes: int,
    trees: int,
    seed: int,
    threads: int,
) -> NDArray[np.float64]:
    """Class probabilities of a random forest, (len(tested), classes); scikit-learn's defaults but for the trees."""
    known, asked = _imputed(features, tested)
    model = RandomForestClassifier(trees, random_state=seed, n_jobs=threads).fit(known, label)
    return spread(model.predict_proba(asked), model.classes_, classes)


def regression(
    features: NDArray[np.float64], label: NDArray[np.int64], tested: NDArray[np.float64], classes: int
) -> NDArray[np.float64]:
    """Class probabilities of logistic regression on standardised features, (len(tested), classes)."""
    known, asked = _imputed(features, tested)
    return linear_probe(known, label, asked, classes)


def _imputed(features: NDArray, tested: NDArray) -> tuple[NDArray, NDArray]:
    """Fill the gaps of both with the medians of the first."""
    if np.isnan(features).all(axis=0).any():
        raise BadInput(
            "date_unseen",
            "A date is unclear over all training parcels, so there is no median to fill it with.",
            "Leave the date out, or use fewer folds.",
        )
    median = np.nanmedian(features, axis=0)
    return np.where(np.isnan(features), median, features), np.where(np.isnan(tested), median, tested)
