"""The folds of *elsewhere* tell of learners on real series what a region kept aside then shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.learn import Labelled, LinearLearner, TreesLearner, folds_for
from engine.learn.heldout import held_out
from engine.learn.score import draws_of, log_loss
from training.base.samples import labelled_of, samples_of
from training.leaderboard.tasks import TASKS, at_hand, folds_of
from training.measure.fits import drawn
from training.measure.scores import score

SERIES = Path(__file__).resolve().parents[4] / "shared" / "data" / "series"
REGIONS = next(task for task in TASKS if task.name == "central-asia/region")
LEARNERS = (LinearLearner(), TreesLearner(trees=60))


def elsewhere(labelled: Labelled, learner) -> float:
    """Surprise of a learner by the labelled series that it was not shown."""
    ways = [held_out(labelled, learner, fold, 0) for fold in folds_for(labelled, "elsewhere", 0).ways]
    return float(np.mean([log_loss(told, labelled.label, draws_of(labelled.group, 0))[0] for told in ways]))


@pytest.mark.skipif(not at_hand(REGIONS, SERIES), reason="../shared/data/series is not beside this checkout")
def test_a_learner_that_falls_apart_in_a_region_kept_aside_is_told_by_the_other_regions():
    """Around Dushanbe extra trees fall behind a linear learner, and so they do by the folds of the other regions."""
    fold = folds_of(REGIONS, SERIES)[0]
    known = fold.train.take(drawn(fold.train, 10, 0).index)
    labelled = labelled_of(known)
    assert "groups" in folds_for(labelled, "elsewhere", 0).left_out
    there, told = [], []
    for learner in LEARNERS:
        probability = learner.fit(labelled, 0).probabilities(samples_of(fold.test))
        there.append(score(probability, fold.test.label, fold.test.class_names).accuracy.macro_f1)
        told.append(elsewhere(labelled, learner))
    assert there[0] > there[1] + 0.05
    assert told[0] < told[1] - 0.05
