"""The features of each pixel, a band a feature: a model's answer, or what the encoder gives of one with classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.outputs.look import Look, title_of
from engine.outputs.pixels import Pixels
from engine.package import Card

UNMAPPED = np.float16("nan")
# What float16 holds; beyond it would be infinite.
_LARGEST = 65504.0
_OF_ENCODER = (
    "What the encoder of {} gives, the mean over the clear dates. Each pixel has the features of the token that it is "
    "in, and where windows overlap their weighted mean."
)


def stored(pixels: Pixels) -> NDArray[np.float16]:
    """Features in half precision, (features, h, w); NaN where nothing was seen."""
    features = pixels.values if pixels.features is None else pixels.features
    made = np.full(features.shape, UNMAPPED)
    for band, feature in zip(made, features):  # one by one: a block's features are large
        band[pixels.seen] = np.clip(feature[pixels.seen], -_LARGEST, _LARGEST)
    return made


def values(band: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return a stored band as float32, which GDAL turns into half precision when it writes."""
    return band.astype(np.float32)


def look(card: Card, features: int) -> Look:
    """Half precision, the bands numbered from 1; a tag of the first says whose features they are."""
    of_encoder = card.task != "embedding"
    count = features if of_encoder else card.channels
    bands = (title_of(f"feature {number}", card.simulated) for number in range(1, count + 1))
    tags = {"FEATURES": _OF_ENCODER.format(card.name)} if of_encoder else {}
    return Look("float16", float(UNMAPPED), tuple(bands), tags=tags)
