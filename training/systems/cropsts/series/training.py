"""The two trainings of CropSTS on series: a warm-up without labels, and the classification by few or many of them."""

from __future__ import annotations

import copy
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import log_softmax, mse_loss

from training.base.dated import Dated
from training.base.descent import descend
from training.systems.cropsts.series.components import Components
from training.systems.cropsts.series.network import SeriesCropSTS
from training.systems.cropsts.series.recipe import Descent, Views
from training.systems.cropsts.series.views import view

_LARGEST_GRADIENT = 1.0
# Weight of the past in the running average of the weights, once there is a past.
_PAST = 0.98


def warm_up(
    encoder: SeriesCropSTS,
    inputs: Dated,
    components: Components,
    views: Views,
    how: Descent,
    generator: torch.Generator,
) -> nn.Linear:
    """Train an encoder, in place, to tell each series' components from a view of it.

    It is the warm-up of `training.systems.cropsts.whitened`, of series instead of scenes.

    Returns:
        The linear layer that reads the components off the mean token.
    """
    decoder = nn.Linear(encoder.encoder.config.width, components.values.shape[1])

    def loss() -> Tensor:
        drawn = torch.randint(len(components.which), (how.batch,), generator=generator)
        seen = view(inputs[components.which[drawn]], views, generator)
        return mse_loss(decoder(encoder(seen.values, seen.valid, seen.day)), components.values[drawn])

    both = nn.ModuleList([encoder, decoder])
    descend(both, loss, _groups(both, how), how.learning_rate, how.steps, _LARGEST_GRADIENT)
    return decoder


@dataclass(frozen=True, eq=False)
class Taught:
    """Series with what is said of them.

    Attributes:
        inputs: n series.
        target: class probabilities, (n, k).
        chance: of being drawn, (n), summing to 1.
        each_step: how many are drawn in a step.
    """

    inputs: Dated
    target: Tensor
    chance: Tensor
    each_step: int


def classify(
    network: nn.Module, lessons: list[Taught], views: Views, how: Descent, generator: torch.Generator
) -> nn.Module:
    """Train a network of series with cross entropy on views of what is taught.

    Args:
        network: maps values (b, t, c), valid (b, t) and day (b, t) to logits (b, k); trained in place.
        lessons: each of the same weight for a series.

    Returns:
        The running average of the network over its training, ready for inference.
    """
    average = copy.deepcopy(network)

    def loss() -> Tensor:
        drawn = [
            torch.multinomial(lesson.chance, lesson.each_step, replacement=True, generator=generator)
            for lesson in lessons
        ]
        told = [lesson.inputs[index] for lesson, index in zip(lessons, drawn, strict=True)]
        target = torch.cat([lesson.target[index] for lesson, index in zip(lessons, drawn, strict=True)])
        batch = Dated(*(torch.cat([getattr(part, name) for part in told]) for name in ("values", "valid", "day")))
        seen = view(batch, views, generator)
        return -(target * log_softmax(network(seen.values, seen.valid, seen.day), dim=1)).sum(dim=1).mean()

    def remember(step: int) -> None:
        past = min(_PAST, (step + 1) / (step + 10))
        for old, new in zip(average.parameters(), network.parameters(), strict=True):
            old.data.lerp_(new.data, 1.0 - past)

    descend(network, loss, _groups(network, how), how.learning_rate, how.steps, _LARGEST_GRADIENT, remember)
    return average.eval()


def _groups(trained: nn.Module, how: Descent) -> list[dict]:
    """Matrices decay; biases, scales and shifts do not."""
    decayed = [p for p in trained.parameters() if p.ndim > 1]
    free = [p for p in trained.parameters() if p.ndim <= 1]
    return [{"params": decayed, "weight_decay": how.weight_decay}, {"params": free, "weight_decay": 0.0}]
