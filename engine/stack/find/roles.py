"""Which band of a sensor shows blue, green, red and so on, by wavelengths and not by names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from engine.stack.find.sensors import sensors

# Wavelengths in nm, and the one of a band that is taken where several are within.
_RANGES = {
    "blue": (450, 520, 490), "green": (530, 590, 560), "red": (620, 690, 660), "rededge": (695, 720, 705),
    "nir": (770, 900, 835), "swir1": (1550, 1750, 1610), "swir2": (2050, 2350, 2200),
}  # fmt: skip


def roles_of(sensor: str, bands: Sequence[str]) -> dict[str, int]:
    """Which band shows green, red and so on; only what the engine's table of sensors says, or all sensors of it."""
    found: dict[str, int] = {}
    nearest: dict[str, float] = {}
    for place, band in enumerate(bands):
        lengths = _wavelengths(sensor, band)
        for role, (low, high, best) in _RANGES.items():
            if lengths and all(low <= length <= high for length in lengths):
                away = min(abs(length - best) for length in lengths)
                if away < nearest.get(role, float("inf")):
                    found[role], nearest[role] = place, away
    return found


@lru_cache(maxsize=1024)
def _wavelengths(sensor: str, band: str) -> tuple[float, ...]:
    rows = [(row.name, one) for row in sensors() for one in row.bands if one.name.lower() == band.lower()]
    own = tuple(one.wavelength_nm for name, one in rows if name == sensor and one.wavelength_nm)
    return own or tuple(one.wavelength_nm for _, one in rows if one.wavelength_nm)
