"""A recipe for segmenting MTLCC: encoder, dates, labelled tiles and schedule."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator

from training.recipe.decoder import Decoder
from training.recipe.pastis import Epochs, PastisEncoder
from training.recipe.section import Count, Name, Section, System, owned


class MTLCCRecipe(Section):
    """A training on MTLCC.

    Attributes:
        system: name of a model system, see `training.systems.registry`; it owns `encoder`, as on PASTIS.
        seasons: folders of seasons that are trained, validated and tested on.
        dates: drawn of each tile, anew whenever it is seen; tiles with fewer are left out.
        tiles_per_class: those tiles train and validate that have the largest shares of a class, so many of each; all
            where None.
        background: there is none; pixels whose class is unknown never count.
    """

    name: Name
    system: System
    objective: Literal["supervised"]
    encoder: SerializeAsAny[PastisEncoder]
    decoder: Decoder = Decoder()
    seasons: Annotated[tuple[str, ...], Field(min_length=1)] = ("data16",)
    dates: Count = 30
    tiles_per_class: Count | None = 6
    optimisation: Epochs
    background: Literal[True] = True
    seed: int = 0
    threads: Count = 2

    @field_validator("encoder", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, "PastisEncoder", content)
