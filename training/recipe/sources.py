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


class OutlinedScene(SimulatedScene):
    """A simulated scene whose fields have real outlines; what grows on them is drawn by the seed.

    Attributes:
        outlines: raster of parcel numbers as PASTIS has them, by its path from the repository; see
            `training.data.outlines`.
    """

    outlines: str
    width: Annotated[int, Field(ge=32)] = 128
    height: Annotated[int, Field(ge=32)] = 128


class LandCoverPatch(Section):
    """Undated rasters with a land cover for each pixel; see `training.data.landcover`.

    Attributes:
        land_cover: folder of the rasters, by its path from the repository.
        every: one of so many dates is read, the first among them.
    """

    land_cover: str
    every: Count = 1

    @property
    def stack(self) -> str:
        """Where its rasters are, as `FileScene` has it."""
        return self.land_cover


SceneSource = FileScene | SimulatedScene | OutlinedScene | LandCoverPatch


class PairsFile(Section):
    """A series file with a second sensor and clouds, by its path from the repository; see `training.data.series`."""

    series: str


class SimulatedPairs(SimulatedScene):
    """Pixels of a simulated scene, as two sensors see them; see `training.data.simulatedpairs`.

    Attributes:
        dates: revisits of the first sensor that are kept, most of them cloudy somewhere.
        pixels: how many are drawn.
        centred: whether the second sensor's pixels lie around the middle of the first one's; False, around its first
            corner, as published.
    """

    pixels: Count
    centred: bool = True


class RecipeOfScenes(SensorRecipe):
    """A training on scenes; which kinds of them, each recipe says."""

    scenes: tuple[Any, ...]

    @property
    def simulated(self) -> bool:
        """Whether any scene is simulated."""
        return any(isinstance(scene, SimulatedScene) for scene in self.scenes)
