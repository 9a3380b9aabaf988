"""Shares of 1 as outputs: kept as thousandths in block files, written as float32, -1 without data."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Look

UNMAPPED = np.uint16(65535)
THOUSANDTHS = 1000
_NODATA = -1.0


def thousandths(share: NDArray[np.float32], seen: NDArray[np.bool_]) -> NDArray[np.uint16]:
    """Shares (..., h, w) as whole thousandths, 65535 where nothing was seen (h, w)."""
    share = np.clip(np.where(seen, share, 0), 0, 1)  # what leaves the range is rounding: a runtime refuses more
    return np.where(seen, np.rint(share * THOUSANDTHS), UNMAPPED).astype(np.uint16)


def shares(stored: NDArray[np.uint16]) -> NDArray[np.float32]:
    """Thousandths as the raster has them: shares, -1 where nothing was seen."""
    return np.where(stored == UNMAPPED, np.float32(_NODATA), stored.astype(np.float32) / THOUSANDTHS)


def look_of_shares(*bands: str) -> Look:
    """The look of a raster of shares."""
    return Look("float32", _NODATA, bands)
