"""The series of the nine cases: pairs of the fields that are pre-trained on, and of each task both sides, by field."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.models.encoder import DatesRule
from engine.sample import SceneSpec, simulate
from training.base.dated import Standard, dated
from training.base.series import Series
from training.data.simulatedpairs import pairs_of_pixels, series_of_parcels
from training.recipe.sources import SimulatedScene
from training.systems.bert.caserecipe import CasesRecipe, CaseTask
from training.systems.bert.downstream import Sample
from training.systems.bert.pairs import CLEAR

# Of all fields, those that are pre-trained on; of the fields of a class that are left, those that are trained on.
PRETRAINED, TRAINED = 0.7, 0.7
# Pixels that are looked at for one that is drawn: enough of each field.
_LOOKED_AT = 6


@dataclass(frozen=True, eq=False)
class Sides:
    """The two sides of a task, which share no field; `classes` are the crops' names."""

    train: Sample
    validation: Sample
    classes: tuple[str, ...]


def pretrained_fields(recipe: CasesRecipe) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Part the fields of the pairs' scene: those that are pre-trained on, and the others."""
    count = len(simulate(_spec(recipe.scene)).parcels)
    order = np.random.default_rng(recipe.seed).permutation(count) + 1
    first = round(PRETRAINED * count)
    return np.sort(order[:first]), np.sort(order[first:])


def pretraining_pairs(recipe: CasesRecipe) -> Series:
    """Draw the pairs."""
    fields, _ = pretrained_fields(recipe)
    return with_bands(pairs_of_pixels(_spec(recipe.scene), recipe.pixels, recipe.seed, parcels=fields), recipe.bands)


def sides_of(recipe: CasesRecipe, task: CaseTask, rule: DatesRule, standard: Standard) -> Sides:
    """Draw both sides of a task.

    Args:
        rule: rule of the encoders' dates.
        standard: mean and deviation of the pairs that are pre-trained on.

    Raises:
        BadInput: `fields_few`, a class has fewer than two fields.
    """
    series = with_bands(_series(recipe, task), recipe.bands)
    if recipe.questions.clouds == "hidden":
        series = series.clear(CLEAR)
    rng = np.random.default_rng([recipe.seed, recipe.tasks.index(task)])
    names = tuple(name for name in series.class_names if name not in task.left_out)
    rows: tuple[list[NDArray], list[NDArray]] = ([], [])
    for name in names:
        own = np.flatnonzero(series.label == series.class_names.index(name))
        fields = rng.permutation(np.unique(series.group[own]))
        if len(fields) < 2:
            raise BadInput(
                "fields_few",
                f"{task.title}: {len(fields)} fields have {name}, which is too few for two sides.",
                "Make the scene larger, or leave the crop out.",
            )
        last = min(max(1, round(TRAINED * len(fields))), len(fields) - 1)
        for side, (some, wanted) in enumerate(((fields[:last], task.train), (fields[last:], task.validation))):
            rows[side].append(rng.choice(own[np.isin(series.group[own], some)], wanted))
    number = np.array([names.index(name) if name in names else -1 for name in series.class_names])
    train, validation = (_sample(series.take(np.concatenate(side)), number, rule, standard) for side in rows)
    return Sides(train, validation, names)


def _series(recipe: CasesRecipe, task: CaseTask) -> Series:
    spec = _spec(task.scene)
    if task.unit == "parcel":
        return series_of_parcels(spec)
    fields = pretrained_fields(recipe)[1] if task.held_out else None
    count = _LOOKED_AT * (task.train + task.validation) * 8
    return pairs_of_pixels(spec, count, recipe.seed + 1, parcels=fields, paired=False)


def _sample(series: Series, number: NDArray[np.int64], rule: DatesRule, standard: Standard) -> Sample:
    values = np.where(series.valid[..., None], (series.values - standard.mean) / standard.std, np.float32(0))
    return Sample(dated(values, series, rule), torch.from_numpy(number[series.label]), series.group)


def with_bands(series: Series, bands: tuple[str, ...]) -> Series:
    """Keep some bands, in another order."""
    order = [series.bands.index(band) for band in bands]
    return replace(series, values=series.values[:, :, order], bands=bands)


def _spec(scene: SimulatedScene) -> SceneSpec:
    return SceneSpec(scene.seed, scene.width, scene.height, scene.year, scene.dates)
