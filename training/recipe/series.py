"""A recipe for a model of labelled series, in one YAML file: what it maps, from which series, and how it is scored."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SerializeAsAny, ValidationInfo, field_validator, model_validator

from training.recipe.boundary import BoundaryRecipe
from training.recipe.package import PackageRecipe, check_classes
from training.recipe.read import read_recipe, read_yaml
from training.recipe.scene import Recipe
from training.recipe.section import Count, Section, owned


class SeriesEvaluation(Section):
    """How the model is scored: each part of the split is answered by a fit that saw no label of it.

    Attributes:
        split: what is kept apart: see `training.measure.folds.folds_of_split`.
        apart: the split in words, for the card, such as "5 folds of whole locations".
        seeds: one for each training; their mean score is reported.
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


class SeriesRecipe(PackageRecipe):
    """A training on series, whole.

    Attributes:
        bands: the model's bands, in its order: name in the engine's table of sensors -> name in the series file.
        series: a series file, as a path relative to the repository; its layout is in `training.data.series`.
        unit: whether a series is of a pixel or of a parcel.
        training: a section that the system owns.
        window: side of what the engine hands to the model, in pixels; each of them is classified by itself.
        elsewhere: what else the package is scored on, if anything.
    """

    objective: Literal["supervised"]
    bands: Annotated[dict[str, str], Field(min_length=1)]
    series: str
    unit: Literal["pixel", "parcel"]
    window: Count = 32
    training: SerializeAsAny[Section]
    evaluation: SeriesEvaluation
    elsewhere: Elsewhere | None = None

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
            unknown = sorted(set(self.elsewhere.classes.values()) - set(self.class_names))
            if unknown:
                raise ValueError(f"elsewhere.classes: {', '.join(unknown)} is no class of the model")
            twice = sorted(set(self.elsewhere.classes) & set(self.elsewhere.left_out))
            if twice:
                raise ValueError(f"elsewhere: {', '.join(twice)} stands in classes and in left_out")
        return self


def read_fit_recipe(path: str | Path) -> Any:
    """Read a recipe that becomes a package: of series if it names a file of them, of field boundaries, or of scenes.

    Returns:
        A `SeriesRecipe`, a `BoundaryRecipe` or a `Recipe`.

    Raises:
        BadInput: `recipe_missing`, `recipe_invalid`.
    """
    content = read_yaml(path)
    of_series = isinstance(content, dict) and "series" in content
    if of_series or not isinstance(content, dict):
        return read_recipe(path, SeriesRecipe if of_series else Recipe)
    return read_recipe(path, BoundaryRecipe if content.get("objective") == "boundary" else Recipe)
