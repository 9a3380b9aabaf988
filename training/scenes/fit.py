"""From a recipe to a scored model package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.models.encoder import Encoder
from engine.package import ModelPackage
from engine.stack.read.placement import place_dates
from training.base.console import Say
from training.base.outputs import check_package_folder
from training.data.coverage import load_labelled
from training.data.places import places_of_scenes, with_places
from training.data.scene import LabelledScene, labelled
from training.data.statistics import value_range
from training.measure.protocols import Scored, evaluate
from training.measure.results import metrics, split_text, write_results
from training.package.card import recipe_fields
from training.package.export import export_package, with_metrics
from training.package.provenance import check_start, provenance_of, with_start
from training.recipe.scene import EARLY, Recipe
from training.scenes.network import systems_of
from training.scenes.train import train


def score(recipe: Recipe, results: Path | None, say: Say) -> list[Scored]:
    """Score a recipe beside its peers, and write no package.

    Args:
        results: as of `fit`, if any.

    Raises:
        BadInput: what `fit` raises, but for `folder_in_use`.
        Failure: `training_diverged`, `disk`.
    """
    check_start(recipe)
    scenes, held_out = load_labelled(recipe, say)
    scored = evaluate(recipe, scenes, held_out, systems_of(recipe), say)
    if results is not None:
        write_results(recipe, scored, _scored_parcels(scenes, held_out), results)
    return scored


def fit(recipe: Recipe, out: Path, results: Path, say: Say) -> ModelPackage:
    """Train on all parcels, write the package, score, and add the scores to its card and to the results.

    The package is written first, without scores: they take long, and neither a failed export nor a stopped scoring
    may cost a training.

    Args:
        out: folder of the package; an older one there is replaced.
        results: Markdown file with a section for each recipe.
        say: told what happens, line by line.

    Raises:
        BadInput: what loading the scenes and checking their classes raise; `folder_in_use`; `start_missing`,
            `start_unreadable`, `start_mismatch`, `start_saw_test`.
        Failure: `training_diverged`, `export_differs`, `disk`.
    """
    check_package_folder(out)
    check_start(recipe)
    scenes, held_out = load_labelled(recipe, say)
    networks, losses = train(recipe, scenes, [labelled(scene) for scene in scenes], recipe.seed)
    say(f"trained on all parcels: loss {losses[0]:.3f} in the first step, {losses[-1]:.3f} in the last")
    draft = export_package(networks.encoder, networks.head, card_fields(recipe, networks.encoder, scenes, ()), out)
    draft = with_places(draft, places_of_scenes(recipe, scenes))
    scored = evaluate(recipe, scenes, held_out, systems_of(recipe, networks), say)
    package = with_metrics(draft, metrics(recipe, scored))
    write_results(recipe, scored, _scored_parcels(scenes, held_out), results)
    say(f"{package.name}: {package.size / 1e6:.2f} MB in {out}")
    return package


def _scored_parcels(scenes: Sequence[LabelledScene], held_out: Sequence[LabelledScene]) -> int:
    return sum(len(labelled(scene)) for scene in held_out or scenes)


def card_fields(
    recipe: Recipe, encoder: Encoder, scenes: Sequence[LabelledScene], scored: Sequence[Scored]
) -> dict[str, Any]:
    """The fields that `export_package` does not fill in itself; without scores, `metrics` is empty."""
    days = [int(day) for scene in scenes for day in scene.day]
    dates = [place_dates(scene.day.tolist(), encoder.dates).filled for scene in scenes]
    fields, before = recipe_fields(recipe, split_text(recipe)), provenance_of(recipe)
    if before is not None:
        fields["training"] = with_start(fields["training"], before)
    return {
        **fields,
        "simulated": recipe.simulated,
        "value_range": value_range(scenes),
        "window": recipe.encoder.window,
        "halo": recipe.encoder.halo,
        "season": {"first": min(days), "last": max(days), **({"covered": 0.0} if recipe.objective == EARLY else {})},
        "dates": {"min": _fewest(recipe, min(dates)), "max": max(dates)},
        "metrics": metrics(recipe, scored) if scored else [],
    }


def _fewest(recipe: Recipe, dates: int) -> int:
    """Fewest dates that a window is likely to have been trained with: two deviations below the mean of those kept."""
    if recipe.objective == EARLY:
        return 1
    share = recipe.augmentation.drop_dates
    return max(1, round(dates * (1 - share) - 2 * (dates * share * (1 - share)) ** 0.5))
