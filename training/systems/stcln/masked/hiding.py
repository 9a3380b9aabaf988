"""Which pixels of which dates are hidden: drawn by chance, on dates on which nearly all of a window is vegetation.

Where a window is bare or cloudy there is little to tell from its neighbours in time. A pixel that is not clear is never
hidden: nobody could say what it should have been.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.systems.stcln.masked.recipe import Masking


def vegetated(
    red: NDArray[np.floating], nir: NDArray[np.floating], valid: NDArray[np.bool_], green: float, share: float
) -> NDArray[np.bool_]:
    """Say on which dates more than a share of a window is clear and vegetation, (..., t).

    Args:
        red, nir: values of the two bands, (..., t, h, w).
        valid: clear pixels, likewise.
        green: NDVI above which a pixel is vegetation.
        share: the share.
    """
    total = nir + red
    # Standardised values may add up to 0; what is not positive has no index, or one without meaning.
    index = (nir - red) / np.where(np.abs(total) > 1e-6, total, np.inf)
    return ((index > green) & valid).mean(axis=(-2, -1)) > share


def gate(
    values: NDArray[np.floating],
    valid: NDArray[np.bool_],
    bands: Sequence[str],
    masking: Masking,
    mean: NDArray[np.floating],
    std: NDArray[np.floating],
) -> NDArray[np.bool_]:
    """Say of which dates pixels may be hidden, (..., t), as a recipe has it.

    Args:
        values: values in physical units, (..., t, c, h, w).
        valid: clear pixels, (..., t, h, w).
        bands: names of the bands.
        mean, std: statistics of the encoder, for a gate on standardised values.
    """
    of_index = [bands.index(band) for band in (masking.red, masking.nir)]
    pair = values[..., of_index, :, :]
    if masking.ndvi_of == "standardised":
        pair = (pair - mean[of_index, None, None]) / std[of_index, None, None]
    return vegetated(pair[..., 0, :, :], pair[..., 1, :, :], valid, masking.green, masking.share)


def hide(
    usable: NDArray[np.bool_], valid: NDArray[np.bool_], masking: Masking, rng: np.random.Generator
) -> NDArray[np.bool_]:
    """Draw what is hidden, (..., t, h, w).

    Args:
        usable: dates of which pixels may be hidden, (..., t).
        valid: clear pixels, (..., t, h, w).
    """
    *others, dates, height, width = valid.shape
    sizes = {
        "both": (*others, dates, height, width),
        "time": (*others, dates, 1, 1),
        "space": (*others, 1, height, width),
    }
    return (rng.random(sizes[masking.axis]) < masking.ratio) & usable[..., None, None] & valid
