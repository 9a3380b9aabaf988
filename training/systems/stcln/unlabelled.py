"""STCLN without labels, on scenes: hidden pixels are reconstructed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from engine.models.stcln.encoder import STCLN
from training.base.prepared import UnlabelledTraining
from training.data.numbered import NumberedWindows, Windows, side_by_side
from training.data.statistics import band_statistics
from training.data.unlabelled import UnlabelledScene
from training.systems.stcln.masked.objective import Masked, Reconstruction, plan
from training.systems.stcln.masked.recipe import MaskedRecipe

# Scenes, evenly chosen, whose pixels give the statistics: all of a large data set tell no more, and fill the memory.
_MOST_SCENES = 16
_DRAWN = {"both": "pixel by pixel and date by date", "time": "by whole dates", "space": "by places"}


def begin(recipe: MaskedRecipe, load: Callable[[], Sequence[UnlabelledScene]], workers: int) -> UnlabelledTraining:
    """Build the encoder with fresh weights and the scenes' statistics.

    Args:
        load: reads the scenes of the recipe.
        workers: processes that draw windows beside the training's own; 0 for none.

    Raises:
        BadInput: what loading the scenes raises; `scene_too_small`, `scene_unclear`.
    """
    scenes = load()
    windows = Windows(scenes, recipe)
    torch.manual_seed(recipe.seed)
    mean, std = band_statistics(scenes[:: -(-len(scenes) // _MOST_SCENES)])
    encoder = STCLN(recipe.encoder.config(len(recipe.bands), recipe.encoder.window), mean.tolist(), std.tolist())
    return UnlabelledTraining(
        model=Reconstruction(encoder).train(),
        objective=Masked(recipe.mask, recipe.bands, encoder),
        source=NumberedWindows(windows, workers, side_by_side),
        plan=plan(recipe.optimisation, recipe.seed),
        encoder=encoder,
        dates=recipe.dates,
        card={
            "objective": f"hidden pixels reconstructed, {recipe.mask.ratio:.0%} of vegetated dates, "
            f"drawn {_DRAWN[recipe.mask.axis]}",
            "weights": "those of the last step",
        },
    )
