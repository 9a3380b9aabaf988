"""How a netCDF or Zarr cube lies on the ground and in time: its dimensions, its grid, its dates."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError

from engine.reading import BROKEN
from engine.stack.dates import date_of
from engine.stack.read.cubevalues import number_of, require_small_chunks, text_of
from engine.stack.read.grid import crs_named, crs_text
from engine.stack.read.header import fault_of_grid
from engine.stack.types import Grid

if TYPE_CHECKING:
    import xarray as xr

_ROWS = {"y", "lat", "latitude", "northing", "rows", "row", "nav_lat"}
_COLUMNS = {"x", "lon", "longitude", "easting", "columns", "column", "cols", "col"}
_TIMES = {"time", "t", "times", "date", "dates", "datetime", "valid_time", "acquisition", "acquired"}
_DEGREES = {"lat", "latitude", "lon", "longitude"}
# Units of a coordinate -> those of its CRS in one of them; a CRS may count in feet itself.
_METRES_PER = {
    **dict.fromkeys(("", "1", "m", "metre", "metres", "meter", "meters", "ft", "foot", "feet", "us_survey_foot"), 1.0),
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), 1000.0),
}
# Coordinates in single precision are off by as much, in pixels.
_UNEVEN = 0.1
# Coordinates are read whole: ten million rows of 3 m go around the Earth, and a hundred thousand steps are centuries.
LONGEST_AXIS = 10_000_000
_MOST_STEPS = 100_000
_CALENDARS = ("", "standard", "gregorian", "proleptic_gregorian")
# With one odd value among them dates are decoded one by one, which takes a millisecond each.
_MOST_SINGLE = 5_000


class NotOnGround(ValueError):
    """A cube without a regular grid, a CRS or dates; the text says which, as the end of a sentence."""


def rows_and_columns(cube: xr.Dataset) -> tuple[str, str]:
    """The names of the dimensions of rows and of columns.

    Raises:
        NotOnGround: it has none.
    """
    rows = _dimension(cube, _ROWS, "Y", ("projection_y_coordinate", "latitude"))
    columns = _dimension(cube, _COLUMNS, "X", ("projection_x_coordinate", "longitude"))
    if rows is None or columns is None:
        names = ", ".join(str(name) for name in cube.sizes) or "none"
        raise NotOnGround(f"none of its dimensions ({names}) are rows and columns, such as y and x or lat and lon")
    return rows, columns


def time_of(cube: xr.Dataset) -> str | None:
    """The name of the dimension of time; None where there is none."""
    return _dimension(cube, _TIMES, "T", ("time",))


def grid_of_cube(cube: xr.Dataset) -> tuple[Grid, bool, bool]:
    """The grid of a cube, north up, and whether its rows and its columns are stored the other way round.

    Raises:
        NotOnGround: coordinates that are missing or uneven, or no CRS.
    """
    rows, columns = rows_and_columns(cube)
    mapping = _grid_mapping(cube)
    x, width = _axis(cube, columns, mapping, 0)
    y, height = _axis(cube, rows, mapping, 3)
    # From pixel centres to the outer corner.
    left = x[0] - x[1] / 2 if x[1] > 0 else x[0] + x[1] * (width - 0.5)
    top = y[0] - y[1] / 2 if y[1] < 0 else y[0] + y[1] * (height - 0.5)
    transform = (abs(x[1]), 0.0, left, 0.0, -abs(y[1]), top)
    grid = Grid(_crs(cube, mapping, rows), transform, width, height)
    fault = fault_of_grid(grid)
    if fault:
        raise NotOnGround(f"it {fault}")
    return grid, y[1] > 0, x[1] < 0


def times_of(cube: xr.Dataset, dimension: str) -> list[datetime.datetime | None]:
    """When each step of the dimension of time was; None for a step whose value is no date.

    Raises:
        NotOnGround: it has no coordinate, or one that no dates can be made of.
    """
    if dimension not in cube.variables:
        raise NotOnGround(f"its {cube.sizes[dimension]} steps along {dimension} have no dates")
    variable = cube.variables[dimension]
    values, units = whole(variable, dimension, _MOST_STEPS), text_of(variable, "units")
    if values.dtype.kind in "OSU":
        moments = [_moment(str(value.decode() if isinstance(value, bytes) else value)) for value in values]
    elif "since" in units:
        moments = _decoded(cube, dimension)
        if values.dtype.kind == "f":  # the library makes a date of infinity
            moments = [moment if finite else None for moment, finite in zip(moments, np.isfinite(values))]
    elif values.dtype.kind == "M":
        moments = [_plain(value) for value in values]
    elif values.dtype.kind in "iuf":
        # Without units only 20180418 and 2018108 speak for themselves.
        moments = [_moment(f"{value:.0f}") for value in values]
    else:
        moments = [None]
    calendar = text_of(variable, "calendar")
    # One odd date is left out; in a calendar of 360 days the others are not what they seem either.
    if not any(moments) or (None in moments and calendar not in _CALENDARS):
        unclear = str(values[moments.index(None)])[:80] if None in moments and values.size else "without a value"
        raise NotOnGround(
            f"its {dimension} coordinate, {unclear} for example, is no date"
            + (f" (calendar {calendar})" if calendar else "")
        )
    return moments


def whole(variable: xr.Variable, name: str, most: int) -> np.ndarray:
    """All values of a coordinate, (n).

    Raises:
        NotOnGround: it has other dimensions than its own, or too many values to be one.
    """
    if variable.dims != (name,):
        raise NotOnGround(f"its coordinate {name} has the dimensions {', '.join(map(str, variable.dims)) or 'of none'}")
    if variable.size > most:
        raise NotOnGround(f"its dimension {name} has {variable.size:,} steps, more than {most:,}")
    try:
        require_small_chunks(variable, name)
        return np.asarray(variable.values)
    except BROKEN as error:
        raise NotOnGround(f"its coordinate {name} cannot be read ({str(error)[:200]})") from error


def _dimension(cube: xr.Dataset, names: set[str], axis: str, standard: tuple[str, ...]) -> str | None:
    for name in cube.sizes:
        variable = cube.variables.get(name)
        if variable is not None and (
            text_of(variable, "axis") == axis or text_of(variable, "standard_name") in standard
        ):
            return name
    return next((name for name in cube.sizes if str(name).lower() in names), None)


def _axis(cube: xr.Dataset, name: str, mapping: Mapping[str, Any], first: int) -> tuple[tuple[float, float], int]:
    """Centre of the first pixel and step of a dimension, and its size; `first` is its place in a GeoTransform."""
    size = cube.sizes[name]
    if name in cube.variables and size > 1:
        centres = _in_units_of_crs(cube.variables[name], name)
        step = (centres[-1] - centres[0]) / (size - 1)
        if not (
            np.isfinite(step)
            and step
            and np.abs(centres - (centres[0] + step * np.arange(size))).max() <= _UNEVEN * abs(step)
        ):
            raise NotOnGround(f"its coordinate {name} is not evenly spaced")
        return (float(centres[0]), float(step)), size
    numbers = _six_numbers(str(mapping.get("GeoTransform", "")))
    if numbers and numbers[2] == numbers[4] == 0 and numbers[1] and numbers[5]:
        origin, step = numbers[first], numbers[1 if first == 0 else 5]
        return (origin + step / 2, step), size
    raise NotOnGround(f"it has no coordinate {name} that tells the size of its pixels")


def _six_numbers(text: str) -> tuple[float, ...]:
    """The numbers of a GeoTransform; none where it is none."""
    try:
        numbers = tuple(float(part) for part in text.split())
    except ValueError:
        return ()
    return numbers if len(numbers) == 6 and all(map(math.isfinite, numbers)) else ()


def _in_units_of_crs(coordinate: xr.Variable, name: str) -> np.ndarray:
    """A coordinate in metres or degrees, as its CRS counts; it may be packed, or in kilometres."""
    units = str(coordinate.attrs.get("units", "")).lower()
    if units not in _METRES_PER and not units.startswith("degree"):
        raise NotOnGround(f"its coordinate {name} is in {units[:80]}, neither metres nor degrees")
    values = whole(coordinate, name, LONGEST_AXIS)
    try:
        scale, offset = number_of(coordinate, "scale_factor", 1.0), number_of(coordinate, "add_offset", 0.0)
        if values.dtype.kind not in "iuf":
            raise ValueError("its values are no numbers")
    except ValueError as error:
        raise NotOnGround(f"its coordinate {name} cannot be read: {error}") from error
    return (values.astype(np.float64) * scale + offset) * _METRES_PER.get(units, 1.0)


def _grid_mapping(cube: xr.Dataset) -> Mapping[str, Any]:
    """What the cube says of its CRS: the grid mapping's attributes, or the data set's own."""
    named = [text_of(variable, "grid_mapping") for variable in cube.variables.values()]
    for name in (*(text.split(":")[0] for text in named if text), "spatial_ref", "crs"):
        if name in cube.variables:
            return cube.variables[name].attrs
    attributes = dict(cube.attrs)
    for name in ("proj:epsg", "proj:code", "epsg"):
        if name in cube.variables and 0 < cube.variables[name].size <= _MOST_STEPS:
            with suppress(*BROKEN):
                attributes[name] = cube.variables[name].values.ravel()[0]
    return attributes


def _crs(cube: xr.Dataset, mapping: Mapping[str, Any], rows: str) -> str:
    import pyproj

    for key in ("crs_wkt", "spatial_ref", "proj:wkt2", "proj:code", "proj:epsg", "epsg", "epsg_code", "crs", "proj4"):
        value = mapping.get(key)
        if value is None:
            continue
        text = str(value.item() if isinstance(value, np.generic) else value)
        try:
            return crs_named(f"EPSG:{text}" if text.isdigit() else text)
        except BROKEN:
            continue
    if "grid_mapping_name" in mapping:
        try:
            return crs_text(CRS.from_wkt(pyproj.CRS.from_cf(dict(mapping)).to_wkt()))
        except (pyproj.exceptions.CRSError, RasterioError, *BROKEN) as error:
            name = str(mapping["grid_mapping_name"])[:80]
            raise NotOnGround(f"its grid mapping {name} cannot be understood") from error
    units = text_of(cube.variables[rows], "units") if rows in cube.variables else ""
    if rows.lower() in _DEGREES or units.startswith("degree"):
        return "EPSG:4326"
    raise NotOnGround("it has no coordinate reference system (grid_mapping, crs_wkt or proj:epsg)")


def _decoded(cube: xr.Dataset, dimension: str) -> list[datetime.datetime | None]:
    """CF time; None for days that only another calendar has, such as 30 February."""
    import xarray as xr

    coordinate = cube.variables[dimension]

    def decoded(part: xr.Variable) -> list[datetime.datetime | None]:
        values = xr.decode_cf(xr.Dataset({dimension: part})).variables[dimension].values
        return [_plain(value) for value in values]

    def one(step: int) -> datetime.datetime | None:
        try:
            return decoded(coordinate[step : step + 1])[0]
        except BROKEN:
            return None

    try:
        return decoded(coordinate)
    except BROKEN as error:
        moments = [one(step) for step in range(coordinate.size)] if coordinate.size <= _MOST_SINGLE else []
        if any(moments):
            return moments
        units = text_of(coordinate, "units")
        raise NotOnGround(f"its {dimension} coordinate, {units[:80]!r}, is no date") from error


def _plain(value: Any) -> datetime.datetime | None:
    if isinstance(value, np.datetime64):
        seconds = value.astype("datetime64[s]").astype(object)
        return seconds if isinstance(seconds, datetime.datetime) else None
    try:
        return datetime.datetime(value.year, value.month, value.day, value.hour, value.minute)
    except (ValueError, AttributeError, TypeError, OverflowError):
        return None


def _moment(text: str) -> datetime.datetime | None:
    date = date_of(text)
    return None if date is None else datetime.datetime(date.year, date.month, date.day)
