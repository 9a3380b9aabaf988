"""Simulated series for a warm-up: what `engine.sample` grows, seen on the dates and with the gaps of real series."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from engine.sample.crops import BANDS, COVERS
from engine.sample.growth import grow, reflect
from training.base.series import UNLABELLED, Companion, Series

# Other sensors' names of a Sentinel-2 band; a name that is not known stands for the index of greenness.
_ALIKE = {"BLUE": "B02", "GREEN": "B03", "RED": "B04", "NIR": "B08", "MIR": "B12", "SWIR1": "B11", "SWIR2": "B12"}
_ALIKE |= {"BAND13": "B02", "BAND14": "B03", "BAND15": "B04", "BAND16": "B08"}
# Years that are drawn; the calendars of the fields of one year move together.
_YEARS = 8
# Of pairs: the days of the second sensor for each date, its bands as Sentinel-2 has them, and 1 January 2021.
_STAMPS, _FINE, _NEW_YEAR = 3, ("B02", "B03", "B04", "B08"), 18628


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
    spectra = _spectra(day, noise, rng, seed)
    values = np.stack([_band(band, spectra) for band in real.bands], axis=-1)
    values = np.where(like.valid[..., None], values, 0).astype(np.float32)
    return replace(like, name="simulated", values=values, label=np.full(count, UNLABELLED, np.int64))


def paired_like(real: Series, count: int, shift_days: int, noise: float, seed: int) -> Series:
    """Simulate series as `simulated_like` does, and what a second sensor of four bands saw of each place.

    The second sensor saw the place on the day of each date and on the two days before it; there are no clouds in it,
    nor in the series: the real ones' gaps are gaps here, too.
    """
    rng = np.random.default_rng(seed)
    like = real.take(rng.integers(len(real), size=count)).without_labels()
    day = like.model_day + rng.integers(-shift_days, shift_days + 1, size=(count, 1))
    stamps = (day[..., None] - np.arange(_STAMPS)).reshape(count, -1)
    spectra = _spectra(stamps, noise, rng, seed)
    first = spectra[:, ::_STAMPS]
    values = np.stack([_band(band, first) for band in real.bands], axis=-1)
    fine = spectra[..., [BANDS.index(name) for name in _FINE]] * np.exp(noise * rng.standard_normal((*stamps.shape, 4)))
    return replace(
        like,
        name="simulated pairs",
        values=np.where(like.valid[..., None], values, 0).astype(np.float32),
        label=np.full(count, UNLABELLED, np.int64),
        day=(_NEW_YEAR + day).astype(np.int32),
        cloud=np.zeros(day.shape, np.uint8),
        companion=Companion(
            values=fine[:, :, None].astype(np.float32),
            scale=1.0,
            valid=np.ones(stamps.shape, bool),
            day=(_NEW_YEAR + stamps).astype(np.int32),
            bands=("blue", "green", "red", "nir"),
            sensor="planetscope",
        ),
    )


def _spectra(day: NDArray[np.integer], noise: float, rng: np.random.Generator, seed: int) -> NDArray[np.float64]:
    """Noisy reflectances of places of every cover, (n, t, 10), on their days (n, t), in years of their own."""
    spectra = np.concatenate(
        [
            _grown(part, rng, np.random.default_rng([seed, year]))
            for year, part in enumerate(np.array_split(day, _YEARS))
        ]
    )
    return spectra * np.exp(noise * rng.standard_normal(spectra.shape))


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
