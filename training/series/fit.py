"""From a recipe of series to a scored model package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.models.encoder import Encoder
from engine.package import ModelPackage
from training.base.console import Say
from training.base.dated import dated
from training.base.outputs import check_package_folder
from training.base.sections import write_section
from training.base.series import Series
from training.base.system import System
from training.data.places import places_of_series, with_places
from training.measure.elsewhere import Compared, score_elsewhere, text_elsewhere
from training.measure.protocols import Scored
from training.measure.results import metric, section
from training.measure.series_scores import FOREST, evaluate_series
from training.package.card import recipe_fields
from training.package.export import export_package, with_metrics
from training.recipe.series import SeriesRecipe
from training.series.data import load_series
from training.systems.registry import room_of, title_of

# Module of a system that makes packages of classifiers of series.
_ROOM = "series.package"


def score_series(recipe: SeriesRecipe, results: Path | None, say: Say) -> list[Scored]:
    """Score a recipe beside its peer, and write no package; `results` as of `fit_series`, if any."""
    series = _load(recipe, say)
    scored = evaluate_series(recipe, title_of(recipe.system), system_of(recipe), series, say)
    if results is not None:
        write_section(results, recipe.name, _section(recipe, scored, series))
    return scored


def fit_series(recipe: SeriesRecipe, out: Path, results: Path, say: Say) -> ModelPackage:
    """Train on all series, write the package, score, and add the scores to its card and to the results.

    As on scenes, the package is written first. Where the recipe names points of another study, it is scored on these,
    too.

    Args:
        out: folder of the package; an older one there is replaced.
        results: Markdown file with a section for each recipe, written after the package.
        say: called with a line for each thing that happens.

    Raises:
        BadInput: what loading the series and scoring elsewhere raise; `class_unlabelled`; `folder_in_use`.
        Failure: `training_diverged`, `export_differs`, `disk`.
    """
    check_package_folder(out)
    series, system = _load(recipe, say), system_of(recipe)
    fitted = system.fit(system.prepare(series.without_labels(), recipe.seed), series, recipe.seed)
    networks = room_of(recipe.system, _ROOM).networks_of(fitted, series)
    package = export_package(networks.encoder, networks.head, card_fields(recipe, networks.encoder, series), out)
    package = with_places(package, places_of_series(series))
    scored = evaluate_series(recipe, title_of(recipe.system), system, series, say)
    metrics = [metric("macro F1", recipe.unit, split_text(recipe), scored, recipe.card.measured_on)]
    sections = {recipe.name: _section(recipe, scored, series)}
    if recipe.elsewhere is not None:
        compared = score_elsewhere(recipe, title_of(recipe.system), package, series, say)
        metrics.append(metric("macro F1 elsewhere", "pixel", text_elsewhere(recipe, compared), compared.scored))
        sections[_name_elsewhere(recipe)] = _section_elsewhere(recipe, compared)
    package = with_metrics(package, metrics)
    for name, text in sections.items():
        write_section(results, name, text)
    say(f"{package.name}: {package.size / 1e6:.2f} MB in {out}")
    return package


def score_package(recipe: SeriesRecipe, package: ModelPackage, results: Path | None, say: Say) -> None:
    """Score a recipe's package on the points of another study that the recipe names.

    Args:
        results: Markdown file that the section is written into, if any.
        say: called with each score, and with what was scored.

    Raises:
        BadInput: what loading the series and scoring elsewhere raise.
        Failure: `disk`.
    """
    compared = score_elsewhere(recipe, title_of(recipe.system), package, _load(recipe, say), say)
    say(text_elsewhere(recipe, compared))
    if results is not None:
        write_section(results, _name_elsewhere(recipe), _section_elsewhere(recipe, compared))


def system_of(recipe: SeriesRecipe) -> System:
    """The classifier of series that a recipe trains, with the recipe's numbers."""
    return room_of(recipe.system, _ROOM).classifier(recipe)


def split_text(recipe: SeriesRecipe) -> str:
    """Say how training and test were kept apart, and how the training's numbers were chosen."""
    evaluation, seeds = recipe.evaluation, recipe.evaluation.seeds
    of_seeds = f"Mean over the training seeds {', '.join(map(str, seeds))}. " if len(seeds) > 1 else ""
    return (
        f"Cross-validated: {evaluation.apart}, pooled; what is held out is not seen at all, neither with labels nor "
        f"without. The weights are of a fit on all series, which no score measures. {of_seeds}{evaluation.selection}"
    )


def card_fields(recipe: SeriesRecipe, encoder: Encoder, series: Series) -> dict[str, Any]:
    """The fields that `export_package` does not fill in itself; there are no scores yet."""
    day = series.model_day[series.valid]
    dates = dated(series.values, series, encoder.dates).valid.numpy().sum(axis=1)
    low, high = np.percentile(series.values[series.valid], (1, 99), axis=0)
    return {
        **recipe_fields(recipe, split_text(recipe)),
        "simulated": False,
        "value_range": [(round(float(a), 4), round(float(b), 4)) for a, b in zip(low, high, strict=True)],
        "window": recipe.window,
        "halo": 0,
        "season": {"first": int(day.min()), "last": int(day.max())},
        # Training hides dates, so that fewer will do.
        "dates": {"min": max(1, round(recipe.training.keep * dates.min())), "max": int(dates.max())},
        "metrics": [],
    }


def _name_elsewhere(recipe: SeriesRecipe) -> str:
    return f"{recipe.name}-elsewhere"


def _section(recipe: SeriesRecipe, scored: Sequence[Scored], series: Series) -> str:
    text = f"{split_text(recipe)} {len(series)} series of {recipe.unit}s."
    return section(text, scored, FOREST, recipe.evaluation.seeds[0])


def _section_elsewhere(recipe: SeriesRecipe, compared: Compared) -> str:
    return section(text_elsewhere(recipe, compared), compared.scored, FOREST, recipe.seed)


def _load(recipe: SeriesRecipe, say: Say) -> Series:
    series = load_series(recipe)
    count = np.bincount(series.label, minlength=len(series.class_names))
    text = ", ".join(f"{number} {name}" for name, number in zip(series.class_names, count, strict=True))
    say(f"{len(series)} series of {series.valid.shape[1]} dates and {len(series.bands)} bands: {text}")
    return series
