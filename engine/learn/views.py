"""Views of labelled series: as another season, another light and another sky would have shown them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.learn.indices import reflectances
from engine.learn.samples import Labelled

COPIES = 8
# All dates are moved by up to so many days, either way.
_DAYS = 20
# Deviations of the logarithm of the light: of all dates alike, of each date, and of each date and band. The light moves
# all reflectances of a date together: what differs from band to band would be a change of the crop.
_LIGHT, _NOISE, _BAND = 0.1, 0.05, 0.02
# A view keeps at least this share of the valid dates, and at least so many of them.
_KEEP, _FEWEST = 0.7, 3
# Labelled series with their views at most: with many labels there is less to gain from views.
_MOST_SERIES = 2000


def with_views(labelled: Labelled, copies: int, seed: int) -> Labelled:
    """Add views behind the labelled series, each in the group of its series.

    Args:
        copies: number of copies of each series; fewer where there are thousands of series.
        seed: seed of the draws.
    """
    n = len(labelled)
    copies = min(copies, max(0, _MOST_SERIES // max(1, n) - 1))
    if not copies:
        return labelled
    rng = np.random.default_rng(seed)
    every = np.tile(np.arange(n), copies + 1)
    repeated = labelled.take(every)
    samples = repeated.samples
    light = reflectances(labelled.samples)
    values, valid = np.array(samples.values), np.array(samples.valid)
    made = slice(n, None)
    shape = values[made].shape
    gain = rng.normal(0, _LIGHT, (shape[0], 1, 1)) + rng.normal(0, _NOISE, (*shape[:2], 1))
    gain = np.exp(gain + rng.normal(0, _BAND, shape)).astype(np.float32)
    values[made] = np.where(light & valid[made][..., None], values[made] * gain, values[made])
    if not light.any():  # indices are ratios, which light does not move; noise does
        seen = labelled.samples.values[labelled.samples.valid]
        deviation = seen.std(axis=0) if len(seen) else np.zeros(shape[2])
        values[made] += (rng.normal(0, _NOISE, shape) * deviation).astype(np.float32)
    share = rng.uniform(_KEEP, 1, (shape[0], 1))
    kept = valid[made] & (rng.random(shape[:2]) < share)
    valid[made] = np.where(kept.sum(axis=1, keepdims=True) < _FEWEST, valid[made], kept)
    day = np.array(samples.days)
    day[made] += rng.integers(-_DAYS, _DAYS + 1, (shape[0], 1)).astype(day.dtype)
    return replace(repeated, samples=replace(samples, values=values, valid=valid, day=day))
