"""The probability of the likeliest class of each pixel."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Look, title_of
from engine.outputs.pixels import Pixels
from engine.outputs.shares import UNMAPPED, look_of_shares, shares, thousandths
from engine.package import Card

__all__ = ["UNMAPPED", "look", "stored", "values"]


def stored(pixels: Pixels) -> NDArray[np.uint16]:
    """Thousandths, (1, h, w)."""
    highest = np.take_along_axis(pixels.values, pixels.best[None], axis=0)
    return thousandths(highest, pixels.seen)


values = shares


def look(card: Card, features: int) -> Look:
    """Shares of 1."""
    return look_of_shares(title_of("confidence", card.simulated))
