"""The encoders of the nine cases, trained on the same pairs: the two that are compared, and the controls."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

import torch
from torch import nn
from torch.optim import Adam

from engine.models.bert.encoder import SeriesBERT
from training.base import runner
from training.base.objective import TensorStream
from training.base.step import Plan
from training.systems.bert.caserecipe import CasesRecipe, Perceptrons
from training.systems.bert.contrastive import Contrastive, Dates, OfDates, OfSeries, WholeSeries
from training.systems.bert.objective import Bimodal, BimodalObjective, Task
from training.systems.bert.pairs import Pairs
from training.systems.bert.resmlp import Bands, TokensOfBERT, TokensOfResMLP
from training.systems.bert.schedule import plan_of
from training.systems.bert.unlabelled import NumberedPairs

BERT, PERCEPTRON = "BERT", "ResMLP"


@dataclass(frozen=True)
class Encoder:
    """An encoder to classify on.

    Attributes:
        tokens: makes the tokens; see `training.systems.bert.resmlp`.
        frozen: whether it stays as it is while a downstream network trains on it.
    """

    tokens: nn.Module
    frozen: bool = True

    def fresh(self) -> nn.Module:
        """The encoder for one downstream network, which may train it."""
        return self.tokens if self.frozen else copy.deepcopy(self.tokens)


def bimodal(recipe: CasesRecipe, pairs: Pairs, task: Task) -> SeriesBERT:
    """Pre-train an encoder by the objective `bimodal`."""
    encoder = untrained(recipe, pairs)
    model = Bimodal(encoder, pairs.companion.shape[2], task)
    source = NumberedPairs(pairs, recipe.optimisation.batch, recipe.seed)
    runner.train(model, BimodalObjective(task), source, plan_of(recipe.optimisation, len(pairs)))
    return encoder.eval()


def untrained(recipe: CasesRecipe, pairs: Pairs) -> SeriesBERT:
    """An encoder with fresh weights."""
    torch.manual_seed(recipe.seed)
    return SeriesBERT(recipe.encoder.config(pairs.values.shape[2]))


def contrasted(model: nn.Module, draw: Dates | WholeSeries, numbers: Perceptrons, batch: int, seed: int) -> None:
    """Train two encoders by contrast, in place."""

    def optimise(net: nn.Module) -> tuple[Adam, torch.optim.lr_scheduler.LRScheduler]:
        optimiser = Adam(net.parameters(), numbers.learning_rate, weight_decay=numbers.weight_decay)
        return optimiser, torch.optim.lr_scheduler.ConstantLR(optimiser, factor=1.0)

    source = TensorStream(draw(batch, numbers.steps, seed), torch.Generator().manual_seed(seed))
    runner.train(model, Contrastive(), source, Plan(numbers.steps, optimise, clip=0.0))
    model.eval()


def perceptron(recipe: CasesRecipe, pairs: Pairs) -> nn.Module:
    """Pre-train the perceptron of single dates by contrast."""
    torch.manual_seed(recipe.seed)
    numbers = recipe.perceptrons
    model = OfDates(pairs.values.shape[2], pairs.companion.shape[2], numbers.width, numbers.blocks)
    contrasted(model, Dates(pairs, recipe.questions.clouds == "hidden"), numbers, numbers.batch, recipe.seed)
    return model.first


def contrasted_series(recipe: CasesRecipe, pairs: Pairs) -> SeriesBERT:
    """Pre-train an encoder of series by contrast with one of the second sensor's."""
    first = untrained(recipe, pairs)
    days, numbers = pairs.companion.shape[1:]
    shape = replace(first.config, bands=numbers, mlp_ratio=2, time="slots", slots=days, first=0, last=days - 1)
    model = OfSeries(first, SeriesBERT(shape))
    draw = WholeSeries(pairs, recipe.questions.clouds == "hidden")
    fewer = recipe.perceptrons.model_copy(update={"steps": recipe.perceptrons.series_steps})
    contrasted(model, draw, fewer, recipe.optimisation.batch, recipe.seed)
    return first


def compared(recipe: CasesRecipe, pairs: Pairs) -> Mapping[str, Callable[[], Encoder]]:
    """The two encoders of the nine cases, by name; each is trained when it is asked for."""
    task = recipe.questions.task
    return {
        BERT: lambda: Encoder(TokensOfBERT(bimodal(recipe, pairs, task))),
        PERCEPTRON: lambda: Encoder(TokensOfResMLP(perceptron(recipe, pairs))),
    }


def controls(recipe: CasesRecipe, pairs: Pairs, pretrained: Encoder) -> Mapping[str, Callable[[], Encoder]]:
    """What tells where a gain comes from, by name.

    Args:
        pretrained: BERT as the nine cases have it.
    """
    task, bands = recipe.questions.task, pairs.values.shape[2]

    def taught(other: Task) -> Encoder:
        return Encoder(TokensOfBERT(bimodal(recipe, pairs, other)))

    return {
        "no encoder, the bands": lambda: Encoder(Bands(bands)),
        "BERT untrained, frozen": lambda: Encoder(TokensOfBERT(untrained(recipe, pairs))),
        "BERT from scratch, with labels": lambda: Encoder(TokensOfBERT(untrained(recipe, pairs)), frozen=False),
        "BERT fine-tuned": lambda: replace(pretrained, frozen=False),
        "BERT, Sentinel-2 its own target": partial(taught, replace(task, target="own")),
        "BERT, the target of another place": partial(taught, replace(task, target="shuffled")),
        "BERT, the month alone": partial(taught, replace(task, reflectance=0.0, cloud=0.0)),
        "BERT, series in contrast": lambda: Encoder(TokensOfBERT(contrasted_series(recipe, pairs))),
    }
