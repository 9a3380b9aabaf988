"""What a variable of a cube says of its stored values, by the CF conventions (1.11, sections 2.5.1 and 8.1)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.stack.read.valid import holds

if TYPE_CHECKING:
    import xarray as xr

# What netCDF fills variables with that state no fill value, are these numbers' neighbours (NC_FILL_SHORT and others).
_WRITTEN = {
    "int16": (-32766, 32767),
    "uint16": (0, 65534),
    "int32": (-2147483646, 2147483647),
    "uint32": (0, 4294967294),
}

# The names of CF, and those that rioxarray, odc-stac and stackstac write beside them or in their place.
_MISSING = ("_FillValue", "missing_value", "nodata", "nodatavals")

# A chunk is unpacked whole, whatever part of it is wanted.
_LARGEST_CHUNK = 1024 * 1024 * 1024


def text_of(variable: xr.Variable | xr.DataArray, name: str) -> str:
    """A text attribute; '' where it is missing, or no text."""
    value = variable.attrs.get(name, "")
    return value if isinstance(value, str) else ""


def number_of(variable: xr.Variable | xr.DataArray, name: str, default: float) -> float:
    """A numeric attribute.

    Raises:
        ValueError: it is not one finite number; the text says so, naming the attribute.
    """
    if name not in variable.attrs:
        return default
    value = variable.attrs[name]
    try:
        (number,) = np.asarray(value).astype(np.float64).ravel()
    except (ValueError, TypeError, OverflowError):
        number = np.nan
    if not np.isfinite(number):
        raise ValueError(f"its {name} {str(value)[:80]} is no number")
    return float(number)


def require_small_chunks(variable: xr.Variable | xr.DataArray, name: str) -> None:
    """Refuse a variable whose chunks would take the memory.

    Raises:
        ValueError: they would; the text says how large they are.
    """
    chunks = variable.encoding.get("chunks") or variable.encoding.get("chunksizes") or ()
    size = math.prod(int(length) for length in chunks) * variable.dtype.itemsize if chunks else 0
    if size > _LARGEST_CHUNK:
        raise ValueError(
            f"the chunks of {name} hold {size / 2**30:,.1f} GB each, more than {_LARGEST_CHUNK >> 30} GB; "
            "write it in smaller ones"
        )


def stored_type(variable: xr.DataArray) -> np.dtype:
    """The type of a variable's stored values, as GDAL could hold them; netCDF-3 has unsigned ones by convention."""
    dtype = variable.dtype.newbyteorder("=")
    if dtype.kind == "i" and str(variable.attrs.get("_Unsigned", "")).lower() == "true":
        return np.dtype(f"u{dtype.itemsize}")
    if dtype.kind == "b":
        return np.dtype(np.uint8)
    return np.dtype(np.float32) if dtype == np.float16 else dtype


def packing_of(variable: xr.DataArray) -> tuple[float, float]:
    """scale_factor and add_offset.

    Raises:
        ValueError: one of them is no number.
    """
    return number_of(variable, "scale_factor", 1.0), number_of(variable, "add_offset", 0.0)


def stated(variable: xr.DataArray, name: str) -> tuple[float, ...]:
    """The stored values that an attribute names, such as _FillValue; those that cannot be stored are left out."""
    dtype = stored_type(variable)
    values = _as_stored(variable, _numbers(variable, name))
    return tuple(float(dtype.type(value)) for value in values if holds(dtype, value))


def missing_in(variable: xr.DataArray) -> tuple[float, ...]:
    """The stored values that a variable's attributes call missing, that of CF's _FillValue first."""
    return tuple(dict.fromkeys(value for name in _MISSING for value in stated(variable, name)))


def range_of(variable: xr.DataArray) -> tuple[float, float] | None:
    """The lowest and the highest stored value that is a measurement (valid_range, or valid_min and valid_max).

    A range in fractions of what is stored as packed whole numbers is one of unpacked values (NetCDF Users Guide,
    appendix A). Without a fill value the library's own is out of range. None where all that can be stored is within.
    """
    dtype = stored_type(variable)
    if dtype.kind not in "iuf":
        return None
    limits = np.finfo(dtype) if dtype.kind == "f" else np.iinfo(dtype)
    widest = (float(limits.min), float(limits.max))
    bounds = widest if missing_in(variable) else _WRITTEN.get(dtype.name, widest)
    both_ends = _numbers(variable, "valid_range")
    ends = [both_ends[:1], both_ends[1:]]
    if len(both_ends) != 2:
        ends = [_numbers(variable, name)[:1] for name in ("valid_min", "valid_max")]
    low, high = (_packed(variable, end) for end in ends)
    if packing_of(variable)[0] < 0 and any(_is_unpacked(variable, end) for end in ends):
        low, high = high, low
    found = (float(np.fmax(low, bounds[0])), float(np.fmin(high, bounds[1])))
    return found if found != widest and found[0] <= found[1] else None


def codes_of(variable: xr.DataArray) -> tuple[float, ...]:
    """The values that a variable of classes may have, by its flag_values; () where it lists none, or bits (CF 3.5).

    Lists often leave 0 out, which then means that no flag is set.
    """
    if "flag_masks" in variable.attrs:
        return ()
    codes = stated(variable, "flag_values")
    return (0.0, *codes) if codes else ()


def _numbers(variable: xr.DataArray, name: str) -> np.ndarray:
    """An attribute's numbers, none where it is missing or holds words."""
    values = np.asarray(variable.attrs.get(name, ())).ravel()
    if values.dtype.kind in "iuf":
        return values
    try:
        return values.astype(np.float64)
    except (ValueError, TypeError):
        return np.empty(0)


def _is_unpacked(variable: xr.DataArray, end: np.ndarray) -> bool:
    """Whether an end of a range, (1) or (0), is a fraction of what is stored as packed whole numbers."""
    in_fractions = end.size > 0 and end.dtype.kind == "f" and variable.dtype.kind != "f"
    return in_fractions and packing_of(variable) != (1.0, 0.0)


def _packed(variable: xr.DataArray, end: np.ndarray) -> float:
    """An end of a range, (1), as it is stored; NaN where there is none, (0)."""
    if not end.size:
        return float("nan")
    if not _is_unpacked(variable, end):
        return float(_as_stored(variable, end)[0])
    scale, offset = packing_of(variable)
    return round((float(end[0]) - offset) / scale, 6)


def _as_stored(variable: xr.DataArray, values: np.ndarray) -> np.ndarray:
    """Whole numbers of an attribute; unsigned by convention, they are stated as the signed ones that are stored."""
    dtype = stored_type(variable)
    if dtype.kind == "u" and variable.dtype.kind == "i" and values.dtype.kind == "i":
        return values.astype(variable.dtype.newbyteorder("=")).view(dtype)
    return values
