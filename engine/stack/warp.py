"""Windows of a raster or a cube resampled onto a grid: exactly, and of measurements alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject

from engine.stack.grid import bounds_in, pixel_size, window_of, window_transform
from engine.stack.types import Grid, MaskRef, RasterRef, Window

# netCDF's own word for "never written" in unsigned 16 bits; sensors call it saturated.
_UNWRITTEN = 65535


def resampling(ref: RasterRef | MaskRef, own: Grid, grid: Grid) -> Resampling:
    """How a band is brought to another grid: masks take the nearest pixel, much finer bands are averaged."""
    if isinstance(ref, MaskRef):
        return Resampling.nearest
    finer = own.crs == grid.crs and 2 * max(pixel_size(own)) <= min(pixel_size(grid))
    return Resampling.average if finer else Resampling.bilinear


def cut(window: Window, grid: Grid) -> Window | None:
    """The part of a window that lies on its grid; None where there is none."""
    row, col = max(window.row, 0), max(window.col, 0)
    height = min(window.row + window.height, grid.height) - row
    width = min(window.col + window.width, grid.width) - col
    return Window(row, col, height, width) if height > 0 and width > 0 else None


def source_window(window: Window, grid: Grid, own: Grid) -> Window | None:
    """The pixels of a raster's own grid that a window of `grid` is resampled from; None where there are none."""
    transform = tuple(window_transform(grid, window))[:6]
    piece = Grid(grid.crs, transform, window.width, window.height)
    box = window_of(own, bounds_in(piece, own.crs))
    # The kernel reaches a pixel beyond, of whichever grid is coarser.
    margin = 2 + 2 * int(np.ceil(max(box.height / window.height, box.width / window.width)))
    return cut(Window(box.row - margin, box.col - margin, box.height + 2 * margin, box.width + 2 * margin), own)


def warped(
    planes: NDArray,
    refs: Sequence[RasterRef] | Sequence[MaskRef],
    own: Grid,
    part: Window,
    grid: Grid,
    window: Window,
) -> tuple[NDArray, NDArray[np.bool_]]:
    """Resample bands; what is no measurement has no part in any pixel.

    Args:
        planes: (c, rows, cols) stored values of the window `part` of the raster's `own` grid.
        refs: (c,) what they are.

    Returns:
        Stored values (c, h, w) of `window` of `grid`, and whether the raster covers each pixel (h, w). A pixel that no
        measurement reaches has a value that is none.
    """
    places = {
        "src_transform": window_transform(own, part),
        "src_crs": CRS.from_user_input(own.crs),
        "dst_transform": window_transform(grid, window),
        "dst_crs": CRS.from_user_input(grid.crs),
        # Exact: an approximation would depend on the window that is read.
        "tolerance": 0,
        # Else a pixel would only count as without data where all bands are.
        "UNIFIED_SRC_NODATA": "NO",
    }
    values = np.zeros((len(refs), window.height, window.width), planes.dtype)
    told = [_told_apart(plane, ref) for plane, ref in zip(planes, refs)]
    # Together those that GDAL can take at once, since it finds out anew where each pixel comes from.
    keys = [(nodata, resampling(ref, own, grid)) for (_, nodata), ref in zip(told, refs)]
    for nodata, how in dict.fromkeys(keys):
        of_key = [place for place, key in enumerate(keys) if key == (nodata, how)]
        target = np.zeros((len(of_key), window.height, window.width), planes.dtype)
        source = np.stack([told[place][0] for place in of_key])
        reproject(source, target, src_nodata=nodata, dst_nodata=nodata, resampling=how, **places)
        values[of_key] = target
    covered = np.zeros((window.height, window.width), np.uint8)
    ones = np.ones((part.height, part.width), np.uint8)
    reproject(ones, covered, resampling=Resampling.nearest, **places)
    return values, covered > 0


def holds(dtype: np.dtype, value: float) -> bool:
    """Whether a nodata value can stand in a raster of this type at all."""
    if np.issubdtype(dtype, np.floating):
        return True
    info = np.iinfo(dtype)
    return float(value).is_integer() and info.min <= value <= info.max


def _told_apart(plane: NDArray, ref: RasterRef | MaskRef) -> tuple[NDArray, float | None]:
    """A band in which all that is no measurement has one value, and that value; None where all is measured."""
    if isinstance(ref, MaskRef):
        return plane, None
    nodata = ref.nodata
    if plane.dtype.kind == "f":
        nodata = np.nan if nodata is None else nodata
    elif nodata is not None and not holds(plane.dtype, nodata):
        nodata = None
    lost = np.zeros(plane.shape, bool)
    if ref.valid is not None:
        lost = ~((plane >= ref.valid[0]) & (plane <= ref.valid[1]))
    elif plane.dtype == np.uint16 and nodata is not None:
        lost = plane == _UNWRITTEN
    if not lost.any():
        return plane, nodata
    if nodata is None:
        nodata = float(plane[lost][0])
    return np.where(lost, plane.dtype.type(nodata), plane), nodata
