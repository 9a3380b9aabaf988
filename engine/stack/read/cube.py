"""Open netCDF and Zarr cubes, read on a grid: the windows asked for, never the whole."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.reading import BROKEN, Unreadable, require_there
from engine.stack.read.cubegrid import LONGEST_AXIS, NotOnGround, grid_of_cube, rows_and_columns
from engine.stack.read.cubevalues import codes_of, missing_in, range_of, stored_type
from engine.stack.read.raster import unreadable
from engine.stack.read.valid import differs, known, measured, within
from engine.stack.read.zarrfiles import require_sound_zarr
from engine.stack.types import MaskRef, RasterRef, Window

if TYPE_CHECKING:
    import xarray as xr

# Dates that share a chunk are decoded together; what the next dates will ask for is kept up to this size.
_KEPT_BYTES = 256 * 1024 * 1024


def open_cube(path: str | Path) -> xr.Dataset:
    """Open a cube without reading or decoding its values.

    Raises:
        BadInput: `raster_unreadable`; `cubes_not_installed` where the engine was installed without what reads cubes.
    """
    path = Path(path)
    _require_libraries(path)
    import xarray as xr

    settings = {"mask_and_scale": False, "decode_times": False, "decode_coords": False, "cache": False}
    try:
        if require_there(path) or path.suffix == ".zip":
            _forget_pickle()
            _keep_quiet()
            require_sound_zarr(path)
            return xr.open_dataset(_zarr_store(path), engine="zarr", consolidated=False, **settings)
        _require_short_axes(path)
        try:
            return xr.open_dataset(path, engine="netcdf4", **settings)
        except (TypeError, ValueError, AttributeError):  # one odd attribute, which decoding stumbles over
            return xr.open_dataset(path, engine="netcdf4", cache=False, decode_cf=False)
    except Unreadable as error:
        raise BadInput(
            "raster_unreadable", f"{path} cannot be used: {error.reason}.", "Take it out, or write the cube again."
        ) from error
    except BROKEN as error:
        raise BadInput(
            "raster_unreadable",
            f"{path} cannot be read as a netCDF or Zarr cube ({str(error)[:200] or type(error).__name__}).",
            "Fetch it again, or write it with another library.",
        ) from error


def _require_libraries(path: Path) -> None:
    for name in ("xarray", "netCDF4", "zarr"):
        if find_spec(name) is None:
            raise BadInput(
                "cubes_not_installed",
                f"{path} is a netCDF or Zarr cube, and the engine was installed without what reads those ({name}).",
                "Add data cubes to the engine: in QGIS under Settings > Options > CropMapper, elsewhere by installing "
                "cropmapper[cubes].",
            )


def _require_short_axes(path: Path) -> None:
    """Refuse a netCDF file with a coordinate that xarray, which reads it as it opens the file, has no memory for.

    Raises:
        Unreadable: naming it.
    """
    import netCDF4

    with netCDF4.Dataset(str(path)) as file:
        for name, variable in file.variables.items():
            if variable.dimensions == (name,) and variable.size > LONGEST_AXIS:
                raise Unreadable(f"its coordinate {name} has {variable.size:,} values, more than {LONGEST_AXIS:,}")


def _forget_pickle() -> None:
    """Leave Zarr without the one codec that runs code of a cube's author as it decodes; version 2 of zarr takes it."""
    from numcodecs.registry import codec_registry, entries

    for table in (codec_registry, entries):
        table.pop("pickle", None)


def _keep_quiet() -> None:
    """Have nothing logged of what zarr leaves undone.

    It asks for all arrays of a cube at once, and where one of them is broken drops the others' tasks, which asyncio
    tells with a traceback as the process ends.
    """
    log = logging.getLogger("asyncio")
    if not log.handlers:
        log.addHandler(logging.NullHandler())


def _zarr_store(path: Path) -> object:
    if path.is_dir():
        return str(path)
    from zarr.storage import ZipStore

    return ZipStore(str(path), mode="r")


class CubeSource:
    """A cube in a file or folder."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.cube = open_cube(path)
        try:
            self.grid, self._south_up, self._mirrored = grid_of_cube(self.cube)
            self._rows, self._columns = rows_and_columns(self.cube)
        except (NotOnGround, *BROKEN) as error:
            self.cube.close()
            raise unreadable(path) from error
        self._kept: OrderedDict[Window, dict[tuple, NDArray]] = OrderedDict()  # the window that was read last is last

    def __enter__(self) -> CubeSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.cube.close()

    def dtype_of(self, ref: RasterRef | MaskRef) -> str:
        """The type of a slice's stored values.

        Raises:
            BadInput: `raster_unreadable` when the cube has no such slice.
        """
        return stored_type(self._variable(ref)).name

    def read(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window, out: NDArray | None = None
    ) -> tuple[NDArray, list[NDArray[np.bool_]]]:
        """Read slices of a window, north up, as `Source.read` says; never into `out`, since they may be kept."""
        self._kept.setdefault(window, {})
        self._kept.move_to_end(window)
        try:
            planes = [self._slice(ref, window) for ref in refs]
        except BROKEN as error:
            raise unreadable(self.path) from error
        valid = [self._says(plane, ref) for plane, ref in zip(planes, refs)]
        return np.stack(planes), valid

    def _variable(self, ref: RasterRef | MaskRef) -> xr.DataArray:
        index = dict(ref.place.index)
        variable = self.cube.get(ref.place.variable)
        if variable is None or {*index, self._rows, self._columns} != set(variable.dims):
            raise unreadable(self.path)
        return variable

    def _says(self, plane: NDArray, ref: RasterRef | MaskRef) -> NDArray[np.bool_]:
        """Where a band holds a measurement, or a mask says anything, also by what its variable calls missing."""
        variable = self._variable(ref)
        missing = missing_in(variable)
        if isinstance(ref, MaskRef):
            says = np.logical_and.reduce([known(plane, value) for value in (None, *missing)])
            codes, ends = codes_of(variable), range_of(variable)
            says &= within(plane, ends) if ends else True
            return says & np.isin(plane, codes) if codes else says
        return np.logical_and.reduce([measured(plane, ref), *(differs(plane, value) for value in missing)])

    def _slice(self, ref: RasterRef | MaskRef, window: Window) -> NDArray:
        variable = self._variable(ref)
        chunks = dict(zip(variable.dims, variable.encoding.get("chunks") or variable.encoding.get("chunksizes") or ()))
        spans = {}
        for name, step in ref.place.index:
            length = min(chunks.get(name, 1), variable.sizes[name])
            spans[name] = (step // length * length, min(step // length * length + length, variable.sizes[name]))
        one = stored_type(variable).itemsize * window.height * window.width
        key, kept = (ref.place.variable, *spans.items()), self._kept[window]
        if key not in kept:
            size = one * int(np.prod([stop - start for start, stop in spans.values()], dtype=np.int64))
            if size == one or not self._has_room(size):
                return self._load(variable, dict(ref.place.index), window)
            kept[key] = self._load(variable, {name: slice(*span) for name, span in spans.items()}, window)
        return kept[key][tuple(step - spans[name][0] for name, step in ref.place.index)]

    def _has_room(self, size: int) -> bool:
        """Whether as many bytes more may be kept; other windows than the last are given up for them."""

        def room() -> bool:
            kept = sum(array.nbytes for of_window in self._kept.values() for array in of_window.values())
            return kept + size <= _KEPT_BYTES

        while not room() and len(self._kept) > 1:
            self._kept.popitem(last=False)
        return room()

    def _load(self, variable: xr.DataArray, index: dict[str, int | slice], window: Window) -> NDArray:
        """Read part of a variable, (..., h, w) with the other dimensions in the order of `index`."""
        rows = _span(window.row, window.height, self.grid.height, self._south_up)
        columns = _span(window.col, window.width, self.grid.width, self._mirrored)
        part = variable.isel({**index, self._rows: rows, self._columns: columns})
        others = [name for name, wanted in index.items() if isinstance(wanted, slice)]
        values = part.transpose(*others, self._rows, self._columns).to_numpy()
        values = values[..., :: -1 if self._south_up else 1, :: -1 if self._mirrored else 1]
        dtype = stored_type(variable)
        values = values.astype(values.dtype.newbyteorder("="), copy=False)
        return (
            values.view(dtype) if dtype.kind == "u" and values.dtype.kind == "i" else values.astype(dtype, copy=False)
        )


def _span(start: int, length: int, size: int, reverse: bool) -> slice:
    """Where pixels counted from the north, or the west, are stored."""
    return slice(size - start - length, size - start) if reverse else slice(start, start + length)
