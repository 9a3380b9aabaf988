"""What a layer of parcels says of each pixel: inside a field, on its boundary, or neither."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.data.scene import NOBODY

# Codes; their names are in `training.recipe.boundary`.
INTERIOR, BOUNDARY, OTHER = range(3)


def boundary_classes(parcel: NDArray[np.integer]) -> NDArray[np.int64]:
    """Class of each pixel, (H, W), of the parcel that it lies in, -1 for none.

    On the boundary are pixels of a parcel with another parcel, or none, among their eight neighbours; what lies beyond
    the border of the raster is not known, and makes no boundary.
    """
    around = np.pad(parcel, 1, mode="edge")
    height, width = parcel.shape
    shifts = [(row, col) for row in range(3) for col in range(3)]
    differs = [around[row : row + height, col : col + width] != parcel for row, col in shifts]
    inside = np.where(np.any(differs, axis=0), BOUNDARY, INTERIOR)
    return np.where(parcel == NOBODY, OTHER, inside).astype(np.int64)
