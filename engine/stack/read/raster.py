"""Open rasters, read on a grid: directly where both share a lattice, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterWindow

from engine.errors import BadInput
from engine.stack.read.grid import bounds_in, crs_label, grid_of, shift_between
from engine.stack.read.network import FORMATS, Refused, open_raster, session
from engine.stack.read.ownmask import OwnMask
from engine.stack.read.valid import known, measured
from engine.stack.read.vrt import missing_sources
from engine.stack.read.warp import source_window, warped
from engine.stack.types import Grid, MaskRef, RasterRef, Window


class Source(Protocol):
    """An open file that bands or masks are read from; a context manager.

    Attributes:
        grid: its own.
    """

    path: str
    grid: Grid

    def __enter__(self) -> Source: ...

    def __exit__(self, *_: object) -> None: ...

    def dtype_of(self, ref: RasterRef | MaskRef) -> str:
        """The type of a band's stored values."""
        ...

    def read(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window
    ) -> tuple[NDArray, list[NDArray[np.bool_]]]:
        """Read bands of a window that lies within its own grid.

        Returns:
            Stored values (c, h, w), and of each band where it holds a measurement, or a mask says anything (h, w).

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        ...

    def on(self, grid: Grid, ref: RasterRef | MaskRef) -> View:
        """The same source seen on a grid, resampled as suits `ref`."""
        ...


def open_source(ref: RasterRef | MaskRef) -> Source:
    """Open what a reference points to.

    Raises:
        BadInput: `raster_unreadable`, naming the file.
    """
    if ref.place is not None:
        from engine.stack.read.cube import CubeSource

        return CubeSource(ref.path)
    return RasterSource(ref.path)


class View:
    """A source on a grid: read directly where both share a lattice, else warped; a context manager that closes the
    source too.

    Attributes:
        shift: rows and columns by which the grid's first pixel lies within the source; None where it is warped.
    """

    def __init__(self, source: Source, grid: Grid) -> None:
        self._source = source
        self._grid = grid
        self.shift = shift_between(source.grid, grid)
        if self.shift is None:
            try:
                bounds_in(source.grid, grid.crs)
            except BadInput as error:
                source.__exit__()
                raise BadInput(
                    "raster_unreadable",
                    f"{source.path} cannot be brought from {crs_label(source.grid.crs)} to {crs_label(grid.crs)}.",
                    "Give it the coordinate reference system that it has, or take it out.",
                ) from error

    def __enter__(self) -> View:
        return self

    def __exit__(self, *_: object) -> None:
        self._source.__exit__()

    def read(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read bands of this one source.

        Returns:
            Stored values (c, h, w), and where all of them are measurements, or masks that say anything (h, w).

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        own = self._source.grid
        if self.shift is None:
            there = window
            part = source_window(window, self._grid, own)
        else:
            there = Window(window.row + self.shift[0], window.col + self.shift[1], window.height, window.width)
            part = there.within(own.frame)
        shape = (window.height, window.width)
        if part is None:
            dtype = np.result_type(*(self._source.dtype_of(ref) for ref in refs))
            return np.zeros((len(refs), *shape), dtype), np.zeros(shape, bool)
        planes, valid = self._source.read(refs, part)
        if self.shift is None:
            values, counts = warped(planes, valid, refs, own, part, self._grid, window)
        else:
            values, counts = _framed(planes, np.logical_and.reduce(valid), there, part)
        # Pixels beyond the stack's own grid stay invalid, also where this one raster would reach further.
        return values, counts & _on_grid(self._grid, window)


class RasterSource:
    """A raster that GDAL opens."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self.dataset = open_raster(path)
            with session(path):  # looking for a mask reads more of the header
                self._mask = OwnMask(self.dataset)
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
        """The type of a band's stored values.

        Raises:
            BadInput: `raster_unreadable` when it has no such band.
        """
        if not 1 <= ref.band <= self.dataset.count:
            raise BadInput(
                "raster_unreadable",
                f"{self.path} has no band {ref.band}; it has {self.dataset.count}.",
                "Say which band is which (band map), or correct the stack file.",
            )
        return self.dataset.dtypes[ref.band - 1]

    def read(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window
    ) -> tuple[NDArray, list[NDArray[np.bool_]]]:
        """Read bands, as `Source.read` says."""
        bands = [ref.band for ref in refs]
        cut_out = RasterWindow(window.col, window.row, window.width, window.height)
        try:
            with session(self.path):
                planes = self._planes(refs, cut_out)
                masks = self._mask.read(bands, cut_out)
        except (RasterioError, OSError) as error:
            raise unreadable(self.path) from error
        valid = [self._says(plane, ref) for plane, ref in zip(planes, refs)]
        return planes, [says if mask is None else says & mask for says, mask in zip(valid, masks)]

    def on(self, grid: Grid, ref: RasterRef | MaskRef) -> View:
        """The same raster seen on a grid."""
        self.dtype_of(ref)
        return View(self, grid)

    def _planes(self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: RasterWindow) -> NDArray:
        """Bands of a window; those of a VRT may be of several types, which rasterio does not read together."""
        bands = [ref.band for ref in refs]
        if len({self.dtype_of(ref) for ref in refs}) == 1:
            return self.dataset.read(bands, window=window)
        return np.stack([self.dataset.read(band, window=window) for band in bands])

    def _says(self, plane: NDArray, ref: RasterRef | MaskRef) -> NDArray[np.bool_]:
        if isinstance(ref, MaskRef):
            return known(plane, self.dataset.nodatavals[ref.band - 1])
        return measured(plane, ref)


def _framed(
    planes: NDArray, valid: NDArray[np.bool_], window: Window, part: Window
) -> tuple[NDArray, NDArray[np.bool_]]:
    """Values and validity of a part of a window within the whole of it."""
    if part == window:
        return planes, valid
    values = np.zeros((len(planes), window.height, window.width), planes.dtype)
    counts = np.zeros((window.height, window.width), bool)
    rows, cols = part.slices_in(window)
    values[:, rows, cols], counts[rows, cols] = planes, valid
    return values, counts


def _on_grid(grid: Grid, window: Window) -> NDArray[np.bool_]:
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
