"""A recipe for pre-training STCLN: what is hidden, and how the weights move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.section import Count, Positive, Section
from training.recipe.unlabelled import PretrainingEncoder, PretrainingRecipe, Schedule
from training.systems.stcln.shape import Shape


class Masking(Section):
    """What is hidden of a window; see `training.systems.stcln.masked.hiding`.

    Attributes:
        axis: "both", each pixel of each date by itself; "time", whole dates; or "space", pixels on all dates.
        ratio: chance of being hidden, on the dates on which vegetation is seen.
        ndvi_of: what the index that decides on dates is of. "standardised" is as published for PASTIS, where it is no
            index of vegetation, and nearly no date of a clear scene passes.
        red, nir: bands of the index.
        green: index above which a pixel is vegetation.
        share: a date is used where more than this share of a window's pixels is clear and vegetation.
    """

    axis: Literal["both", "time", "space"] = "both"
    ratio: Annotated[float, Field(gt=0, lt=1)] = 0.4
    ndvi_of: Literal["reflectance", "standardised"] = "reflectance"
    red: str = "B04"
    nir: str = "B08"
    green: Annotated[float, Field(ge=-1, le=1)] = 0.2
    share: Annotated[float, Field(ge=0, lt=1)] = 0.9

    def check_bands(self, bands: Sequence[str]) -> None:
        """Refuse bands without those of the index.

        Raises:
            ValueError
        """
        absent = [band for band in (self.red, self.nir) if band not in bands]
        if absent:
            raise ValueError(f"mask: {', '.join(absent)} is not among the bands")


class MaskedEncoder(Shape, PretrainingEncoder):
    """Section `encoder` of a recipe for hiding pixels."""


class MaskedOptimisation(Schedule):
    """Adam, at a rate that stays as it is.

    Attributes:
        epochs, windows: number of epochs, and windows of each.
        clip: largest norm of the gradient.
    """

    epochs: Count
    windows: Count
    learning_rate: Positive = 0.0001
    clip: Positive = 5.0

    @property
    def steps(self) -> int:
        """All steps: whole batches."""
        return self.epochs * max(1, self.windows // self.batch)


class MaskedRecipe(PretrainingRecipe):
    """A training by hiding pixels, whole."""

    objective: Literal["masked"]
    encoder: MaskedEncoder
    mask: Masking = Masking()
    optimisation: MaskedOptimisation

    @model_validator(mode="after")
    def _consistent(self) -> MaskedRecipe:
        self.mask.check_bands(self.bands)
        if self.encoder.published and self.dates > self.encoder.max_dates:
            raise ValueError(f"dates: {self.dates} are more than the encoder's max_dates, {self.encoder.max_dates}")
        if self.optimisation.batch % self.optimisation.accumulate:
            raise ValueError("optimisation.accumulate: the batch is not a multiple of it")
        return self
