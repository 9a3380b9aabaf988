"""What every recipe of a model package says: its classes, and what stands on its card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from training.recipe.section import Section, SensorRecipe


class MergedClass(Section):
    """One class of the map, and the crops of the labels that it is made of."""

    name: str
    colour: str
    crops: Annotated[tuple[str, ...], Field(min_length=1)]


class CardText(Section):
    """What the card says and no file tells.

    Attributes:
        measured_on: places, year and what was held out for the first score, in a line.
    """

    title: str
    version: str
    data: str
    measured_on: str = ""
    data_licence: str
    attribution: str
    licence: str


class PackageRecipe(SensorRecipe):
    """A training whose model becomes a package.

    Attributes:
        classes: classes of the map, in the order of their codes.
        left_out: crops that are not trained on; one that is in no class either is an error.
    """

    classes: tuple[MergedClass, ...]
    left_out: tuple[str, ...] = ()
    seed: int = 0
    card: CardText

    @property
    def class_of(self) -> dict[str, int]:
        """Crop of the labels -> index of its class."""
        return {crop: index for index, merged in enumerate(self.classes) for crop in merged.crops}

    @property
    def class_names(self) -> tuple[str, ...]:
        """Names of the classes, in the order of their codes."""
        return tuple(merged.name for merged in self.classes)


def check_classes(classes: Sequence[MergedClass], left_out: Sequence[str]) -> None:
    """Refuse a table of classes with fewer than two, or with a crop in more than one place.

    Raises:
        ValueError
    """
    if len(classes) < 2:
        raise ValueError("classes: a map needs at least two")
    crops = [*left_out, *(crop for merged in classes for crop in merged.crops)]
    twice = sorted({crop for crop in crops if crops.count(crop) > 1})
    if twice:
        raise ValueError(f"classes: {', '.join(twice)} stands in more than one place")
