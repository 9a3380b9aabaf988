"""Superpixels, in place of parcels where there are none: patches of like pixels, by SLIC's localised k-means.

Achanta et al. 2012, doi 10.1109/TPAMI.2012.120, on the mean over the dates instead of a colour image.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

_ROUNDS = 5
# How much a distance of one lattice step weighs against one standard deviation of the features.
_COMPACTNESS = 1.0


def superpixels(mean: NDArray[np.floating], side: int) -> NDArray[np.int32]:
    """Divide an image into connected patches of about `side` x `side` like pixels, numbered from 0, (H, W).

    Args:
        mean: features of each pixel, (c, H, W); for a time series, its mean over the clear dates.
        side: distance of the first centres, in pixels.
    """
    height, width = mean.shape[1:]
    deviation = mean.std(axis=(1, 2), keepdims=True)
    row, col = np.mgrid[:height, :width]
    place = np.stack([row, col]) * (_COMPACTNESS / side)
    features = np.concatenate([(mean - mean.mean(axis=(1, 2), keepdims=True)) / np.maximum(deviation, 1e-9), place])
    rows, cols = -(-height // side), -(-width // side)
    cell_row, cell_col = row // side, col // side
    owner = cell_row * cols + cell_col
    for _ in range(_ROUNDS):
        centre = _means(features, owner, rows * cols)
        nearest = np.full((height, width), np.inf)
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                there = (cell_row + down).clip(0, rows - 1) * cols + (cell_col + right).clip(0, cols - 1)
                distance = ((features - centre[:, there]) ** 2).sum(axis=0)
                closer = distance < nearest
                owner, nearest = np.where(closer, there, owner), np.where(closer, distance, nearest)
    return _connected(owner)


def _means(features: NDArray, owner: NDArray[np.integer], count: int) -> NDArray[np.float64]:
    """Mean features of each superpixel, (c, count); infinite for those that have lost all their pixels."""
    pixels = np.bincount(owner.ravel(), minlength=count)
    sums = np.stack([np.bincount(owner.ravel(), feature.ravel(), minlength=count) for feature in features])
    return np.where(pixels > 0, sums / np.maximum(pixels, 1), np.inf)


def _connected(owner: NDArray[np.integer]) -> NDArray[np.int32]:
    """Give every connected part of a superpixel its own number."""
    parts = np.zeros(owner.shape, np.int32)
    total = 0
    for number in np.unique(owner):
        numbered, found = label(owner == number)
        parts += np.where(numbered > 0, numbered + total, 0).astype(np.int32)
        total += found
    return parts - 1
