"""Which stored values are measurements, and where a mask says clear: the one place that tells, warped or not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.stack.types import MaskRef, RasterRef

# No measurement is beyond; undeclared nodata values of floating-point rasters are. NaN is not within either.
NUMBERS = (-1e30, 1e30)


def holds(dtype: np.dtype, value: float) -> bool:
    """Whether a nodata value can stand in a raster of this type at all."""
    if np.issubdtype(dtype, np.floating):
        return True
    info = np.iinfo(dtype)
    return float(value).is_integer() and info.min <= value <= info.max


def measured(plane: NDArray, ref: RasterRef) -> NDArray[np.bool_]:
    """Where a band's stored values (h, w) are measurements: numbers, not its nodata value, within what its product
    defines and its sensor can measure.
    """
    has = within(plane, ref.limits or NUMBERS)
    if ref.nodata is not None:
        has &= differs(plane, ref.nodata)
    if ref.valid is not None:
        has &= within(plane, ref.valid)
    if ref.power:
        has &= plane * np.float32(ref.scale) + np.float32(ref.offset) > 0  # else it has no decibels
    return has


def differs(plane: NDArray, value: float) -> NDArray[np.bool_]:
    """Where stored values are other than a nodata value, which may be NaN or none that can be stored."""
    if plane.dtype.kind == "f" and value != value:
        return ~np.isnan(plane)
    return plane != np.asarray(value).astype(plane.dtype) if holds(plane.dtype, value) else np.ones(plane.shape, bool)


def within(plane: NDArray, ends: tuple[float, float]) -> NDArray[np.bool_]:
    """Where stored values are within a range, ends included."""
    low, high = ends
    if plane.dtype.kind == "f":
        return (plane >= low) & (plane <= high)
    # Whole numbers are compared with such: in floating point it takes several times as long.
    info = np.iinfo(plane.dtype)
    inside = np.ones(plane.shape, bool)
    if low > info.min:
        inside &= plane >= int(np.ceil(min(low, info.max)))
    if high < info.max:
        inside &= plane <= int(np.floor(max(high, info.min)))
    return inside if low <= info.max and high >= info.min else np.zeros(plane.shape, bool)


def known(plane: NDArray, nodata: float | None) -> NDArray[np.bool_]:
    """Where a mask (h, w) says anything.

    Args:
        nodata: what the mask's own header declares. Writers of masks declare 0 for "clear", so that one counts as any
            other value.
    """
    if nodata == 0:
        nodata = None
    says = np.isfinite(plane) if plane.dtype.kind == "f" else np.ones(plane.shape, bool)
    return says if nodata is None else says & differs(plane, nodata)


def clear(plane: NDArray, mask: MaskRef) -> NDArray[np.bool_]:
    """Where a mask's values (h, w) say clear."""
    if mask.kind == "values":
        is_clear = np.ones(plane.shape, bool)
        for value in mask.bad:  # few, for which `np.isin` is slower
            is_clear &= plane != value
        return is_clear
    if mask.kind == "bits":
        codes = np.nan_to_num(plane, posinf=0, neginf=0) if plane.dtype.kind == "f" else plane
        return (codes.astype(np.int64) & sum(1 << bit for bit in mask.bad)) == 0
    return plane == 0
