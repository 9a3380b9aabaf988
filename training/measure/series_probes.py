"""Probes of frozen tokens as systems: what a warm-up without labels is worth, with nothing but a probe on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.models.threads import threads
from training.base.probabilities import classes_among
from training.base.series import Series
from training.base.system import Classifier, System
from training.measure.registry import probe_of

# Raise it when the answers of a probe change, the warm-up's beside: see `training.base.system.System`.
NUMERICS = 1
# As `training.measure.probes` has them: features, labels, features asked, number of classes -> probabilities.
Probe = Callable[[NDArray[np.floating], NDArray[np.int64], NDArray[np.floating], int], NDArray[np.float64]]


class Warmed(Protocol):
    """What a system with a warm-up prepares."""

    def tokens(self, series: Series) -> NDArray[np.float32]:
        """Encode series, (n, d); nothing changes the encoder any more."""


class Probed:
    """A probe of the tokens of an encoder after its warm-up.

    Args:
        name: name in tables.
        warmed: the system whose warm-up it is; what it prepares is `Warmed`.
        probe: the probe that reads the tokens.
    """

    def __init__(self, name: str, warmed: System, probe: Probe) -> None:
        self.name, self.numerics = name, NUMERICS
        self.settings = f"{probe.__name__} {warmed.numerics} {warmed.settings}"
        self._warmed = warmed
        self._probe = probe

    def prepare(self, unlabelled: Series, seed: int) -> Warmed:
        """Warm the encoder up, as the whole system does."""
        return self._warmed.prepare(unlabelled, seed)

    def fit(self, prepared: Warmed, labelled: Series, seed: int) -> Classifier:
        """Encode the labelled series; the probe has no chance in it, so that the seed plays no part.

        Raises:
            BadInput: `one_class`.
        """
        classes_among(labelled)
        features = prepared.tokens(labelled)

        def classify(series: Series) -> NDArray[np.float64]:
            with threads(1):
                return self._probe(features, labelled.label, prepared.tokens(series), len(series.class_names))

        return classify


NOTE = (
    "The probes read the frozen tokens of an encoder after its warm-up. kNN is the vote of the 20 nearest by cosine "
    "similarity, or of all where there are fewer, each weighing exp(similarity / 0.07) (Caron et al. 2021): of few "
    "labels a plain majority would give every series one answer."
)


def probed(name: str) -> Probed:
    """Build one of `training.measure.registry.PROBED`."""
    return Probed(name, *probe_of(name))
