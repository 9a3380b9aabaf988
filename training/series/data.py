"""Reads the series that a recipe names, with bands and classes as the model has them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.errors import BadInput
from training.base.series import UNLABELLED, Series
from training.data.labels import merge
from training.data.series import read_series
from training.recipe.read import REPOSITORY
from training.recipe.series import SeriesRecipe


def load_series(recipe: SeriesRecipe) -> Series:
    """Read a recipe's series file, with its bands in the model's order and its classes merged.

    Raises:
        BadInput: what reading raises; `bands_missing`; `classes_unknown`, the recipe names classes that the file has
            not, or none for some that it has; `days_missing`, since the engine's rasters have dates.
    """
    path = REPOSITORY / recipe.series
    series = read_series(path)
    absent = [name for name in recipe.bands.values() if name not in series.bands]
    if absent:
        raise BadInput(
            "bands_missing",
            f"{path} has no band {', '.join(absent)}; it has {', '.join(series.bands)}.",
            "Mend bands in the recipe: name of the sensor's band, then name in the file.",
        )
    if series.day is None:
        raise BadInput(
            "days_missing", f"{path} does not say of which days its series are.", "A map's model needs dated series."
        )
    order = [series.bands.index(name) for name in recipe.bands.values()]
    return _merged(replace(series, values=series.values[:, :, order], bands=tuple(recipe.bands)), recipe, path)


def _merged(series: Series, recipe: SeriesRecipe, path: Path) -> Series:
    named = {*recipe.class_of, *recipe.left_out}
    odd = [*sorted(named - set(series.class_names)), *sorted(set(series.class_names) - named)]
    if odd:
        raise BadInput(
            "classes_unknown",
            f"The recipe's classes and those of {path} differ: {', '.join(odd)}.",
            "Name each class of the file once, in classes or in left_out.",
        )
    label = merge(series.class_names, recipe.class_of, recipe.left_out, path)[series.label]
    merged = replace(series, label=label, class_names=recipe.class_names)
    return merged.take(label != UNLABELLED)
