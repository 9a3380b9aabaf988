"""How a recipe of series is scored: by parts that no fit has seen, beside a random forest on the same parts."""

from __future__ import annotations

import numpy as np

from engine.judge.accuracy import Confusion, confusion
from training.base.console import Say
from training.base.series import Series
from training.base.system import System
from training.measure.folds import folds_of_split
from training.measure.protocols import Scored
from training.peers.forest import Forest
from training.recipe.series import SeriesRecipe

FOREST = "random forest on series"


def evaluate_series(recipe: SeriesRecipe, title: str, system: System, series: Series, say: Say) -> list[Scored]:
    """Score a system and a random forest; a part's series are hidden from those who answer it, not their labels alone.

    Args:
        title: what tables and cards call the recipe's system.
        system: the recipe's.
        series: the recipe's.
        say: called with each score as it comes.

    Raises:
        BadInput: what splitting raises.
        Failure: `training_diverged`.
    """
    scored = []
    for method, answering, peer in ((FOREST, Forest(), True), (title, system, False)):
        matrices = []
        for seed in recipe.evaluation.seeds:
            matrices.append(_pooled(recipe, answering, series, seed))
            measured = Scored(method, (matrices[-1],), peer)
            say(f"{method}, seed {seed}: macro F1 {measured.macro_f1:.3f}")
        scored.append(Scored(method, tuple(matrices), peer))
    return scored


def _pooled(recipe: SeriesRecipe, system: System, series: Series, seed: int) -> Confusion:
    """The counts over all parts; the parts are the same for every seed."""
    names = np.asarray(series.class_names, dtype=object)
    reference, mapped = [], []
    for fold in folds_of_split(series, recipe.evaluation.split):
        prepared = system.prepare(fold.train.without_labels(), seed)
        classify = system.fit(prepared, fold.train, seed)
        reference.extend(names[fold.test.label])
        mapped.extend(names[classify(fold.test.without_labels()).argmax(axis=1)])
    return confusion(reference, mapped, series.class_names)
