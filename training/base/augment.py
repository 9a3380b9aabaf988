"""How what a training is shown is changed: another light, and dates that other clouds hide.

Pure functions, with which each objective changes its windows, pixels or crops by the numbers of its recipe. What draws
says so by its argument `rng`. Light changes all dates alike: from date to date it would be a change of phenology.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def in_other_light(values: NDArray, factor: NDArray, added: NDArray) -> NDArray[np.float32]:
    """Multiply each band by a factor, and add to it.

    Args:
        values: (..., t, c, h, w).
        factor, added: what is done to each date and band, (..., t, c), or of length 1 where that is alike.
    """
    return (values * factor[..., None, None] + added[..., None, None]).astype(np.float32)


def dates_kept(windows: int, dates: int, share: float, rng: np.random.Generator, fewest: int = 0) -> NDArray[np.bool_]:
    """Draw which dates of each window stay, (windows, dates), when a `share` of them is hidden on average.

    Args:
        fewest: a window that would keep fewer dates keeps all.
    """
    kept = rng.random((windows, dates)) >= share
    kept[kept.sum(axis=1) < fewest] = True
    return kept


def hide_dates(valid: NDArray[np.bool_], kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Make the other dates of windows invalid, as a cloud would: valid (b, t, h, w), kept (b, t)."""
    return valid & kept[:, :, None, None]
