"""CropSTS on scenes: its networks as training with labels begins with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import nn

from training.base.objective import Stream
from training.base.prepared import WarmedUp
from training.base.runner import train
from training.base.streams import PRETRAINING
from training.data.scene import LabelledScene
from training.recipe.scene import Recipe
from training.systems.cropsts.build import build
from training.systems.cropsts.components import ComponentSampler, whitened_components
from training.systems.cropsts.whitened import Whitened, plan


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp:
    """Build networks and, where the recipe says so, warm them up; no label is used.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
        Failure: `training_diverged`.
    """
    networks, warm_up = build(recipe, scenes, seed), recipe.pretraining
    if warm_up is None:
        return WarmedUp(networks)
    rng = np.random.default_rng([seed, PRETRAINING])
    scene = scenes[0].placed(networks.encoder.dates)
    targets = whitened_components(scene, networks.encoder, warm_up.components)
    decoder = nn.Linear(networks.encoder.config.width, warm_up.components)
    model = nn.ModuleDict({"encoder": networks.encoder, "decoder": decoder})
    windows = ComponentSampler(scene, targets, warm_up, recipe.augmentation).batches(rng)
    optimisation = recipe.optimisation
    trained = train(model, Whitened(), Stream(windows, rng), plan(warm_up, optimisation.clip, optimisation.average))
    return WarmedUp(networks, decoder, tuple(step["loss"] for step in trained.history))
