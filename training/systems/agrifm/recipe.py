"""AgriFM's sections of recipes: the shape of its networks, and its pre-training."""

from __future__ import annotations

from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.section import Count
from training.systems.agrifm.fraction.recipe import FractionRecipe
from training.systems.agrifm.shape import Shape

__all__ = ["OBJECTIVES", "PRETRAININGS", "SceneEncoder"]

OBJECTIVES = ("early",)
PRETRAININGS = {"fraction": FractionRecipe}


class SceneEncoder(Shape, AnySceneEncoder):
    """Section `encoder` of a recipe of scenes."""

    patch: Count = 8
