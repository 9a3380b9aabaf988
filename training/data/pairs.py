"""Pairs of series, of two sensors, that a recipe names: read or simulated, and put into one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.sample import SceneSpec
from training.base.series import Companion, Series
from training.data.series import read_series
from training.data.simulatedpairs import pairs_of_pixels
from training.recipe.read import REPOSITORY
from training.recipe.sources import PairsFile, SimulatedPairs
from training.recipe.unlabelled import PairsRecipe


def load_pairs(recipe: PairsRecipe) -> list[Series]:
    """Read a recipe's pairs, with bands in the model's order.

    Raises:
        BadInput: what reading a series file raises; `bands_missing`; `pairs_differ`, the second sensors are not alike.
    """
    return load_sources(recipe.pairs, recipe.bands)


def load_sources(sources: Sequence[PairsFile | SimulatedPairs], bands: Sequence[str]) -> list[Series]:
    """Read or simulate pairs, with some bands; the errors are those of `load_pairs`."""
    series = [_with_bands(_load(source), bands) for source in sources]
    seen = {(part.companion.bands, part.companion.values.shape[2]) for part in series if part.companion is not None}
    if len(seen) > 1:
        raise BadInput(
            "pairs_differ",
            f"The second sensors of {', '.join(part.name for part in series)} have other bands, or other numbers of "
            "pixels around a place.",
            "Name pairs of one second sensor.",
        )
    return series


def _load(source: PairsFile | SimulatedPairs) -> Series:
    if isinstance(source, PairsFile):
        return read_series(REPOSITORY / source.series)
    spec = SceneSpec(source.seed, source.width, source.height, source.year, source.dates)
    return pairs_of_pixels(spec, source.pixels, source.seed, source.centred)


def _with_bands(series: Series, bands: Sequence[str]) -> Series:
    absent = [band for band in bands if band not in series.bands]
    if absent:
        raise BadInput(
            "bands_missing",
            f"{series.name} has no band {', '.join(absent)}; it has {', '.join(series.bands)}.",
            "Mend bands in the recipe.",
        )
    order = [series.bands.index(band) for band in bands]
    return replace(series, values=series.values[:, :, order], bands=tuple(bands))


def joined(parts: Sequence[Series]) -> Series:
    """Put series of the same bands, classes and second sensor into one table; shorter ones are padded with no dates."""
    if len(parts) == 1:
        return parts[0]
    dates = max(part.valid.shape[1] for part in parts)

    def whole(name: str, padded: bool) -> NDArray | None:
        arrays = [getattr(part, name) for part in parts]
        if any(array is None for array in arrays):
            return None
        return np.concatenate([_padded(array, dates) if padded else array for array in arrays])

    return replace(
        parts[0],
        **{name: whole(name, padded=True) for name in ("values", "valid", "day", "cloud")},
        **{name: whole(name, padded=False) for name in ("label", "zone", "year", "lon", "lat")},
        group=np.concatenate([np.char.add(f"{part.name} ", part.group) for part in parts]),
        companion=_joined([part.companion for part in parts]),
    )


def _joined(parts: Sequence[Companion | None]) -> Companion | None:
    there = [part for part in parts if part is not None]
    if len(there) < len(parts):
        return None
    days = max(part.valid.shape[1] for part in there)
    arrays = {
        name: np.concatenate([_padded(getattr(part, name), days) for part in there])
        for name in ("values", "valid", "day")
    }
    return replace(there[0], **arrays)


def _padded(array: NDArray, length: int) -> NDArray:
    """Lengthen the second axis with zeros; False where it is Boolean."""
    return np.pad(array, [(0, 0), (0, length - array.shape[1]), *[(0, 0)] * (array.ndim - 2)])
