"""How the transfer to another year is measured: whole parcels apart, few labels of each class, the mean F1."""

from __future__ import annotations

import numpy as np
import pytest

from training.systems.stcln.transfer import macro_f1, parcels_of_one_half, some_of_each

from ...crops import crops


def test_halves_share_no_parcel_and_both_have_each_class():
    series = crops(0, n=60)
    first = parcels_of_one_half(series)
    for label in np.unique(series.label):
        sides = [set(series.group[(series.label == label) & half]) for half in (first, ~first)]
        assert all(sides)
        assert not sides[0] & sides[1]


def test_few_labels_are_so_many_of_each_class():
    series = crops(0, n=60)
    drawn = some_of_each(series, 4, seed=0)
    assert np.bincount(series.label[drawn]).tolist() == [4, 4, 0, 4]
    assert not np.array_equal(drawn, some_of_each(series, 4, seed=1))


class Maize:
    """Says maize of everything, and remembers what it was shown."""

    def prepare(self, unlabelled, seed):
        self.seen = unlabelled

    def fit(self, prepared, labelled, seed):
        return lambda series: np.eye(4)[np.full(len(series), 1)]


def test_the_score_is_of_classes_that_were_learned_and_no_label_is_shown_before():
    system, before = Maize(), crops(0, n=30)
    learned = before.take(before.label != 3)
    # A third of each: of the two learned classes F1 is 0 and 2/3.
    assert macro_f1(system, before, learned, crops(1, n=30), 0) == pytest.approx(1 / 3)
    assert (system.seen.label == -1).all()
