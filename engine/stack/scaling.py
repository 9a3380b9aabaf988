"""How stored values become physical ones: the user's word before the file's, and that before the sensor table's."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import numpy as np

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.found import Candidate
from engine.stack.raster import open_source
from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import Band, Sensor
from engine.stack.types import CubePlace, RasterRef, Window

_LOOK = 256  # pixels a side: enough to see which sign backscatter has


def scaled(
    file: RasterFile,
    place: int,
    sensor: Sensor | None,
    options: StackOptions,
    name: str = "",
    within: CubePlace | None = None,
) -> RasterRef:
    """Refer to a band of a file with its scaling.

    Args:
        place: 1-based number of the band.
        name: of the band; some have a scaling of their own in the sensor table.
        within: where in a cube it lies.
    """
    dtype = file.dtypes[place - 1]
    integer = not dtype.startswith("float")
    own = (sensor.band(name) if sensor else None) or Band(name=name)
    scale, offset, nodata, valid = 1.0, 0.0, file.nodata, None
    if (file.scales[place - 1], file.offsets[place - 1]) != (1.0, 0.0):
        scale, offset = file.scales[place - 1], file.offsets[place - 1]
    elif sensor and integer:
        scale, offset = _first(own.scale, sensor.scale), _first(own.offset, sensor.offset)
        if sensor.baseline and file.baseline is not None and file.baseline >= sensor.baseline.from_baseline:
            offset = sensor.baseline.offset
    if sensor and integer:
        nodata = _first(nodata, own.nodata, sensor.nodata)
        # The table's range is of values as the agency stores them; a file of another scale stores others.
        if math.isclose(scale, _first(own.scale, sensor.scale), rel_tol=1e-5):
            valid = _first(own.valid, sensor.valid)
    nodata = _first(options.nodata, nodata)
    if nodata is not None and nodata != nodata:
        nodata = None  # NaN never is a value, with or without being declared
    scale, offset = _first(options.scale, scale), _first(options.offset, offset)
    ref = RasterRef(file.path, place, scale, offset, nodata, dtype, within, valid)
    return replace(ref, power=_is_power(ref)) if sensor and sensor.units == "decibels" else ref


def _first(*values):
    """The first that is given."""
    return next((value for value in values if value is not None), None)


def in_one_unit(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Settle the unit of backscatter where none was seen: that of the band on most dates of its sensor."""
    refs = [(c.acquisition.sensor, name, ref) for c in candidates for name, ref in c.acquisition.bands.items()]
    seen = Counter((sensor, name, ref.power) for sensor, name, ref in refs)
    told = []
    for candidate in candidates:
        acquisition = candidate.acquisition
        bands = dict(acquisition.bands)
        for name, ref in bands.items():
            if ref.power is None:
                power = seen[acquisition.sensor, name, True] > seen[acquisition.sensor, name, False]
                bands[name] = replace(ref, power=power)
        told.append(replace(candidate, acquisition=replace(acquisition, bands=bands)))
    return told


def _is_power(ref: RasterRef) -> bool | None:
    """Whether backscatter is linear power: that is never negative, and in decibels nearly all land is.

    None where a look finds no data, since the swath may lie beside it, or where it cannot be read.
    """
    with suppress(BadInput), open_source(ref) as source:
        grid = source.grid
        view = source.on(grid, ref)
        height, width = min(_LOOK, grid.height), min(_LOOK, grid.width)
        for part in (0.5, 0.25, 0.75, 0.0, 1.0):
            window = Window(round(part * (grid.height - height)), round(part * (grid.width - width)), height, width)
            (stored,), _ = view.read([ref], window)
            data = stored[np.isfinite(stored) & (stored != 0) & (stored != ref.nodata)]
            if data.size:
                return bool(np.median(data * ref.scale + ref.offset) > 0)
    return None


def baseline_unknown(file: RasterFile, sensor: Sensor | None, options: StackOptions) -> bool:
    """Whether the sensor's offset depends on a processing baseline that nothing tells."""
    if sensor is None or sensor.baseline is None or file.baseline is not None or options.offset is not None:
        return False
    scaled_already = (file.scales[0], file.offsets[0]) != (1.0, 0.0) or file.dtypes[0].startswith("float")
    return not scaled_already and file.date >= sensor.baseline.since
