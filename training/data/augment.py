"""Augmentation of windows: what a field may look like under another light, another year's weather, other clouds.

One draw changes all dates of a window alike, since a change from date to date would be a change of phenology.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from training.base.augment import dates_kept, hide_dates, in_other_light
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation

# A window keeps at least this many of its dates.
FEWEST_DATES = 3


def augment(batch: WindowBatch, augmentation: Augmentation, rng: np.random.Generator) -> WindowBatch:
    """Change a batch in all ways of the recipe."""
    batch = turn(batch, rng)
    batch = change_light(batch, augmentation.gain, augmentation.band_gain, augmentation.noise, rng)
    batch = drop_dates(batch, augmentation.drop_dates, rng)
    return shift_days(batch, augmentation.shift_days, rng)


def turn(batch: WindowBatch, rng: np.random.Generator) -> WindowBatch:
    """Turn and flip each window: values, valid and target by the same one of the square's eight symmetries."""
    turns, flips = rng.integers(4, size=len(batch.label)), rng.integers(2, size=len(batch.label))

    def turned(array: np.ndarray) -> np.ndarray:
        windows = (np.rot90(window, quarter, axes=(-2, -1)) for window, quarter in zip(array, turns, strict=True))
        return np.stack([window[..., ::-1] if flip else window for window, flip in zip(windows, flips, strict=True)])

    return replace(batch, values=turned(batch.values), valid=turned(batch.valid), target=turned(batch.target))


def change_light(
    batch: WindowBatch, gain: float, band_gain: float, noise: float, rng: np.random.Generator
) -> WindowBatch:
    """Multiply each window by one gain and each of its bands by another; add noise to each band and date.

    Args:
        gain, band_gain: standard deviations around 1.
        noise: standard deviation, in physical units.
    """
    b, t, c = batch.values.shape[:3]
    factor = (1 + gain * rng.standard_normal((b, 1, 1))) * (1 + band_gain * rng.standard_normal((b, 1, c)))
    added = noise * rng.standard_normal((b, t, c))
    return replace(batch, values=in_other_light(batch.values, factor, added))


def drop_dates(batch: WindowBatch, share: float, rng: np.random.Generator) -> WindowBatch:
    """Make dates invalid as a cloud would, a `share` of them on average, in each window for itself.

    A window that would keep fewer than three dates keeps all.
    """
    kept = dates_kept(*batch.day.shape, share, rng, FEWEST_DATES)
    return replace(batch, valid=hide_dates(batch.valid, kept))


def shift_days(batch: WindowBatch, most: int, rng: np.random.Generator) -> WindowBatch:
    """Move all dates of a window by the same number of days, up to `most` either way."""
    shift = rng.integers(-most, most + 1, size=(len(batch.day), 1), dtype=np.int32)
    return replace(batch, day=batch.day + shift)
