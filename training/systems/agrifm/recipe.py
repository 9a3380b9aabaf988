"""AgriFM's sections of recipes, and the kinds of recipes that it has of its own."""

from __future__ import annotations

from training.systems.agrifm.boundary.recipe import BoundaryRecipe
from training.systems.agrifm.fraction.recipe import FractionRecipe
from training.systems.agrifm.shape import SceneEncoder

__all__ = ["FITS", "OBJECTIVES", "PRETRAININGS", "SceneEncoder"]

OBJECTIVES = ("early",)
FITS = {"boundary": BoundaryRecipe}
PRETRAININGS = {"fraction": FractionRecipe}
