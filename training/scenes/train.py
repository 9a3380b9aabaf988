"""Training by a recipe: a warm-up without labels, if it has one; then a head alone, or all weights, with labels."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from training.base.runner import run, threads
from training.base.streams import PRETRAINING, WINDOWS
from training.data.scene import LabelledScene
from training.data.windows import WindowSampler
from training.recipe.scene import Recipe
from training.scenes.augment import augment
from training.scenes.head import linear_head
from training.scenes.supervised import Supervised
from training.systems.cropsts.build import Networks, build
from training.systems.cropsts.components import ComponentSampler, whitened_components
from training.systems.cropsts.whitened import Whitened


@dataclass(frozen=True)
class Start:
    """What training with labels begins with: networks, and what the warm-up read from their mean tokens.

    Attributes:
        decoder: width -> components; None without a warm-up.
        losses: of each step of the warm-up.
    """

    networks: Networks
    decoder: nn.Linear | None = None
    losses: tuple[float, ...] = ()


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> Start:
    """Build networks and warm them up, without any label; the same for every fold of a cross-validation.

    Raises:
        Failure: `training_diverged`.
    """
    with threads(recipe.threads):
        networks = build(recipe, scenes, seed)
        how = recipe.pretraining
        if how is None:
            return Start(networks)
        rng = np.random.default_rng([seed, PRETRAINING])
        targets = whitened_components(scenes[0], networks.encoder, how.components)
        objective = Whitened(networks.encoder, how)
        batches = ComponentSampler(scenes[0], targets, how, recipe.augmentation).batches(rng)
        run(objective, batches, how.steps, recipe.optimisation.clip, recipe.optimisation.average)
        return Start(networks, objective.decoder, tuple(objective.losses))


def train(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    chosen: Sequence[NDArray[np.integer]],
    seed: int,
    start: Start | None = None,
) -> tuple[Networks, list[float]]:
    """Train networks on some parcels of some scenes; the same arguments give the same weights on the same machine.

    Args:
        chosen: for each scene, the parcels whose labels may be used. Statistics, first weights and the warm-up come
            from all clear pixels of the scenes, and from no label.
        seed: of weights, windows and augmentation.
        start: from `prepare` with the same recipe, scenes and seed, where it is there already; it stays as it is.

    Returns:
        The networks, ready for inference; and the loss of each step, the warm-up's first.

    Raises:
        Failure: `training_diverged`.
    """
    start = start or prepare(recipe, scenes, seed)
    with threads(recipe.threads):
        return _train(recipe, scenes, chosen, seed, start)


def _train(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    chosen: Sequence[NDArray[np.integer]],
    seed: int,
    start: Start,
) -> tuple[Networks, list[float]]:
    networks, losses = copy.deepcopy(start.networks), list(start.losses)
    networks.encoder.eval()
    if recipe.head is not None:
        head = linear_head(networks, start.decoder, scenes, chosen, recipe)
        return Networks(networks.encoder, head.eval()), losses
    if recipe.decoder.fine_tune == "full":
        networks.encoder.train()
    else:
        networks.encoder.requires_grad_(False)
    for number, stage in enumerate(recipe.optimisation.stages):
        objective = Supervised(networks.encoder, networks.head, recipe.optimisation, stage)
        sampler = WindowSampler(scenes, chosen, stage.window, stage.batch)
        rng = np.random.default_rng([seed, WINDOWS, number])
        batches = (augment(batch, recipe.augmentation, rng) for batch in sampler.batches(stage.steps, rng))
        run(objective, batches, stage.steps, recipe.optimisation.clip, recipe.optimisation.average)
        losses += objective.losses
    if recipe.decoder.fine_tune == "frozen":
        # To the last bit: the running average of what stays the same rounds.
        networks.encoder.load_state_dict(start.networks.encoder.state_dict())
    networks.encoder.eval().requires_grad_(True)
    networks.head.eval()
    return networks, losses
