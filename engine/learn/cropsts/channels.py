"""What CropSTS sees of a date: the shape of its spectrum and its brightness, apart from each other.

Nine tenths of the variance of reflectances is brightness, which sun, slope and soil move more than the crop does. In
logarithms a change of light is a sum, so that subtracting the mean over the bands takes it out; what stays are the
logarithms of band ratios, which the usual indices are made of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.learn.graph import SeriesInGraph
from engine.learn.samples import Samples
from engine.models.dated import Dated, tensors_of
from engine.models.spectrum import FLOOR, LARGEST
from engine.package.graphwrite import GraphWriter

# Bands that are no reflectance: their ratio to others means nothing.
INDICES = frozenset({"VI", "NDVI", "EVI", "EVI2", "SAVI", "NDWI", "NDMI", "LAI", "GNDVI"})
# Between the 5th and the 95th percentile of a normal distribution, in standard deviations.
_CENTRAL = 3.29


@dataclass(frozen=True, eq=False)
class Channels:
    """How bands become channels, as series without labels say.

    Attributes:
        reflectance: which bands are reflectances, (c) bool; none of them where there is only one.
        middle: median of each channel over the valid dates of those series, (channels).
        scale: its standard deviation, from percentiles, (channels).
    """

    reflectance: NDArray[np.bool_]
    middle: NDArray[np.float32]
    scale: NDArray[np.float32]

    @property
    def count(self) -> int:
        """How many channels there are."""
        return len(self.middle)

    def standard(self, samples: Samples) -> Samples:
        """The same series with standardised channels for bands, (n, t, channels); 0 where not valid."""
        valid = samples.valid[..., None]
        known = np.where(valid, samples.values, np.float32(0))
        values = (_channels(known, self.reflectance) - self.middle) / self.scale
        values = np.where(valid, values.clip(-LARGEST, LARGEST), np.float32(0))
        return replace(samples, values=values, bands=tuple(f"channel {i + 1}" for i in range(self.count)))

    def __call__(self, samples: Samples) -> Dated:
        """The channels as tensors."""
        return tensors_of(self.standard(samples).values, samples.valid, samples.days)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add them to a graph; returns the name of the standardised channels, (n, t, channels)."""
        channels = series.values
        if self.reflectance.any():
            others, bands = (
                graph.node("Gather", series.values, graph.constant(np.flatnonzero(which), "int64"), axis=2)
                for which in (~self.reflectance, self.reflectance)
            )
            positive = graph.node("Max", bands, graph.constant(0.0))
            logarithm = graph.node("Log", graph.node("Add", positive, graph.constant(FLOOR)))
            brightness = graph.node("ReduceMean", logarithm, graph.constant([2], "int64"), keepdims=1)
            shape = graph.node("Sub", logarithm, brightness)
            channels = graph.node("Concat", others, shape, brightness, axis=2)
        centred = graph.node("Sub", channels, graph.constant(self.middle))
        standard = graph.node("Div", centred, graph.constant(self.scale))
        cut = graph.node("Clip", standard, graph.constant(-LARGEST), graph.constant(LARGEST))
        valid = graph.node("Unsqueeze", series.valid, graph.constant([2], "int64"))
        return graph.node("Where", valid, cut, graph.constant(0.0))


def channels_of(unlabelled: Samples) -> Channels:
    """Take from series without labels which bands are reflectances, and the channels' statistics."""
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
