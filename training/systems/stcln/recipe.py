"""STCLN's sections of recipes: the shape of its networks, and its warm-up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from training.recipe.pastis import PastisEncoder as AnyPastisEncoder
from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.scene import WarmUp
from training.recipe.section import Count, Positive, Steps
from training.systems.stcln.masked.recipe import MaskedRecipe, Masking
from training.systems.stcln.shape import Shape

__all__ = ["OBJECTIVES", "PRETRAININGS", "PastisEncoder", "Pretraining", "SceneEncoder"]

OBJECTIVES = ()
PRETRAININGS = {"masked": MaskedRecipe}


class SceneEncoder(AnySceneEncoder, Shape):
    """Section `encoder` of a recipe of scenes.

    The halo is what the convolutions reach with tokens of a pixel; with larger tokens they reach further, see `reach`.
    """

    halo: Annotated[int, Field(ge=0)] = 4


class Pretraining(WarmUp):
    """A warm-up without labels: pixels are hidden and reconstructed, see `training.systems.stcln.masked`.

    Attributes:
        mask: what is hidden.
        batch: windows a step.
        learning_rate: the highest that it reaches.
        clip: largest norm of the gradient.
    """

    mask: Masking = Masking()
    batch: Count
    steps: Steps
    learning_rate: Positive
    clip: Positive = 5.0

    def check_bands(self, bands: Sequence[str]) -> None:
        """Refuse bands without those of the index of vegetation.

        Raises:
            ValueError
        """
        self.mask.check_bands(bands)


class PastisEncoder(AnyPastisEncoder, Shape):
    """Section `encoder` of a recipe for PASTIS."""
