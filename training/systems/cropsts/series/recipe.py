"""The recipe of CropSTS on series, `training/recipes/cropsts-series.yaml`: all its numbers, and why they are so."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.read import read_recipe
from training.recipe.section import Count, NotNegative, Positive, Section, Share, Steps

RECIPE = Path(__file__).resolve().parents[3] / "recipes" / "cropsts-series.yaml"


class SeriesShape(Section):
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
    mlp: Literal["none", "one"] = "one"
    proj: bool = True
    gamma: float = 1.0


class SeriesViews(Section):
    """How far a view departs from its series; see `training.systems.cropsts.series.views`.

    Light and noise are in standard deviations of the channels.

    Attributes:
        light: change of all dates alike.
        noise: change of each date for itself.
        keep: smallest share of the dates that a view keeps; the share is drawn between it and 1.
        shift_days: most days by which all dates are moved, either way.
    """

    light: NotNegative
    noise: NotNegative
    keep: Annotated[float, Field(gt=0, le=1)]
    shift_days: Annotated[int, Field(ge=0)]


class Descent(Section):
    """AdamW, its rate rising over a tenth of the steps and then falling; see `training.base.step.one_cycle_plan`."""

    steps: Steps
    batch: Count
    learning_rate: Positive
    weight_decay: NotNegative


class Warmup(Section):
    """The warm-up without labels; see `training.systems.cropsts.series.components`.

    Attributes:
        components: how many components of each series are to be predicted.
        floor: added to the components' variances, as a share of the largest.
    """

    components: Count
    floor: Positive
    descent: Descent


class Simulated(Section):
    """The series of a simulated warm-up; see `training.systems.cropsts.series.simulated`."""

    series: Count
    shift_days: Annotated[int, Field(ge=0)]
    noise: NotNegative


class Head(Section):
    """The head that teaches; see `training.systems.cropsts.series.reading`.

    Attributes:
        floor: added to the variances that tokens are whitened by, as a share of the largest.
        landmarks: how many unlabelled series a series is compared to.
        sharpness: 1 for a Gaussian of the median distance between series; more for a narrower one.
        strength: inverse of the regression's penalty.
    """

    floor: Positive
    landmarks: Count
    sharpness: Positive
    strength: Positive


class Classification(Section):
    """Training with labels; see `training.systems.cropsts.series.system`.

    Attributes:
        unlabelled: series in a step beside the labelled ones of `descent.batch`, where hardly any series has a label;
            fewer in proportion to those that have none, down to 0 where all have one.
        descent: steps and rates for the few labels that most fits have.
        epochs: each labelled series is seen at least so often, whatever the steps of `descent`.
        members: networks whose mean probability counts, each with other draws.
    """

    unlabelled: Annotated[int, Field(ge=0)]
    descent: Descent
    epochs: Count
    members: Count


class SeriesNumbers(Section):
    """All numbers of the systems on series."""

    shape: SeriesShape
    views: SeriesViews
    warm_up: Warmup
    simulated: Simulated
    head: Head
    classification: Classification


class SeriesTraining(Section):
    """Section `training` of a recipe of series: the numbers of the system `cropsts-pretrained`."""

    shape: SeriesShape
    views: SeriesViews
    warm_up: Warmup
    head: Head
    classification: Classification

    @property
    def keep(self) -> float:
        """Smallest share of a series' dates that it is trained with."""
        return self.views.keep

    @model_validator(mode="after")
    def _one_network(self) -> SeriesTraining:
        if self.classification.members != 1:
            raise ValueError("classification.members: a package holds one network")
        return self


def read_numbers(path: str | Path = RECIPE) -> SeriesNumbers:
    """Read the numbers of the systems on series.

    Raises:
        BadInput: `recipe_missing`; `recipe_invalid`, with the first fields that are wrong.
    """
    return read_recipe(path, SeriesNumbers)
