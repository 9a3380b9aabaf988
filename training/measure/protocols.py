"""How a recipe is scored: by spatial blocks within its scene, or on scenes held out, always beside its peers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.accuracy import Accuracy, Confusion, accuracy, confusion
from engine.mapping.blocks import Lattice
from training.base.networks import Networks
from training.base.told import Say
from training.data.coverage import parcel_folds
from training.data.scene import NOBODY, LabelledScene
from training.measure.baselines import PixelTable, flat_series, forest, regression, regular_series
from training.measure.parcels import parcel_probabilities
from training.recipe.scene import Recipe
from training.scenes.train import prepare, train

NETWORK = "CropSTS"
FOREST = "random forest on pixels"
REGRESSION = "logistic regression on parcel means"


@dataclass(frozen=True)
class Scored:
    """One method's answers, compared with the reference; one entry a seed, and one only where chance plays no part."""

    method: str
    matrices: tuple[Confusion, ...]

    @property
    def accuracies(self) -> list[Accuracy]:
        """The measures of each matrix."""
        return [accuracy(matrix) for matrix in self.matrices]

    @property
    def macro_f1(self) -> float:
        """Mean over the seeds."""
        return float(np.mean([each.macro_f1 for each in self.accuracies]))


def labelled(scene: LabelledScene) -> NDArray[np.int64]:
    """The parcels with a class."""
    return np.flatnonzero(scene.label != NOBODY)


def evaluate(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    held_out: Sequence[LabelledScene],
    shipped: Networks | None = None,
    say: Say = lambda line: None,
) -> list[Scored]:
    """Score a recipe and its peers.

    Args:
        scenes: that the recipe trains on.
        held_out: scenes to score on; empty for blocks within the one scene.
        shipped: networks trained on all of the scenes with the recipe's seed, if there are any already.
        say: told each score as it comes.
    """
    if recipe.evaluation.blocks is not None:
        return by_blocks(recipe, scenes[0], say)
    return on_held_out(recipe, scenes, held_out, shipped, say)


def by_blocks(recipe: Recipe, scene: LabelledScene, say: Say) -> list[Scored]:
    """Cross-validate: each parcel is answered by the one fit that saw no label of its fold; folds are pooled."""
    how = recipe.evaluation.blocks
    parcels = labelled(scene)
    label, classes = scene.label[parcels], len(recipe.classes)
    fold = parcel_folds(recipe, scene, parcels)
    pixels = flat_series(scene)
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)

    def pooled(answer: Callable[[NDArray, NDArray], NDArray]) -> Confusion:
        probability = np.zeros((len(parcels), classes))
        for number in range(how.folds):
            test = fold == number
            probability[test] = answer(parcels[~test], parcels[test])
        return compare(recipe, label, probability)

    def by_network(seed: int) -> Callable[[NDArray, NDArray], NDArray]:
        start = prepare(recipe, [scene], seed)

        def answer(training: NDArray, test: NDArray) -> NDArray:
            networks, _ = train(recipe, [scene], [training], seed, start)
            return parcel_probabilities(networks, scene, test, lattice)

        return answer

    def by_forest(seed: int) -> Callable[[NDArray, NDArray], NDArray]:
        return lambda training, test: _forest(recipe, [(scene, pixels.of(training))], [(pixels.of(test), test)], seed)

    def by_regression(training: NDArray, test: NDArray) -> NDArray:
        known, asked = pixels.mean_of_parcels(training), pixels.mean_of_parcels(test)
        return regression(known, scene.label[training], asked, classes)

    seeds = recipe.evaluation.seeds
    return [
        _said(say, Scored(FOREST, tuple(pooled(by_forest(seed)) for seed in seeds))),
        _said(say, Scored(REGRESSION, (pooled(by_regression),))),
        _said(say, Scored(NETWORK, tuple(pooled(by_network(seed)) for seed in seeds))),
    ]


def on_held_out(
    recipe: Recipe,
    scenes: Sequence[LabelledScene],
    held_out: Sequence[LabelledScene],
    shipped: Networks | None,
    say: Say,
) -> list[Scored]:
    """Train on all parcels of the scenes, answer all parcels of the scenes held out, and pool them.

    Dates differ from scene to scene, so the peers are given series on regular days. The forest is grown on some pixels
    of each parcel: all of eight scenes would take an hour and tell it little more.
    """
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
    asked = [(scene, labelled(scene), regular_series(scene)) for scene in held_out]
    known = [(scene, regular_series(scene)) for scene in scenes]
    thin = [(scene, table.thinned(recipe.evaluation.forest_pixels)) for scene, table in known]
    label = np.concatenate([scene.label[parcels] for scene, parcels, _ in asked])

    def by_network(seed: int) -> Confusion:
        networks = shipped
        if networks is None or seed != recipe.seed:
            networks, _ = train(recipe, scenes, [labelled(scene) for scene in scenes], seed)
        parts = [parcel_probabilities(networks, scene, parcels, lattice) for scene, parcels, _ in asked]
        return compare(recipe, label, np.concatenate(parts))

    def by_forest(seed: int) -> Confusion:
        return compare(recipe, label, _forest(recipe, thin, [(table, parcels) for _, parcels, table in asked], seed))

    def by_regression() -> Confusion:
        means = np.concatenate([table.mean_of_parcels(labelled(scene)) for scene, table in known])
        of_means = np.concatenate([scene.label[labelled(scene)] for scene in scenes])
        tested = np.concatenate([table.mean_of_parcels(parcels) for _, parcels, table in asked])
        return compare(recipe, label, regression(means, of_means, tested, len(recipe.classes)))

    seeds = recipe.evaluation.seeds
    return [
        _said(say, Scored(FOREST, tuple(by_forest(seed) for seed in seeds))),
        _said(say, Scored(REGRESSION, (by_regression(),))),
        _said(say, Scored(NETWORK, tuple(by_network(seed) for seed in seeds))),
    ]


def _forest(
    recipe: Recipe,
    known: Sequence[tuple[LabelledScene, PixelTable]],
    asked: Sequence[tuple[PixelTable, NDArray[np.integer]]],
    seed: int,
) -> NDArray[np.float64]:
    """Mean probability of the pixels of the asked parcels, aggregated as the network's are."""
    pixel = forest(
        np.concatenate([table.features for _, table in known]),
        np.concatenate([scene.label[table.owner] for scene, table in known]),
        np.concatenate([table.features for table, _ in asked]),
        len(recipe.classes),
        recipe.evaluation.trees,
        seed,
        recipe.threads,
    )
    ends = np.cumsum([len(table.owner) for table, _ in asked])[:-1]
    return np.concatenate(
        [
            PixelTable(part, table.owner).mean_of_parcels(parcels)
            for part, (table, parcels) in zip(np.split(pixel, ends), asked, strict=True)
        ]
    )


def compare(recipe: Recipe, label: NDArray[np.integer], probability: NDArray[np.floating]) -> Confusion:
    """Compare the most probable class of each parcel with its label.

    Args:
        label: (n).
        probability: (n, k).
    """
    names = [merged.name for merged in recipe.classes]
    return confusion([names[i] for i in label], [names[i] for i in probability.argmax(axis=1)], names)


def _said(say: Say, scored: Scored) -> Scored:
    each = ", ".join(f"{one.macro_f1:.3f}" for one in scored.accuracies)
    overall = np.mean([one.overall for one in scored.accuracies])
    seeds = f" (seeds: {each})" if len(scored.matrices) > 1 else ""
    say(f"{scored.method}: macro F1 {scored.macro_f1:.3f}{seeds}, overall accuracy {overall:.3f}")
    return scored
