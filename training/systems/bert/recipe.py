"""The sections of recipes that bimodal BERT owns, and its recipe for training without labels."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.models.bert.encoder import BERTConfig
from training.recipe.decoder import Decoder
from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.scene import WarmUp
from training.recipe.section import Count, NotNegative, Positive, Section, Share
from training.recipe.sources import PairsFile, SimulatedPairs
from training.recipe.unlabelled import Batches, PairsRecipe
from training.systems.bert import objective
from training.systems.bert.configurations import Downstream
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
    """What is asked; see `training.systems.bert.objective.Task`. Each default is as published but for `clouds`."""

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


class BimodalRecipe(PairsRecipe):
    """A training by the objective `bimodal`, whole."""

    objective: Literal["bimodal"]
    encoder: Shape
    questions: Questions = Questions()
    optimisation: BimodalOptimisation


PRETRAININGS = {"bimodal": BimodalRecipe}


class SceneEncoder(Shape, AnySceneEncoder):
    """Section `encoder` of a recipe of scenes.

    Attributes:
        window: side in pixels of what the engine hands to the model; each pixel is classified by itself.
        downstream: one of the published networks on the dates' tokens, see `training.systems.bert.configurations`;
            without, one linear layer on one token, which the recipe's decoder makes of the dates.
    """

    window: Count = 32
    downstream: Downstream | None = None

    def config(self, bands: int) -> BERTConfig:
        """The architecture for so many bands."""
        return BERTConfig(bands=bands, **{name: getattr(self, name) for name in Shape.model_fields})

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse UPerNet, which has nothing to read here, and a decoder below a downstream network."""
        if decoder.head != "light":
            raise ValueError("decoder.head: upernet reads windows, and this encoder sees single pixels")
        if self.downstream is not None and decoder.pool != "mean":
            raise ValueError("give either a decoder's pool or encoder.downstream")
        if decoder.pool == "ltae" and self.width % decoder.ltae_heads:
            raise ValueError(f"decoder.ltae_heads: {self.width} is not a multiple of {decoder.ltae_heads}")

    @model_validator(mode="after")
    def _known_places(self) -> SceneEncoder:
        if self.downstream is not None and self.time != "slots":
            raise ValueError("downstream: these networks know dates by their place, so encoder.time is slots")
        if (self.patch, self.halo) != (1, 0):
            raise ValueError("patch and halo: this encoder sees single pixels")
        return self


class Pretraining(WarmUp):
    """A warm-up by the objective `bimodal`, on pairs that are none of the recipe's scenes.

    Attributes:
        window: not used; a pair is of a single pixel.
    """

    window: Count = 1
    pairs: Annotated[tuple[PairsFile | SimulatedPairs, ...], Field(min_length=1)]
    questions: Questions = Questions()
    optimisation: BimodalOptimisation
