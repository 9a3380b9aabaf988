"""The recipe of CropSTS on series, `training/recipes/cropsts-series.yaml`: all its numbers, and why they are so.

What the sections of the encoder and its trainings mean is told in `engine.learn.cropsts.settings`, which has the
shipped numbers, too: for the engine teaches with them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.learn.cropsts import settings
from engine.learn.cropsts.settings import Settings
from training.recipe.read import read_recipe
from training.recipe.section import Count, NotNegative, Positive, Section, Share, Steps

RECIPE = Path(__file__).resolve().parents[3] / "recipes" / "cropsts-series.yaml"


class SeriesShape(Section):
    """The encoder."""

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
    """How far a view departs from its series."""

    light: NotNegative
    noise: NotNegative
    keep: Annotated[float, Field(gt=0, le=1)]
    shift_days: Annotated[int, Field(ge=0)]


class Descent(Section):
    """AdamW, its rate rising over a tenth of the steps and then falling."""

    steps: Steps
    batch: Count
    learning_rate: Positive
    weight_decay: NotNegative


class Warmup(Section):
    """The warm-up without labels."""

    components: Count
    floor: Positive
    descent: Descent


class Simulated(Section):
    """The series of a simulated warm-up; see `training.data.simulatedseries`."""

    series: Count
    shift_days: Annotated[int, Field(ge=0)]
    noise: NotNegative


class Head(Section):
    """The head that teaches."""

    floor: Positive
    landmarks: Count
    sharpness: Positive
    strength: Positive


class Classification(Section):
    """Training with labels."""

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

    @property
    def taught_by(self) -> Settings:
        """The numbers as the engine takes them."""
        warm_up, classification = dict(self.warm_up), dict(self.classification)
        return Settings(
            settings.Shape(**dict(self.shape)),
            settings.Views(**dict(self.views)),
            settings.WarmUp(**warm_up | {"descent": settings.Descent(**dict(self.warm_up.descent))}),
            settings.Head(**dict(self.head)),
            settings.Classification(
                **classification | {"descent": settings.Descent(**dict(self.classification.descent))}
            ),
        )


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
