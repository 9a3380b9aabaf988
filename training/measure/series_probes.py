"""Probes of CropSTS' frozen tokens as systems: what its warm-up is worth, with nothing but a probe on top."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.base.loop import one_thread
from training.base.probabilities import classes_among
from training.base.system import Classifier, System
from training.data.series import Series
from training.measure.probes import linear_probe, weighted_knn
from training.systems.cropsts.series.system import Prepared, Pretrained, encode, pretrained

# Raise it when the answers of a probe change, the warm-up's beside: see `training.base.system.System`.
NUMERICS = 1
# As `training.measure.probes` has them: features, labels, features asked, number of classes -> probabilities.
Probe = Callable[[NDArray[np.floating], NDArray[np.int64], NDArray[np.floating], int], NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Tokens:
    """What encodes series, after the warm-up; nothing changes it any more."""

    prepared: Prepared

    def __call__(self, series: Series) -> NDArray[np.float32]:
        """Tokens, (n, d)."""
        with one_thread():
            return encode(self.prepared.encoder, self.prepared.channels(series))


class Probed:
    """A probe of the tokens of an encoder after its warm-up.

    Args:
        name: as it stands in tables.
        warmed: the system whose warm-up it is.
        probe: that reads the tokens.
    """

    def __init__(self, name: str, warmed: Pretrained, probe: Probe) -> None:
        self.name, self.numerics = name, NUMERICS
        self.settings = f"{probe.__name__} {warmed.numerics} {warmed.settings}"
        self._warmed = warmed
        self._probe = probe

    def prepare(self, unlabelled: Series, seed: int) -> Tokens:
        """Warm the encoder up, as the whole system does."""
        return Tokens(self._warmed.prepare(unlabelled, seed))

    def fit(self, prepared: Tokens, labelled: Series, seed: int) -> Classifier:
        """Encode the labelled series; the probe has no chance in it, so that the seed plays no part.

        Raises:
            BadInput: `one_class`.
        """
        classes_among(labelled)
        features = prepared(labelled)

        def classify(series: Series) -> NDArray[np.float64]:
            with one_thread():
                return self._probe(features, labelled.label, prepared(series), len(series.class_names))

        return classify


VOTES = (
    "kNN is the vote of the 20 nearest by cosine similarity, or of all where there are fewer, each weighing "
    "exp(similarity / 0.07) (Caron et al. 2021): of few labels a majority, as the published evaluation of CropSTS has "
    "it of many, would give every series one answer."
)
NOTE = f"The probes read the frozen tokens of CropSTS' encoder after its warm-up. {VOTES}"
# In the order of tables.
PROBED: Mapping[str, Callable[[], System]] = {
    "cropsts-pretrained-knn": lambda: Probed("cropsts-pretrained-knn", pretrained(), weighted_knn),
    "cropsts-pretrained-linear": lambda: Probed("cropsts-pretrained-linear", pretrained(), linear_probe),
}
