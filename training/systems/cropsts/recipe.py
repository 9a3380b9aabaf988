"""CropSTS's sections of recipes: the shape of its encoder, its first weights, and its warm-up."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from training.recipe.pastis import PastisEncoder as AnyPastisEncoder
from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.scene import WarmUp
from training.recipe.section import Count, NotNegative, Positive, Section, Steps
from training.systems.cropsts.dino.recipe import DINORecipe, FramesRecipe
from training.systems.cropsts.series.recipe import SeriesTraining
from training.systems.cropsts.shape import Coded, Shape

__all__ = ["OBJECTIVES", "PRETRAININGS", "PastisEncoder", "Pretraining", "SceneEncoder", "SeriesTraining"]

OBJECTIVES = ()
PRETRAININGS = {"dino": DINORecipe, "dino-frames": FramesRecipe}


class Initialisation(Section):
    """How the first weights differ from ViT's; see `training.systems.cropsts.initialise`.

    Attributes:
        floor: added to the variances that patches are whitened by.
        embedding, day: standard deviations of the patches' and the calendar's projections.
    """

    floor: Positive = 0.02
    embedding: Positive = 0.1
    day: Positive = 0.3


class SceneEncoder(AnySceneEncoder, Shape):
    """Section `encoder` of a recipe of scenes.

    Attributes:
        gamma_time, gamma_space: initial weights of the attention over dates and over places; a gamma_space of 0 starts
            with pixel series alone.
        initialisation: how the first weights differ from ViT's.
    """

    patch: Count = 2
    gamma_time: float = 1.0
    gamma_space: float = 1.0
    initialisation: Initialisation = Initialisation()


class Pretraining(WarmUp):
    """A warm-up without labels; see `training.systems.cropsts.whitened`.

    Attributes:
        components: how many whitened components of a series are predicted.
        batch: windows a step.
    """

    of_one_calendar: ClassVar[bool] = True
    decoded: ClassVar[bool] = True

    components: Count = 64
    batch: Count
    steps: Steps
    learning_rate: Positive
    weight_decay: NotNegative = 0.01
    warm_up: Annotated[int, Field(ge=0)] = 100


class PastisEncoder(AnyPastisEncoder, Coded):
    """Section `encoder` of a recipe for PASTIS.

    Attributes:
        fused_with: radar of PASTIS-R, ascending and descending passes, that is taken together with Sentinel-2, see
            `engine.models.cropsts.fused`; without, Sentinel-2 alone.
    """

    patch: Count
    fused_with: tuple[Literal["S1A", "S1D"], ...] = ()

    @property
    def sensors(self) -> tuple[str, ...]:
        """All that the encoder takes, as `training.data.pastis` calls them."""
        return ("S2", *self.fused_with)

    @model_validator(mode="after")
    def _fused_by_day(self) -> PastisEncoder:
        if len(set(self.fused_with)) < len(self.fused_with):
            raise ValueError("fused_with names a sensor twice")
        if self.fused_with and self.time_encoding != "doy":
            raise ValueError("fused_with: sensors are fused by day, with the time_encoding doy")
        return self
