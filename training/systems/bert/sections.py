"""The sections that several recipes of bimodal BERT have: the encoder, what is asked of it, how its weights move."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.models.bert.encoder import BERTConfig
from training.recipe.section import Count, NotNegative, Positive, Section, Share
from training.recipe.unlabelled import Batches
from training.systems.bert import objective
from training.systems.bert.corruption import Shares


class Shape(Section):
    """The encoder; see `engine.models.bert.encoder.BERTConfig`. Its published shape: 256, 32, 8, 4, slots, 144."""

    width: Count = 64
    depth: Count = 3
    heads: Count = 4
    mlp_ratio: Count = 4
    time: Literal["slots", "day"] = "day"
    slots: Count = 144
    first: int = 0
    last: int = 364
    dropout: Share = 0.0

    def config(self, bands: int) -> BERTConfig:
        """The architecture for so many bands."""
        return BERTConfig(bands=bands, **dict(self))

    @model_validator(mode="after")
    def _buildable(self) -> Shape:
        self.config(bands=1)
        return self


class Corruption(Section):
    """Shares of a series' acquisitions; see `training.systems.bert.corruption`."""

    hidden: Share = 0.1
    random: Share = 0.7
    swapped: Share = 0.1
    kept: Share = 0.1

    @property
    def shares(self) -> Shares:
        """The shares as the objective takes them."""
        return Shares(**dict(self))

    @model_validator(mode="after")
    def _whole(self) -> Corruption:
        self.shares  # noqa: B018
        return self


class Questions(Section):
    """Questions of the pre-training, see `training.systems.bert.objective.Task`; as published but for `clouds`."""

    target: Literal["companion", "own", "shuffled"] = "companion"
    stamps: Annotated[int, Field(ge=1, le=3)] = 3
    reflectance: NotNegative = 1.0
    month: NotNegative = 1.0
    cloud: NotNegative = 1.0
    reduction: Literal["mean", "literal"] = "mean"
    auxiliary: Literal["classes", "numbers"] = "classes"
    clouds: Literal["hidden", "kept"] = "hidden"
    corruption: Corruption = Corruption()

    @property
    def task(self) -> objective.Task:
        """The questions as the objective takes them."""
        fields = {name: value for name, value in dict(self).items() if name != "corruption"}
        return objective.Task(**fields, shares=self.corruption.shares)

    @model_validator(mode="after")
    def _something(self) -> Questions:
        if not self.reflectance + self.month + self.cloud:
            raise ValueError("reflectance, month, cloud: at least one weighs something")
        return self


class BimodalOptimisation(Batches):
    """AdamW over epochs of all pairs.

    Attributes:
        schedule: "warmed", a linear rise over `warm_up` epochs, then half a cosine to 0, as the paper's words say; or
            "restarted", a cosine that restarts after `warm_up` epochs with a period a hundred times as long, as its
            code does, so that the rate hardly falls.
        clip: largest norm of the gradient.
    """

    epochs: Count
    learning_rate: Positive = 0.001
    schedule: Literal["warmed", "restarted"] = "warmed"
    warm_up: Count = 5
    weight_decay: NotNegative = 0.01
    clip: NotNegative = 1.0
