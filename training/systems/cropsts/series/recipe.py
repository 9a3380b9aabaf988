"""The recipe of CropSTS on series, `training/recipes/cropsts-series.yaml`: all its numbers, and why they are so."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.contract import describe
from engine.errors import BadInput
from training.recipe.scene import Count, NotNegative, Positive, Share, Steps

RECIPE = Path(__file__).resolve().parents[3] / "recipes" / "cropsts-series.yaml"


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Shape(_Section):
    """The encoder; see `CropSTSConfig`.

    Attributes:
        day: standard deviation of the first weights of the calendar's projection.
    """

    width: Count
    depth: Count
    heads: Count
    mixing: Literal["alternate", "collapse"]
    dropout: Share
    day: Positive


class Views(_Section):
    """How far a view departs from its series, in standard deviations of the channels; see `cropsts_views`.

    Attributes:
        light: of all dates alike.
        noise: of each date for itself.
        keep: smallest share of the dates that a view keeps; the share is drawn between it and 1.
        shift_days: most days by which all dates are moved, either way.
    """

    light: NotNegative
    noise: NotNegative
    keep: Annotated[float, Field(gt=0, le=1)]
    shift_days: Annotated[int, Field(ge=0)]


class Descent(_Section):
    """AdamW, its rate rising over a tenth of the steps and then falling; see `training.base.descent`."""

    steps: Steps
    batch: Count
    learning_rate: Positive
    weight_decay: NotNegative


class Warmup(_Section):
    """The warm-up without labels; see `cropsts_components`.

    Attributes:
        components: how many are told of each series.
        floor: added to their variances, as a share of the largest.
    """

    components: Count
    floor: Positive
    descent: Descent


class Simulated(_Section):
    """The series of a simulated warm-up; see `simulated_like`."""

    series: Count
    shift_days: Annotated[int, Field(ge=0)]
    noise: NotNegative


class Head(_Section):
    """The head that teaches; see `cropsts_reading`.

    Attributes:
        floor: of the whitening of tokens, as a share of the largest variance.
        landmarks: how many unlabelled series a series is compared to.
        sharpness: 1 for a Gaussian of the median distance between series; more for a narrower one.
        strength: inverse of the regression's penalty.
    """

    floor: Positive
    landmarks: Count
    sharpness: Positive
    strength: Positive


class Classification(_Section):
    """Training with labels; see `cropsts`.

    Attributes:
        unlabelled: series in a step beside the labelled ones of `descent.batch`, where hardly any series has a label;
            fewer in proportion to those that have none, down to 0 where all have one.
        descent: of the few labels that most fits have.
        epochs: each labelled series is seen at least so often, whatever the steps of `descent`.
        members: networks whose mean probability counts, each with other draws.
    """

    unlabelled: Annotated[int, Field(ge=0)]
    descent: Descent
    epochs: Count
    members: Count


class Recipe(_Section):
    """All of it."""

    shape: Shape
    views: Views
    warm_up: Warmup
    simulated: Simulated
    head: Head
    classification: Classification


def read_series_recipe(path: str | Path = RECIPE) -> Recipe:
    """Read a recipe file.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, with the first fields that are wrong.
    """
    path = Path(path)
    if not path.is_file():
        raise BadInput("recipe_missing", f"{path} does not exist.", "Recipes are in training/recipes.")
    try:
        return Recipe.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        where = " ".join(str(error).split())
        raise BadInput("recipe_invalid", f"{path} is not YAML: {where}.", "Mend the line that it names.") from error
    except ValidationError as error:
        raise BadInput(
            "recipe_invalid",
            f"{path} is not a valid recipe: {describe(error)}.",
            "Compare it with the attributes in training/systems/cropsts/series/recipe.py.",
        ) from error
