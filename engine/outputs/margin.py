"""How far the likeliest class of each pixel is ahead of the second."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels
from engine.outputs.shares import UNMAPPED, look_of_shares, shares, thousandths

__all__ = ["UNMAPPED", "look", "stored", "values"]


def stored(pixels: Pixels) -> NDArray[np.uint16]:
    """Thousandths of the highest probability less the second highest, (1, h, w); with a single class, of that alone."""
    ordered = np.sort(pixels.values, axis=0)
    second = ordered[-2] if len(ordered) > 1 else 0
    return thousandths((ordered[-1] - second)[None], pixels.seen)


values = shares


def look(card: Legend, features: int) -> Look:
    """Shares of 1."""
    return look_of_shares(title_of("margin", card.simulated))
