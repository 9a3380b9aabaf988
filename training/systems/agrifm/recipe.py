"""AgriFM's sections of recipes, and the kinds of recipes that it has of its own."""

from __future__ import annotations

from training.systems.agrifm.fraction.recipe import FractionRecipe
from training.systems.agrifm.shape import SceneEncoder

__all__ = ["OBJECTIVES", "PRETRAININGS", "SceneEncoder"]

OBJECTIVES = ("early", "boundary")
PRETRAININGS = {"fraction": FractionRecipe}
