"""The classes of each pixel that the model does not exclude: the fewest that together reach a chosen probability.

Its first band says how many they are, so that one glance shows where the map is sure (1) and where two or more crops
are possible; then a band a class has 1 where the class is in the set and 0 where it is not. A model's probabilities
decide alone, so the set holds the true class as often as chosen only where the model is well calibrated.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels

UNMAPPED = np.uint8(255)
# What rounding leaves of a probability; probabilities in files are thousandths.
_ROUNDING = 5e-4


def stored(pixels: Pixels) -> NDArray[np.uint8]:
    """How many classes the set has, and whether each of them is in it, (1 + classes, h, w)."""
    members = fewest(pixels.values, pixels.confidence)
    count = np.minimum(members.sum(axis=0), UNMAPPED - 1)  # of 255 classes, all would read as no data
    made = np.concatenate([count[None], members]).astype(np.uint8)
    return np.where(pixels.seen, made, UNMAPPED)


def fewest(shares: NDArray[np.floating], confidence: float) -> NDArray[np.bool_]:
    """Which classes are among the fewest whose probabilities add up to a confidence, (k, ...); of equals the first.

    Args:
        shares: (k, ...) probabilities that add up to 1.
        confidence: above 0, below 1.
    """
    order = np.argsort(-shares, axis=0, kind="stable")
    ranked = np.take_along_axis(shares, order, axis=0).astype(np.float64)
    reached = np.cumsum(ranked, axis=0) - ranked  # by those before it
    members = np.zeros(shares.shape, bool)
    np.put_along_axis(members, order, reached < confidence - _ROUNDING, axis=0)
    return members


def values(band: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """What is stored is what the raster holds."""
    return band


def look(card: Legend, features: int) -> Look:
    """uint8, 255 without data; the first band is the number of classes, the others are called as these."""
    bands = title_of("classes in the set", card.simulated), *(entry.name for entry in card.classes)
    return Look("uint8", int(UNMAPPED), bands)
