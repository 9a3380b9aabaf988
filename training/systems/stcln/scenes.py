"""STCLN on scenes: its networks as training with labels begins with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.base.objective import Stream
from training.base.prepared import WarmedUp
from training.base.runner import train
from training.base.streams import PRETRAINING
from training.data.scene import LabelledScene
from training.data.statistics import band_statistics
from training.data.windows import windows_anywhere
from training.recipe.scene import Recipe
from training.systems.stcln.build import build
from training.systems.stcln.masked.objective import Masked, Reconstruction, warm_up_plan


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp:
    """Build networks and, where the recipe says so, let the encoder reconstruct hidden pixels; no label is used.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
        Failure: `training_diverged`.
    """
    shape, warm_up = recipe.encoder, recipe.pretraining
    mean, std = (statistic.tolist() for statistic in band_statistics(scenes))
    networks = build(shape, shape.window, mean, std, len(recipe.classes), seed, shape.start)
    if warm_up is None:
        return WarmedUp(networks)
    rng = np.random.default_rng([seed, PRETRAINING])
    shown = [scene.placed(networks.encoder.dates) for scene in scenes]
    windows = windows_anywhere(shown, warm_up.window, warm_up.batch, warm_up.steps, rng)
    model = Reconstruction(networks.encoder.train())
    objective = Masked(warm_up.mask, recipe.bands, networks.encoder)
    trained = train(model, objective, Stream(windows, rng), warm_up_plan(warm_up))
    return WarmedUp(networks, losses=tuple(step["loss"] for step in trained.history))
