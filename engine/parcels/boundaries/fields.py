"""Which field each pixel belongs to: cores that are parted by boundaries, grown until they meet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, label

# Share of the interior from which on a pixel is of a field's core. Where two fields touch, the share is lower.
CORE = 0.5
# Pixels that a field grows over its boundary: half of what two neighbours share.
REACH = 2


def fields_of(interior: NDArray[np.floating], boundary: NDArray[np.floating], least: int) -> NDArray[np.int32]:
    """Number the fields from 1, (H, W); 0 where there is none.

    A field's core is a connected part of the pixels that are surely inside. From the cores fields grow over the pixels
    that are more likely inside or on a boundary than anything else, and meet halfway: both sides of a boundary are as
    wide. No field reaches farther than `REACH` pixels beyond what is more inside than boundary.

    Args:
        interior, boundary: shares of each pixel, (H, W); NaN, or below 0, where nothing is known.
        least: pixels that a core has at least.
    """
    known = np.isfinite(interior) & (interior >= 0)
    interior, boundary = (np.where(known, share, 0.0).astype(np.float32) for share in (interior, boundary))
    cores = _large(label((interior >= CORE) & (interior > boundary))[0].astype(np.int32), least)
    if not cores.any():
        return cores
    land = known & (interior + boundary >= 0.5)
    near = distance_transform_edt(~((interior > boundary) & land)) <= REACH
    row, col = distance_transform_edt(cores == 0, return_distances=False, return_indices=True)
    return _connected_to(np.where(land & near, cores[row, col], 0), cores)


def _large(parts: NDArray[np.int32], least: int) -> NDArray[np.int32]:
    """Leave out parts of fewer than `least` pixels."""
    large = np.bincount(parts.ravel()) >= least
    large[0] = False
    return np.where(large[parts], parts, 0)


def _connected_to(fields: NDArray[np.int32], cores: NDArray[np.int32]) -> NDArray[np.int32]:
    """Leave out what of a field is cut off from its core."""
    if not fields.any():
        return fields
    pieces = _pieces(fields)
    kept = np.zeros(int(pieces.max()) + 1, bool)
    kept[pieces[(cores > 0) & (cores == fields)]] = True
    kept[0] = False
    return np.where(kept[pieces], fields, 0)


def _pieces(fields: NDArray[np.int32]) -> NDArray[np.int32]:
    """Number the connected parts of all fields; parts of two fields that touch have two numbers.

    Pixels become every other place of a grid twice as fine, joined by the places between those of one field.
    """
    height, width = fields.shape
    fine = np.zeros((2 * height - 1, 2 * width - 1), bool)
    fine[::2, ::2] = fields > 0
    fine[1::2, ::2] = (fields[1:] == fields[:-1]) & (fields[1:] > 0)
    fine[::2, 1::2] = (fields[:, 1:] == fields[:, :-1]) & (fields[:, 1:] > 0)
    return label(fine)[0][::2, ::2]
