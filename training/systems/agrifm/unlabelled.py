"""AgriFM on shares of land cover, as a training begins with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from training.base.prepared import UnlabelledTraining
from training.data.numbered import NumberedWindows, Windows, side_by_side
from training.data.statistics import band_statistics
from training.data.unlabelled import UnlabelledScene
from training.systems.agrifm.build import encoder_of
from training.systems.agrifm.fraction.cover import with_cover
from training.systems.agrifm.fraction.objective import Fractions, StudentAndTeacher, plan
from training.systems.agrifm.fraction.recipe import FractionRecipe


def begin(recipe: FractionRecipe, load: Callable[[], Sequence[UnlabelledScene]], workers: int) -> UnlabelledTraining:
    """Build student and teacher with fresh weights and the scenes' statistics.

    Args:
        load: reads the scenes of the recipe.
        workers: processes that draw windows beside the training's own; 0 for none.

    Raises:
        BadInput: what loading the scenes and their land cover raises; `scene_too_small`, `scene_unclear`.
    """
    scenes = with_cover(recipe, load())
    torch.manual_seed(recipe.seed)
    mean, std = band_statistics(scenes)
    encoder = encoder_of(recipe.encoder, recipe.encoder.window, [mean.tolist()], [std.tolist()], [1])
    model = StudentAndTeacher(encoder, len(recipe.covers))
    steps = recipe.optimisation.steps
    return UnlabelledTraining(
        model=model.train(),
        objective=Fractions(recipe.cover, recipe.consistency, len(recipe.covers), steps),
        source=NumberedWindows(Windows(scenes, recipe), workers, side_by_side),
        plan=plan(recipe.optimisation, recipe.seed),
        encoder=model.teacher["encoder"],
        dates=recipe.dates,
        card={
            "objective": f"shares of {len(recipe.covers)} land covers with a mean teacher; what of it is not published "
            "was chosen here" + (", shares shuffled among chips" if recipe.cover.shuffled else ""),
            "weights": "the teacher's, which are the running average of the student's",
        },
    )
