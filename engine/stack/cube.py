"""Open netCDF and Zarr cubes, read on a grid: the windows asked for, never the whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject

from engine.stack.cubegrid import NotOnGround, grid_of_cube, rows_and_columns
from engine.stack.grid import bounds_in, shift_between, window_of, window_transform
from engine.stack.raster import resampling, unreadable, within
from engine.stack.types import Grid, MaskRef, RasterRef, Window

if TYPE_CHECKING:
    import xarray as xr

# Dates that share a chunk are decoded together; what the next dates will ask for is kept up to this size.
_KEPT_BYTES = 256 * 1024 * 1024
# netCDF's own word for "never written" in unsigned 16 bits; sensors call it saturated.
_UNWRITTEN = 65535


def open_cube(path: str | Path) -> xr.Dataset:
    """Open a cube without reading or decoding its values.

    Raises:
        BadInput: `raster_unreadable`.
    """
    import xarray as xr

    path = Path(path)
    settings = {"mask_and_scale": False, "decode_times": False, "decode_coords": False, "cache": False}
    try:
        if path.is_file() and path.suffix != ".zip":
            return xr.open_dataset(path, engine="netcdf4", **settings)
        _forget_pickle()
        return xr.open_dataset(_zarr_store(path), engine="zarr", consolidated=False, **settings)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise unreadable(str(path)) from error


def _forget_pickle() -> None:
    """Leave Zarr without the one codec that runs code of a cube's author as it decodes; version 2 of zarr takes it."""
    from numcodecs.registry import codec_registry, entries

    for table in (codec_registry, entries):
        table.pop("pickle", None)


def _zarr_store(path: Path) -> object:
    if path.is_dir():
        return str(path)
    from zarr.storage import ZipStore

    return ZipStore(str(path), mode="r")


def stored_type(variable: xr.DataArray) -> np.dtype:
    """The type of a variable's stored values, as GDAL could hold them; netCDF-3 has unsigned ones by convention."""
    dtype = variable.dtype.newbyteorder("=")
    if dtype.kind == "i" and str(variable.attrs.get("_Unsigned", "")).lower() == "true":
        return np.dtype(f"u{dtype.itemsize}")
    if dtype.kind == "b":
        return np.dtype(np.uint8)
    return np.dtype(np.float32) if dtype == np.float16 else dtype


class CubeSource:
    """A cube in a file or folder."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.cube = open_cube(path)
        try:
            self.grid, self._south_up, self._mirrored = grid_of_cube(self.cube)
            self._rows, self._columns = rows_and_columns(self.cube)
        except NotOnGround as error:
            self.cube.close()
            raise unreadable(path) from error
        self._window: Window | None = None
        self._kept: dict[tuple, NDArray] = {}

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

    def on(self, grid: Grid, ref: RasterRef | MaskRef) -> CubeView:
        """The same cube seen on a grid."""
        return CubeView(self, grid)

    def slices(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window) -> NDArray:
        """Read slices of a window that lies within the cube, (c, h, w), north up.

        Raises:
            BadInput: `raster_unreadable`.
        """
        if window != self._window:
            self._window, self._kept = window, {}
        try:
            return np.stack([self._slice(ref, window) for ref in refs])
        except (OSError, ValueError, KeyError, IndexError, RuntimeError) as error:
            raise unreadable(self.path) from error

    def _variable(self, ref: RasterRef | MaskRef) -> xr.DataArray:
        index = dict(ref.place.index)
        variable = self.cube.get(ref.place.variable)
        if variable is None or {*index, self._rows, self._columns} != set(variable.dims):
            raise unreadable(self.path)
        return variable

    def _slice(self, ref: RasterRef | MaskRef, window: Window) -> NDArray:
        variable = self._variable(ref)
        chunks = dict(zip(variable.dims, variable.encoding.get("chunks") or variable.encoding.get("chunksizes") or ()))
        spans = {}
        for name, place in ref.place.index:
            length = min(chunks.get(name, 1), variable.sizes[name])
            spans[name] = (place // length * length, min(place // length * length + length, variable.sizes[name]))
        one = stored_type(variable).itemsize * window.height * window.width
        kept = sum(array.nbytes for array in self._kept.values())
        key = (ref.place.variable, *spans.items())
        if key not in self._kept:
            size = one * int(np.prod([stop - start for start, stop in spans.values()], dtype=np.int64))
            if size == one or kept + size > _KEPT_BYTES:
                return self._load(variable, dict(ref.place.index), window)
            self._kept[key] = self._load(variable, {name: slice(*span) for name, span in spans.items()}, window)
        return self._kept[key][tuple(place - spans[name][0] for name, place in ref.place.index)]

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


class CubeView:
    """A cube on a grid."""

    def __init__(self, source: CubeSource, grid: Grid) -> None:
        self._source = source
        self._grid = grid
        self.shift = shift_between(source.grid, grid)

    def __enter__(self) -> CubeView:
        return self

    def __exit__(self, *_: object) -> None:
        self._source.__exit__()

    def read(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read slices, as `View.read` says."""
        own = self._source.grid
        kinds = [self._source.dtype_of(ref) for ref in refs]
        values = np.zeros((len(refs), window.height, window.width), np.result_type(*kinds))
        inside = np.zeros((window.height, window.width), bool)
        if self.shift is None:
            around = _cut(self._around(window), own)
            if around is not None:
                self._warp(refs, window, around, values, inside)
            return values, inside & within(self._grid, window)
        there = Window(window.row + self.shift[0], window.col + self.shift[1], window.height, window.width)
        cut = _cut(there, own)
        if cut is None:
            return values, inside
        row, col = cut.row - there.row, cut.col - there.col
        part = (slice(row, row + cut.height), slice(col, col + cut.width))
        values[(slice(None), *part)] = self._source.slices(refs, cut)
        inside[part] = True
        return values, inside & within(self._grid, window)

    def _around(self, window: Window) -> Window:
        """The cube's pixels that a window is resampled from."""
        transform = tuple(window_transform(self._grid, window))[:6]
        piece = Grid(self._grid.crs, transform, window.width, window.height)
        box = window_of(self._source.grid, bounds_in(piece, self._source.grid.crs))
        # The kernel reaches a pixel beyond, of whichever grid is coarser.
        margin = 2 + 2 * int(np.ceil(max(box.height / window.height, box.width / window.width)))
        return Window(box.row - margin, box.col - margin, box.height + 2 * margin, box.width + 2 * margin)

    def _warp(
        self,
        refs: Sequence[RasterRef] | Sequence[MaskRef],
        window: Window,
        around: Window,
        values: NDArray,
        inside: NDArray[np.bool_],
    ) -> None:
        """Fill `values` and `inside` from the cube's window `around`."""
        places = {
            "src_transform": window_transform(self._source.grid, around),
            "src_crs": CRS.from_user_input(self._source.grid.crs),
            "dst_transform": Affine(*window_transform(self._grid, window)),
            "dst_crs": CRS.from_user_input(self._grid.crs),
            # Exact: an approximation would depend on the window that is read.
            "tolerance": 0,
        }
        for number, (ref, plane) in enumerate(zip(refs, self._source.slices(refs, around))):
            nodata = ref.nodata if isinstance(ref, RasterRef) else None
            if plane.dtype.kind == "f" and nodata is None:
                nodata = np.nan
            elif plane.dtype == np.uint16 and nodata is not None:
                plane = np.where(plane == _UNWRITTEN, plane.dtype.type(nodata), plane)
            warped = np.zeros(inside.shape, plane.dtype)
            reproject(
                plane,
                warped,
                src_nodata=nodata,
                dst_nodata=nodata,
                resampling=resampling(ref, self._source.grid, self._grid),
                **places,
            )
            values[number] = warped
        covered = np.zeros(inside.shape, np.uint8)
        ones = np.ones((around.height, around.width), np.uint8)
        reproject(ones, covered, resampling=Resampling.nearest, **places)
        inside |= covered > 0


def _span(start: int, length: int, size: int, reverse: bool) -> slice:
    """Where pixels counted from the north, or the west, are stored."""
    return slice(size - start - length, size - start) if reverse else slice(start, start + length)


def _cut(window: Window, grid: Grid) -> Window | None:
    """The part of a window that lies on its grid; None where there is none."""
    row, col = max(window.row, 0), max(window.col, 0)
    height = min(window.row + window.height, grid.height) - row
    width = min(window.col + window.width, grid.width) - col
    return Window(row, col, height, width) if height > 0 and width > 0 else None
