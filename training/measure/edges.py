"""Field boundaries without a model: what a network has to beat."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import sobel

from training.data.superpixels import superpixels

# Side of the superpixels in pixels: about that of a field of 2.5 ha at 10 m.
SIDE = 16
# Candidates for the share of pixels that are edges; the best on training scenes is taken.
SHARES = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4)


def season_of(values: NDArray[np.floating], valid: NDArray[np.bool_], red: int, nir: int) -> NDArray[np.float64]:
    """Mean and deviation of the NDVI over the clear dates of each pixel, (2, H, W); 0 where none is.

    Args:
        values: values in physical units, (t, c, H, W).
        valid: (t, H, W).
        red, nir: places of the two bands.
    """
    total = values[:, nir] + values[:, red]
    ndvi = np.where(valid, (values[:, nir] - values[:, red]) / np.where(np.abs(total) < 1e-6, 1.0, total), 0.0)
    count = np.maximum(valid.sum(axis=0), 1)
    mean = ndvi.sum(axis=0) / count
    spread = (np.where(valid, ndvi - mean, 0.0) ** 2).sum(axis=0) / count
    return np.stack([mean, np.sqrt(spread)])


def sobel_strength(season: NDArray[np.floating]) -> NDArray[np.float64]:
    """Strength of the edges of each pixel, (H, W): the largest gradient of the features, each in its deviations."""
    scaled = (season - season.mean(axis=(1, 2), keepdims=True)) / np.maximum(
        season.std(axis=(1, 2), keepdims=True), 1e-6
    )
    return np.max([np.hypot(sobel(layer, axis=0), sobel(layer, axis=1)) for layer in scaled], axis=0)


def strongest(strength: NDArray[np.floating], share: float) -> NDArray[np.bool_]:
    """The share of pixels with the strongest edges."""
    return strength > np.quantile(strength, 1 - share)


def slic_edges(season: NDArray[np.floating], side: int = SIDE) -> NDArray[np.bool_]:
    """Pixels with another superpixel among their four neighbours to the right and below, and these, (H, W)."""
    owner = superpixels(season, np.ones(season.shape[1:], bool), side)
    edge = np.zeros(owner.shape, bool)
    down, right = owner[1:] != owner[:-1], owner[:, 1:] != owner[:, :-1]
    edge[1:] |= down
    edge[:-1] |= down
    edge[:, 1:] |= right
    edge[:, :-1] |= right
    return edge
