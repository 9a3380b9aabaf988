"""A mean that a job on labelled parcels learns anew answers as the mean that teach chose."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from engine.jobs.teaching.labelled import LabelledParcels, held_out_of
from engine.learn import LinearLearner, QuantilesLearner, held_out
from engine.learn.calibrate import temperature_of, tempered
from engine.learn.choose import _Comparison
from engine.learn.folds import Folds, whole_groups
from engine.learn.heldout import in_other_folds
from engine.learn.mean import MeanLearner, weighted
from engine.learn.progress import silent
from engine.learn.prototypes import rare_in, with_prototypes
from engine.learn.score import draws_of

from ..learn.fields import parcels

PARTS, WEIGHTS = (LinearLearner(), QuantilesLearner(trees=50)), (0.4, 0.6)


@pytest.mark.parametrize("rare", [False, True], ids=["all of them", "with a class of few"])
def test_parts_are_calibrated_before_they_are_averaged_as_teach_does_it(rare):
    labelled = parcels(0, 60)
    if rare:
        labelled = labelled.take(np.flatnonzero((labelled.label != 2) | (np.arange(60) < 12)))
    fold = whole_groups(labelled.label, labelled.group, 4, 0)
    compare = _Comparison(labelled, rare_in(labelled), Folds((fold,), "blocks"), draws_of(labelled.group, 0), 0)
    (theirs,) = compare.mean([(compare.single(part, silent), weight) for part, weight in zip(PARTS, WEIGHTS)]).held_out
    rows = np.arange(len(labelled))
    series = SimpleNamespace(samples=labelled.samples, dates=np.ones(len(rows)))
    mean = with_prototypes(MeanLearner(PARTS, WEIGHTS), labelled)
    ours = held_out_of(LabelledParcels(series, None, rows, rows, labelled, fold, mean), 0, lambda event: None)
    np.testing.assert_allclose(ours, theirs, atol=1e-9)
    plain = weighted([held_out(labelled, with_prototypes(part, labelled), fold, 0) for part in PARTS], WEIGHTS)
    late = tempered(plain, temperature_of(plain, labelled.label, in_other_folds(labelled, fold)))
    assert np.abs(ours - late).max() > 0.001
