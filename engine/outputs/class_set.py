"""The classes that are possible in each pixel at a chosen confidence.

Its first band says how many they are, so that one glance shows where the map is sure (1), where two or more crops are
possible, and where none is (0: the pixel is like none of the classes); then a band a class has 1 where the class is in
the set and 0 where it is not. There are two kinds, and a model decides which:

- *Held-out*: where the package keeps what its model answered for labelled pixels that it had not seen, a class is left
  out where its probability is lower than that of nearly all labelled pixels of that class (conformal prediction class
  by class, see `engine.judge.conformal`; one pixel of each labelled parcel counts, since those of one are alike). The
  set then holds the true class as often as chosen, for pixels that come as the labelled ones do.
- *Cumulated*: of all other models the set has the fewest classes whose probabilities together reach the confidence.
  That holds the true class as often as chosen only where the probabilities are right, and guarantees nothing.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Legend, Look, title_of
from engine.outputs.pixels import Pixels

UNMAPPED = np.uint8(255)
# What rounding leaves of a probability; probabilities in files are thousandths.
_ROUNDING = 5e-4


def stored(pixels: Pixels) -> NDArray[np.uint8]:
    """How many classes the set has, and whether each of them is in it, (1 + classes, h, w)."""
    members = fewest(pixels.values, pixels.confidence) if pixels.members is None else pixels.members
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
    """Return a stored band as it is: the raster holds the same values."""
    return band


def meaning(held_out: bool, confidence: float, unit: str = "pixel") -> str:
    """What a set of classes says, as a sentence of a report.

    Args:
        held_out: which of the two kinds it is.
        confidence: what the set reaches, above 0 and below 1.
        unit: what has a set, 'pixel' or 'parcel'.
    """
    if held_out:
        fewest = math.ceil(1 / (1 - confidence) - 1)
        return (
            f"Sets of classes: at least {confidence:.4g} of the {unit}s of each class have it in their set, as far as "
            f"they come as the labelled {unit}s do. It is found by what the model answered for labels that it had not "
            f"seen (conformal prediction). Classes with fewer than {fewest} labelled places are in every set."
        )
    return (
        f"Sets of classes: the fewest whose probabilities add up to {confidence:.4g}. No held-out answers stand behind "
        "them, so nothing guarantees how often they hold the true class."
    )


def look(card: Legend, features: int) -> Look:
    """uint8, 255 without data; the first band is the number of classes, the others are called as these."""
    kind = "not excluded by held-out answers" if card.remembers else "whose probabilities add up, no guarantee"
    bands = title_of(f"number of classes {kind}", card.simulated), *(entry.name for entry in card.classes)
    return Look("uint8", int(UNMAPPED), bands, tags={"CLASS_SET": "held-out" if card.remembers else "cumulated"})
