"""The engine's learners as systems: they see a Series, and answer for its class table."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.learn import Learner, QuantilesLearner, TreesLearner
from training.base.probabilities import classes_among
from training.base.samples import labelled_of, samples_of, spread_over
from training.base.series import Series
from training.base.system import Classifier

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1


class Learned:
    """A learner of the engine as a peer.

    Args:
        name: name in tables.
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
        """Fit the learner.

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
