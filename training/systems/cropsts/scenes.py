"""CropSTS on scenes: its networks as training with labels begins with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import nn

from training.base.objective import Stream
from training.base.runner import train
from training.base.start import Start
from training.base.streams import PRETRAINING
from training.data.scene import LabelledScene
from training.recipe.scene import Recipe
from training.systems.cropsts.build import build
from training.systems.cropsts.components import ComponentSampler, whitened_components
from training.systems.cropsts.whitened import Whitened, plan


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> Start:
    """Build networks and, where the recipe says so, warm them up; no label is used.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
        Failure: `training_diverged`.
    """
    networks, warm_up = build(recipe, scenes, seed), recipe.pretraining
    if warm_up is None:
        return Start(networks)
    rng = np.random.default_rng([seed, PRETRAINING])
    targets = whitened_components(scenes[0], networks.encoder, warm_up.components)
    decoder = nn.Linear(networks.encoder.config.width, warm_up.components)
    model = nn.ModuleDict({"encoder": networks.encoder, "decoder": decoder})
    windows = ComponentSampler(scenes[0], targets, warm_up, recipe.augmentation).batches(rng)
    how = recipe.optimisation
    trained = train(model, Whitened(), Stream(windows, rng), plan(warm_up, how.clip, how.average))
    return Start(networks, decoder, tuple(step["loss"] for step in trained.history))
