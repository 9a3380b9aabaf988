"""AgriFM on scenes: its networks as training with labels begins with them."""

from __future__ import annotations

from collections.abc import Sequence

from training.base.objective import Objective
from training.base.prepared import WarmedUp
from training.data.scene import LabelledScene
from training.data.statistics import band_statistics
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.systems.agrifm.build import networks_of
from training.systems.agrifm.early import EarlySeason


def prepare(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> WarmedUp:
    """Build networks with the scenes' statistics; no label is used.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    shape = recipe.encoder
    mean, std = band_statistics(scenes)
    start = None if shape.start is None else REPOSITORY / shape.start
    statistics = [mean.tolist()], [std.tolist()]
    return WarmedUp(networks_of(shape, shape.window, len(recipe.classes), seed, *statistics, start=start))


def objective(recipe: Recipe) -> Objective:
    """The objective "early": see `training.systems.agrifm.early`."""
    return EarlySeason(recipe.augmentation, recipe.optimisation.label_smoothing)
