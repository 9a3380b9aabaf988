"""Windows of a raster or a cube resampled onto a grid: exactly, and of measurements alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.env import env_ctx_if_needed
from rasterio.warp import reproject

from engine.stack.read.grid import bounds_in, pixel_size, window_of, window_transform
from engine.stack.read.valid import holds
from engine.stack.types import Grid, MaskRef, RasterRef, Window

# What stands for "not measured" and "measured" where these are resampled: numbers that every type can hold.
_OUT, _IN, _ABOVE = 20, 100, 102


def resampling(ref: RasterRef | MaskRef, source: Grid, grid: Grid) -> Resampling:
    """How a band is brought to another grid: masks take the nearest pixel, much finer bands are averaged."""
    if isinstance(ref, MaskRef):
        return Resampling.nearest
    finer = source.crs == grid.crs and 2 * max(pixel_size(source)) <= min(pixel_size(grid))
    return Resampling.average if finer else Resampling.bilinear


def source_window(window: Window, grid: Grid, source: Grid) -> Window | None:
    """The pixels of a raster's own grid that a window of `grid` is resampled from; None where there are none."""
    transform = tuple(window_transform(grid, window))[:6]
    piece = Grid(grid.crs, transform, window.width, window.height)
    box = window_of(source, bounds_in(piece, source.crs))
    # The kernel reaches a pixel beyond, of whichever grid is coarser.
    margin = 2 + 2 * int(np.ceil(max(box.height / window.height, box.width / window.width)))
    reached = Window(box.row - margin, box.col - margin, box.height + 2 * margin, box.width + 2 * margin)
    return reached.within(source.frame)


def warped(
    planes: NDArray,
    valid: Sequence[NDArray[np.bool_]],
    refs: Sequence[RasterRef] | Sequence[MaskRef],
    source_grid: Grid,
    part: Window,
    grid: Grid,
    window: Window,
) -> tuple[NDArray, NDArray[np.bool_]]:
    """Resample bands; what is no measurement has no part in any pixel.

    A pixel counts where measurements make up at least half of what it is resampled from: so its own place decides, and
    the same as without resampling where both grids have the same pixels.

    Args:
        planes: (c, rows, cols) stored values of the window `part` of the raster's `source_grid` grid.
        valid: c times (rows, cols), where they are measurements.
        refs: (c,) what they are.

    Returns:
        Stored values (c, h, w) of `window` of `grid`, and where all of them are measurements (h, w).
    """
    frames = {
        "src_transform": window_transform(source_grid, part),
        "src_crs": CRS.from_user_input(source_grid.crs),
        "dst_transform": window_transform(grid, window),
        "dst_crs": CRS.from_user_input(grid.crs),
        # Exact: an approximation would depend on the window that is read.
        "tolerance": 0,
        # Else a pixel would only count as without data where all bands are.
        "UNIFIED_SRC_NODATA": "NO",
    }
    values = np.zeros((len(refs), window.height, window.width), planes.dtype)
    counts = np.ones((window.height, window.width), bool)
    # Together those that GDAL can take at once, since it finds out anew where each pixel comes from.
    keys = [(_stand_in(*band), resampling(band[-1], source_grid, grid)) for band in zip(planes, valid, refs)]
    for (nodata, dtype), method in dict.fromkeys(keys):
        of_key = [index for index, key in enumerate(keys) if key == ((nodata, dtype), method)]
        layers = [
            np.where(valid[index], planes[index], nodata) if nodata is not None else planes[index] for index in of_key
        ]
        weights = [np.where(shared, _IN, _OUT) for shared in _distinct([valid[index] for index in of_key])]
        source = np.stack([*layers, *weights]).astype(dtype, copy=False)
        target = np.zeros((len(source), window.height, window.width), dtype)
        with env_ctx_if_needed():
            reproject(source, target, src_nodata=nodata, dst_nodata=nodata, resampling=method, **frames)
        values[of_key] = _as_stored(target[: len(layers)], planes.dtype)
        for weight in target[len(layers) :]:
            counts &= (weight >= (_OUT + _IN) / 2) & (weight < _ABOVE)  # beyond the raster stands something else
    return values, counts


def _stand_in(plane: NDArray, valid: NDArray[np.bool_], ref: RasterRef | MaskRef) -> tuple[float | None, np.dtype]:
    """A number that stands for "no measurement" while a band is resampled, None where none is needed, and the type
    that holds it.
    """
    if isinstance(ref, MaskRef):
        return None, plane.dtype
    if plane.dtype.kind == "f":
        return np.nan, plane.dtype
    if ref.nodata is not None and holds(plane.dtype, ref.nodata) and not _OUT <= ref.nodata < _ABOVE:
        return ref.nodata, plane.dtype
    return (None, plane.dtype) if valid.all() else (np.nan, np.dtype(np.float64))


def _distinct(masks: Sequence[NDArray[np.bool_]]) -> list[NDArray[np.bool_]]:
    """The masks, each once: bands of one file often share theirs."""
    found: list[NDArray[np.bool_]] = []
    for mask in masks:
        if not any(mask is other or np.array_equal(mask, other) for other in found):
            found.append(mask)
    return found


def _as_stored(planes: NDArray, dtype: np.dtype) -> NDArray:
    if planes.dtype == dtype:
        return planes
    return np.floor(np.nan_to_num(planes) + 0.5).astype(dtype)
