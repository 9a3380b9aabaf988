"""Training by a recipe: a warm-up without labels, if it has one; then a head alone, or all weights, with labels."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.models.encoder import Calendar, Encoder, Slots
from engine.models.threads import threads
from training.base import runner
from training.base.networks import Networks
from training.base.objective import Objective, Stream
from training.base.prepared import WarmedUp
from training.base.streams import WINDOWS
from training.data.scene import LabelledScene
from training.data.supervised import Supervised, plan
from training.data.windows import ParcelDraws, batches
from training.recipe.scene import Recipe
from training.scenes.head import linear_head
from training.systems.registry import room_of


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp:
    """Build networks and warm them up, without any label; the same for every fold of a cross-validation.

    Raises:
        BadInput: `system_untrained`, the recipe's system cannot be trained on scenes; and what it raises itself.
        Failure: `training_diverged`.
    """
    with threads(recipe.threads):
        return room_of(recipe.system, "scenes").prepare(recipe, scenes, seed)


def train(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    chosen: Sequence[NDArray[np.integer]],
    seed: int,
    warmed: WarmedUp | None = None,
) -> tuple[Networks, list[float]]:
    """Train networks on some parcels of some scenes; the same arguments give the same weights on the same machine.

    Args:
        chosen: for each scene, the parcels whose labels may be used. Statistics, first weights and the warm-up come
            from all clear pixels of the scenes, and from no label.
        seed: seed of weights, windows and augmentation.
        warmed: from `prepare` with the same recipe, scenes and seed, where it is there already; it stays as it is.

    Returns:
        The networks, ready for inference; and the loss of each step, the warm-up's first.

    Raises:
        BadInput: `days_fixed`; `dates_unknown`, the encoder knows dates by rank, and a scene has more than it knows.
        Failure: `training_diverged`.
    """
    warmed = warmed or prepare(recipe, scenes, seed)
    with threads(recipe.threads):
        return _train(recipe, scenes, chosen, seed, warmed)


def objective_of(recipe: Recipe, encoder: Encoder) -> Objective:
    """The objective that a recipe names: the one for all systems, or one of its own system.

    Raises:
        BadInput: `days_fixed`, the recipe moves days, and the encoder always takes the same ones.
    """
    if recipe.objective != "supervised":
        return room_of(recipe.system, "scenes").objective(recipe)
    if recipe.augmentation.shift_days and isinstance(encoder.dates, (Calendar, Slots)):
        raise BadInput(
            "days_fixed",
            f"The augmentation of {recipe.name} moves days by up to {recipe.augmentation.shift_days}, but the encoder "
            f"of {recipe.system} takes the same days of every scene.",
            "Leave shift_days out of the recipe's augmentation.",
        )
    return Supervised(recipe.augmentation, recipe.optimisation.label_smoothing)


def _train(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    chosen: Sequence[NDArray[np.integer]],
    seed: int,
    warmed: WarmedUp,
) -> tuple[Networks, list[float]]:
    networks, losses = copy.deepcopy(warmed.networks), list(warmed.losses)
    networks.encoder.eval()
    if recipe.head is not None:
        head = linear_head(networks, warmed.decoder, scenes, chosen, recipe)
        return Networks(networks.encoder, head.eval()), losses
    if recipe.decoder.fine_tune == "full":
        networks.encoder.train()
    else:
        networks.encoder.requires_grad_(False)
    objective = objective_of(recipe, networks.encoder)
    shown = [scene.placed(networks.encoder.dates) for scene in scenes]
    for number, stage in enumerate(recipe.optimisation.stages):
        rng = np.random.default_rng([seed, WINDOWS, number])
        draws = ParcelDraws(shown, chosen, stage.batch)
        samples = batches(draws, networks.encoder, stage.window, stage.steps, rng)
        trained = runner.train(networks, objective, Stream(samples, rng), plan(recipe.optimisation, stage))
        losses += [step["loss"] for step in trained.history]
    if recipe.decoder.fine_tune == "frozen":
        # To the last bit: the running average of what stays the same rounds.
        networks.encoder.load_state_dict(warmed.networks.encoder.state_dict())
    networks.encoder.eval().requires_grad_(True)
    networks.head.eval()
    return networks, losses
