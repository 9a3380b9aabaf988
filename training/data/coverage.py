"""Checks that every class has parcels to learn it from, also beside each fold that is held out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.console import Say
from training.data.load import load_scenes
from training.data.scene import NOBODY, LabelledScene, labelled
from training.data.splits import blocks_of, folds_of
from training.recipe.scene import Recipe

_MERGE = "Merge it into another class, or leave it out."


def load_labelled(recipe: Recipe, say: Say) -> tuple[list[LabelledScene], list[LabelledScene]]:
    """Load the scenes that a recipe trains on, and those held out; refuse classes without parcels.

    Raises:
        BadInput: what loading the scenes and checking their classes raise.
    """
    scenes = load_scenes(recipe, recipe.scenes)
    check_classes(recipe, scenes)
    held_out = load_scenes(recipe, recipe.evaluation.held_out)
    for what, some in (("to train on", scenes), ("held out", held_out)):
        for scene in some:
            t, _, height, width = scene.values.shape
            say(f"{what}: {height} x {width} pixels, {t} dates, {len(labelled(scene))} parcels")
    return scenes, held_out


def check_classes(recipe: Recipe, scenes: Sequence[LabelledScene]) -> None:
    """Refuse scenes that lack parcels of a class, over all of them or beside a fold that the recipe holds out.

    Raises:
        BadInput: `class_unlabelled`, and what `parcel_folds` raises.
    """
    absent = _absent(recipe, np.concatenate([scene.label for scene in scenes]))
    if absent:
        raise BadInput(
            "class_unlabelled",
            f"The scenes of {recipe.name} have no parcel of {absent}; a map's legend would promise it.",
            _MERGE,
        )
    if recipe.evaluation.blocks is not None:
        parcel_folds(recipe, scenes[0], np.flatnonzero(scenes[0].label != NOBODY))


def parcel_folds(recipe: Recipe, scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.int64]:
    """Fold number of some labelled parcels of a scene, by the recipe's spatial blocks, (len(parcels)).

    Raises:
        BadInput: `too_few_parcels`, a class has fewer than there are folds; `too_few_blocks`; `class_unlabelled`, all
            parcels of a class lie in one fold.
    """
    blocks, label = recipe.evaluation.blocks, scene.label[parcels]
    count = np.bincount(label, minlength=len(recipe.classes))
    if (count < blocks.folds).any():
        fewest = int(count.argmin())
        raise BadInput(
            "too_few_parcels",
            f"{recipe.classes[fewest].name} has fewer parcels ({count[fewest]}) than there are folds ({blocks.folds}).",
            f"{_MERGE} Fewer folds may do, too.",
        )
    block = blocks_of(scene.centre[parcels], blocks.size_m, blocks.origin_m)
    fold = folds_of(block, label, blocks.folds, blocks.seed)
    for number in range(blocks.folds):
        absent = _absent(recipe, label[fold != number])
        if absent:
            raise BadInput(
                "class_unlabelled",
                f"All parcels of {absent} lie in the blocks of fold {number + 1} of {blocks.folds}: the fit that "
                "answers them has seen none.",
                f"{_MERGE} Smaller blocks or fewer folds may do, too.",
            )
    return fold


def _absent(recipe: Recipe, label: NDArray[np.integer]) -> str:
    """Names of the classes without a label, "" if there are none."""
    return ", ".join(merged.name for cls, merged in enumerate(recipe.classes) if cls not in label)
