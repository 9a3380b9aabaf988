"""CropSTS without labels: DINO on scenes, as a training begins with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import torch

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from training.base.prepared import UnlabelledTraining
from training.data.numbered import NumberedWindows, Windows
from training.data.statistics import band_statistics
from training.data.unlabelled import UnlabelledScene
from training.recipe.read import REPOSITORY
from training.systems.cropsts.build import encoder_config
from training.systems.cropsts.dino.multicrop import collate
from training.systems.cropsts.dino.objective import SelfSupervised, StudentAndTeacher, plan
from training.systems.cropsts.dino.recipe import DINORecipe
from training.systems.cropsts.dino.teacher import load_teacher

# Scenes, evenly chosen, whose pixels give the statistics: all of a large data set tell no more, and fill the memory.
_MOST_SCENES = 16


def begin(recipe: DINORecipe, load: Callable[[], Sequence[UnlabelledScene]], workers: int) -> UnlabelledTraining:
    """Build student and teacher with fresh weights and the scenes' statistics.

    Args:
        load: reads the scenes of the recipe; it is called once the image teacher has been read.
        workers: processes that draw windows beside the training's own; 0 for none.

    Raises:
        BadInput: what loading the teacher and the scenes raises; `scene_too_small`, `scene_unclear`.
    """
    distillation = recipe.distillation
    image_teacher = None if distillation is None else load_teacher(REPOSITORY / distillation.teacher)
    scenes = load()
    windows = Windows(scenes, recipe)
    encoder = build_encoder(recipe, scenes)
    image_width = None if image_teacher is None else image_teacher.width
    model = StudentAndTeacher(encoder, recipe.optimisation.prototypes, image_width)
    return UnlabelledTraining(
        model=model,
        objective=SelfSupervised(recipe, image_teacher),
        source=NumberedWindows(windows, workers, partial(collate, global_views=recipe.views.global_views)),
        plan=plan(recipe),
        encoder=model.teacher.encoder,
        dates=recipe.dates,
        card={
            "objective": "DINO with plot-wise masks" + (", distilled from ViT-B/16" if distillation else ""),
            "weights": "the teacher's, which are the running average of the student's",
        },
    )


def build_encoder(recipe: DINORecipe, scenes: Sequence[UnlabelledScene]) -> CropSTS:
    """Build the student's encoder with fresh weights and the scenes' statistics."""
    torch.manual_seed(recipe.seed)
    mean, std = band_statistics(scenes[:: -(-len(scenes) // _MOST_SCENES)])
    return CropSTS(config_of(recipe), mean.tolist(), std.tolist())


def config_of(recipe: DINORecipe) -> CropSTSConfig:
    """The architecture that a recipe asks for."""
    return encoder_config(recipe.encoder, len(recipe.bands), recipe.encoder.window, gamma_time=recipe.encoder.gamma)
