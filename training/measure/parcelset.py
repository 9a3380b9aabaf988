"""The labelled parcels of a recipe's scenes as one set of samples, with the split that they are scored by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from training.base.series import Series
from training.data.coverage import parcel_folds
from training.data.scene import LabelledScene, labelled
from training.data.splits import Split
from training.measure.baselines import flat_series
from training.recipe.scene import Recipe


@dataclass(frozen=True, eq=False)
class ParcelSet:
    """n labelled parcels, scene by scene, those of held-out scenes last.

    Attributes:
        scenes: each with its labelled parcels.
        series: mean of the clear pixels of each parcel at each date, (n, t, c); the dates that a scene has fewer than
            others are not valid.
        parts: the recipe's split; each parcel that is scored is on the test side of one part.
    """

    scenes: tuple[tuple[LabelledScene, NDArray[np.int64]], ...]
    series: Series
    parts: tuple[Split, ...]

    @property
    def tested(self) -> NDArray[np.int64]:
        """The parcels that are scored, ascending."""
        return np.sort(np.concatenate([part.test for part in self.parts]))


def parcel_set(recipe: Recipe, scenes: Sequence[LabelledScene], held_out: Sequence[LabelledScene]) -> ParcelSet:
    """Gather the labelled parcels of a recipe's scenes, and split them as the recipe says.

    Args:
        held_out: scenes to score on; empty for blocks within the one scene.

    Raises:
        BadInput: what `parcel_folds` raises.
    """
    found = tuple((scene, labelled(scene)) for scene in (*scenes, *held_out))
    known = sum(len(parcels) for _, parcels in found[: len(scenes)])
    series = _series(recipe, found)
    if recipe.evaluation.blocks is None:
        return ParcelSet(found, series, (Split("held-out scenes", np.arange(known), np.arange(known, len(series))),))
    fold = parcel_folds(recipe, *found[0])
    folds = recipe.evaluation.blocks.folds
    parts = [
        Split(f"block fold {number + 1} of {folds}", np.flatnonzero(fold != number), np.flatnonzero(fold == number))
        for number in range(folds)
    ]
    return ParcelSet(found, series, tuple(parts))


def _series(recipe: Recipe, found: Sequence[tuple[LabelledScene, NDArray[np.int64]]]) -> Series:
    n, bands = sum(len(parcels) for _, parcels in found), len(recipe.bands)
    dates = max(len(scene.day) for scene, _ in found)
    values, day = np.full((n, dates, bands), np.nan, np.float32), np.zeros((n, dates), np.int32)
    label, group = np.zeros(n, np.int64), np.zeros(n, np.int64)
    start = 0
    for number, (scene, parcels) in enumerate(found):
        here, t = slice(start, start + len(parcels)), len(scene.day)
        values[here, :t] = rearrange(flat_series(scene).mean_of_parcels(parcels), "n (t c) -> n t c", c=bands)
        day[here, :t] = scene.stack.days
        label[here], group[here] = scene.label[parcels], number
        start = here.stop
    valid = np.isfinite(values).all(axis=2)
    return Series(
        name=recipe.name,
        values=np.where(valid[..., None], values, np.float32(0)),
        valid=valid,
        day=day,
        bands=recipe.bands,
        sensor=recipe.sensor,
        label=label,
        class_names=recipe.class_names,
        group=group.astype(str),
    )
