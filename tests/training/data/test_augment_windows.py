"""Augmentation keeps values, masks, days and targets together, and changes all dates of a window alike."""

from dataclasses import fields

import numpy as np
import pytest

from training.data.augment import FEWEST_DATES, augment, change_light, drop_dates, shift_days, turn
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation


@pytest.fixture
def batch() -> WindowBatch:
    """Values that name their place: window, date, band, row and column are its digits."""
    b, t, c, h, w = 16, 5, 3, 4, 4
    places = np.indices((b, t, c, h, w))
    values = sum(place * 10.0**power for place, power in zip(places, (4, 3, 2, 1, 0))).astype(np.float32) + 1
    at = values[:, :, 0] % 100  # row and column of each pixel
    return WindowBatch(
        values=values,
        valid=at > 12,
        day=np.tile(np.array([10, 60, 100, 180, 250], np.int32), (b, 1)),
        target=at[:, 0] > 22,
        label=np.arange(b),
    )


def test_values_masks_and_targets_are_turned_together(batch):
    turned = turn(batch, np.random.default_rng(0))
    at = turned.values[:, :, 0] % 100
    assert np.array_equal(turned.valid, at > 12)
    assert np.array_equal(turned.target, at[:, 0] > 22)
    assert not np.array_equal(turned.values, batch.values)


def test_turning_gives_all_eight_symmetries_and_nothing_else(batch):
    rng = np.random.default_rng(0)
    seen = {turn(batch, rng).values[i].argsort(axis=None).tobytes() for _ in range(20) for i in range(16)}
    assert len(seen) == 8
    turned = turn(batch, rng).values
    assert np.array_equal(np.sort(turned, axis=(-1)).sum(axis=(-2, -1)), batch.values.sum(axis=(-2, -1)))


def test_light_changes_all_dates_and_pixels_of_a_band_alike(batch):
    ratio = change_light(batch, 0.1, 0.05, 0.0, np.random.default_rng(1)).values / batch.values
    assert np.allclose(ratio, ratio[:, :1, :, :1, :1], rtol=1e-5)
    assert np.ptp(ratio[:, 0, :, 0, 0]) > 0.05
    assert ratio.dtype == np.float32


def test_noise_is_added_to_whole_bands_of_a_date(batch):
    added = change_light(batch, 0.0, 0.0, 0.5, np.random.default_rng(1)).values - batch.values
    assert np.allclose(added, added[..., :1, :1], atol=0.01)
    assert 0.4 < added[..., 0, 0].std() < 0.6


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6])
def test_dates_are_dropped_whole_and_enough_are_kept(batch, share):
    kept = drop_dates(batch, share, np.random.default_rng(2)).valid
    whole = (kept == batch.valid).all(axis=(2, 3)) | ~kept.any(axis=(2, 3))
    assert whole.all()
    present = kept.any(axis=(2, 3))
    assert (present.sum(axis=1) >= FEWEST_DATES).all()
    assert present.all() == (share == 0.0)


def test_all_dates_of_a_window_move_by_the_same_days(batch):
    moved = shift_days(batch, 9, np.random.default_rng(3)).day - batch.day
    assert (moved == moved[:, :1]).all()
    assert -9 <= moved.min() < 0 < moved.max() <= 9
    assert moved.dtype == np.int32


def test_nothing_asked_for_but_turning_leaves_the_rest(batch):
    changed = augment(batch, Augmentation(), np.random.default_rng(4))
    assert np.array_equal(changed.day, batch.day)
    assert np.array_equal(changed.label, batch.label)
    assert np.array_equal(changed.valid.sum(axis=(2, 3)), batch.valid.sum(axis=(2, 3)))


def test_the_same_seed_gives_the_same_windows(batch):
    how = Augmentation(gain=0.1, band_gain=0.1, noise=0.1, drop_dates=0.3, shift_days=5)
    first, second, other = (augment(batch, how, np.random.default_rng(seed)) for seed in (7, 7, 8))
    assert all(np.array_equal(getattr(first, f.name), getattr(second, f.name)) for f in fields(WindowBatch))
    assert not np.array_equal(first.values, other.values)
