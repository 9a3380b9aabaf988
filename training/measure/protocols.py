"""How a recipe is scored: by spatial blocks within its scene, or on scenes held out; its system and its peers alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from engine.judge.accuracy import Accuracy, Confusion, accuracy, confusion
from training.base.console import Say
from training.data.coverage import parcel_folds
from training.data.scene import LabelledScene, labelled
from training.recipe.scene import Recipe

# Some parcels of a scene -> class probabilities (n, k).
Answer = Callable[[LabelledScene, NDArray[np.integer]], NDArray[np.floating]]


class SceneSystem(Protocol):
    """A way to learn the classes of parcels from scenes.

    Attributes:
        name: name in tables and cards.
        peer: whether it stands beside the recipe's own system, to compare it with.
        seeded: whether chance plays a part in it; without, it is scored once.
    """

    name: str
    peer: bool
    seeded: bool

    def prepare(self, scenes: Sequence[LabelledScene], seed: int) -> Any:
        """Do what needs no label, once for all folds.

        Returns:
            What `fit` takes; it stays as it is.
        """

    def fit(self, prepared: Any, scenes: Sequence[LabelledScene], chosen: Sequence[NDArray], seed: int) -> Answer:
        """Learn from some parcels of some scenes.

        Args:
            prepared: what `prepare` returned for the same scenes and seed.
            chosen: for each scene, the parcels whose labels may be used.
        """


@dataclass(frozen=True)
class Scored:
    """One system's answers, compared with the reference.

    Attributes:
        method: name of the system.
        matrices: one for each seed, and one only where chance plays no part.
        peer: whether it stands beside the recipe's own system.
    """

    method: str
    matrices: tuple[Confusion, ...]
    peer: bool

    @property
    def accuracies(self) -> list[Accuracy]:
        """The measures of each matrix."""
        return [accuracy(matrix) for matrix in self.matrices]

    @property
    def macro_f1(self) -> float:
        """Mean over the seeds."""
        return float(np.mean([accuracy_of_seed.macro_f1 for accuracy_of_seed in self.accuracies]))


def evaluate(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    held_out: Sequence[LabelledScene],
    systems: Sequence[SceneSystem],
    say: Say = lambda line: None,
) -> list[Scored]:
    """Score systems by the split that a recipe names.

    Args:
        scenes: the scenes to train on.
        held_out: scenes to score on; empty for blocks within the one scene.
        systems: all learn from the same parcels and are asked for the same ones.
        say: called with each score as it comes.
    """
    scored = []
    for system in systems:
        matrices = []
        for seed in recipe.evaluation.seeds if system.seeded else recipe.evaluation.seeds[:1]:
            if recipe.evaluation.blocks is not None:
                matrices.append(_by_blocks(recipe, scenes[0], system, seed))
            else:
                matrices.append(_on_held_out(recipe, scenes, held_out, system, seed))
        scored.append(Scored(system.name, tuple(matrices), system.peer))
        say(_line(scored[-1]))
    return scored


def _by_blocks(recipe: Recipe, scene: LabelledScene, system: SceneSystem, seed: int) -> Confusion:
    """Cross-validate: each parcel is answered by the one fit that saw no label of its fold; folds are pooled."""
    parcels = labelled(scene)
    fold = parcel_folds(recipe, scene, parcels)
    probability = np.zeros((len(parcels), len(recipe.classes)))
    prepared = system.prepare([scene], seed)
    for number in range(recipe.evaluation.blocks.folds):
        test = fold == number
        answer = system.fit(prepared, [scene], [parcels[~test]], seed)
        probability[test] = answer(scene, parcels[test])
    return compare(recipe, scene.label[parcels], probability)


def _on_held_out(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    held_out: Sequence[LabelledScene],
    system: SceneSystem,
    seed: int,
) -> Confusion:
    """Learn from all parcels of the scenes, answer all parcels of the scenes held out, and pool them."""
    answer = system.fit(system.prepare(scenes, seed), scenes, [labelled(scene) for scene in scenes], seed)
    label = np.concatenate([scene.label[labelled(scene)] for scene in held_out])
    return compare(recipe, label, np.concatenate([answer(scene, labelled(scene)) for scene in held_out]))


def compare(recipe: Recipe, label: NDArray[np.integer], probability: NDArray[np.floating]) -> Confusion:
    """Compare the most probable class of each parcel with its label.

    Args:
        label: (n).
        probability: (n, k).
    """
    names = recipe.class_names
    return confusion([names[i] for i in label], [names[i] for i in probability.argmax(axis=1)], names)


def _line(scored: Scored) -> str:
    """A score in words, with that of each seed where there are several."""
    by_seed = ", ".join(f"{one.macro_f1:.3f}" for one in scored.accuracies)
    overall = np.mean([one.overall for one in scored.accuracies])
    seeds = f" (seeds: {by_seed})" if len(scored.matrices) > 1 else ""
    return f"{scored.method}: macro F1 {scored.macro_f1:.3f}{seeds}, overall accuracy {overall:.3f}"
