"""Loads the labelled scenes that a recipe names: files, simulated scenes, and rasters of land cover."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from engine.sample import write_scene
from training.data.landcover import read_cover_scene
from training.data.outlines import simulated
from training.data.scene import LabelledScene, read_scene
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.sources import LandCoverPatch, SceneSource, SimulatedScene


def load_scenes(recipe: Recipe, scenes: Sequence[SceneSource]) -> list[LabelledScene]:
    """Load a recipe's scenes; simulated ones are written to files and read back, as a user has them.

    Raises:
        BadInput: `stack_missing`, `parcels_missing`, `field_missing`, `crop_unknown`, and what scanning a stack,
            reading parcels, outlines and land cover raise.
    """
    with ExitStack() as opened:
        return [_load(recipe, scene, opened) for scene in scenes]


def _load(recipe: Recipe, scene: SceneSource, opened: ExitStack) -> LabelledScene:
    if isinstance(scene, LandCoverPatch):
        return read_cover_scene(scene, recipe)
    if isinstance(scene, SimulatedScene):
        folder = Path(opened.enter_context(tempfile.TemporaryDirectory()))
        write_scene(simulated(scene), folder)
        return read_scene(folder / "scene", folder / "parcels.gpkg", "crop", recipe)
    return read_scene(REPOSITORY / scene.stack, REPOSITORY / scene.parcels, scene.field, recipe)
