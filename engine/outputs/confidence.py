"""The probability of each pixel's class: the likeliest, unless a sieve has put another in its place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels
from engine.outputs.shares import UNMAPPED, look_of_shares, shares, thousandths

__all__ = ["UNMAPPED", "look", "stored", "values"]


def stored(pixels: Pixels) -> NDArray[np.uint16]:
    """Thousandths, (1, h, w)."""
    highest = np.take_along_axis(pixels.values, pixels.best[None], axis=0)
    return thousandths(highest, pixels.seen)


values = shares


def look(card: Legend, features: int) -> Look:
    """Shares of 1."""
    return look_of_shares(title_of("confidence", card.simulated))
