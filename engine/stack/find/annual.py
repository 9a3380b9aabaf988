"""Rasters of one date a year, such as annual embeddings: told by their form, and dated by the year in their name.

AlphaEarth Foundations' Satellite Embedding tells the year in a folder's name alone, as Google and Source Cooperative
store it: v1/annual/2021/31N/ID-0000000000-0000008192.tiff, whose rows may run from south to north
(https://developers.google.com/earth-engine/guides/aef_on_gcs_readme, https://source.coop/tge-labs/aef). TESSERA's
GeoTIFFs are called 2024/grid_0.15_52.05/grid_0.15_52.05_2024.tiff, with float32 bands Tessera_Band_0 and so on, as
geotessera writes them (https://github.com/ucam-eo/geotessera).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from engine.contract import StackOptions
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Form, Sensor, rows_named, sensors

_YEAR = re.compile(r"(?<!\d)(?:19[7-9]\d|20\d\d)(?!\d)")
# Before such an end stands an identifier, in which a year means nothing.
_TILE = re.compile(r"-\d{10}-\d{10}\.tiff?$")
_MIDDLE = (7, 1)  # month and day that stand for the year that was summed up


def date_of_year(path: str) -> datetime.date | None:
    """The middle of the one year that a file's name tells, else that of the nearest folder which is called as a year.

    None where there is no such year, or where a name tells several.
    """
    *folders, name = path.replace("\\", "/").split("/")
    years = {int(text) for text in _YEAR.findall(name)} if not _TILE.search(name) else set()
    years = years or {int(folder) for folder in [each for each in folders if _YEAR.fullmatch(each)][-1:]}
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
    named = len(file.descriptions) == len(sensor.bands) and all(
        text in (band.name, *band.aliases) for text, band in zip(file.descriptions, sensor.bands)
    )
    if named:
        return kinds == {form.dtype} or kinds <= {"float32", "float64"}
    return (
        not any(file.descriptions)
        and len(file.dtypes) == form.count
        and kinds == {form.dtype}
        and (form.nodata is None or file.nodata == form.nodata)
        and all((scale != 1) == form.scaled for scale in file.scales)
    )
