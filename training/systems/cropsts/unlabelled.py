"""CropSTS without labels: DINO on scenes, as a training begins with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import torch

from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from training.base.prepared import UnlabelledTraining
from training.data.numbered import NumberedWindows, Windows
from training.data.statistics import band_statistics
from training.data.unlabelled import UnlabelledScene
from training.recipe.read import REPOSITORY
from training.systems.cropsts.build import encoder_config
from training.systems.cropsts.dino.frames import FramesSelfSupervised, FrameViT, FrameViTConfig
from training.systems.cropsts.dino.multicrop import collate
from training.systems.cropsts.dino.objective import SelfSupervised, StudentAndTeacher, plan
from training.systems.cropsts.dino.recipe import DINORecipe, Distillation, FramesRecipe
from training.systems.cropsts.dino.teacher import OF_HEAD, ImageTransformer, load_teacher

# Scenes, evenly chosen, whose pixels give the statistics: all of a large data set tell no more, and fill the memory.
_MOST_SCENES = 16


def begin(recipe: DINORecipe, load: Callable[[], Sequence[UnlabelledScene]], workers: int) -> UnlabelledTraining:
    """Build student and teacher with fresh weights and the scenes' statistics.

    Args:
        load: reads the scenes of the recipe; it is called once the image teacher has been read.
        workers: processes that draw windows beside the training's own; 0 for none.

    Raises:
        BadInput: what loading the teacher and the scenes raises; `teacher_mismatch`, its patches do not fill the
            recipe's images; `scene_too_small`, `scene_unclear`.
    """
    of_frames = isinstance(recipe, FramesRecipe)
    image_teacher = None if recipe.distillation is None else _teacher_of(recipe.distillation)
    scenes = load()
    windows = Windows(scenes, recipe)
    encoder = build_image_model(recipe) if of_frames else build_encoder(recipe, scenes)
    image_width = None if image_teacher is None else image_teacher.width
    model = StudentAndTeacher(encoder, recipe.optimisation.prototypes, image_width)
    return UnlabelledTraining(
        model=model,
        objective=FramesSelfSupervised(recipe) if of_frames else SelfSupervised(recipe, image_teacher),
        source=NumberedWindows(windows, workers, partial(collate, global_views=recipe.views.global_views)),
        plan=plan(recipe),
        encoder=model.teacher.encoder,
        dates=1 if of_frames else recipe.dates,
        card={
            "objective": "DINO on single frames" if of_frames else _objective_of(image_teacher),
            "weights": "the teacher's, which are the running average of the student's",
        },
    )


def _teacher_of(distillation: Distillation) -> ImageTransformer:
    """Load the image teacher, and see that it can read the recipe's images."""
    teacher = load_teacher(REPOSITORY / distillation.teacher)
    if distillation.size % teacher.patch:
        raise BadInput(
            "teacher_mismatch",
            f"Images of {distillation.size} pixels are not filled by the teacher's patches of {teacher.patch}.",
            f"Make distillation.size a multiple of {teacher.patch}.",
        )
    return teacher


def _objective_of(image_teacher: ImageTransformer | None) -> str:
    """What the encoder's card says of the objective."""
    if image_teacher is None:
        return "DINO with plot-wise masks"
    millions = sum(parameter.numel() for parameter in image_teacher.parameters()) / 1e6
    return f"DINO with plot-wise masks, distilled from a ViT of {millions:.1f} million parameters"


def build_image_model(recipe: FramesRecipe) -> FrameViT:
    """Build the student of single frames with fresh weights."""
    torch.manual_seed(recipe.seed)
    shape, side = recipe.encoder, recipe.views.global_size
    return FrameViT(FrameViTConfig(shape.patch, shape.width, shape.depth, shape.width // OF_HEAD, side // shape.patch))


def build_encoder(recipe: DINORecipe, scenes: Sequence[UnlabelledScene]) -> CropSTS:
    """Build the student's encoder with fresh weights and the scenes' statistics."""
    torch.manual_seed(recipe.seed)
    mean, std = band_statistics(scenes[:: -(-len(scenes) // _MOST_SCENES)])
    return CropSTS(config_of(recipe), mean.tolist(), std.tolist())


def config_of(recipe: DINORecipe) -> CropSTSConfig:
    """The architecture that a recipe asks for."""
    return encoder_config(recipe.encoder, len(recipe.bands), recipe.encoder.window, gamma_time=recipe.encoder.gamma)
