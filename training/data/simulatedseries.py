"""Simulated series for a warm-up: what `engine.sample` grows, seen on the dates and with the gaps of real series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from engine.sample.crops import BANDS, COVERS
from engine.sample.growth import grow, reflect
from training.base.series import UNLABELLED, Series

# Other sensors' names of a Sentinel-2 band; a name that is not known stands for the index of greenness.
_ALIKE = {"BLUE": "B02", "GREEN": "B03", "RED": "B04", "NIR": "B08", "MIR": "B12", "SWIR1": "B11", "SWIR2": "B12"}
_ALIKE |= {"BAND13": "B02", "BAND14": "B03", "BAND15": "B04", "BAND16": "B08"}
# Years that are drawn; the calendars of the fields of one year move together.
_YEARS = 8


def simulated_like(real: Series, count: int, shift_days: int, noise: float, seed: int) -> Series:
    """Simulate series on the calendars of real ones. Of these only days, gaps and names of bands are used.

    Args:
        real: series to take dates and gaps from; each simulated series takes those of one.
        count: number of series to simulate.
        shift_days: the simulator's calendars are those of south-western Europe; each series is moved by up to so many
            days either way, for other climates.
        noise: standard deviation of a logarithm of reflectance, drawn for each date and band.
    """
    rng = np.random.default_rng(seed)
    like = real.take(rng.integers(len(real), size=count)).without_labels()
    day = like.model_day + rng.integers(-shift_days, shift_days + 1, size=(count, 1))
    spectra = np.concatenate(
        [
            _grown(part, rng, np.random.default_rng([seed, year]))
            for year, part in enumerate(np.array_split(day, _YEARS))
        ]
    )
    spectra = spectra * np.exp(noise * rng.standard_normal(spectra.shape))
    values = np.stack([_band(band, spectra) for band in real.bands], axis=-1)
    values = np.where(like.valid[..., None], values, 0).astype(np.float32)
    return replace(like, name="simulated", values=values, label=np.full(count, UNLABELLED, np.int64))


def _grown(day: NDArray[np.integer], rng: np.random.Generator, year: np.random.Generator) -> NDArray[np.float64]:
    """Reflectances of places of every cover, (n, t, 10), on their days (n, t)."""
    kinds = rng.integers(len(COVERS), size=len(day))
    canopies = grow(kinds, COVERS, np.exp(0.2 * rng.standard_normal(len(day))), rng, year)
    # The simulator reflects all places on one day; here each place has its own, so its phases are moved instead.
    dates = []
    for column in rearrange(day, "n t -> t n 1") % 365:
        moved = replace(canopies, start=canopies.start - column, end=canopies.end - column)
        dates.append(reflect(moved, 0.0, float(rng.beta(1.5, 2.5))).mean)
    return np.maximum(np.stack(dates, axis=1), 1e-3)


def _band(name: str, spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """One band or index of simulated spectra (n, t, 10), as (n, t)."""
    seen = dict(zip(BANDS, np.moveaxis(spectra, -1, 0), strict=True))
    blue, red, near = seen["B02"], seen["B04"], seen["B08"]
    known = seen.get(_ALIKE.get(name.upper(), name.upper()))
    if known is not None:
        return known
    if name.upper() == "EVI":
        # Huete et al. 2002, Remote Sensing of Environment 83, equation 1.
        return 2.5 * (near - red) / (near + 6 * red - 7.5 * blue + 1)
    return (near - red) / (near + red)
