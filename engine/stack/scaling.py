"""How stored values become physical ones: the user's word before the file's, and that before the sensor table's."""

from __future__ import annotations

import datetime

from engine.contract import StackOptions
from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import Sensor
from engine.stack.types import RasterRef


def scaled(file: RasterFile, place: int, sensor: Sensor | None, options: StackOptions) -> RasterRef:
    """Refer to a band of a file with its scaling.

    Args:
        place: 1-based number of the band.
    """
    dtype = file.dtypes[place - 1]
    integer = not dtype.startswith("float")
    scale, offset, nodata = 1.0, 0.0, file.nodata
    if (file.scales[place - 1], file.offsets[place - 1]) != (1.0, 0.0):
        scale, offset = file.scales[place - 1], file.offsets[place - 1]
    elif sensor and integer:
        scale, offset = sensor.scale, sensor.offset
        if sensor.baseline and file.baseline is not None and file.baseline >= sensor.baseline.from_baseline:
            offset = sensor.baseline.offset
    if nodata is None and sensor and integer:
        nodata = sensor.nodata
    if options.nodata is not None:
        nodata = options.nodata
    if nodata is not None and nodata != nodata:
        nodata = None  # NaN never is a value, with or without being declared
    scale = scale if options.scale is None else options.scale
    offset = offset if options.offset is None else options.offset
    return RasterRef(file.path, place, scale, offset, nodata, dtype)


def baseline_unknown(file: RasterFile, sensor: Sensor | None, options: StackOptions) -> bool:
    """Whether the sensor's offset depends on a processing baseline that nothing tells."""
    if sensor is None or sensor.baseline is None or file.baseline is not None or options.offset is not None:
        return False
    scaled_already = (file.scales[0], file.offsets[0]) != (1.0, 0.0) or file.dtypes[0].startswith("float")
    return not scaled_already and file.date >= datetime.date.fromisoformat(sensor.baseline.since)
