"""Blocks stay whole, folds are disjoint and even, and the same seed gives the same folds."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import BadInput
from training.data.splits import blocks_of, folds_of


@pytest.mark.parametrize(
    ("x", "y", "same_as_origin"),
    [(0, 0, True), (499.9, 499.9, True), (500, 0, False), (0, 500, False), (-0.1, 0, False), (250, -0.1, False)],
)
def test_a_block_is_a_square_of_its_lattice(x, y, same_as_origin):
    block = blocks_of(np.array([[1.0, 1.0], [x, y]]), 500.0, (0.0, 0.0))
    assert (block[0] == block[1]) == same_as_origin


def test_moving_lattice_and_places_together_changes_nothing():
    centre = np.random.default_rng(0).uniform(0, 4000, (50, 2))
    moved = blocks_of(centre + np.array([250, -130]), 500.0, (250.0, -130.0))
    assert np.array_equal(blocks_of(centre, 500.0, (0.0, 0.0)), moved)


@settings(deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 6))
def test_blocks_stay_whole_and_every_fold_has_parcels(seed, folds):
    rng = np.random.default_rng(seed)
    block = np.r_[np.arange(8), rng.integers(8, size=60)]
    label = np.r_[np.repeat([0, 1], 6), rng.integers(2, size=56)]
    fold = folds_of(block, label, folds, seed)
    assert all(len(set(fold[block == one])) == 1 for one in set(block))
    assert set(fold) == set(range(folds))
    assert np.array_equal(fold, folds_of(block, label, folds, seed))


def test_single_parcel_blocks_are_shared_out_evenly_in_every_class():
    label = np.repeat([0, 1, 2], [50, 20, 5])
    fold = folds_of(np.arange(75), label, 5, seed=3)
    for cls, count in enumerate((50, 20, 5)):
        assert np.array_equal(np.bincount(fold[label == cls], minlength=5), np.full(5, count // 5))


@pytest.mark.parametrize(
    ("block", "label", "code"),
    [
        (np.arange(12), np.repeat([0, 1], [10, 2]), "too_few_parcels"),
        (np.repeat([0, 1], 6), np.tile([0, 1], 6), "too_few_blocks"),
    ],
)
def test_too_few_parcels_or_blocks_are_refused(block, label, code):
    with pytest.raises(BadInput) as error:
        folds_of(block, label, 3, 0)
    assert error.value.code == code
