"""Channels of a series beside its bands: four indices where the bands are known, or the contrasts of all pairs.

All are contrasts (a - b) / (a + b) of two reflectances, within -1 and 1; a negative reflectance counts as 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from engine.learn.samples import Samples
from engine.package.graphwrite import GraphWriter
from engine.stack.find.roles import roles_of

# Bands that are no reflectance: their contrast to others means nothing.
INDICES = frozenset({"VI", "NDVI", "EVI", "EVI2", "SAVI", "NDWI", "NDMI", "LAI", "GNDVI"})
# NDVI (Rouse 1974), NDWI (McFeeters 1996), NDMI (Gao 1996), and NDTI (van Deventer 1997), which shows residues.
_FOUR = (("nir", "red"), ("green", "nir"), ("nir", "swir1"), ("swir1", "swir2"))
# Sums of reflectances below it are no light.
_DARK = 1e-6


@dataclass(frozen=True)
class Channels:
    """Contrasts that stand behind the bands: pairs of bands, by their place."""

    pairs: tuple[tuple[int, int], ...]

    def count(self, bands: int) -> int:
        """How many channels there are."""
        return bands + len(self.pairs)

    def __call__(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """From bands (..., c) to channels (..., c + pairs)."""
        if not self.pairs:
            return values
        first, second = (np.maximum(values[..., list(side)], 0) for side in zip(*self.pairs))
        return np.concatenate([values, (first - second) / np.maximum(first + second, np.float32(_DARK))], axis=-1)

    def add_to(self, graph: GraphWriter, values: str) -> str:
        """Add them to a graph, from bands (c, s, n) to channels (c + pairs, s, n)."""
        if not self.pairs:
            return values
        light = graph.node("Max", values, graph.constant(0.0))
        first, second = (
            graph.node("Gather", light, graph.constant(side, "int64"), axis=0) for side in zip(*self.pairs)
        )
        total = graph.node("Max", graph.node("Add", first, second), graph.constant(_DARK))
        return graph.node("Concat", values, graph.node("Div", graph.node("Sub", first, second), total), axis=0)


def channels_of(samples: Samples, contrasts: bool) -> Channels:
    """Choose channels for some series.

    Args:
        contrasts: whether channels are contrasts of all pairs of reflectances; otherwise the four indices that the
            bands give.
    """
    light = reflectances(samples)
    pairs = combinations(np.flatnonzero(light).tolist(), 2) if contrasts else _indices(samples, light)
    return Channels(tuple(pairs))


def reflectances(samples: Samples) -> NDArray[np.bool_]:
    """Which bands are reflectances, (c): not called an index, and above 0 as a rule, which decibels are not."""
    named = np.array([band.upper() not in INDICES for band in samples.bands])
    seen = samples.values[samples.valid]
    return named & (np.median(seen, axis=0) > 0) if len(seen) else named


def _indices(samples: Samples, light: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    roles = roles_of(samples.sensor, samples.bands)
    for one, other in _FOUR:
        if one in roles and other in roles and light[roles[one]] and light[roles[other]]:
            yield roles[one], roles[other]
