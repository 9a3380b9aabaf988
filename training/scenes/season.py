"""How early a season tells its crops: macro F1 of parcels against the day after which nothing is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import f1_score

from engine.errors import BadInput
from engine.mapping.blocks import Lattice
from training.base.console import Say
from training.base.networks import Networks
from training.data.coverage import load_labelled
from training.data.scene import LabelledScene, labelled
from training.measure.parcels import parcel_probabilities
from training.recipe.scene import EARLY, Recipe
from training.scenes.train import train
from training.systems.registry import section_of

# What tables and figures call the three.
ONE, LONGER, EACH = "one model", "one model, the steps of all", "a model each"


@dataclass(frozen=True)
class Point:
    """Macro F1 on the scenes held out, of what is shown up to a day.

    Attributes:
        day: the last day that is shown, from 1 January of the reference year.
        any_day: score of one model, trained with a random last day, in as many steps as one of `own`.
        longer: score of such a model in as many steps as all models of `own` together; None without them.
        own: score of a model trained for this last day alone; None where that was not asked for.
    """

    day: int
    any_day: float
    longer: float | None = None
    own: float | None = None


def curve(recipe: Recipe, last_days: Sequence[int], own: bool, say: Say) -> list[Point]:
    """Train on a recipe's scenes, and score those held out at several last days.

    Args:
        last_days: the last days, in model days.
        own: whether a model is trained for each of them, too.

    Raises:
        BadInput: `system_untrained`, the recipe's system does not learn from beginnings of seasons; `nothing_held_out`;
            what loading the scenes raises.
        Failure: `training_diverged`.
    """
    _check(recipe)
    scenes, held_out = load_labelled(recipe, say)
    one = _trained(recipe, EARLY, scenes)
    longer = _trained(_with_steps(recipe, len(last_days)), EARLY, scenes) if own else None
    points = []
    for day in last_days:
        shown = [until(scene, day) for scene in held_out]
        point = Point(day, score(recipe, one, shown))
        if longer is not None:
            alone = _trained(recipe, "supervised", [until(scene, day) for scene in scenes])
            point = replace(point, longer=score(recipe, longer, shown), own=score(recipe, alone, shown))
        points.append(point)
        say(_row(point))
    return points


def _check(recipe: Recipe) -> None:
    if EARLY not in (section_of(recipe.system, "OBJECTIVES") or ()):
        raise BadInput(
            "system_untrained",
            f"The model system {recipe.system} of {recipe.name} does not learn from beginnings of seasons.",
            "Give a recipe of a system that does, such as training/recipes/agrifm-early-season.yaml.",
        )
    if not recipe.evaluation.held_out:
        raise BadInput(
            "nothing_held_out",
            f"{recipe.name} is scored by blocks of its scene, and an early season on scenes that are held out.",
            "Name scenes below evaluation.held_out in the recipe.",
        )


def until(scene: LabelledScene, day: int) -> LabelledScene:
    """Show nothing of a scene that comes after a day."""
    return replace(scene, valid=scene.valid & (scene.day <= day)[:, None, None])


def section(recipe: Recipe, points: Sequence[Point], figure: str = "") -> str:
    """What was trained and scored, and the points as a Markdown table.

    Args:
        figure: path of the picture of the curves, as the text names it; "" without one.
    """
    kind = "simulated " if recipe.simulated else ""
    days = ",".join(str(point.day) for point in points)
    own = any(point.own is not None for point in points)
    steps = sum(stage.steps for stage in recipe.optimisation.stages)
    of_each = (
        f" in {steps} steps; of such a model in {steps * len(points)}, as many as the others take together; and of a "
        f"model each that was trained for that last day alone, in {steps}"
        if own
        else f" in {steps} steps"
    )
    return "\n".join(
        [
            f"{'Simulated scenes: these figures say nothing about real crops. ' if kind else ''}Written by `python -m "
            f"training early-season` for {recipe.name} with the last days {days}, counted from 1 January; nothing of a "
            f"scene is shown after the last day. Macro F1 of the parcels of {len(recipe.evaluation.held_out)} "
            f"{kind}scenes held out: of one model, trained on {len(recipe.scenes)} others with a random last day for "
            f"each window{of_each}. Seed {recipe.seed}, one training of each.{_verdict(points) if own else ''}",
            "",
            *([f"![Macro F1 against the last day that is shown]({figure})", ""] if figure else []),
            f"| last day | {ONE} |{f' {LONGER} | {EACH} |' if own else ''}",
            f"|---:|---:|{'---:|---:|' if own else ''}",
            *map(_row, points),
        ]
    )


def _verdict(points: Sequence[Point]) -> str:
    """On how many last days one model is ahead of a model each."""
    ahead = {
        name: sum(score is not None and point.own is not None and score > point.own for point, score in scored)
        for name, scored in (
            ("in the steps of all", [(point, point.longer) for point in points]),
            ("in the steps of one", [(point, point.any_day) for point in points]),
        )
    }
    counts = ", ".join(f"{name} on {count} of {len(points)}" for name, count in ahead.items())
    return f" One model is ahead of a model each {counts} last days."


def _row(point: Point) -> str:
    further = "".join(f" {score:.3f} |" for score in (point.longer, point.own) if score is not None)
    return f"| {point.day} | {point.any_day:.3f} |{further}"


def _with_steps(recipe: Recipe, times: int) -> Recipe:
    """The recipe with so many times the steps in each stage."""
    stages = tuple(stage.model_copy(update={"steps": stage.steps * times}) for stage in recipe.optimisation.stages)
    return recipe.model_copy(update={"optimisation": recipe.optimisation.model_copy(update={"stages": stages})})


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
