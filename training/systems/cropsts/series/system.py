"""CropSTS as systems on series: from scratch, and after a warm-up on real or on simulated series without labels.

All three are the engine's encoder on windows of one pixel, whose tokens one linear layer classifies, trained by
`engine.learn.cropsts`. Those that are pretrained also use what is known of the training side beside its few labels.
The test side is never seen, and each of its series is classified by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.cropsts.channels import Channels, channels_of
from engine.learn.cropsts.descent import repeatable
from engine.learn.cropsts.lessons import classify, descent_for, lesson_of_labels
from engine.learn.cropsts.network import Classified, SeriesCropSTS
from engine.learn.cropsts.teaching import Prepared, Trained, fit, prepare
from training.base.probabilities import classes_among
from training.base.regression import balanced_regression
from training.base.samples import labelled_of, samples_of, spread_over
from training.base.series import Series
from training.data.simulatedseries import simulated_like
from training.systems.cropsts.series.recipe import SeriesNumbers, read_numbers

# Raise it when the answers of the three systems change: see `training.base.system.System`.
NUMERICS = 1
# Most steps of the head's solver.
_STEPS = 1000


@dataclass(frozen=True, eq=False)
class Warmed:
    """An encoder after its warm-up, of which probes read the tokens."""

    prepared: Prepared

    def tokens(self, series: Series) -> NDArray[np.float32]:
        """Encode series, (n, d)."""
        return self.prepared.tokens(samples_of(series))


@dataclass(frozen=True, eq=False)
class Fitted:
    """A classifier of series, which `training.systems.cropsts.series.package` takes apart."""

    trained: Trained

    def __call__(self, series: Series) -> NDArray[np.float64]:
        """Class probabilities, (n, k)."""
        return spread_over(self.trained.probabilities(samples_of(series)), len(series.class_names))


class FromScratch:
    """CropSTS trained on the labelled series alone."""

    name = "cropsts-scratch"
    numerics = NUMERICS

    def __init__(self, recipe: SeriesNumbers | None = None) -> None:
        self.recipe = recipe or read_numbers()
        self.settings = self.recipe.model_dump_json(exclude_unset=True)

    def prepare(self, unlabelled: Series, seed: int) -> Channels:
        """Take the channels' statistics from the training side."""
        return channels_of(samples_of(unlabelled))

    def fit(self, prepared: Channels, labelled: Series, seed: int) -> Fitted:
        """Train encoder and linear layer.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        present, numbers = classes_among(labelled), self.recipe.taught_by
        label, of_labels = np.searchsorted(present, labelled.label), numbers.classification
        with repeatable(seed) as generator:
            lesson = lesson_of_labels(prepared(samples_of(labelled)), label, of_labels.descent.batch)
            network = Classified(SeriesCropSTS(prepared.count, numbers.shape), len(present))
            descent = descent_for(of_labels, len(labelled))
            trained = classify(network, [lesson], numbers.views, descent, generator)
        return Fitted(Trained(prepared, (trained,), present, len(labelled.class_names)))


class Pretrained:
    """CropSTS after a warm-up, trained on the labelled series and on what it makes of the unlabelled ones.

    Args:
        name: name in tables.
        series: chooses the series that the warm-up sees, from the unlabelled ones of the training side and a seed.
        recipe: the shipped one by default.
    """

    numerics = NUMERICS

    def __init__(self, name: str, series: Callable[[Series, int], Series], recipe: SeriesNumbers | None = None) -> None:
        self.name = name
        self._series = series
        self.recipe = recipe or read_numbers()
        self.settings = self.recipe.model_dump_json(exclude_unset=True)

    def prepare(self, unlabelled: Series, seed: int) -> Warmed:
        """Warm the encoder up, and compare the training side's tokens with one another."""
        seen = samples_of(self._series(unlabelled, seed))
        return Warmed(prepare(samples_of(unlabelled), self.recipe.taught_by, seed, seen))

    def fit(self, prepared: Warmed, labelled: Series, seed: int) -> Fitted:
        """Fit the head on the frozen encoder, and teach encoder and linear layer by labels and head.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        classes_among(labelled)
        return Fitted(fit(prepared.prepared, labelled_of(labelled), self.recipe.taught_by, seed, _regress))


def from_scratch() -> FromScratch:
    """The system `cropsts-scratch`."""
    return FromScratch()


def pretrained() -> Pretrained:
    """The system `cropsts-pretrained`: its warm-up sees the real series of the training side."""
    return Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled)


def pretrained_simulated() -> Pretrained:
    """The system `cropsts-pretrained-simulated`: its warm-up sees simulated series, on the real ones' dates."""
    numbers = read_numbers().simulated
    return Pretrained(
        "cropsts-pretrained-simulated",
        lambda unlabelled, seed: simulated_like(unlabelled, numbers.series, numbers.shift_days, numbers.noise, seed),
    )


def _regress(
    features: NDArray[np.float64], label: NDArray[np.int64], strength: float
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Fit scikit-learn's regression: the engine's own finds the same weights, but not to the last bit."""
    return balanced_regression(features, label, strength, _STEPS).predict_proba
