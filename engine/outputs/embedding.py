"""The features of each pixel, a band a feature, of a model that gives features and no classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Look, title_of
from engine.outputs.pixels import Pixels
from engine.package import Card

UNMAPPED = np.float16("nan")
# What float16 holds; beyond it would be infinite.
_LARGEST = 65504.0


def stored(pixels: Pixels) -> NDArray[np.float16]:
    """Features in half precision, (features, h, w); NaN where nothing was seen."""
    features = np.clip(pixels.values, -_LARGEST, _LARGEST)
    return np.where(pixels.seen, features, UNMAPPED).astype(np.float16)


def values(band: NDArray[np.float16]) -> NDArray[np.float32]:
    """As GDAL takes them: it turns float32 into half precision when it writes."""
    return band.astype(np.float32)


def look(card: Card) -> Look:
    """Half precision, the bands numbered from 1."""
    bands = (title_of(f"feature {number}", card.simulated) for number in range(1, card.channels + 1))
    return Look("float16", float(UNMAPPED), tuple(bands))
