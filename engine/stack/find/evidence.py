"""What the stored values of an acquisition tell of its level, scale and offset, where nothing else does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.stack.facts import STACK_FILE, UNKNOWN, USER, VALUES, Fact
from engine.stack.find.found import Candidate
from engine.stack.find.level import L2A
from engine.stack.find.sensors import Sensor
from engine.stack.types import RasterRef

# With an offset, 700 and less of 10,000 is a reflectance below -0.03. Dark water and shadow come to -0.02 by too much
# correction; a twentieth of a scene does not. So values that are often as low have no offset. That none is so low
# proves nothing: so it is over bare soil and snow.
_DARK = 0.07
_BELOW_ALL = -0.03
_OFTEN = 0.05
# The air alone scatters more blue light to the satellite than this, wherever the ground is below 5,000 m.
_DARKER_THAN_AIR = 0.03
_SOMETIMES = 0.01
# Snow and cloud reflect as much as 1.3 of the light that falls on level ground. Half of a scene below -0.1 is more than
# too much correction does; it is what Landsat's offset makes of values that were scaled by 10,000.
_LEAST, _MOST = -0.1, 1.6
_FEWEST = 20  # pixels
_BLUE = "B02"
_UNFIT = {"B01", "B09", "B10"}  # dark everywhere, or corrected worst


def proven_by_values(candidate: Candidate, clear: Mapping[str, NDArray], sensor: Sensor | None) -> Candidate:
    """A candidate with what its clear pixels prove: that they have no offset, and that they are no Level-1C.

    Args:
        clear: band -> stored values of its clear pixels.
    """
    if sensor is None or sensor.units != "reflectance" or not clear or min(map(len, clear.values())) < _FEWEST:
        return candidate
    acquisition = candidate.acquisition
    candidate = replace(candidate, unlikely=_unlikely(acquisition.bands, clear))
    if sensor.baseline is None:
        return candidate
    refs = dict(acquisition.bands)
    fit = {name: values for name, values in clear.items() if name in refs and name not in _UNFIT}
    unknown = [name for name, ref in refs.items() if ref.offset_from == UNKNOWN]
    if unknown and any(_share(values * refs[name].scale, _DARK) >= _OFTEN for name, values in fit.items()):
        refs.update({name: replace(refs[name], offset_from=VALUES) for name in unknown})
    level = acquisition.level
    if not level.known and _BLUE in fit:
        without = fit[_BLUE] * refs[_BLUE].scale
        if sensor.level == L2A and _share(without, _DARKER_THAN_AIR) >= _SOMETIMES:
            level = Fact(L2A, VALUES)
    doubtful = any(_refuted(refs[name], values) for name, values in fit.items())
    return replace(candidate, acquisition=replace(acquisition, bands=refs, level=level), offset_doubtful=doubtful)


def _unlikely(refs: Mapping[str, RasterRef], clear: Mapping[str, NDArray]) -> str:
    for name, values in clear.items():
        ref = refs[name]
        if ref.scale_from not in (USER, STACK_FILE, UNKNOWN):
            median = float(np.median(values)) * ref.scale + ref.offset
            if not _LEAST <= median <= _MOST:
                return f"{name}, median {median:.3g}"
    return ""


def _share(values: NDArray, below: float) -> float:
    """The share of pixels with a value above 0 and below another: of all, since 0 and less may be undeclared fill."""
    return float(np.mean((values > 0) & (values < below)))


def _refuted(ref: RasterRef, values: NDArray) -> bool:
    """Whether values are too low for the offset that something tells."""
    if ref.offset >= 0 or ref.offset_from in (USER, STACK_FILE):
        return False
    return _share(values * ref.scale, _BELOW_ALL - ref.offset) >= _OFTEN
