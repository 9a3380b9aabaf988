"""How stored values become physical ones: the user's word before the file's, and that before the sensor table's."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from engine.contract import StackOptions
from engine.stack.facts import DATA_TYPE, METADATA, TABLE, UNKNOWN, USER
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Band, Sensor, first_given
from engine.stack.find.units import is_power
from engine.stack.read.valid import holds
from engine.stack.types import CubePlace, RasterRef

_EIGHT_BITS = {"uint8", "int8"}
_FINEST_OF_EIGHT_BITS = 1 / 500


def scaled(
    file: RasterFile,
    number: int,
    sensor: Sensor | None,
    options: StackOptions,
    name: str = "",
    within: CubePlace | None = None,
) -> RasterRef:
    """Refer to a band of a file with its scaling.

    Args:
        number: 1-based number of the band.
        name: the band's; some have a scaling of their own in the sensor table.
        within: where in a cube it lies.
    """
    dtype = file.dtypes[number - 1]
    integer = not dtype.startswith("float")
    band = (sensor.band(name) if sensor else None) or Band(name=name)
    usual = first_given(band.scale, sensor.scale if sensor else None)
    nodata, valid = file.nodata_of(number), None
    if nodata is not None and integer and not holds(np.dtype(dtype), nodata):
        nodata = None  # a number that no pixel can have says nothing of those without data
    scale, scale_from = _scale(file, number, usual, options)
    offset, offset_from = _offset(file, number, scale, sensor, band, options)
    if sensor and integer:
        nodata = first_given(nodata, band.nodata, sensor.nodata)
        # The table's range is of values as the agency stores them; a file of another scale stores others.
        if math.isclose(scale, usual, rel_tol=1e-5):
            valid = first_given(band.valid, sensor.valid)
    nodata = first_given(options.nodata, nodata)
    if nodata is not None and nodata != nodata:
        nodata = None  # NaN never is a value, with or without being declared
    ref = RasterRef(
        file.path,
        number,
        scale,
        offset,
        nodata,
        dtype,
        within,
        valid,
        scale_from=scale_from,
        offset_from=offset_from,
    )
    if sensor and sensor.root is not None and dtype == sensor.annual_dtype and scale_from == TABLE:
        return replace(ref, root=sensor.root)
    return replace(ref, power=is_power(ref)) if sensor and sensor.units == "decibels" else ref


def _scale(file: RasterFile, number: int, usual: float | None, options: StackOptions) -> tuple[float, str]:
    """The scale of a band, and where it was learned from."""
    if options.scale is not None:
        return options.scale, USER
    if file.scales[number - 1] != 1.0:
        return file.scales[number - 1], file.scale_from
    if file.dtypes[number - 1].startswith("float"):
        return 1.0, DATA_TYPE
    if usual is None:
        return 1.0, UNKNOWN
    # Eight bits hold pictures, and not the agency's whole numbers.
    stretched = file.dtypes[number - 1] in _EIGHT_BITS and usual < _FINEST_OF_EIGHT_BITS
    return (1.0, UNKNOWN) if stretched else (usual, TABLE)


def _offset(
    file: RasterFile, number: int, scale: float, sensor: Sensor | None, band: Band, options: StackOptions
) -> tuple[float, str]:
    """The offset of a band, and where it was learned from: that a scale is known says nothing of it."""
    stated = file.offsets[number - 1]
    if options.offset is not None:
        return options.offset, USER
    rule = sensor.baseline if sensor else None
    if rule and file.without_offset and stated == 0:
        return 0.0, file.without_offset
    later = rule is not None and file.baseline is not None and file.baseline >= rule.from_baseline
    # A stated 0 is contradicted by a baseline that has an offset, unless it is the product's own metadata's.
    if stated != 0 or (file.offset_stated and (not later or file.offset_from == METADATA)):
        return stated, file.offset_from
    integer = not file.dtypes[number - 1].startswith("float")
    usual = integer and sensor is not None and math.isclose(scale, first_given(band.scale, sensor.scale), rel_tol=1e-5)
    if rule is None:
        known = first_given(band.offset, sensor.offset) if sensor else 0.0
        if usual:
            return known, TABLE
        if options.scale is not None:
            return 0.0, UNKNOWN if known else USER
        if file.scales[number - 1] != 1.0:
            return 0.0, file.scale_from
        return 0.0, DATA_TYPE if not integer else UNKNOWN
    if file.baseline is not None and not later:
        return 0.0, file.baseline_from
    # Who made other numbers of a product may have taken its offset off.
    return (rule.offset, file.baseline_from) if later and usual and not file.offset_stated else (0.0, UNKNOWN)
