"""The engine's learners as systems: they see a Series, and answer for its class table."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.learn import Labelled, Learner, QuantilesLearner, Samples, TreesLearner
from training.base.probabilities import classes_among
from training.base.series import Series
from training.base.system import Classifier

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1


class Learned:
    """A learner of the engine as a peer.

    Args:
        name: as it stands in tables.
        learner: the engine's.
    """

    numerics = NUMERICS

    def __init__(self, name: str, learner: Learner) -> None:
        self.name = name
        self.settings = repr(learner)
        self._learner = learner

    def prepare(self, unlabelled: Series, seed: int) -> None:
        """Nothing: calendar and channels come from the labelled series."""

    def fit(self, prepared: None, labelled: Series, seed: int) -> Classifier:
        """Learn.

        Raises:
            BadInput: `one_class`.
        """
        classes_among(labelled)
        fitted = self._learner.fit(labelled_of(labelled), seed)

        def classify(series: Series) -> NDArray[np.float64]:
            return spread_over(fitted.probabilities(samples_of(series)), len(series.class_names))

        return classify


def quantiles() -> Learned:
    """The peer `quantiles`."""
    return Learned("quantiles", QuantilesLearner())


def extra_trees() -> Learned:
    """The peer `extra-trees`."""
    return Learned("extra-trees", TreesLearner(contrasts=True))


def samples_of(series: Series) -> Samples:
    """Series as the engine's learners take them."""
    return Samples(series.values, series.valid, series.model_day, series.bands, series.sensor)


def labelled_of(series: Series) -> Labelled:
    """Labelled series as the engine's learners take them."""
    place = None if series.lon is None or series.lat is None else _metres(series.lon, series.lat)
    return Labelled(samples_of(series), series.label, series.class_names, series.group, place, series.year)


def spread_over(probability: NDArray[np.float64], classes: int) -> NDArray[np.float64]:
    """Add columns of zeros for classes that only the series that are asked have."""
    return np.pad(probability, ((0, 0), (0, classes - probability.shape[1])))


def _metres(lon: NDArray[np.float64], lat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Place on a plane, near enough to tell which half of an area it is in, (n, 2)."""
    return np.stack([lon * np.cos(np.radians(np.nanmean(lat))), lat], axis=1) * 111_000
