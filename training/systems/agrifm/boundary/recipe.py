"""A recipe for field boundaries: scenes with parcels, of which only the outlines are used."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from training.data.boundaries import NAMES
from training.recipe.package import CardText, MergedClass
from training.recipe.scene import Augmentation, Optimisation
from training.recipe.section import Count
from training.recipe.sources import RecipeOfScenes, SimulatedScene
from training.recipe.unlabelled import UnlabelledStack
from training.systems.agrifm.shape import SceneEncoder

_COLOURS = ("#7fbf7b", "#762a83", "#f7f7f7")


class BoundaryRecipe(RecipeOfScenes):
    """A training on the outlines of parcels, whole.

    Attributes:
        objective: "boundary".
        scenes: with parcels; a stack without any has no outlines to learn from.
        held_out: simulated scenes that the model and the edges beside it are scored on.
        caution: what whoever uses the model is told each time.
    """

    objective: Literal["boundary"]
    scenes: Annotated[tuple[UnlabelledStack | SimulatedScene, ...], Field(min_length=1)]
    encoder: SceneEncoder
    augmentation: Augmentation = Augmentation()
    optimisation: Optimisation
    held_out: Annotated[tuple[SimulatedScene, ...], Field(min_length=1)]
    seed: int = 0
    threads: Count = 1
    card: CardText
    caution: str = ""

    @property
    def classes(self) -> tuple[MergedClass, ...]:
        """The classes of the map: of outlines there are no others."""
        return tuple(
            MergedClass(name=name, colour=colour, crops=(name,)) for name, colour in zip(NAMES, _COLOURS, strict=True)
        )
