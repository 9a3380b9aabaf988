"""A recipe for field boundaries: scenes with parcels, of which only the outlines are used."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.package import CardText, MergedClass
from training.recipe.scene import Augmentation, Optimisation, SceneEncoder
from training.recipe.section import Count, check_objective, owned
from training.recipe.sources import RecipeOfScenes, SimulatedScene
from training.recipe.unlabelled import UnlabelledStack
from training.systems.registry import section_of

# In the order of their codes, from 0; see `training.data.boundaries`.
NAMES = ("field interior", "field boundary", "other")
_COLOURS = ("#7fbf7b", "#762a83", "#f7f7f7")


class BoundaryRecipe(RecipeOfScenes):
    """A training on the outlines of parcels, whole.

    Attributes:
        objective: "boundary".
        scenes: scenes with parcels; a stack without any has no outlines to learn from.
        held_out: simulated scenes that the model and the edges beside it are scored on.
        caution: what whoever uses the model is told each time.
    """

    objective: Literal["boundary"]
    scenes: Annotated[tuple[UnlabelledStack | SimulatedScene, ...], Field(min_length=1)]
    encoder: SerializeAsAny[SceneEncoder]
    augmentation: Augmentation = Augmentation()
    optimisation: Optimisation
    held_out: Annotated[tuple[SimulatedScene, ...], Field(min_length=1)]
    seed: int = 0
    threads: Count = 1
    card: CardText
    caution: str = ""

    @field_validator("encoder", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, "SceneEncoder", content)

    @model_validator(mode="after")
    def _learned_by_the_system(self) -> BoundaryRecipe:
        check_objective(self.objective, section_of(self.system, "OBJECTIVES") or ())
        return self

    @property
    def classes(self) -> tuple[MergedClass, ...]:
        """The classes of the map: of outlines there are no others."""
        return tuple(
            MergedClass(name=name, colour=colour, crops=(name,)) for name, colour in zip(NAMES, _COLOURS, strict=True)
        )
