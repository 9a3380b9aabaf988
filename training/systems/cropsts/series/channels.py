"""What CropSTS sees of a date: the shape of its spectrum and its brightness, apart from each other.

Nine tenths of the variance of reflectances is brightness, which sun, slope and soil move more than the crop does. In
logarithms a change of light is a sum, so that subtracting the mean over the bands takes it out; what stays are the
logarithms of band ratios, which the usual indices are made of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.models.spectrum import FLOOR, LARGEST
from training.base.dated import Dated, dated
from training.base.series import Series

# Bands that are no reflectance: their ratio to others means nothing.
INDICES = frozenset({"VI", "NDVI", "EVI", "EVI2", "SAVI", "NDWI", "NDMI", "LAI", "GNDVI"})
# Between the 5th and the 95th percentile of a normal distribution, in standard deviations.
_CENTRAL = 3.29


@dataclass(frozen=True, eq=False)
class Channels:
    """How bands become channels, as the training side says.

    Attributes:
        reflectance: which bands are reflectances, (c) bool; none of them where there is only one.
        middle: median of each channel over the valid dates of the training side, (channels).
        scale: its standard deviation, from percentiles, (channels).
    """

    reflectance: NDArray[np.bool_]
    middle: NDArray[np.float32]
    scale: NDArray[np.float32]

    @property
    def count(self) -> int:
        """How many channels there are."""
        return len(self.middle)

    def series(self, series: Series) -> Series:
        """The same series with standardised channels for bands, (n, t, channels); 0 where not valid."""
        values = (_channels(series.values, self.reflectance) - self.middle) / self.scale
        values = np.where(series.valid[..., None], values.clip(-LARGEST, LARGEST), np.float32(0))
        return replace(series, values=values, bands=tuple(f"channel {i + 1}" for i in range(self.count)))

    def __call__(self, series: Series) -> Dated:
        """The channels as tensors, with days counted from 1 January of the year of the middle valid date."""
        return dated(self.series(series).values, series)


def channels_of(unlabelled: Series) -> Channels:
    """Take from the training side which bands are reflectances, and the channels' statistics."""
    seen = unlabelled.values[unlabelled.valid]
    if not len(seen):
        seen = np.zeros((1, len(unlabelled.bands)), np.float32)
    named = np.array([band.upper() not in INDICES for band in unlabelled.bands])
    reflectance = named & (np.median(seen, axis=0) > 0)
    if reflectance.sum() < 2:
        reflectance = np.zeros_like(reflectance)
    channels = _channels(seen, reflectance)
    low, middle, high = np.percentile(channels, (5, 50, 95), axis=0)
    scale = (high - low) / _CENTRAL
    return Channels(reflectance, middle.astype(np.float32), np.where(scale > 0, scale, 1.0).astype(np.float32))


def _channels(values: NDArray[np.float32], reflectance: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The other bands as they are, then contrasts and brightness of the reflectances: (..., c) to (..., channels)."""
    if not reflectance.any():
        return values
    logarithm = np.log(np.maximum(values[..., reflectance], 0) + np.float32(FLOOR))
    brightness = logarithm.mean(axis=-1, keepdims=True)
    return np.concatenate([values[..., ~reflectance], logarithm - brightness, brightness], axis=-1)
