"""CropSTS as systems on series: from scratch, and after a warm-up on real or on simulated series without labels.

All three are the engine's encoder on windows of one pixel, whose tokens one linear layer classifies. Those that are
pretrained also use what is known of the training side beside its few labels, in three steps:

1. Warm-up, without labels: the encoder learns to tell a whole series' whitened components from a view of it.
2. A head on the frozen encoder, fitted on the labelled series, says of each unlabelled series of the training side what
   it may be.
3. The encoder and a linear layer are trained together on the labelled series, and on the unlabelled ones with what the
   head said of them, in other light, with dates missing and moved: a student that is made to agree with its teacher
   under harder conditions comes to know more than it (Xie et al. 2020, Self-training with Noisy Student, arXiv
   1911.04252, section 2).

The test side is never seen, and each of its series is classified by itself.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from training.base.dated import Dated
from training.base.loop import probabilities
from training.base.probabilities import classes_among, spread
from training.base.regression import balanced_regression
from training.base.series import Series
from training.base.threads import threads
from training.systems.cropsts.series.channels import Channels, channels_of
from training.systems.cropsts.series.components import components_of
from training.systems.cropsts.series.network import SeriesCropSTS
from training.systems.cropsts.series.reading import Reading, reading_of
from training.systems.cropsts.series.recipe import Descent, SeriesNumbers, read_numbers
from training.systems.cropsts.series.simulated import simulated_like
from training.systems.cropsts.series.training import Lesson, classify, warm_up

# Raise it when the answers of the three systems change: see `training.base.system.System`.
NUMERICS = 1
_ENCODED_AT_ONCE = 512
# Most steps of the head's solver.
_STEPS = 1000


class Classified(nn.Module):
    """An encoder and a linear layer on its tokens; the layer starts at 0, so that all classes start alike."""

    def __init__(self, encoder: SeriesCropSTS, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.classify = nn.Linear(encoder.encoder.config.width, classes)
        nn.init.zeros_(self.classify.weight)
        nn.init.zeros_(self.classify.bias)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        return self.classify(self.encoder(values, valid, day))


@dataclass(frozen=True, eq=False)
class Prepared:
    """What is known before any label.

    Attributes:
        channels: how bands become channels.
        unlabelled: the series of the training side.
        encoder: after the warm-up.
        reading: turns its tokens into features.
        features: what the head reads of the training side, (n, landmarks).
    """

    channels: Channels
    unlabelled: Dated
    encoder: SeriesCropSTS
    reading: Reading
    features: NDArray[np.float64]

    def tokens(self, series: Series) -> NDArray[np.float32]:
        """Encode series, (n, d); nothing changes the encoder any more."""
        with threads(1):
            return encode(self.encoder, self.channels(series))


@dataclass(frozen=True, eq=False)
class Fitted:
    """A classifier of series, as `training.systems.cropsts.series.package` takes it apart.

    Attributes:
        channels: how bands become channels.
        networks: classifiers whose mean probability is the answer.
        present: indices of the classes that they know, ascending.
    """

    channels: Channels
    networks: tuple[Classified, ...]
    present: NDArray[np.int64]

    def __call__(self, series: Series) -> NDArray[np.float64]:
        """Class probabilities, (n, k)."""
        inputs = self.channels(series)
        with threads(1):
            mean = np.mean([probabilities(network, inputs) for network in self.networks], axis=0)
        return spread(mean, self.present, len(series.class_names))


class FromScratch:
    """CropSTS trained on the labelled series alone."""

    name = "cropsts-scratch"
    numerics = NUMERICS

    def __init__(self, recipe: SeriesNumbers | None = None) -> None:
        self.recipe = recipe or read_numbers()
        self.settings = self.recipe.model_dump_json(exclude_unset=True)

    def prepare(self, unlabelled: Series, seed: int) -> Channels:
        """Take the channels' statistics from the training side."""
        return channels_of(unlabelled)

    def fit(self, prepared: Channels, labelled: Series, seed: int) -> Fitted:
        """Train encoder and linear layer.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        present = classes_among(labelled)
        recipe = self.recipe
        with _repeatable(seed) as generator:
            lesson = _lesson_of_labels(prepared(labelled), np.searchsorted(present, labelled.label), recipe)
            network = Classified(SeriesCropSTS(prepared.count, recipe.shape), len(present))
            descent = _descent_for(recipe, len(labelled))
            trained = classify(network, [lesson], recipe.views, descent, generator)
        return Fitted(prepared, (trained,), present)


class Pretrained:
    """CropSTS after a warm-up, trained on the labelled series and on what it makes of the unlabelled ones.

    Args:
        name: as it stands in tables.
        series: chooses the series that the warm-up sees, from the unlabelled ones of the training side and a seed.
        recipe: the shipped one by default.
    """

    numerics = NUMERICS

    def __init__(self, name: str, series: Callable[[Series, int], Series], recipe: SeriesNumbers | None = None) -> None:
        self.name = name
        self._series = series
        self.recipe = recipe or read_numbers()
        self.settings = self.recipe.model_dump_json(exclude_unset=True)

    def prepare(self, unlabelled: Series, seed: int) -> Prepared:
        """Warm the encoder up, and compare the training side's tokens with one another."""
        recipe = self.recipe
        channels = channels_of(unlabelled)
        seen = self._series(unlabelled, seed)
        inputs = channels(unlabelled)
        with _repeatable(seed) as generator:
            components = components_of(channels.series(seen), recipe.warm_up.components, recipe.warm_up.floor)
            encoder = SeriesCropSTS(channels.count, recipe.shape)
            warm_up(encoder, channels(seen), components, recipe.views, recipe.warm_up.descent, generator)
            tokens = encode(encoder, inputs)
            reading = reading_of(tokens, recipe.head, seed)
            return Prepared(channels, inputs, encoder, reading, reading(tokens))

    def fit(self, prepared: Prepared, labelled: Series, seed: int) -> Fitted:
        """Fit the head on the frozen encoder, and teach encoder and linear layer by labels and head.

        Raises:
            BadInput: `one_class`.
            Failure: `training_diverged`.
        """
        present = classes_among(labelled)
        label = np.searchsorted(present, labelled.label)
        recipe, inputs = self.recipe, prepared.channels(labelled)
        with _repeatable(seed) as generator:
            features = prepared.reading(encode(prepared.encoder, inputs))
            head = balanced_regression(features, label, recipe.head.strength, _STEPS)
            lessons = [_lesson_of_labels(inputs, label, recipe)]
            without = 1.0 - min(len(labelled) / len(prepared.unlabelled), 1.0)
            if each_step := round(without * recipe.classification.unlabelled):
                lessons.append(_lesson_of_head(prepared, head.predict_proba(prepared.features), each_step))
            descent = _descent_for(recipe, len(labelled))
            trained = []
            for _ in range(recipe.classification.members):
                network = Classified(copy.deepcopy(prepared.encoder), len(present))
                trained.append(classify(network, lessons, recipe.views, descent, generator))
        return Fitted(prepared.channels, tuple(trained), present)


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


@torch.inference_mode()
def encode(encoder: SeriesCropSTS, inputs: Dated) -> NDArray[np.float32]:
    """Tokens of series, (n, d)."""
    parts = [inputs[start : start + _ENCODED_AT_ONCE] for start in range(0, len(inputs), _ENCODED_AT_ONCE)]
    return torch.cat([encoder(part.values, part.valid, part.day) for part in parts]).numpy()


def _lesson_of_labels(inputs: Dated, label: NDArray[np.int64], recipe: SeriesNumbers) -> Lesson:
    """Labelled series with their classes, each class drawn equally often."""
    chance = 1.0 / np.bincount(label)[label]
    return Lesson(
        inputs,
        torch.eye(int(label.max()) + 1)[torch.from_numpy(label)],
        torch.from_numpy(chance / chance.sum()),
        recipe.classification.descent.batch,
    )


def _lesson_of_head(prepared: Prepared, probability: NDArray[np.float64], each_step: int) -> Lesson:
    """Unlabelled series with the head's probabilities; half of them drawn so that each class comes equally often."""
    share = probability / np.maximum(probability.sum(axis=0), 1e-9)
    even = (probability * share).sum(axis=1)
    chance = 0.5 * even / even.sum() + 0.5 / len(probability)
    return Lesson(
        prepared.unlabelled,
        torch.from_numpy(probability.astype(np.float32)),
        torch.from_numpy(chance),
        each_step,
    )


def _descent_for(recipe: SeriesNumbers, labelled: int) -> Descent:
    """The descent of the recipe, with more steps where there are many labels."""
    descent = recipe.classification.descent
    needed = round(recipe.classification.epochs * labelled / descent.batch)
    return descent.model_copy(update={"steps": max(descent.steps, needed)})


@contextmanager
def _repeatable(seed: int) -> Iterator[torch.Generator]:
    """One thread, and a seed for what draws from torch's own generator; yields another for what takes one."""
    with threads(1), torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield torch.Generator().manual_seed(seed)
