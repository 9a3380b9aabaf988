"""Whether what a file holds confirms what its unnamed bands are taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find.bands import QUESTION
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import SENSOR_SUFFIX, MaskRule, Sensor
from engine.stack.read.view import open_view
from engine.stack.types import MaskRef, RasterRef

# No reflectance that is stored in whole numbers is as small all over a scene; classes are.
_LARGEST_CLASS = 15
# Different values in a look: bits and classes have few, where every measurement has many.
_FEW, _MANY = 24, 120
# Wavelengths that the air swallows, in nm: water vapour and cirrus bands are no part of a smooth spectrum.
_CIRRUS = (1340, 1460)
_SWALLOWED = ((900, 980), _CIRRUS)
# How much smoother than the usual order's another one's spectrum must be to be the likelier one.
_SMOOTHER = 0.8
_PLAIN = 0.1  # of the brightest band: what the spectrum must be smoother by


def looked_at(refs: Sequence[RasterRef | MaskRef], nodata: float | None = None) -> NDArray | None:
    """Stored values of some pixels of bands of one raster, (c, n): those where any band holds something.

    None where a look finds nothing, or where it cannot be read.
    """
    with suppress(BadInput), open_view(refs[0]) as view:
        for window in view.grid.frame.looks:
            planes, inside = view.read(refs, window)
            values = planes[:, inside]
            full = np.isfinite(values).all(axis=0) & ((values != 0) & (values != nodata)).any(axis=0)
            if full.any():
                return values[:, full]
    return None


def unconfirmed(
    numbers: Mapping[str, int], matched_by: str, file: RasterFile, sensor: Sensor, options: StackOptions
) -> str:
    """Say why a file's bands, taken by their order or by what its name says of them, may be others; '' where not.

    Args:
        numbers: name -> 1-based number, for all bands of the file.
    """
    is_users = options.sensor is not None and options.sensor.endswith(SENSOR_SUFFIX)
    if matched_by not in ("order", "name") or is_users:
        return ""  # a user's own order is the user's word
    nodata = options.nodata if options.nodata is not None else file.nodata
    refs = [RasterRef(file.path, number, dtype=file.dtypes[number - 1]) for number in numbers.values()]
    why = doubt(looked_at(refs, nodata), list(numbers), sensor, nodata, guessed=matched_by == "order")
    return f"its {len(numbers)} bands have no names, and {why}; {QUESTION}" if why else ""


def doubt(
    values: NDArray | None, order: Sequence[str], sensor: Sensor, nodata: float | None = None, guessed: bool = True
) -> str:
    """Say why values cannot be those of bands in an order; '' where they can.

    Args:
        values: some pixels' values, (c, n), as `looked_at` returns them.
        guessed: whether other orders are possible.
    """
    if values is None:
        return ""
    distinct = [len(np.unique(band)) for band in values]
    for number, (name, stored) in enumerate(zip(order, values), 1):
        band = stored if nodata is None else stored[stored != nodata]
        rule, usual = sensor.mask_called(name), f"band {number} would be {name} in the usual order"
        if rule:
            odd = strange(band, rule)
            if odd is not None:
                return f"{usual}, but holds {odd:g}, which is no class of it"
            if rule.can_hold(2) and band.size and band.max() == 1:
                return f"{usual}, but holds 0 and 1 alone, as a plain mask does"
        elif (sensor.units == "reflectance" and not _is_cirrus(name, sensor)) and (
            _holds_classes(band)
            or (distinct[number - 1] <= _FEW and min(distinct[: number - 1] + distinct[number:], default=0) >= _MANY)
        ):
            return f"{usual}, but holds classes"
    rival = _likelier(values, order, sensor) if guessed else None
    return f"its values fit another usual order as well ({', '.join(rival)})" if rival else ""


def strange(band: NDArray, rule: MaskRule) -> float | None:
    """A value that a quality layer of a rule cannot hold; None where all are possible."""
    return next((value for value in np.unique(band).tolist() if not rule.can_hold(value)), None)


def _is_cirrus(name: str, sensor: Sensor) -> bool:
    """Whether a band shows nothing but high clouds: under a clear sky it holds a few small numbers, as classes are."""
    band = sensor.band(name)
    return band is not None and band.wavelength_nm is not None and _CIRRUS[0] < band.wavelength_nm < _CIRRUS[1]


def _holds_classes(band: NDArray) -> bool:
    filled = band[band != 0]
    whole = bool(filled.size) and bool((filled == np.round(filled)).all())
    # 255 is a mask's: cloud, or no data.
    return whole and bool(((filled <= _LARGEST_CLASS) | (filled == 255)).all()) and bool((filled > 0).all())


def _likelier(values: NDArray, order: Sequence[str], sensor: Sensor) -> Sequence[str] | None:
    """Another order in which the spectrum is much smoother, as those of soils, plants, water and snow are."""
    usual = _roughness(values, order, sensor)
    level = float(np.median(values, axis=1).max())
    rivals = [rival for rival in sensor.rivals if len(rival) == len(order) and set(rival) <= _with_wavelength(sensor)]
    for rival in rivals:
        smoother = usual - _roughness(values, rival, sensor)
        # Of what is nearly white, such as clouds, or nearly black, noise alone decides.
        if smoother > (1 - _SMOOTHER) * usual and smoother > _PLAIN * level:
            return rival
    return None


def _with_wavelength(sensor: Sensor) -> set[str]:
    return {band.name for band in sensor.bands if band.wavelength_nm is not None}


def _roughness(values: NDArray, order: Sequence[str], sensor: Sensor) -> float:
    """How much the median spectrum goes up and down along the wavelengths."""
    wavelengths = {
        band.name: band.wavelength_nm
        for band in sensor.bands
        if band.wavelength_nm is not None and not any(low < band.wavelength_nm < high for low, high in _SWALLOWED)
    }
    indices = [index for index, name in enumerate(order) if name in wavelengths]
    indices.sort(key=lambda index: wavelengths[order[index]])
    return float(np.abs(np.diff(np.median(values[indices], axis=1).astype(np.float64))).sum())
