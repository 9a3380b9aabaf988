"""What a sensor can measure, and how stored numbers could become measurements at all."""

from __future__ import annotations

import math
from dataclasses import replace

from engine.stack.facts import UNKNOWN
from engine.stack.find.found import Candidate, Rejected
from engine.stack.find.sensors import Sensor
from engine.stack.types import RasterRef

# Scales and offsets of real products are between 1e-10 and 1e5; single precision holds no more than 1e38.
_MOST = 1e15
# Ends of a range are kept where single precision rounds them.
_ROUNDED = 1e-6


def scalable(candidate: Candidate) -> Candidate | Rejected:
    """A candidate whose scales and offsets are numbers that can be; or which one is not."""
    acquisition = candidate.acquisition
    for name, ref in acquisition.bands.items():
        fault = _fault_of_scaling(ref)
        if fault:
            reason = f"{name} has {fault}, by which no stored value becomes a measurement"
            return Rejected(acquisition.source, reason, acquisition.date)
    return candidate


def with_limits(candidate: Candidate, sensor: Sensor | None) -> Candidate:
    """A candidate whose bands know what their sensor can measure."""
    acquisition = candidate.acquisition
    bands = {name: replace(ref, limits=limits_of(name, ref, sensor)) for name, ref in acquisition.bands.items()}
    return replace(candidate, acquisition=replace(acquisition, bands=bands))


def limits_of(name: str, ref: RasterRef, sensor: Sensor | None) -> tuple[float, float] | None:
    """The lowest and the highest stored value of a band that its sensor can measure; None where that is not known."""
    band = sensor.band(name) if sensor else None
    if band is None or ref.scale_from == UNKNOWN:
        return None
    physical = band.limits or (sensor.limits if band.wavelength_nm is not None else None)
    stated = band.valid or sensor.valid
    if physical is None and stated is not None:
        scale = band.scale or sensor.scale
        margin = _ROUNDED * abs(scale) * max(map(abs, stated))
        physical = stated[0] * scale + sensor.offset - margin, stated[1] * scale + sensor.offset + margin
    if physical is None:
        return None
    if ref.power:
        physical = 10 ** (physical[0] / 10), 10 ** (physical[1] / 10)
    low, high = sorted((end - ref.offset) / ref.scale for end in physical)
    return low, high


def _fault_of_scaling(ref: RasterRef) -> str:
    """The scale or offset of a band that none can be, such as 'the scale nan (header)'; '' where both can."""
    if not math.isfinite(ref.scale) or not 1 / _MOST < abs(ref.scale) < _MOST:
        return f"the scale {ref.scale:g} ({ref.scale_from})"
    return "" if abs(ref.offset) < _MOST else f"the offset {ref.offset:g} ({ref.offset_from})"
