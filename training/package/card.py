"""What the card of a package and its recipe say in the same words."""

from __future__ import annotations

from typing import Any

from training.recipe.scene import Recipe
from training.recipe.series import SeriesRecipe

DAY_REFERENCE = "1 January of the year by which most dates lie in the season"


def recipe_fields(recipe: Recipe | SeriesRecipe, split: str) -> dict[str, Any]:
    """The fields of a card that a recipe of either kind tells.

    Args:
        split: how training and test were kept apart.
    """
    return {
        "name": recipe.name,
        "title": recipe.card.title,
        "version": recipe.card.version,
        "sensor": recipe.sensor,
        "bands": list(recipe.bands),
        "gsd_m": recipe.gsd_m,
        "units": recipe.units,
        "day_reference": DAY_REFERENCE,
        "classes": [
            {"code": code, "name": merged.name, "colour": merged.colour}
            for code, merged in enumerate(recipe.classes, start=1)
        ],
        "training": {
            "data": recipe.card.data,
            "licence": recipe.card.data_licence,
            "attribution": recipe.card.attribution,
            "seed": recipe.seed,
            "recipe": f"training/recipes/{recipe.name}.yaml",
            "split": split,
        },
        "licence": recipe.card.licence,
    }
