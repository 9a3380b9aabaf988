"""Scenes that recipes name: rasters in files, and simulated ones."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from training.recipe.section import Count, Section, SensorRecipe


class FileScene(Section):
    """A stack of dated rasters and a parcel layer, as paths relative to the repository.

    Attributes:
        field: attribute of the parcel layer that names the crop.
    """

    stack: str
    parcels: str
    field: str = "crop"


class SimulatedScene(Section):
    """A scene that `engine.sample` simulates; the attributes are those of its `SceneSpec`."""

    seed: Annotated[int, Field(ge=0)]
    year: int
    dates: Count
    width: Annotated[int, Field(ge=32)] = 256
    height: Annotated[int, Field(ge=32)] = 192


class RecipeOfScenes(SensorRecipe):
    """A training on scenes; which kinds of them, each recipe says."""

    scenes: tuple[Any, ...]

    @property
    def simulated(self) -> bool:
        """Whether any scene is simulated."""
        return any(isinstance(scene, SimulatedScene) for scene in self.scenes)
