"""What the instrument makes of the light: 10 m and 20 m pixels, gain, noise, and whole numbers."""

from __future__ import annotations

import numpy as np

from engine.sample.crops import BANDS, COARSE_BANDS

SCALE = 10_000
_NOISE_FLOOR, _NOISE_SHARE = 0.0015, 0.012
_GAIN_COMMON, _GAIN_BAND = 0.02, 0.012

COARSE = np.array([band in COARSE_BANDS for band in BANDS])


def gains(rng: np.random.Generator) -> np.ndarray:
    """Draw one gain a band for a date, (10): what atmospheric correction and view angle leave uncorrected."""
    return np.exp(_GAIN_COMMON * rng.standard_normal() + _GAIN_BAND * rng.standard_normal(len(BANDS)))


def at_20m(values: np.ndarray) -> np.ndarray:
    """Average 2 x 2 pixels of (h, w); an odd last row or column is averaged with itself."""
    h, w = values.shape
    even = np.pad(values, ((0, h % 2), (0, w % 2)), mode="edge") if h % 2 or w % 2 else values
    return (even[::2, ::2] + even[1::2, ::2] + even[::2, 1::2] + even[1::2, 1::2]) * np.float32(0.25)


def to_10m(values: np.ndarray, height: int, width: int) -> np.ndarray:
    """Repeat each 20 m pixel 2 x 2 times, as products resampled to 10 m do; cut to (height, width)."""
    return np.repeat(np.repeat(values, 2, axis=0), 2, axis=1)[:height, :width]


def record(values: np.ndarray, band: int, gain: float, rng: np.random.Generator) -> np.ndarray:
    """Measure one band of a piece of the scene.

    Args:
        values: reflectance that reaches the sensor, (h, w) float32.
        band: its number in `BANDS`.
        gain: factor of the band's values on this date.
        rng: draws the noise.

    Returns:
        Reflectance with noise, (h, w) float32, at 20 m spacing repeated for the coarse bands.
    """
    seen = (at_20m(values) if COARSE[band] else values) * np.float32(gain)
    noise = rng.standard_normal(seen.shape, dtype=np.float32)
    noisy = seen + noise * (np.float32(_NOISE_FLOOR) + np.float32(_NOISE_SHARE) * seen)
    return to_10m(noisy, *values.shape) if COARSE[band] else noisy


def digitise(values: np.ndarray) -> np.ndarray:
    """Return reflectance x 10,000 as uint16; 0 is kept for nodata."""
    return np.clip(np.rint(values * SCALE), 1, np.iinfo(np.uint16).max).astype(np.uint16)
