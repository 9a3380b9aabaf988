"""The two trainings of CropSTS on series: a warm-up without labels, and the classification by few or many of them."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn.functional import log_softmax, mse_loss

from training.base.dated import Dated
from training.base.objective import Batch, Objective, TensorStream
from training.base.runner import train
from training.base.step import Plan, groups, one_cycle_plan
from training.systems.cropsts.series.components import SeriesComponents
from training.systems.cropsts.series.network import SeriesCropSTS
from training.systems.cropsts.series.recipe import Descent, SeriesViews
from training.systems.cropsts.series.views import view

# Series of one step, and what is to be predicted of each: its components, or the probability of each class, (n, k).
Sample = tuple[Dated, Tensor]
_LARGEST_GRADIENT = 1.0
# Weight of the past in the running average of the weights, once there is a past.
_PAST = 0.98


class Predictor(nn.Module):
    """An encoder, and a linear decoder that reads a series' components off its mean token."""

    def __init__(self, encoder: SeriesCropSTS, components: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = nn.Linear(encoder.encoder.config.width, components)


class OnViews(Objective):
    """Base of what is learned from a view of each series."""

    def __init__(self, views: SeriesViews) -> None:
        self._views = views

    def views(self, sample: Sample, rng: torch.Generator) -> dict[str, Tensor]:
        """Draw a view of each series."""
        inputs, target = sample
        return {**vars(view(inputs, self._views, rng)), "target": target}


class PredictComponents(OnViews):
    """The components of each series: what `training.systems.cropsts.whitened` learns from scenes."""

    def losses(self, model: Predictor, batch: Batch) -> dict[str, Tensor]:
        """Compute the mean squared error of a batch's components."""
        tokens = model.encoder(batch["values"], batch["valid"], batch["day"])
        return {"components": mse_loss(model.decoder(tokens), batch["target"])}


class Averaged(nn.Module):
    """A network of series, and the running average of it over its training.

    Args:
        network: maps values (b, t, c), valid (b, t) and day (b, t) to logits (b, k); trained in place.
    """

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.average = copy.deepcopy(network).requires_grad_(False)
        self.step = 0


class PredictClasses(OnViews):
    """The class of each series: cross entropy, with a running average of the weights."""

    def losses(self, model: Averaged, batch: Batch) -> dict[str, Tensor]:
        """Compute the cross entropy of a batch."""
        logits = model.network(batch["values"], batch["valid"], batch["day"])
        return {"classes": -(batch["target"] * log_softmax(logits, dim=1)).sum(dim=1).mean()}

    def after_step(self, model: Averaged) -> dict[str, Tensor]:
        """Move the average."""
        past = min(_PAST, (model.step + 1) / (model.step + 10))
        for old, new in zip(model.average.parameters(), model.network.parameters(), strict=True):
            old.data.lerp_(new.data, 1.0 - past)
        model.step += 1
        return {}


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


def warm_up(
    encoder: SeriesCropSTS,
    inputs: Dated,
    components: SeriesComponents,
    views: SeriesViews,
    descent: Descent,
    generator: torch.Generator,
) -> nn.Linear:
    """Train an encoder, in place, to predict each series' components from a view of it.

    Returns:
        The linear layer that reads the components off the mean token.
    """
    model = Predictor(encoder, components.values.shape[1]).train()

    def draw() -> Sample:
        drawn = torch.randint(len(components.which), (descent.batch,), generator=generator)
        return inputs[components.which[drawn]], components.values[drawn]

    samples = (draw() for _ in range(descent.steps))
    train(model, PredictComponents(views), TensorStream(samples, generator), plan(descent))
    model.eval()
    return model.decoder


def classify(
    network: nn.Module, lessons: list[Lesson], views: SeriesViews, descent: Descent, generator: torch.Generator
) -> nn.Module:
    """Train a network of series with cross entropy on views of the lessons' series.

    Args:
        network: maps values (b, t, c), valid (b, t) and day (b, t) to logits (b, k); trained in place.
        lessons: a series of each weighs the same.

    Returns:
        The running average of the network over its training, ready for inference.
    """

    def draw() -> Sample:
        drawn = [
            torch.multinomial(lesson.chance, lesson.each_step, replacement=True, generator=generator)
            for lesson in lessons
        ]
        parts = [lesson.inputs[index] for lesson, index in zip(lessons, drawn, strict=True)]
        target = torch.cat([lesson.target[index] for lesson, index in zip(lessons, drawn, strict=True)])
        inputs = Dated(*(torch.cat([getattr(part, name) for part in parts]) for name in ("values", "valid", "day")))
        return inputs, target

    model = Averaged(network).train()
    samples = (draw() for _ in range(descent.steps))
    train(model, PredictClasses(views), TensorStream(samples, generator), plan(descent))
    return model.average.requires_grad_(True).eval()


def plan(descent: Descent) -> Plan:
    """How the weights move: AdamW, its rate rising over a tenth of the steps and then falling."""
    groups_of = partial(groups, weight_decay=descent.weight_decay, in_order=True)
    return one_cycle_plan(descent.steps, descent.learning_rate, groups_of, _LARGEST_GRADIENT)
