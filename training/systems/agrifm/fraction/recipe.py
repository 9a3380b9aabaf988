"""A recipe for pre-training on shares of land cover, and how the weights move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.section import Count, NotNegative, Positive, Section, Share
from training.recipe.sources import SimulatedScene
from training.recipe.unlabelled import PretrainingEncoder, PretrainingRecipe, Schedule, UnlabelledStack
from training.systems.agrifm.shape import Shape


class FractionEncoder(Shape, PretrainingEncoder):
    """Section `encoder` of a recipe for shares of land cover."""


class Cover(Section):
    """Where the land cover of a chip comes from, and how much of it has to be known.

    Attributes:
        field: attribute of the parcels with the land cover; simulated scenes tell it of every pixel.
        known: a chip with a smaller share of known pixels counts as unlabelled.
        shuffled: control: shares are handed on to the next chip of a batch, so that there is nothing to learn.
    """

    field: str = "crop"
    known: Annotated[float, Field(ge=0, le=1)] = 0.5
    shuffled: bool = False


class Consistency(Section):
    """What the teacher is for.

    Attributes:
        weight: weight of the loss once it has risen; 0 for shares alone, as a control.
        rise: share of all steps over which it rises.
        keep: share of itself that the teacher keeps in a step, at most.
        drop: least and most share of the dates that a view does not show.
        band_gain: each band of a view is changed by up to this share.
    """

    weight: NotNegative = 1.0
    rise: Share = 0.2
    keep: Share = 0.999
    drop: tuple[Share, Share] = (0.2, 0.5)
    band_gain: Share = 0.05


class FractionOptimisation(Schedule):
    """AdamW with a linear warm-up and half a cosine; the gradient's norm is clipped.

    Attributes:
        epochs, windows: number of epochs, and windows of each.
        learning_rate, last_rate: the highest, and that of the end.
        warm_up: share of the steps over which the rate rises.
    """

    epochs: Count
    windows: Count
    learning_rate: Positive = 0.0001
    last_rate: Positive = 0.000001
    warm_up: Share = 0.05
    weight_decay: NotNegative = 0.05
    clip: Positive = 1.0

    @property
    def steps(self) -> int:
        """All steps: whole batches."""
        return self.epochs * max(1, self.windows // self.batch)


class FractionRecipe(PretrainingRecipe):
    """A training on shares of land cover, whole.

    Attributes:
        covers: land cover -> the values of the parcels' field that are of it, each of one land cover alone; what is of
            none of them is not known.
        dates: most dates of a window.
    """

    objective: Literal["fraction"]
    scenes: Annotated[tuple[UnlabelledStack | SimulatedScene, ...], Field(min_length=1)]
    encoder: FractionEncoder
    covers: Annotated[Mapping[str, Annotated[tuple[str, ...], Field(min_length=1)]], Field(min_length=2)]
    cover: Cover = Cover()
    consistency: Consistency = Consistency()
    optimisation: FractionOptimisation
    dates: Count

    @model_validator(mode="after")
    def _consistent(self) -> FractionRecipe:
        values = [value for of_cover in self.covers.values() for value in of_cover]
        twice = sorted({value for value in values if values.count(value) > 1})
        if twice:
            raise ValueError(f"covers: {', '.join(twice)} named twice")
        if self.encoder.window % self.encoder.patch:
            raise ValueError(f"encoder.window: not a multiple of the patch, {self.encoder.patch}")
        if self.optimisation.batch % self.optimisation.accumulate:
            raise ValueError("optimisation.accumulate: the batch is not a multiple of it")
        return self
