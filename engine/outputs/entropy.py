"""How evenly the probability of each pixel is spread over the classes."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels
from engine.outputs.shares import UNMAPPED, look_of_shares, shares, thousandths

__all__ = ["UNMAPPED", "look", "stored", "values"]


def stored(pixels: Pixels) -> NDArray[np.uint16]:
    """Thousandths of Shannon's entropy over its largest value, the logarithm of the number of classes, (1, h, w).

    0 where one class has all the probability, 1 where all classes have the same; 0 with a single class.
    """
    probability = np.where(pixels.seen, pixels.values, 1)
    # 0 log 0 is 0: what a class of no probability adds.
    nats = -(probability * np.log(np.where(probability > 0, probability, 1))).sum(axis=0)
    share = nats / max(math.log(len(pixels.codes)), 1e-9)
    return thousandths(np.clip(share, 0, 1)[None], pixels.seen)


values = shares


def look(card: Legend, features: int) -> Look:
    """Shares of the largest entropy."""
    return look_of_shares(title_of("entropy (0 to 1)", card.simulated))
