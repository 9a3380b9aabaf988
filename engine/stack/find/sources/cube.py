"""A netCDF or Zarr cube: a variable a band, or one variable with a dimension of bands; one sensor or several."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find import bands
from engine.stack.find.detect import detect
from engine.stack.find.filelevels import product_facts, with_levels
from engine.stack.find.found import Candidate, Found, Rejected, read_or_rejected, sorted_out
from engine.stack.find.fusedoptions import options_of
from engine.stack.find.level import baseline_in, level_in, without_offset
from engine.stack.find.maskguess import unused_layers
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.scaling import scaled
from engine.stack.find.sensors import Sensor, sensor_named, sensors
from engine.stack.find.sources.user_mask import with_user_mask
from engine.stack.find.units import NO_DECIBELS
from engine.stack.read.cube import open_cube
from engine.stack.read.cubegrid import NotOnGround, grid_of_cube, rows_and_columns, time_of, times_of, whole
from engine.stack.read.cubevalues import missing_in, packing_of, range_of, require_small_chunks, stored_type
from engine.stack.types import Acquisition, CubePlace, Grid, MaskRef, RasterRef

if TYPE_CHECKING:
    import xarray as xr

_SUFFIXES = {".nc", ".nc4", ".cdf", ".netcdf", ".h5", ".hdf5"}
_MOST_BANDS = 10_000
_ZARR = ("zarr.json", ".zgroup", ".zmetadata")


@dataclass(frozen=True)
class _Layer:
    """A band through all dates.

    Attributes:
        file: what the variable says of its values, as if it were a raster.
        index: (dimension, position) for every dimension but time, rows and columns.
        valid: as `RasterRef` has it.
    """

    name: str
    variable: str
    index: tuple[tuple[str, int], ...]
    file: RasterFile
    valid: tuple[float, float] | None


@dataclass(frozen=True)
class _Member:
    """The bands and masks of one sensor."""

    sensor: Sensor | None
    layers: dict[str, _Layer]
    matched_by: str


def is_cube(path: Path) -> bool:
    """Whether a file or folder is one that xarray reads: netCDF, or Zarr, which may be zipped (*.zarr.zip)."""
    if path.is_dir():
        return any(os.path.lexists(path / name) for name in _ZARR)
    return path.suffix.lower() in _SUFFIXES or path.name.lower().endswith(".zarr.zip")


def read(path: Path, options: StackOptions) -> Found:
    """Find the dates of a cube; each sensor in it makes acquisitions of its own.

    Raises:
        BadInput: `raster_unreadable`, `cube_unclear` without a grid, a CRS, dates or bands.
    """
    with open_cube(path) as cube:
        try:
            grid, *_ = grid_of_cube(cube)
            time = time_of(cube)
            if time is None:
                raise NotOnGround("it has no dimension of time")
            moments = _moments(cube, time, options)
        except NotOnGround as error:
            raise BadInput(
                "cube_unclear",
                f"{path} cannot be used: {error}.",
                "Write the cube as the CF conventions say: coordinates, grid_mapping, a time axis with units.",
            ) from error
        layers, rejected = _layers(cube, path, time, grid)
        layers = _with_facts(layers, path, {str(key).upper(): str(text) for key, text in cube.attrs.items()})
    if not layers:
        raise BadInput(
            "cube_unclear",
            f"{path} has no variable with rows, columns and time; its variables are "
            f"{', '.join(f'{row.source} ({row.reason})' for row in rejected[:5]) or 'none'}.",
            "Choose a cube with a variable for each band, or with a dimension of bands.",
        )
    members, strangers = _members(layers, path, options)
    rows = [
        _candidate(path, time, step, moment, member, options)
        if moment
        else Rejected(f"{path.name} at step {step + 1} of {time}", "its time is no date")
        for step, moment in enumerate(moments)
        for member in (members if moment else members[:1])
    ]
    found = sorted_out([*rejected, *strangers, *rows])
    return with_user_mask(found, options)


def _moments(cube: xr.Dataset, time: str, options: StackOptions) -> list[datetime.datetime | None]:
    if options.dates is None:
        return times_of(cube, time)
    if len(options.dates) != cube.sizes[time]:
        raise NotOnGround(f"{len(options.dates)} dates were given, and it has {cube.sizes[time]} steps along {time}")
    return [datetime.datetime(date.year, date.month, date.day) for date in options.dates]


def _layers(cube: xr.Dataset, path: Path, time: str, grid: Grid) -> tuple[list[_Layer], list[Rejected]]:
    layers: list[_Layer] = []
    rejected: list[Rejected] = []
    ground = set(rows_and_columns(cube))
    # Whatever has no rows and columns describes others. In order of name: a Zarr without an index has no other.
    for name, variable in (
        (str(name), cube[name]) for name in sorted(cube.variables) if ground <= set(cube[name].dims)
    ):
        others = [dimension for dimension in variable.dims if dimension not in (*ground, time)]
        long = [dimension for dimension in others if variable.sizes[dimension] > 1]
        if time not in variable.dims:
            rejected.append(Rejected(name, "it has no dimension of time", role="other"))
        elif stored_type(variable).kind not in "iuf":
            numbers = "complex numbers, which are no measurements by themselves"
            held = numbers if variable.dtype.kind == "c" else "no numbers"
            rejected.append(Rejected(name, f"it holds {held}", role="other"))
        elif len(long) > 1:
            rejected.append(Rejected(name, f"it has the further dimensions {', '.join(map(str, long))}"))
        else:
            found = read_or_rejected(name, partial(_layers_of, cube, path, name, others, long, grid))
            if isinstance(found, Rejected):
                rejected.append(found)
            else:
                layers.extend(found)
    return layers, rejected


def _layers_of(
    cube: xr.Dataset, path: Path, name: str, others: Sequence[str], long: Sequence[str], grid: Grid
) -> list[_Layer] | Rejected:
    """The bands of one variable."""
    variable = cube[name]
    try:
        require_small_chunks(variable, name)
        packing_of(variable)
    except ValueError as error:
        return Rejected(name, str(error))
    if not long:
        index = tuple((dimension, 0) for dimension in others)
        return [_Layer(name, name, index, _file(path, name, variable, grid), range_of(variable))]
    if variable.sizes[long[0]] > _MOST_BANDS:
        return Rejected(name, f"it has more than {_MOST_BANDS:,} bands along {long[0]}")
    found = []
    for step, band in enumerate(_bands_along(cube, variable, long[0])):
        at = tuple((dimension, step if dimension == long[0] else 0) for dimension in others)
        found.append(_Layer(band, name, at, _file(path, band, variable, grid), range_of(variable)))
    return found


def _bands_along(cube: xr.Dataset, variable: xr.DataArray, dimension: str) -> list[str]:
    """What the bands along a dimension are called: by its coordinate, else by the variable's long_name, else not."""
    if dimension in cube.variables:
        values = whole(cube.variables[dimension], dimension, _MOST_BANDS)
        return [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in values]
    names = variable.attrs.get("long_name", ())
    if isinstance(names, (list, tuple, np.ndarray)) and len(names) == variable.sizes[dimension]:
        return [str(name) for name in names]
    return [f"band_{number}" for number in range(1, variable.sizes[dimension] + 1)]


def _file(path: Path, name: str, variable: xr.DataArray, grid: Grid) -> RasterFile:
    fill = next(iter(missing_in(variable)), None)
    scale, offset = packing_of(variable)
    kind = stored_type(variable).name
    return RasterFile(str(path), name, datetime.date.min, grid, (kind,), (name,), (scale,), (offset,), fill, None)


def _with_facts(layers: Sequence[_Layer], path: Path, tags: Mapping[str, str]) -> list[_Layer]:
    """The layers with what the cube's name, its attributes and the names of its variables tell of its product."""
    number, origin = baseline_in(path.name, tags)
    level, removed = level_in(path.name, tags), without_offset(path.name, tags)
    files = [
        replace(layer.file, baseline=number, baseline_from=origin, level=level, without_offset=removed)
        for layer in layers
    ]
    return [replace(layer, file=file) for layer, file in zip(layers, with_levels(files))]


def _members(layers: Sequence[_Layer], path: Path, options: StackOptions) -> tuple[list[_Member], list[Rejected]]:
    """Share the layers out among sensors.

    Raises:
        BadInput: `cube_unclear` when the user's band map names what is not there.
    """
    sensor = sensor_named(options.sensor) if options.sensor else None
    likely = sensor or _detected(layers, path)
    if options_of(options, likely).bands:
        matched = bands.match([layer.name for layer in layers], likely, options)
        if isinstance(matched, str):
            raise BadInput("cube_unclear", f"{path} cannot be used: {matched}.", "Correct the band map.")
        chosen = {name: layers[number - 1] for name, number in matched[0].items()}
        return [_Member(likely, chosen, "user")], []
    members: list[_Member] = []
    rejected: list[Rejected] = []
    rest = list(layers)
    while rest:
        one = sensor or _detected(rest, path if not members else None)
        ours = _known(rest, one) if one else {}
        if not ours or (sensor and members):
            break
        rest = [layer for layer in rest if layer not in ours.values()]
        unscaled = {name: layer for name, layer in ours.items() if _unscaled(layer, one, options_of(options, one))}
        rejected += [Rejected(layer.name, NO_DECIBELS) for layer in unscaled.values()]
        if len(unscaled) < len(ours):
            members.append(_Member(one, {name: ours[name] for name in ours if name not in unscaled}, "name"))
    if not members:
        return [_Member(None, {layer.name: layer for layer in rest}, "name")] if rest else [], rejected
    known = ", ".join(member.sensor.name for member in members if member.sensor)
    masked = options.mask is not None or any(
        member.sensor and member.sensor.mask_called(name) for member in members for name in member.layers
    )
    unused = [] if masked else unused_layers([layer.name for layer in rest], "")
    rejected += unused
    rest = [layer for layer in rest if layer.name not in {row.source for row in unused}]
    return members, [*rejected, *(Rejected(layer.name, f"it is no band of {known}", role="other") for layer in rest)]


def _unscaled(layer: _Layer, sensor: Sensor, options: StackOptions) -> bool:
    """Whether a layer of decibels holds whole numbers that nothing tells the meaning of."""
    integer = not layer.file.dtypes[0].startswith("float")
    return sensor.units == "decibels" and integer and layer.file.scales == (1.0,) and options.scale is None


def _detected(layers: Sequence[_Layer], path: Path | None) -> Sensor | None:
    """The sensor that the layers' names tell, else that of the cube's own name."""
    # As if each were a file: those are told apart by their paths.
    files = [replace(layer.file, path=layer.name) for layer in layers]
    found = detect(files)
    if found is None and path is not None:
        found = detect([replace(file, name=f"{path.stem}/{file.name}") for file in files])
    return found


def _known(layers: Sequence[_Layer], sensor: Sensor) -> dict[str, _Layer]:
    """The layers that are bands or masks of a sensor, in the order of the table; of those of one name the first."""
    found: dict[str, _Layer] = {}
    for layer in layers:
        tokens = layer.file.tokens
        endings = (layer.name, *("_".join(tokens[start:]) for start in range(len(tokens))))
        rule = next((rule for text in endings if (rule := sensor.mask_called(text))), None)
        name = rule.name if rule else next((band for text in endings if (band := sensor.band_called(text))), None)
        if name and not _of_another(layer.name, sensor):
            found.setdefault(name, layer)
    order = [row.name for row in (*sensor.bands, *sensor.masks)]
    return {name: found[name] for name in sorted(found, key=order.index)}


def _of_another(name: str, sensor: Sensor) -> bool:
    claiming = {row.name for row in sensors() for pattern in row.file_names if pattern.search(name)}
    return bool(claiming) and sensor.name not in claiming


def _candidate(
    path: Path, time: str, step: int, moment: datetime.datetime, member: _Member, options: StackOptions
) -> Candidate:
    sensor, date = member.sensor, moment.date()
    options = options_of(options, sensor)
    refs: dict[str, RasterRef] = {}
    masks: list[MaskRef] = []
    for name, layer in member.layers.items():
        place = CubePlace(layer.variable, (*layer.index, (time, step)))
        file = replace(layer.file, date=date)
        rule = sensor.mask_called(name) if sensor else None
        if rule:
            masks.append(MaskRef(str(path), 1, rule.kind, rule.bad, place))
        else:
            ref = scaled(file, 1, sensor, options, name, place)
            refs[name] = ref if ref.valid else replace(ref, valid=layer.valid)
    clock = f"{moment:%Y-%m-%d %H:%M}" if (moment.hour, moment.minute) != (0, 0) else date.isoformat()
    acquisition = Acquisition(
        date,
        f"{path.name} at {clock}",
        refs,
        tuple(masks) if options.mask is None else (),
        sensor.name if sensor else "unknown",
        **product_facts([layer.file for layer in member.layers.values()], sensor, options),
    )
    grid = next(iter(member.layers.values())).file.grid
    return Candidate(acquisition, grid, member.matched_by)
