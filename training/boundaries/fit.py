"""From a recipe of field boundaries to a scored model package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from engine.models.threads import threads
from engine.package import ModelPackage
from training.base import runner
from training.base.console import Say
from training.base.networks import Networks
from training.base.objective import Stream
from training.base.outputs import check_package_folder
from training.base.sections import write_section
from training.base.streams import WINDOWS
from training.boundaries.score import scored, table
from training.boundaries.windows import windows
from training.data.dense import Dense
from training.data.statistics import value_range
from training.data.supervised import plan
from training.data.unlabelled import UnlabelledScene, load_unlabelled
from training.package.card import recipe_fields
from training.package.export import export_package, with_metrics
from training.recipe.boundary import BoundaryRecipe
from training.systems.registry import room_of, title_of

_SPLIT = "simulated scenes of other seeds are held out"
_EDGES = "The share of strongest Sobel edges is chosen on the scenes of the training."


def fit_boundaries(recipe: BoundaryRecipe, out: Path, results: Path, say: Say) -> ModelPackage:
    """Train, write the package, score beside edges, and add the scores to its card and to the results.

    Args:
        out: folder of the package; an older one there is replaced.
        results: Markdown file with a section for each recipe.
        say: told what happens, line by line.

    Raises:
        BadInput: what loading the scenes raises; `folder_in_use`; `start_missing`, `start_mismatch`.
        Failure: `training_diverged`, `export_differs`, `disk`.
    """
    check_package_folder(out)
    scenes = load_unlabelled(recipe)
    say(f"{len(scenes)} scenes of {sum(scene.parcel.size for scene in scenes)} pixels")
    with threads(recipe.threads):
        networks, losses = train(recipe, scenes)
        say(f"trained: loss {np.mean(losses[:10]):.3f} in the first ten steps, {np.mean(losses[-10:]):.3f} in the last")
        draft = export_package(networks.encoder, networks.head, _fields(recipe, scenes), out)
        held_out = load_unlabelled(recipe.model_copy(update={"scenes": recipe.held_out}))
        rows = scored(recipe, networks, scenes, held_out)
    lines = table(rows)
    for line in lines:
        say(line)
    package = with_metrics(draft, _metrics(recipe, rows))
    write_section(
        results,
        recipe.name,
        "\n".join([f"{recipe.card.data}; {_SPLIT}, {len(held_out)} of them. {_EDGES}", "", *lines]),
    )
    say(f"{package.name}: {package.size / 1e6:.2f} MB in {out}")
    return package


def train(recipe: BoundaryRecipe, scenes: Sequence[UnlabelledScene]) -> tuple[Networks, list[float]]:
    """Train networks on the outlines of scenes; returns them, and the loss of each step."""
    networks = room_of(recipe.system, "scenes").prepare(recipe, scenes, recipe.seed).networks
    networks.train()
    losses: list[float] = []
    for number, stage in enumerate(recipe.optimisation.stages):
        rng = np.random.default_rng([recipe.seed, WINDOWS, number])
        samples = windows(scenes, stage.window, stage.batch, stage.steps, rng)
        stream = Stream(samples, rng)
        trained = runner.train(networks, Dense(recipe.augmentation), stream, plan(recipe.optimisation, stage))
        losses += [step["loss"] for step in trained.history]
    return networks.eval(), losses


def _fields(recipe: BoundaryRecipe, scenes: Sequence[UnlabelledScene]) -> dict[str, Any]:
    """The card's fields that `export_package` does not fill in itself; there are no scores yet."""
    days, dates = [int(day) for scene in scenes for day in scene.day], [len(scene.day) for scene in scenes]
    shared = recipe_fields(recipe, _SPLIT)
    return {
        **shared,
        "training": {**shared["training"], "caution": recipe.caution},
        "task": "boundary",
        "simulated": recipe.simulated,
        "value_range": value_range(scenes),
        "window": recipe.encoder.window,
        "halo": recipe.encoder.halo,
        "season": {"first": min(days), "last": max(days)},
        "dates": {"min": max(1, min(dates) // 2), "max": max(dates)},
        "metrics": [],
    }


def _metrics(recipe: BoundaryRecipe, rows: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The card's scores of the package, each beside those of edges."""
    title = title_of(recipe.system)
    mine = rows[title]
    beside = {name: score for name, score in rows.items() if name != title}

    def metric(name: str, value: float, others: dict[str, float]) -> dict[str, Any]:
        baselines = [{"name": other, "value": round(number, 4)} for other, number in others.items()]
        return {"name": name, "value": round(value, 4), "level": "pixel", "split": _SPLIT, "baselines": baselines}

    return [
        metric("boundary F1, tolerance 1 px", mine.f1[1], {name: score.f1[1] for name, score in beside.items()}),
        metric("fields, F1 at IoU 0.5", mine.objects, {name: score.objects for name, score in beside.items()}),
    ]
