"""Rasters of one date a year, such as annual embeddings: told by their form, and dated by the year in their name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from engine.contract import StackOptions
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Form, Sensor, rows_named, sensors

_YEAR = re.compile(r"(?<!\d)(?:19[7-9]\d|20\d\d)(?!\d)")
_MIDDLE = (7, 1)  # month and day that stand for the year that was summed up


def date_of_year(name: str) -> datetime.date | None:
    """The middle of the one year that a file's name tells; None where it tells none, or several."""
    years = {int(text) for text in _YEAR.findall(name.rpartition("/")[2])}
    return datetime.date(years.pop(), *_MIDDLE) if len(years) == 1 else None


def by_form(file: RasterFile, table: Sequence[Sensor]) -> Sensor | None:
    """The sensor of annual rasters whose bands, by their names, or whose form a file has."""
    return next((sensor for sensor in table if sensor.annual is not None and _has(file, sensor, sensor.annual)), None)


def is_annual(file: RasterFile, options: StackOptions) -> bool:
    """Whether a file is a raster of one date a year: the user says so, or its form or its bands' names do."""
    if options.sensor is not None:
        return rows_named(options.sensor)[0].annual is not None
    return by_form(file, sensors()) is not None


def _has(file: RasterFile, sensor: Sensor, form: Form) -> bool:
    """Whether a file has number and type of the bands, nodata and scales of a form, or all bands by their names."""
    kinds = {*file.dtypes}
    if [*file.descriptions] == [band.name for band in sensor.bands]:
        return kinds == {form.dtype} or kinds <= {"float32", "float64"}
    return (
        not any(file.descriptions)
        and len(file.dtypes) == form.count
        and kinds == {form.dtype}
        and (form.nodata is None or file.nodata == form.nodata)
        and all((scale != 1) == form.scaled for scale in file.scales)
    )
