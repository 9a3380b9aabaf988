"""A recipe for a model of labelled series, in one YAML file: what it maps, from which series, and how it is scored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.scene import (
    CardText,
    Count,
    MergedClass,
    Positive,
    Recipe,
    Section,
    System,
    check_classes,
    owned,
    read_recipe,
    read_yaml,
)


class SeriesEvaluation(Section):
    """How the model is scored: each part of the split is answered by a fit that saw no label of it.

    Attributes:
        split: what is kept apart; see `training.measure.folds.folds_of_split`.
        apart: the same in words, for the card: "5 folds of whole locations".
        seeds: of the trainings whose mean score is reported.
        selection: how the training's numbers were chosen, for the card.
    """

    split: Literal["sample", "group", "region", "zone", "year"]
    apart: str
    seeds: Annotated[tuple[int, ...], Field(min_length=1)] = (0,)
    selection: str


class Elsewhere(Section):
    """Labelled points of another study, on rasters of its own, which the package is scored on beside a random forest.

    Attributes:
        stack, points: its rasters and its layer of points, as paths relative to the repository.
        bands: name in the sensor's table -> number or description in the rasters; none where they name them alike.
        field: attribute of the points with their class.
        classes: class of the points -> class of the model.
        left_out: classes of the points that are not scored; one that is in neither is an error.
        data: what the points are, for the card: "91 points of the season 2011 to 2012 by ...", without the number.
        note: how far the two studies mean the same, and why classes are left out, for the card.
    """

    stack: str
    bands: dict[str, int | str] | None = None
    points: str
    field: str
    classes: Annotated[dict[str, str], Field(min_length=1)]
    left_out: tuple[str, ...] = ()
    data: str
    note: str


class SeriesRecipe(Section):
    """A training on series, whole.

    Attributes:
        system: name of a model system, see `training.systems.registry`; it owns `training`.
        sensor: whose rasters the model maps, as the engine's table names it.
        bands: of the model, in its order: name in that table -> name in the series file.
        units, gsd_m: of those rasters.
        series: a series file, as a path relative to the repository; its layout is in `training.data.series`.
        unit: what one series is of.
        left_out: classes of the file that are not trained on; one that is in no class either is an error.
        window: side of what the engine hands to the model, in pixels; each of them is classified by itself.
        elsewhere: what else the package is scored on, if anything.
    """

    name: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_.-]*$")]
    system: System
    objective: Literal["supervised"]
    sensor: str
    bands: Annotated[dict[str, str], Field(min_length=1)]
    units: str
    gsd_m: Positive
    series: str
    unit: Literal["pixel", "parcel"]
    classes: tuple[MergedClass, ...]
    left_out: tuple[str, ...] = ()
    window: Count = 32
    training: SerializeAsAny[Section]
    evaluation: SeriesEvaluation
    elsewhere: Elsewhere | None = None
    seed: int = 0
    card: CardText

    @property
    def class_of(self) -> dict[str, int]:
        """Class of the file -> index of the model's class."""
        return {crop: index for index, merged in enumerate(self.classes) for crop in merged.crops}

    @field_validator("training", mode="before")
    @classmethod
    def _of_the_system(cls, content: Any, info: ValidationInfo) -> Any:
        return owned(info, "SeriesTraining", content)

    @field_validator("bands")
    @classmethod
    def _each_once(cls, bands: dict[str, str]) -> dict[str, str]:
        if len(set(bands.values())) < len(bands):
            raise ValueError("two bands of the model are the same one of the file")
        return bands

    @model_validator(mode="after")
    def _consistent(self) -> SeriesRecipe:
        check_classes(self.classes, self.left_out)
        if self.elsewhere is not None:
            unknown = sorted(set(self.elsewhere.classes.values()) - {merged.name for merged in self.classes})
            if unknown:
                raise ValueError(f"elsewhere.classes: {', '.join(unknown)} is no class of the model")
            twice = sorted(set(self.elsewhere.classes) & set(self.elsewhere.left_out))
            if twice:
                raise ValueError(f"elsewhere: {', '.join(twice)} stands in classes and in left_out")
        return self


def read_fit_recipe(path: str | Path) -> Recipe | SeriesRecipe:
    """Read a recipe of either kind: of series if it names a file of them, else of scenes.

    Raises:
        BadInput: `recipe_missing`, `recipe_invalid`.
    """
    content = read_yaml(path)
    of_series = isinstance(content, dict) and "series" in content
    return read_recipe(path, SeriesRecipe if of_series else Recipe)
