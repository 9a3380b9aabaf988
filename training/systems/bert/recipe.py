"""The sections of recipes that bimodal BERT owns, and its recipe for training without labels."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.models.bert.encoder import BERTConfig
from training.recipe.decoder import Decoder
from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.scene import WarmUp
from training.recipe.section import Count
from training.recipe.sources import PairsFile, SimulatedPairs
from training.recipe.unlabelled import PairsRecipe
from training.systems.bert.configurations import Downstream
from training.systems.bert.sections import BimodalOptimisation, Questions, Shape
from training.systems.bert.series.recipe import SeriesTraining

__all__ = ["PRETRAININGS", "BimodalRecipe", "Pretraining", "SceneEncoder", "SeriesTraining"]


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
        queries: as `BERTConfig` has them.
    """

    window: Count = 32
    queries: Annotated[int, Field(ge=0)] = 0
    downstream: Downstream | None = None

    def config(self, bands: int) -> BERTConfig:
        """The architecture for so many bands."""
        shape = (*Shape.model_fields, "queries")
        return BERTConfig(bands=bands, **{name: getattr(self, name) for name in shape})

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse UPerNet, which has nothing to read here, and a decoder below a downstream network."""
        if decoder.head != "light":
            raise ValueError("decoder.head: upernet reads windows, and this encoder sees single pixels")
        if self.downstream is not None and decoder.pool != "mean":
            raise ValueError("give either a decoder's pool or encoder.downstream")
        if self.queries and (decoder.pool != "mean" or self.downstream is not None):
            raise ValueError(
                "encoder.queries sum up the dates: neither a decoder's pool nor encoder.downstream follows"
            )
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
