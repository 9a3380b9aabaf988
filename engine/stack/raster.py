"""Open rasters, read on a grid: directly where both share a lattice, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterWindow

from engine.errors import BadInput
from engine.stack.grid import grid_of, pixel_size, shift_between
from engine.stack.network import open_raster, session
from engine.stack.types import Grid, MaskRef, RasterRef, Window
from engine.stack.vrt import missing_sources


class Source(Protocol):
    """An open file that bands or masks are read from; a context manager.

    Attributes:
        grid: its own.
    """

    grid: Grid

    def __enter__(self) -> Source: ...

    def __exit__(self, *_: object) -> None: ...

    def dtype_of(self, ref: RasterRef | MaskRef) -> str:
        """The type of a band's stored values."""
        ...

    def on(self, grid: Grid, ref: RasterRef | MaskRef) -> View:
        """The same source seen on a grid, resampled as suits `ref`."""
        ...


class View(Protocol):
    """A source on a grid; a context manager that closes the source too.

    Attributes:
        shift: rows and columns by which the grid's first pixel lies within the source; None where it is warped.
    """

    shift: tuple[int, int] | None

    def __enter__(self) -> View: ...

    def __exit__(self, *_: object) -> None: ...

    def read(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read bands of this one source.

        Returns:
            Stored values (c, h, w), and whether the source covers each pixel (h, w).

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        ...


def open_source(ref: RasterRef | MaskRef) -> Source:
    """Open what a reference points to.

    Raises:
        BadInput: `raster_unreadable`, naming the file.
    """
    if ref.place is not None:
        from engine.stack.cube import CubeSource

        return CubeSource(ref.path)
    return RasterSource(ref.path)


class RasterSource:
    """A raster that GDAL opens."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self.dataset = open_raster(path)
        except RasterioError as error:
            raise unreadable(path) from error
        self.grid = grid_of(self.dataset)

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.dataset.close()

    def dtype_of(self, ref: RasterRef | MaskRef) -> str:
        """The type of a band's stored values."""
        return self.dataset.dtypes[ref.band - 1]

    def on(self, grid: Grid, ref: RasterRef | MaskRef) -> RasterView:
        """The same raster seen on a grid."""
        return RasterView(self, grid, ref)


class RasterView:
    """A raster on a grid."""

    def __init__(self, source: RasterSource, grid: Grid, ref: RasterRef | MaskRef) -> None:
        self._source = source
        self._grid = grid
        self.shift = shift_between(source.grid, grid)
        self._warped = None
        if self.shift is None:
            # A mask's nodata value may be its "clear": where a mask reaches, only its alpha band tells.
            nodata = ref.nodata if isinstance(ref, RasterRef) else None
            self._warped = WarpedVRT(
                source.dataset,
                crs=grid.crs,
                transform=Affine(*grid.transform),
                width=grid.width,
                height=grid.height,
                resampling=resampling(ref, source.grid, grid),
                src_nodata=nodata,
                nodata=nodata,
                # Without a nodata value only an alpha band tells where the raster ends.
                add_alpha=nodata is None,
                # Else a pixel would only count as without data where all bands of the file are.
                UNIFIED_SRC_NODATA="NO",
            )
        self._has_alpha = self._warped is not None and self._warped.nodata is None

    def __enter__(self) -> RasterView:
        return self

    def __exit__(self, *_: object) -> None:
        if self._warped is not None:
            self._warped.close()
        self._source.__exit__()

    def read(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read bands, as `View.read` says."""
        bands = [ref.band for ref in refs]
        dataset = self._warped if self._warped is not None else self._source.dataset
        down, right = self.shift if self.shift is not None else (0, 0)
        row, col = window.row + down, window.col + right
        top, left = max(row, 0), max(col, 0)
        bottom, end = min(row + window.height, dataset.height), min(col + window.width, dataset.width)
        inside = np.zeros((window.height, window.width), bool)
        # Pixels beyond the stack's own grid stay invalid, also where this one raster would reach further.
        if bottom <= top or end <= left:
            dtype = np.result_type(*(dataset.dtypes[band - 1] for band in bands))
            return np.zeros((len(bands), window.height, window.width), dtype), inside
        part = (slice(top - row, bottom - row), slice(left - col, end - col))
        cut = RasterWindow(left, top, end - left, bottom - top)
        try:
            with session(self._source.path):
                values = dataset.read(bands, window=cut)
                inside[part] = dataset.read(dataset.count, window=cut) > 0 if self._has_alpha else True
        except (RasterioError, OSError) as error:
            raise unreadable(self._source.path) from error
        if values.shape[1:] != inside.shape:
            margins = ((0, 0), (top - row, row + window.height - bottom), (left - col, col + window.width - end))
            values = np.pad(values, margins)
        if self.shift is not None:
            inside &= within(self._grid, window)
        return values, inside


def resampling(ref: RasterRef | MaskRef, own: Grid, grid: Grid) -> Resampling:
    """How a band is brought to another grid: masks take the nearest pixel, much finer bands are averaged."""
    if isinstance(ref, MaskRef):
        return Resampling.nearest
    finer = own.crs == grid.crs and 2 * max(pixel_size(own)) <= min(pixel_size(grid))
    return Resampling.average if finer else Resampling.bilinear


def within(grid: Grid, window: Window) -> NDArray[np.bool_]:
    """Which pixels of a window lie on the grid, (h, w)."""
    rows = np.arange(window.row, window.row + window.height)
    cols = np.arange(window.col, window.col + window.width)
    return ((rows >= 0) & (rows < grid.height))[:, None] & ((cols >= 0) & (cols < grid.width))


def unreadable(path: str) -> BadInput:
    """The error for a raster that cannot be opened or read through."""
    missing = missing_sources(path)
    if missing:
        return BadInput(
            "raster_unreadable",
            f"{path} points to {missing[0]}, which is not there.",
            "Put the file back, or build the VRT again.",
        )
    return BadInput(
        "raster_unreadable",
        f"{path} cannot be read; it may be truncated or not a raster.",
        "Fetch the file again, or take it out of the folder.",
    )
