"""Open rasters, read on a grid: directly where both share a lattice, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterWindow

from engine.errors import BadInput
from engine.stack.grid import crs_label, grid_of, shift_between
from engine.stack.network import FORMATS, Refused, open_raster, session
from engine.stack.types import Grid, MaskRef, RasterRef, Window
from engine.stack.vrt import missing_sources
from engine.stack.warp import resampling, source_window, warped


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
        except Refused as error:
            raise BadInput(
                "raster_unreadable", f"{path} cannot be used: {error}.", "Give it what it lacks, or take it out."
            ) from error
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
            try:
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
            except (RasterioError, CPLE_BaseError, CRSError) as error:  # a local CRS raises GDAL's own
                source.__exit__()
                raise BadInput(
                    "raster_unreadable",
                    f"{source.path} cannot be brought from {crs_label(source.grid.crs)} to {crs_label(grid.crs)}.",
                    "Give it the coordinate reference system that it has, or take it out.",
                ) from error
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
        if self._warped is not None and any(isinstance(ref, RasterRef) and ref.valid is not None for ref in refs):
            return self._read_in_range(refs, window)
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

    def _read_in_range(self, refs: Sequence[RasterRef], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read bands of which some values are none: GDAL, which knows one such value alone, would mix them in."""
        own, dataset = self._source.grid, self._source.dataset
        bands = [ref.band for ref in refs]
        part = source_window(window, self._grid, own)
        if part is None:
            dtype = np.result_type(*(dataset.dtypes[band - 1] for band in bands))
            shape = (window.height, window.width)
            return np.zeros((len(bands), *shape), dtype), np.zeros(shape, bool)
        try:
            with session(self._source.path):
                planes = dataset.read(bands, window=RasterWindow(part.col, part.row, part.width, part.height))
        except (RasterioError, OSError) as error:
            raise unreadable(self._source.path) from error
        values, inside = warped(planes, refs, own, part, self._grid, window)
        return values, inside & within(self._grid, window)


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
        f"{path} cannot be read; it may be truncated, or not a {FORMATS}.",
        "Fetch the file again, or take it out of the folder.",
    )
