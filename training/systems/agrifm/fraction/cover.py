"""The land cover of each pixel of a recipe's scenes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.parcels import read_parcels
from engine.stack import scan_stack
from training.data.labels import crops_of
from training.data.outlines import simulated
from training.data.scene import NOBODY, owners
from training.data.unlabelled import UnlabelledScene
from training.recipe.read import REPOSITORY
from training.recipe.sources import SimulatedScene
from training.recipe.unlabelled import UnlabelledStack
from training.systems.agrifm.fraction.recipe import FractionRecipe

# Of simulated scenes, what is no parcel: woods, water, villages, roads and verges.
OTHER = "other"


def with_cover(recipe: FractionRecipe, scenes: Sequence[UnlabelledScene]) -> list[UnlabelledScene]:
    """Put the land cover of each pixel, from 0, -1 where it is not known, in the place of its parcel.

    Raises:
        BadInput: `parcels_missing`, a stack has no parcels that would tell it; `field_missing`; `cover_unknown`, no
            pixel of a scene has a land cover of the recipe.
    """
    covered = []
    for source, scene in zip(recipe.scenes, scenes, strict=True):
        cover = _simulated(recipe, source) if isinstance(source, SimulatedScene) else _of_parcels(recipe, source)
        if (cover == NOBODY).all():
            raise BadInput(
                "cover_unknown",
                f"No pixel of {scene.name} has a land cover of the recipe: {', '.join(recipe.covers)}.",
                "Name in covers what the parcels' field holds, below each land cover.",
            )
        covered.append(replace(scene, parcel=cover.astype(np.int32)))
    return covered


def _simulated(recipe: FractionRecipe, source: SimulatedScene) -> NDArray[np.intp]:
    scene = simulated(source)
    names = [OTHER, *(parcel.crop for parcel in scene.parcels)]
    return _codes(recipe, names)[scene.parcel_id]


def _of_parcels(recipe: FractionRecipe, source: UnlabelledStack) -> NDArray[np.intp]:
    if source.parcels is None:
        raise BadInput(
            "parcels_missing",
            f"The stack {source.stack} has no parcels that would tell its land cover.",
            "Name a layer with the land cover in the recipe.",
        )
    stack, _ = scan_stack(REPOSITORY / source.stack, bands=recipe.bands)
    path = REPOSITORY / source.parcels.path
    parcels = read_parcels(path, source.parcels.layer, stack.grid)
    names = ["" if name is None else str(name) for name in crops_of(parcels, recipe.cover.field, path)]
    # The last one answers for what lies in no parcel, whose index is -1.
    return np.append(_codes(recipe, names), NOBODY)[owners(parcels.shapes, stack)]


def _codes(recipe: FractionRecipe, names: Sequence[str]) -> NDArray[np.intp]:
    known = {value: code for code, values in enumerate(recipe.covers.values()) for value in values}
    return np.array([known.get(name, NOBODY) for name in names], np.intp)
