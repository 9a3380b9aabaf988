"""A series file: labelled pixel or parcel series in one `.npz`, as `../shared/data/README.md` lays it out."""

from __future__ import annotations

import zlib
from lzma import LZMAError
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.series import Companion, Series

_UNDATED = -1
_NEEDED = ("values", "valid", "day", "bands", "scale", "sensor", "label", "class_names", "group")
# Of the second sensor, all of them or none; `companion_valid` besides, where not every day is.
_OF_COMPANION = tuple(f"companion_{name}" for name in ("values", "day", "bands", "scale", "sensor"))
METRES_A_DEGREE = 111_000
# Most metres between the places of a pair: the diagonal of a Sentinel-2 pixel, and errors of registration.
FARTHEST = 30.0
_LAYOUT = "The layout of a series file is in training/data/series.py."
# What numpy and zipfile raise on a damaged archive; the last but one of encryption or an unknown compression, the last
# of a header that tells of more values than there is memory for.
_DAMAGED = (
    ValueError, EOFError, BadZipFile, zlib.error, LZMAError, TypeError, AttributeError, RuntimeError, MemoryError,
)  # fmt: skip


def read_series(path: str | Path) -> Series:
    """Read a series file. Nothing in it may be pickled.

    Raises:
        BadInput: `series_missing`; `series_unreadable`, no `.npz`, an encrypted one or an array of objects;
            `series_invalid`, arrays missing or of shapes that do not fit; `labels_outside`, labels outside the class
            table.
    """
    path = Path(path)
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the path of a series file (.npz).")
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files}
    except OSError as error:
        raise BadInput("series_unreadable", f"{path} cannot be read: {error.strerror or error}.", _LAYOUT) from error
    except _DAMAGED as error:
        # Not in numpy's words, which tell how to load what is pickled.
        raise BadInput("series_unreadable", f"{path} is no whole archive (.npz) of plain arrays.", _LAYOUT) from error
    missing = [name for name in _NEEDED if name not in arrays]
    if missing:
        raise BadInput("series_invalid", f"{path} lacks the arrays {', '.join(missing)}.", _LAYOUT)
    return _checked(path, arrays)


def _checked(path: Path, arrays: dict[str, NDArray]) -> Series:
    values, day = arrays["values"], arrays["day"]
    if values.ndim != 3 or 0 in values.shape:
        raise _invalid(path, f"values {values.shape} are not (N, T, C)")
    n, t, c = values.shape
    expected = {"valid": (n, t), "day": (t,) if day.ndim == 1 else (n, t), "bands": (c,), "label": (n,), "group": (n,)}
    expected |= {name: (n,) for name in ("zone", "year", "lon", "lat") if name in arrays}
    for name, shape in expected.items():
        if arrays[name].shape != shape:
            raise _invalid(path, f"{name} has shape {arrays[name].shape}, not {shape}")
    for name in ("values", "lon", "lat"):
        if name in arrays and arrays[name].dtype.kind not in "iuf":
            raise _invalid(path, f"{name} is no array of real numbers")
    whole = {name: _whole(path, name, arrays[name]) for name in ("label", "day", "year", "valid") if name in arrays}
    scale = np.float32(_scale(path, "scale", arrays))
    for name in ("class_names", "bands"):
        if arrays[name].ndim != 1 or len(set(arrays[name].tolist())) < len(arrays[name]):
            raise _invalid(path, f"{name} is no list of different names")
    label = whole["label"]
    classes = len(arrays["class_names"])
    outside = np.unique(label[(label < 0) | (label >= classes)])
    if len(outside):
        raise BadInput(
            "labels_outside",
            f"{path}: labels {', '.join(map(str, outside[:5]))} are outside its class table of {classes} names.",
            "Number the classes from 0, in the order of class_names.",
        )
    physical = values.astype(np.float32) * scale
    valid = whole["valid"].astype(bool) & np.isfinite(physical).all(axis=2)
    if not valid.any():
        raise _invalid(path, "no date of any series is valid")
    day = np.broadcast_to(whole["day"], (n, t))
    dated = (day != _UNDATED).any()
    if dated and (day[valid] == _UNDATED).any():
        raise _invalid(path, "some valid dates have the day -1, which means unknown, and others have a day")
    return Series(
        name=path.stem,
        values=np.where(valid[..., None], physical, np.float32(0)),
        valid=valid,
        day=day.astype(np.int32) if dated else None,
        bands=tuple(map(str, arrays["bands"])),
        sensor=str(arrays["sensor"]),
        label=label,
        class_names=tuple(map(str, arrays["class_names"])),
        group=arrays["group"].astype(str),
        zone=arrays["zone"].astype(str) if "zone" in arrays else None,
        year=whole.get("year"),
        lon=arrays["lon"].astype(np.float64) if "lon" in arrays else None,
        lat=arrays["lat"].astype(np.float64) if "lat" in arrays else None,
        cloud=_cloud(path, arrays["cloud"], (n, t)) if "cloud" in arrays else None,
        companion=_companion(path, arrays, n),
    )


def _cloud(path: Path, cloud: NDArray, shape: tuple[int, int]) -> NDArray[np.uint8]:
    if cloud.shape != shape or cloud.dtype != np.uint8:
        raise _invalid(path, f"cloud is {cloud.dtype} of shape {cloud.shape}, not uint8 of {shape}")
    return cloud


def _companion(path: Path, arrays: dict[str, NDArray], n: int) -> Companion | None:
    """The second sensor's series, if the file has some.

    Its values are (N, D, P, C): days, pixels around the place, bands; its days (D) or (N, D).
    """
    there = [name for name in _OF_COMPANION if name in arrays]
    if not there:
        return None
    if len(there) < len(_OF_COMPANION):
        raise _invalid(path, f"has {there[0]}, but not {', '.join(sorted(set(_OF_COMPANION) - set(there)))}")
    _refuse_other_places(path, arrays)
    values, bands = arrays["companion_values"], arrays["companion_bands"]
    if values.ndim != 4 or len(values) != n or values.shape[3:] != bands.shape or values.dtype.kind not in "iuf":
        raise _invalid(path, f"companion_values {values.shape} are not numbers of (N, D, P, C)")
    shape = values.shape[:2]
    day = _whole(path, "companion_day", arrays["companion_day"])
    if day.shape not in (shape, shape[1:]):
        raise _invalid(path, f"companion_day has shape {day.shape}, not {shape}")
    valid = arrays.get("companion_valid", np.ones(shape, bool))
    if valid.shape != shape:
        raise _invalid(path, f"companion_valid has shape {valid.shape}, not {shape}")
    return Companion(
        values=values,
        scale=_scale(path, "companion_scale", arrays),
        valid=_whole(path, "companion_valid", valid).astype(bool) & np.isfinite(values).all(axis=(2, 3)),
        day=np.broadcast_to(day, shape).astype(np.int32),
        bands=tuple(map(str, bands)),
        sensor=str(arrays["companion_sensor"]),
    )


def _refuse_other_places(path: Path, arrays: dict[str, NDArray]) -> None:
    """Compare the places of both sensors, where the file has those of both."""
    degrees = [arrays.get(name) for name in ("lon", "companion_lon", "lat", "companion_lat")]
    if any(array is None or array.shape != degrees[0].shape for array in degrees):
        return
    lon, other_lon, lat, other_lat = (array.astype(np.float64) for array in degrees)
    apart = METRES_A_DEGREE * np.hypot((lon - other_lon) * np.cos(np.radians(lat)), lat - other_lat)
    if (far := np.flatnonzero(apart > FARTHEST)).size:
        raise BadInput(
            "pairs_apart",
            f"{path}: the two sensors' series are of different places: those of series {far[0]} lie "
            f"{apart[far[0]]:.0f} m apart, and {len(far)} of {len(apart)} lie more than {FARTHEST:.0f} m apart.",
            "Bring both sensors' series into the same order of places.",
        )


def _scale(path: Path, name: str, arrays: dict[str, NDArray]) -> float:
    scale = arrays[name].ravel()
    if arrays[name].shape not in ((), (1,)) or scale.dtype.kind not in "iuf" or not 0 < scale[0] < np.inf:
        raise _invalid(path, f"{name} is not one number above 0")
    return float(scale[0])


def _whole(path: Path, name: str, array: NDArray) -> NDArray[np.int64]:
    if array.dtype.kind not in "biuf" or not np.array_equal(array, np.rint(array.astype(np.float64))):
        raise _invalid(path, f"{name} is no array of whole numbers")
    return array.astype(np.int64)


def _invalid(path: Path, wrong: str) -> BadInput:
    return BadInput("series_invalid", f"{path}: {wrong}.", _LAYOUT)
