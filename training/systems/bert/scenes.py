"""Bimodal BERT on scenes: its networks as training with labels begins with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from training.base.prepared import WarmedUp
from training.base.runner import train
from training.data.pairs import joined, load_sources
from training.data.scene import LabelledScene
from training.data.statistics import band_statistics
from training.recipe.scene import Recipe
from training.systems.bert.build import build
from training.systems.bert.objective import Bimodal, BimodalObjective
from training.systems.bert.pairs import pairs_of
from training.systems.bert.schedule import plan_of
from training.systems.bert.unlabelled import NumberedPairs, check_asked


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp:
    """Build networks and, where the recipe says so, pre-train the encoder on pairs of series; no label is used.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`; what loading the pairs raises; `pairs_apart`,
            `dates_few`.
        Failure: `training_diverged`.
    """
    shape, warm_up = recipe.encoder, recipe.pretraining
    mean, std = (statistic.astype(np.float32) for statistic in band_statistics(scenes))
    networks = build(
        shape, shape.downstream, recipe.decoder, mean.tolist(), std.tolist(), len(recipe.classes), seed, shape.start
    )
    if warm_up is None:
        return WarmedUp(networks)
    pairs = pairs_of(joined(load_sources(warm_up.pairs, recipe.bands)), networks.encoder.dates, mean, std)
    check_asked(recipe.name, pairs, warm_up.questions.task)
    model = Bimodal(networks.encoder.train(), pairs.companion.shape[2], warm_up.questions.task)
    source = NumberedPairs(pairs, warm_up.optimisation.batch, seed)
    with torch.random.fork_rng(devices=[]):
        plan = plan_of(warm_up.optimisation, len(pairs))
        trained = train(model, BimodalObjective(warm_up.questions.task), source, plan)
    return WarmedUp(networks, losses=tuple(step["loss"] for step in trained.history))
