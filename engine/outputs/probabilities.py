"""The probability of each class, a band a class."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look
from engine.outputs.pixels import Pixels
from engine.outputs.shares import UNMAPPED, look_of_shares, shares, thousandths

__all__ = ["UNMAPPED", "look", "stored", "values"]


def stored(pixels: Pixels) -> NDArray[np.uint16]:
    """Thousandths, (classes, h, w)."""
    return thousandths(pixels.values, pixels.seen)


values = shares


def look(card: Legend, features: int) -> Look:
    """Shares of 1, the bands called as the classes."""
    return look_of_shares(*(entry.name for entry in card.classes))
