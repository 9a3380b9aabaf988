"""What the engine's `teach` makes of labelled series: learners compared by folds of the labelled, and one chosen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.learn import TRIED, teach
from engine.learn.folds import Where
from training.base.probabilities import classes_among
from training.base.samples import labelled_of, samples_of, spread_over
from training.base.series import Series
from training.base.system import Classifier

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 4


class Taught:
    """The engine's choice of learners.

    Args:
        name: name in tables.
        where: the classifier is said to be used, as `engine.learn.teach` takes it.
    """

    numerics = NUMERICS

    def __init__(self, name: str, where: Where) -> None:
        self.name = name
        self.settings = f"{where}: {', '.join(map(repr, TRIED))}"
        self._where: Where = where

    def prepare(self, unlabelled: Series, seed: int) -> None:
        """Nothing: the unlabelled series play no part."""

    def fit(self, prepared: None, labelled: Series, seed: int) -> Classifier:
        """Compare, choose and learn.

        Raises:
            BadInput: `one_class`.
        """
        classes_among(labelled)
        taught = teach(labelled_of(labelled), self._where, seed)

        def classify(series: Series) -> NDArray[np.float64]:
            return spread_over(taught.fitted.probabilities(samples_of(series)), len(series.class_names))

        return classify


def here() -> Taught:
    """The system `taught`: chosen for other places of the same area."""
    return Taught("taught", "here")


def elsewhere() -> Taught:
    """The system `taught-elsewhere`: chosen for other areas and years."""
    return Taught("taught-elsewhere", "elsewhere")
