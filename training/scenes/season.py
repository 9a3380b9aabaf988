"""How early a season tells its crops: macro F1 of parcels against the day after which nothing is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from engine.mapping.blocks import Lattice
from training.base.console import Say
from training.base.networks import Networks
from training.data.coverage import load_labelled
from training.data.scene import LabelledScene, labelled
from training.measure.parcels import parcel_probabilities
from training.recipe.scene import EARLY, Recipe
from training.scenes.train import train


@dataclass(frozen=True)
class Point:
    """Macro F1 on the scenes held out, of what is shown up to a day.

    Attributes:
        day: the last day that is shown, from 1 January of the reference year.
        any_day: of one model, trained with a random last day.
        own: of a model trained for this last day alone; None where that was not asked for.
    """

    day: int
    any_day: float
    own: float | None


def curve(recipe: Recipe, last_days: Sequence[int], own: bool, say: Say) -> list[Point]:
    """Train on a recipe's scenes, and score those held out at several last days.

    Args:
        last_days: in model days.
        own: whether a model is trained for each of them, too.

    Raises:
        BadInput: what loading the scenes raises.
        Failure: `training_diverged`.
    """
    scenes, held_out = load_labelled(recipe, say)
    one = _trained(recipe, EARLY, scenes)
    points = []
    for day in last_days:
        shown = [until(scene, day) for scene in held_out]
        alone = None
        if own:
            alone = score(recipe, _trained(recipe, "supervised", [until(scene, day) for scene in scenes]), shown)
        points.append(Point(day, score(recipe, one, shown), alone))
        say(_row(points[-1]))
    return points


def until(scene: LabelledScene, day: int) -> LabelledScene:
    """Show nothing of a scene that comes after a day."""
    return replace(scene, valid=scene.valid & (scene.day <= day)[:, None, None])


def section(recipe: Recipe, points: Sequence[Point]) -> str:
    """What was trained and scored, and the points as a Markdown table."""
    kind = "simulated " if recipe.simulated else ""
    days = ",".join(str(point.day) for point in points)
    own = any(point.own is not None for point in points)
    of_each = ", and of a model each that was trained for that last day alone, with the same steps" if own else ""
    return "\n".join(
        [
            f"{'Simulated scenes: these figures say nothing about real crops. ' if kind else ''}Written by `python -m "
            f"training early-season` for {recipe.name} with the last days {days}, counted from 1 January; nothing of a "
            f"scene is shown after the last day. Macro F1 of the parcels of {len(recipe.evaluation.held_out)} "
            f"{kind}scenes held out: of one model, trained on {len(recipe.scenes)} others with a random last day for "
            f"each window{of_each}. Seed {recipe.seed}, one training of each.",
            "",
            f"| last day | one model |{' a model each |' if own else ''}",
            f"|---:|---:|{'---:|' if own else ''}",
            *map(_row, points),
        ]
    )


def _row(point: Point) -> str:
    own = "" if point.own is None else f" {point.own:.3f} |"
    return f"| {point.day} | {point.any_day:.3f} |{own}"


def _trained(recipe: Recipe, objective: str, scenes: Sequence[LabelledScene]) -> Networks:
    asked = recipe.model_copy(update={"objective": objective})
    return train(asked, scenes, [labelled(scene) for scene in scenes], recipe.seed)[0]


def score(recipe: Recipe, networks: Networks, scenes: Sequence[LabelledScene]) -> float:
    """Macro F1 over the parcels of all scenes; one of which nothing is seen has the first class, and so counts."""
    truth = np.concatenate([scene.label[labelled(scene)] for scene in scenes])
    answer = np.concatenate([answers(recipe, networks, scene, labelled(scene)) for scene in scenes])
    return float(f1_score(truth, answer, average="macro", zero_division=0))


def answers(
    recipe: Recipe, networks: Networks, scene: LabelledScene, parcels: NDArray[np.integer]
) -> NDArray[np.integer]:
    """Most probable class of some parcels of a scene, (len(parcels))."""
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
    return parcel_probabilities(networks.encoder, networks.head, scene, parcels, lattice).argmax(axis=1)
