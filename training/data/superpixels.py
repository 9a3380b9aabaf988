"""Superpixels where there are no parcels: patches of like pixels, by SLIC's localised k-means.

Achanta et al. 2012, doi 10.1109/TPAMI.2012.120, on the mean over the dates instead of a colour image.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, find_objects, label

from training.data.scene import NOBODY

_ROUNDS = 5
# How much a distance of one lattice step weighs against one standard deviation of every feature.
_COMPACTNESS = 1.0
# Of a lattice cell's pixels; connected parts that have fewer are fragments.
_FRAGMENT = 0.25
# Deviation that values of 32 bits have from rounding alone.
_ROUNDING = 1e-6


def plots(
    parcel: NDArray[np.int32], values: NDArray[np.floating], valid: NDArray[np.bool_], side: int
) -> NDArray[np.int32]:
    """Give the pixels that lie in no parcel to superpixels, numbered after the parcels, which stay as they are.

    Args:
        parcel: parcel of each pixel, (H, W); -1 for none.
        values: the series that the superpixels are made of, (t, c, H, W).
        valid: its clear pixels, (t, H, W).
        side: side of the superpixels in pixels, about.
    """
    free = parcel == NOBODY
    if not free.any():
        return parcel
    return np.where(free, superpixels(_look(values, valid & free), free, side) + parcel.max() + 1, parcel)


def _look(values: NDArray[np.floating], counted: NDArray[np.bool_]) -> NDArray[np.floating]:
    """Mean over the counted dates (t, H, W) of each pixel, (c, H, W); 0 where none is.

    Each date is told by its difference from the mean of its counted pixels: else a pixel would look unlike its
    neighbours for what dates it has, and the edges of clouds would be edges.
    """
    counted = counted[:, None]
    of_date = values.sum(axis=(2, 3), where=counted) / np.maximum(counted.sum(axis=(2, 3)), 1)
    changes = values - of_date[..., None, None]
    return changes.sum(axis=0, where=counted) / np.maximum(counted.sum(axis=0), 1)


def superpixels(mean: NDArray[np.floating], within: NDArray[np.bool_], side: int) -> NDArray[np.int32]:
    """Divide pixels into connected patches of about `side` x `side` like ones, numbered from 0, (H, W).

    Args:
        mean: features of each pixel, (c, H, W); for a time series, its mean over the clear dates.
        within: the pixels that are divided, (H, W), at least one; the others get -1.
        side: distance of the first centres, in pixels.
    """
    row, col = np.nonzero(within)
    look = mean[:, within].T.astype(np.float64)
    # The root lets all features together weigh as one: noise in ten bands would tear the patches apart.
    deviation = np.maximum(look.std(axis=0), _ROUNDING) * np.sqrt(look.shape[1])
    position = np.stack([row, col], axis=1) * (_COMPACTNESS / side)
    features = np.concatenate([(look - look.mean(axis=0)) / deviation, position], axis=1).astype(np.float32)
    rows, cols = (-(-length // side) for length in within.shape)
    near = np.stack(
        [
            (row // side + down).clip(0, rows - 1) * cols + (col // side + right).clip(0, cols - 1)
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
        ]
    )
    owner = row // side * cols + col // side
    for _ in range(_ROUNDS):
        centre = _means(features, owner, rows * cols)
        apart = (features - centre[cell] for cell in near)
        distance = np.stack([np.einsum("nf,nf->n", difference, difference) for difference in apart])
        owner = np.take_along_axis(near, distance.argmin(axis=0)[None], axis=0)[0]
    raster = np.full(within.shape, NOBODY, np.int32)
    raster[within] = owner
    return _connected(_joined(_connected(raster), side * side * _FRAGMENT))


def _means(features: NDArray[np.float32], owner: NDArray[np.integer], count: int) -> NDArray[np.float32]:
    """Mean features of each superpixel, (count, c); infinite for those that have lost all their pixels."""
    pixels = np.bincount(owner, minlength=count)[:, None]
    sums = np.stack([np.bincount(owner, feature, minlength=count) for feature in features.T], axis=1)
    return np.where(pixels > 0, sums / np.maximum(pixels, 1), np.inf).astype(np.float32)


def _joined(parts: NDArray[np.int32], least: float) -> NDArray[np.int32]:
    """Add the parts of fewer than `least` pixels to the nearest of the others, if there are any."""
    kept = (np.bincount(parts[parts != NOBODY]) >= least)[parts] & (parts != NOBODY)
    if not kept.any():
        return parts
    row, col = distance_transform_edt(~kept, return_distances=False, return_indices=True)
    return np.where(parts == NOBODY, NOBODY, parts[row, col])


def _connected(owner: NDArray[np.int32]) -> NDArray[np.int32]:
    """Give every connected part of a superpixel its own number."""
    parts = np.full(owner.shape, NOBODY, np.int32)
    total = 0
    for number, box in enumerate(find_objects(owner + 1)):
        if box is not None:
            numbered, found = label(owner[box] == number)
            parts[box][numbered > 0] = numbered[numbered > 0] + (total - 1)
            total += found
    return parts
