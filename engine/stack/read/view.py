"""Rasters and cubes read on a grid: directly where both share a lattice, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.stack.read.cube import CubeSource
from engine.stack.read.grid import bounds_in, crs_label, shift_between
from engine.stack.read.raster import RasterSource
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
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window, out: NDArray | None = None
    ) -> tuple[NDArray, list[NDArray[np.bool_]]]:
        """Read bands of a window that lies within its own grid.

        Args:
            out: (c, h, w), where the values may be put, which saves a copy.

        Returns:
            Stored values (c, h, w), and of each band where it holds a measurement, or a mask says anything (h, w).

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        ...


class View:
    """A source on a grid: read directly where both share a lattice, else warped; a context manager that closes the
    source too.

    Attributes:
        grid: where its pixels lie.
        shift: rows and columns by which the grid's first pixel lies within the source; None where it is warped.
    """

    def __init__(self, source: Source, grid: Grid) -> None:
        self._source = source
        self.grid = grid
        self.shift = shift_between(source.grid, grid)
        if self.shift is None:
            try:
                bounds_in(source.grid, grid.crs)
            except BadInput as error:
                raise BadInput(
                    "raster_unreadable",
                    f"{source.path} cannot be brought from {crs_label(source.grid.crs)} to {crs_label(grid.crs)}.",
                    "Give it the coordinate reference system that it has, or take it out.",
                ) from error

    def __enter__(self) -> View:
        return self

    def __exit__(self, *_: object) -> None:
        self._source.__exit__()

    def read(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window, out: NDArray | None = None
    ) -> tuple[NDArray, NDArray[np.bool_]]:
        """Read bands of this one source.

        Args:
            out: (c, h, w), where the values may be put, which saves a copy; `np.may_share_memory` tells if they were.

        Returns:
            Stored values (c, h, w), and where all of them are measurements, or masks that say anything (h, w).

        Raises:
            BadInput: `raster_unreadable`, naming the file.
        """
        source_grid = self._source.grid
        if self.shift is None:
            there = window
            part = source_window(window, self.grid, source_grid)
        else:
            there = Window(window.row + self.shift[0], window.col + self.shift[1], window.height, window.width)
            part = there.within(source_grid.frame)
        shape = (window.height, window.width)
        if part is None:
            dtype = np.result_type(*(self._source.dtype_of(ref) for ref in refs))
            return np.zeros((len(refs), *shape), dtype), np.zeros(shape, bool)
        if self.shift is None:
            values, counts = warped(*self._source.read(refs, part), refs, source_grid, part, self.grid, window)
        else:
            inner = None if out is None else out[(slice(None), *part.slices_in(there))]
            planes, valid = self._source.read(refs, part, inner)
            values, counts = _framed(planes, np.logical_and.reduce(valid), there, part, out)
        # Pixels beyond the stack's own grid stay invalid, also where this one raster would reach further.
        return values, counts & _on_grid(self.grid, window)


def open_source(ref: RasterRef | MaskRef) -> Source:
    """Open the file that a reference points to.

    Raises:
        BadInput: `raster_unreadable`, naming the file.
    """
    return RasterSource(ref.path) if ref.place is None else CubeSource(ref.path)


def open_view(ref: RasterRef | MaskRef, grid: Grid | None = None) -> View:
    """Open the file that a reference points to, to read it on a grid: by default its own.

    Raises:
        BadInput: `raster_unreadable`, naming the file, also where it lacks the band.
    """
    source = open_source(ref)
    try:
        source.dtype_of(ref)
        return View(source, grid or source.grid)
    except BadInput:
        source.__exit__()
        raise


def _framed(
    planes: NDArray, valid: NDArray[np.bool_], window: Window, part: Window, out: NDArray | None
) -> tuple[NDArray, NDArray[np.bool_]]:
    """Values and validity of a part of a window within the whole of it, which is `out` where the values are there."""
    if part == window:
        return planes, valid
    rows, cols = part.slices_in(window)
    counts = np.zeros((window.height, window.width), bool)
    counts[rows, cols] = valid
    if out is not None and np.may_share_memory(planes, out):
        out[:, : rows.start] = out[:, rows.stop :] = 0
        out[:, rows, : cols.start] = out[:, rows, cols.stop :] = 0
        return out, counts
    values = np.zeros((len(planes), window.height, window.width), planes.dtype)
    values[:, rows, cols] = planes
    return values, counts


def _on_grid(grid: Grid, window: Window) -> NDArray[np.bool_]:
    """Which pixels of a window lie on the grid, (h, w)."""
    rows = np.arange(window.row, window.row + window.height)
    cols = np.arange(window.col, window.col + window.width)
    return ((rows >= 0) & (rows < grid.height))[:, None] & ((cols >= 0) & (cols < grid.width))
