"""Reading windows of a time stack: native values and which of them are valid, on the stack's grid."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterWindow

from engine.errors import BadInput
from engine.stack.grid import grid_of, pixel_size, shift_between
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef, TimeStack, Window

# A scene of 70 dates with a file a band has 700 files; operating systems allow about 1,000 open ones.
_OPEN_FILES = 200
# No measurement is as large; undeclared nodata values of floating-point rasters are. NaN is not smaller either.
_LARGEST = 1e30


@dataclass(frozen=True)
class StackBlock:
    """What was read of a window.

    Attributes:
        values: (t, c, h, w) as stored in the files; whatever stands in an invalid pixel means nothing.
        valid: (t, h, w), True where all bands have data and the mask says clear.
    """

    values: NDArray
    valid: NDArray[np.bool_]


class StackReader:
    """Reads windows of a stack's bands; a context manager, for one thread.

    Args:
        stack: the stack; its grid decides where pixels lie, and rasters on other grids are warped on the fly
            (bilinear, or averaged from finer pixels; masks take the nearest pixel).
        bands: which bands, in which order; all of the stack's by default.

    Attributes:
        days: the t distinct days since 1970-01-01, ascending.
        scale, offset: (t, c) float32; physical value = stored value x scale + offset.
    """

    def __init__(self, stack: TimeStack, bands: Sequence[str] | None = None) -> None:
        self.bands = tuple(bands or stack.bands)
        self.grid = stack.grid
        self.days = stack.days
        by_day = sorted(stack.acquisitions, key=lambda acquisition: acquisition.day)
        self._parts = [tuple(parts) for _, parts in groupby(by_day, key=lambda acquisition: acquisition.day)]
        first = [parts[0].bands for parts in self._parts]
        self.scale = np.array([[bands[band].scale for band in self.bands] for bands in first], np.float32)
        self.offset = np.array([[bands[band].offset for band in self.bands] for bands in first], np.float32)
        self._open: OrderedDict[tuple[str, bool], _Source] = OrderedDict()

    def __enter__(self) -> StackReader:
        return self

    def __exit__(self, *_: object) -> None:
        while self._open:
            self._open.popitem()[1].close()

    def read(self, window: Window) -> StackBlock:
        """Read a window; what lies outside the stack's grid is invalid.

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        valid = np.empty((len(self._parts), window.height, window.width), bool)
        values: NDArray | None = None
        for place, parts in enumerate(self._parts):
            day, valid[place] = self._read_day(parts, window)
            if values is None:  # one array for all dates: a list of them would be in memory beside it
                values = np.empty((len(self._parts), *day.shape), day.dtype)
            elif np.result_type(values, day) != values.dtype:
                values = values.astype(np.result_type(values, day))
            values[place] = day
        return StackBlock(values, valid)

    def _read_day(self, parts: Sequence[Acquisition], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        values, valid = self._read_acquisition(parts[0], window)
        for part in parts[1:]:
            if valid.all():
                break
            more, clear = self._read_acquisition(part, window)
            fill = clear & ~valid
            values = np.where(fill, more, values)
            valid |= fill
        return values, valid

    def _read_acquisition(self, acquisition: Acquisition, window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        refs = [acquisition.bands[band] for band in self.bands]
        planes: dict[int, NDArray] = {}
        valid = np.ones((window.height, window.width), bool)
        for path in dict.fromkeys(ref.path for ref in refs):
            places = [place for place, ref in enumerate(refs) if ref.path == path]
            read, inside = self._source(refs[places[0]]).read([refs[place].band for place in places], window)
            valid &= inside
            for place, plane in zip(places, read):
                valid &= _has_data(plane, refs[place])
                planes[place] = plane
        if acquisition.mask is not None:
            read, inside = self._source(acquisition.mask).read([acquisition.mask.band], window)
            valid &= inside & _clear(read[0], acquisition.mask)
        return np.stack([planes[place] for place in range(len(refs))]), valid

    def _source(self, ref: RasterRef | MaskRef) -> _Source:
        categorical = isinstance(ref, MaskRef)
        key = (ref.path, categorical)
        shared = self._open.get((ref.path, False))
        if categorical and shared is not None and shared.warped is None:
            key = (ref.path, False)  # unwarped, bands and mask come out of the same file handle and its cache
        if key not in self._open:
            if len(self._open) >= _OPEN_FILES:
                self._open.popitem(last=False)[1].close()
            self._open[key] = _Source(ref, self.grid)
        self._open.move_to_end(key)
        return self._open[key]


class _Source:
    """An open raster, read on the stack's grid: directly where both share a lattice, else warped."""

    def __init__(self, ref: RasterRef | MaskRef, grid: Grid) -> None:
        self.path = ref.path
        self.grid = grid
        try:
            self.dataset = rasterio.open(ref.path)
        except RasterioError as error:
            raise unreadable(ref.path) from error
        own = grid_of(self.dataset)
        self.shift = shift_between(own, grid)
        self.warped = None
        if self.shift is None:
            # A mask's nodata value may be its "clear": where a mask reaches, only its alpha band tells.
            nodata = ref.nodata if isinstance(ref, RasterRef) else None
            self.warped = WarpedVRT(
                self.dataset,
                crs=grid.crs,
                transform=Affine(*grid.transform),
                width=grid.width,
                height=grid.height,
                resampling=_resampling(ref, own, grid),
                src_nodata=nodata,
                nodata=nodata,
                # Without a nodata value only an alpha band tells where the raster ends.
                add_alpha=nodata is None,
            )
        self.has_alpha = self.warped is not None and self.warped.nodata is None

    def close(self) -> None:
        if self.warped is not None:
            self.warped.close()
        self.dataset.close()

    def read(self, bands: list[int], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Bands (c, h, w) and whether the raster covers each pixel (h, w)."""
        source = self.warped if self.warped is not None else self.dataset
        down, right = self.shift if self.shift is not None else (0, 0)
        row, col = window.row + down, window.col + right
        top, left = max(row, 0), max(col, 0)
        bottom, end = min(row + window.height, source.height), min(col + window.width, source.width)
        values = np.zeros(
            (len(bands), window.height, window.width), np.result_type(*(source.dtypes[b - 1] for b in bands))
        )
        inside = np.zeros((window.height, window.width), bool)
        # Pixels beyond the stack's own grid stay invalid, also where this one raster would reach further.
        if bottom <= top or end <= left:
            return values, inside
        part = (slice(top - row, bottom - row), slice(left - col, end - col))
        cut = RasterWindow(left, top, end - left, bottom - top)
        try:
            values[(slice(None), *part)] = source.read(bands, window=cut)
            if self.has_alpha:
                inside[part] = source.read(source.count, window=cut) > 0
            else:
                inside[part] = True
        except (RasterioError, OSError) as error:
            raise unreadable(self.path) from error
        if self.shift is not None:
            inside &= _within(self.grid, window)
        return values, inside


def _resampling(ref: RasterRef | MaskRef, own: Grid, grid: Grid) -> Resampling:
    if isinstance(ref, MaskRef):
        return Resampling.nearest
    finer = own.crs == grid.crs and 2 * max(pixel_size(own)) <= min(pixel_size(grid))
    return Resampling.average if finer else Resampling.bilinear


def _within(grid: Grid, window: Window) -> NDArray[np.bool_]:
    rows = np.arange(window.row, window.row + window.height)
    cols = np.arange(window.col, window.col + window.width)
    return ((rows >= 0) & (rows < grid.height))[:, None] & ((cols >= 0) & (cols < grid.width))


def _has_data(plane: NDArray, ref: RasterRef) -> NDArray[np.bool_]:
    has = np.abs(plane) < _LARGEST if np.issubdtype(plane.dtype, np.floating) else np.ones(plane.shape, bool)
    if ref.nodata is not None and _holds(plane.dtype, ref.nodata):
        has &= plane != np.asarray(ref.nodata).astype(plane.dtype)
    return has


def _holds(dtype: np.dtype, value: float) -> bool:
    """Whether a nodata value can stand in a raster of this type at all."""
    if np.issubdtype(dtype, np.floating):
        return True
    info = np.iinfo(dtype)
    return float(value).is_integer() and info.min <= value <= info.max


def _clear(plane: NDArray, mask: MaskRef) -> NDArray[np.bool_]:
    if mask.kind == "values":
        return ~np.isin(plane, mask.bad)
    if mask.kind == "bits":
        return (plane.astype(np.int64) & sum(1 << bit for bit in mask.bad)) == 0
    return plane == 0


def unreadable(path: str) -> BadInput:
    """The error for a raster that cannot be opened or read through."""
    return BadInput(
        "raster_unreadable",
        f"{path} cannot be read; it may be truncated or not a raster.",
        "Fetch the file again, or take it out of the folder.",
    )
