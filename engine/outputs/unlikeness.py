"""How unlike each pixel is to all that a model was taught with, by its own series: a percentile, 0 to 100.

Its distance to the nearest labelled pixel is compared with such distances between labelled pixels of different blocks
of ground: 100 is farther than all of them. Where it is high the model's probabilities mean little. The percentiles are
of pixels, and only models that were taught with pixels have them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels

UNMAPPED = np.uint8(255)


def stored(pixels: Pixels) -> NDArray[np.uint8]:
    """Percentiles, (1, h, w); 255 where nothing was seen.

    Raises:
        ValueError: nothing was compared with what was learned.
    """
    if pixels.unlikeness is None:
        raise ValueError("pixels were not compared with what was learned")
    known = pixels.seen & np.isfinite(pixels.unlikeness)
    return np.where(known, np.rint(np.where(known, pixels.unlikeness, 0)), UNMAPPED).astype(np.uint8)[None]


def values(band: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a stored band as it is: the raster holds the same values."""
    return band


def look(card: Legend, features: int) -> Look:
    """uint8, 255 without data."""
    return Look("uint8", int(UNMAPPED), (title_of("unlikeness to what was learned (percentile)", card.simulated),))
