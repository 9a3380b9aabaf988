"""CropSTS taught on series of which few have a label, in three steps.

1. Warm-up, without labels: the encoder learns to tell a whole series' whitened components from a view of it.
2. A head on the frozen encoder, fitted on the labelled series, says of each unlabelled one what it may be.
3. The encoder and a linear layer are trained together on the labelled series, and on the unlabelled ones with what the
   head said of them, in other light, with dates missing and moved: a student that is made to agree with its teacher
   under harder conditions comes to know more than it (Xie et al. 2020, Self-training with Noisy Student, arXiv
   1911.04252, section 2).
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from engine.learn.cropsts.channels import Channels, channels_of
from engine.learn.cropsts.components import components_of
from engine.learn.cropsts.descent import repeatable
from engine.learn.cropsts.graph import scores_of
from engine.learn.cropsts.lessons import classify, descent_for, lesson_of_head, lesson_of_labels, warm_up
from engine.learn.cropsts.network import Classified, SeriesCropSTS
from engine.learn.cropsts.reading import Reading, reading_of
from engine.learn.cropsts.settings import Settings
from engine.learn.graph import SeriesInGraph
from engine.learn.progress import Progress, parts, silent
from engine.learn.samples import Labelled, Samples
from engine.models.dated import Dated
from engine.models.threads import threads
from engine.package.graphwrite import GraphWriter

_ENCODED_AT_ONCE = 512

# Fits a regression on features (n, f), labels (n) from 0 on, and the inverse of its penalty; each class weighs the
# same. What it returns maps features to probabilities.
Regress = Callable[
    [NDArray[np.float64], NDArray[np.int64], float], Callable[[NDArray[np.float64]], NDArray[np.float64]]
]


@dataclass(frozen=True, eq=False)
class Prepared:
    """What is computed from series without labels, before any fit.

    Attributes:
        channels: how bands become channels.
        unlabelled: the series without labels.
        encoder: after the warm-up.
        reading: turns its tokens into features.
        features: what the head reads of the series without labels, (n, landmarks).
    """

    channels: Channels
    unlabelled: Dated
    encoder: SeriesCropSTS
    reading: Reading
    features: NDArray[np.float64]

    def tokens(self, samples: Samples) -> NDArray[np.float32]:
        """Encode series, (n, d); nothing changes the encoder any more."""
        with threads(1):
            return in_parts(self.encoder, self.channels(samples)).numpy()


@dataclass(frozen=True, eq=False)
class Trained:
    """A classifier of series.

    Attributes:
        channels: how bands become channels.
        networks: classifiers whose mean probability is the answer.
        present: indices of the classes that they know, ascending.
        classes: how many there are.
    """

    channels: Channels
    networks: tuple[Classified, ...]
    present: NDArray[np.int64]
    classes: int

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """Class probabilities, (n, k); 0 for classes that they do not know."""
        inputs = self.channels(samples)
        with threads(1):
            told = [in_parts(network, inputs).double().softmax(dim=1).numpy() for network in self.networks]
        result = np.zeros((len(samples), self.classes))
        result[:, self.present] = np.mean(told, axis=0)
        return result

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        channels = self.channels.add_to(graph, series)
        shares = [
            graph.node("Softmax", scores_of(graph, network, channels, series), axis=1) for network in self.networks
        ]
        mean = shares[0]
        if len(shares) > 1:
            mean = graph.node("Mean", *shares)
        if len(self.present) == self.classes:
            return mean
        return graph.node("MatMul", mean, graph.constant(np.eye(self.classes)[self.present]))


def prepare(
    unlabelled: Samples, settings: Settings, seed: int, seen: Samples | None = None, progress: Progress = silent
) -> Prepared:
    """Warm an encoder up, and compare the tokens of series without labels with one another.

    Args:
        seen: the series that the warm-up sees; the unlabelled ones by default.

    Raises:
        BadInput: `nothing_seen`.
        Failure: `training_diverged`.
    """
    channels = channels_of(unlabelled)
    seen = unlabelled if seen is None else seen
    inputs = channels(unlabelled)
    with repeatable(seed) as generator:
        of_warm_up = settings.warm_up
        components = components_of(channels.standard(seen), of_warm_up.components, of_warm_up.floor)
        encoder = SeriesCropSTS(channels.count, settings.shape)
        warm_up(encoder, channels(seen), components, settings.views, of_warm_up, generator, progress)
        tokens = in_parts(encoder, inputs).numpy()
        reading = reading_of(tokens, settings.head, seed)
        return Prepared(channels, inputs, encoder, reading, reading(tokens))


def fit(
    prepared: Prepared, labelled: Labelled, settings: Settings, seed: int, regress: Regress, progress: Progress = silent
) -> Trained:
    """Fit the head on the frozen encoder, and teach encoder and linear layer by labels and head.

    Args:
        labelled: labelled series of two classes at least.
        regress: fits the head.

    Raises:
        Failure: `training_diverged`.
    """
    present = labelled.present
    label = np.searchsorted(present, labelled.label)
    inputs, of_labels = prepared.channels(labelled.samples), settings.classification
    with repeatable(seed) as generator:
        features = prepared.reading(in_parts(prepared.encoder, inputs).numpy())
        head = regress(features, label, settings.head.strength)
        lessons = [lesson_of_labels(inputs, label, of_labels.descent.batch)]
        without = 1.0 - min(len(labelled) / len(prepared.unlabelled), 1.0)
        if each_step := round(without * of_labels.unlabelled):
            lessons.append(lesson_of_head(prepared.unlabelled, head(prepared.features), each_step))
        descent = descent_for(of_labels, len(labelled))
        trained = []
        for told in parts(progress, [1] * of_labels.members):
            network = Classified(copy.deepcopy(prepared.encoder), len(present))
            trained.append(classify(network, lessons, settings.views, descent, generator, told))
    return Trained(prepared.channels, tuple(trained), present, len(labelled.class_names))


@torch.inference_mode()
def in_parts(network: torch.nn.Module, inputs: Dated) -> torch.Tensor:
    """What a network of series says of many, some at a time, (n, ...)."""
    parts = [inputs[start : start + _ENCODED_AT_ONCE] for start in range(0, len(inputs), _ENCODED_AT_ONCE)]
    return torch.cat([network(part.values, part.valid, part.day) for part in parts])
