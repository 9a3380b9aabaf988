"""The two trainings of CropSTS on series: a warm-up without labels, and the classification by few or many of them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from lightning import Trainer
from torch import Tensor, nn
from torch.nn.functional import log_softmax, mse_loss
from torch.optim.lr_scheduler import LRScheduler

from training.base.dated import Dated
from training.base.objective import Batch, Objective
from training.base.runner import train
from training.base.step import Plan, groups, one_cycle
from training.systems.cropsts.series.components import SeriesComponents
from training.systems.cropsts.series.network import SeriesCropSTS
from training.systems.cropsts.series.recipe import Descent, SeriesViews
from training.systems.cropsts.series.views import view

# Series of one step, and what each is to tell: its components, or the chance of each class, (n, k).
Sample = tuple[Dated, Tensor]
# Share of the steps over which the rate rises.
_RISE = 0.1
_LARGEST_GRADIENT = 1.0
# Weight of the past in the running average of the weights, once there is a past.
_PAST = 0.98


class Teller(nn.Module):
    """An encoder, and a linear decoder that reads a series' components off its mean token."""

    def __init__(self, encoder: SeriesCropSTS, components: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = nn.Linear(encoder.encoder.config.width, components)


class TellComponents(Objective):
    """From a view of each series, its components are told: `training.systems.cropsts.whitened`, of series."""

    def __init__(self, views: SeriesViews) -> None:
        self._views = views

    def views(self, sample: Sample, rng: torch.Generator) -> dict[str, Tensor]:
        """Draw a view of each series."""
        inputs, target = sample
        return {**vars(view(inputs, self._views, rng)), "target": target}

    def losses(self, model: Teller, batch: Batch) -> dict[str, Tensor]:
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


class TellClasses(Objective):
    """From a view of each series, its class is told: cross entropy, with a running average of the weights."""

    def __init__(self, views: SeriesViews) -> None:
        self._views = views

    def views(self, sample: Sample, rng: torch.Generator) -> dict[str, Tensor]:
        """Draw a view of each series."""
        inputs, target = sample
        return {**vars(view(inputs, self._views, rng)), "target": target}

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


@dataclass(frozen=True)
class Draws:
    """A source that draws a sample for each step; what it draws is a tensor already.

    Attributes:
        draw: draws a sample.
        steps: how many there are.
        generator: of draws and views.
    """

    draw: Callable[[torch.Generator], Sample]
    steps: int
    generator: torch.Generator

    def batches(self, objective: Objective, trainer: Trainer) -> Iterator[Batch]:
        """Draw a sample and its views, one after another."""
        for _ in range(self.steps):
            yield objective.views(self.draw(self.generator), self.generator)


def warm_up(
    encoder: SeriesCropSTS,
    inputs: Dated,
    components: SeriesComponents,
    views: SeriesViews,
    how: Descent,
    generator: torch.Generator,
) -> nn.Linear:
    """Train an encoder, in place, to tell each series' components from a view of it.

    Returns:
        The linear layer that reads the components off the mean token.
    """
    model = Teller(encoder, components.values.shape[1]).train()

    def draw(generator: torch.Generator) -> Sample:
        drawn = torch.randint(len(components.which), (how.batch,), generator=generator)
        return inputs[components.which[drawn]], components.values[drawn]

    train(model, TellComponents(views), Draws(draw, how.steps, generator), plan(how))
    model.eval()
    return model.decoder


def classify(
    network: nn.Module, lessons: list[Taught], views: SeriesViews, how: Descent, generator: torch.Generator
) -> nn.Module:
    """Train a network of series with cross entropy on views of what is taught.

    Args:
        network: maps values (b, t, c), valid (b, t) and day (b, t) to logits (b, k); trained in place.
        lessons: each of the same weight for a series.

    Returns:
        The running average of the network over its training, ready for inference.
    """

    def draw(generator: torch.Generator) -> Sample:
        drawn = [
            torch.multinomial(lesson.chance, lesson.each_step, replacement=True, generator=generator)
            for lesson in lessons
        ]
        parts = [lesson.inputs[index] for lesson, index in zip(lessons, drawn, strict=True)]
        target = torch.cat([lesson.target[index] for lesson, index in zip(lessons, drawn, strict=True)])
        inputs = Dated(*(torch.cat([getattr(part, name) for part in parts]) for name in ("values", "valid", "day")))
        return inputs, target

    model = Averaged(network).train()
    train(model, TellClasses(views), Draws(draw, how.steps, generator), plan(how))
    return model.average.requires_grad_(True).eval()


def plan(how: Descent) -> Plan:
    """How the weights move: AdamW, its rate rising over a tenth of the steps and then falling."""

    def optimise(model: nn.Module) -> tuple[torch.optim.Optimizer, LRScheduler]:
        optimiser = torch.optim.AdamW(groups(model, how.weight_decay, in_order=True), lr=how.learning_rate)
        return optimiser, one_cycle(optimiser, how.learning_rate, how.steps, _RISE)

    return Plan(how.steps, optimise, _LARGEST_GRADIENT)
