"""The two trainings of CropSTS on series: a warm-up without labels, and the classification by few or many of them."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import log_softmax, mse_loss

from engine.learn.cropsts.components import SeriesComponents
from engine.learn.cropsts.descent import descend
from engine.learn.cropsts.network import Classified, SeriesCropSTS
from engine.learn.cropsts.settings import Classification, Descent, Views, WarmUp
from engine.learn.progress import Progress, silent
from engine.models.averaging import ema_decay
from engine.models.dated import Dated
from engine.models.views import view

# Share of the past in the running average of the weights, and steps over which it is less; see `ema_decay`.
_PAST = (0.98, 10)


@dataclass(frozen=True, eq=False)
class Lesson:
    """Series with class probabilities to learn.

    Attributes:
        inputs: n series.
        target: class probabilities, (n, k).
        chance: probability that each series is drawn, (n), summing to 1.
        each_step: how many are drawn in a step.
    """

    inputs: Dated
    target: Tensor
    chance: Tensor
    each_step: int


def lesson_of_labels(inputs: Dated, label: NDArray[np.int64], each_step: int) -> Lesson:
    """Labelled series with their classes, (n) from 0 on, each class drawn equally often."""
    chance = 1.0 / np.bincount(label)[label]
    target = torch.eye(int(label.max()) + 1)[torch.from_numpy(label)]
    return Lesson(inputs, target, torch.from_numpy(chance / chance.sum()), each_step)


def lesson_of_head(inputs: Dated, probability: NDArray[np.float64], each_step: int) -> Lesson:
    """Unlabelled series with a head's probabilities; half of them drawn so that each class comes equally often."""
    share = probability / np.maximum(probability.sum(axis=0), 1e-9)
    even = (probability * share).sum(axis=1)
    chance = 0.5 * even / even.sum() + 0.5 / len(probability)
    target = torch.from_numpy(probability.astype(np.float32))
    return Lesson(inputs, target, torch.from_numpy(chance), each_step)


def warm_up(
    encoder: SeriesCropSTS,
    inputs: Dated,
    components: SeriesComponents,
    views: Views,
    settings: WarmUp,
    generator: torch.Generator,
    progress: Progress = silent,
) -> None:
    """Train an encoder, in place, to predict each series' components from a view of it.

    A linear layer reads the components off the mean token; it is forgotten afterwards.
    """
    which, target = torch.from_numpy(components.which), torch.from_numpy(components.values)
    model = nn.ModuleDict({"encoder": encoder, "decoder": nn.Linear(encoder.encoder.config.width, target.shape[1])})

    def loss() -> Tensor:
        drawn = torch.randint(len(which), (settings.descent.batch,), generator=generator)
        seen = view(inputs[which[drawn]], views, generator)
        tokens = model["encoder"](seen.values, seen.valid, seen.day)
        return mse_loss(model["decoder"](tokens), target[drawn])

    descend(model.train(), loss, settings.descent, progress=progress)
    model.eval()


def classify(
    network: Classified,
    lessons: list[Lesson],
    views: Views,
    descent: Descent,
    generator: torch.Generator,
    progress: Progress = silent,
) -> Classified:
    """Train a network of series with cross entropy on views of the lessons' series.

    Args:
        network: trained in place.
        lessons: a series of each weighs the same.

    Returns:
        The running average of the network over its training, ready for inference.
    """
    network.train()
    average = copy.deepcopy(network).requires_grad_(False)
    steps = 0

    def loss() -> Tensor:
        drawn = [
            torch.multinomial(lesson.chance, lesson.each_step, replacement=True, generator=generator)
            for lesson in lessons
        ]
        parts = [lesson.inputs[index] for lesson, index in zip(lessons, drawn)]
        target = torch.cat([lesson.target[index] for lesson, index in zip(lessons, drawn)])
        inputs = Dated(*(torch.cat([getattr(part, name) for part in parts]) for name in ("values", "valid", "day")))
        seen = view(inputs, views, generator)
        logits = network(seen.values, seen.valid, seen.day)
        return -(target * log_softmax(logits, dim=1)).sum(dim=1).mean()

    def move_average() -> None:
        nonlocal steps
        past = ema_decay(steps, *_PAST)
        for old, new in zip(average.parameters(), network.parameters()):
            old.data.lerp_(new.data, 1.0 - past)
        steps += 1

    descend(network, loss, descent, move_average, progress)
    return average.requires_grad_(True).eval()


def descent_for(settings: Classification, labelled: int) -> Descent:
    """The descent of a classification, with more steps where there are many labels."""
    needed = round(settings.epochs * labelled / settings.descent.batch)
    return replace(settings.descent, steps=max(settings.descent.steps, needed))
