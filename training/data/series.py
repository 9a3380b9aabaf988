"""A series file: labelled pixel or parcel series in one `.npz`, as `../shared/data/README.md` lays it out."""

from __future__ import annotations

import zlib
from lzma import LZMAError
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.series import Series

_UNDATED = -1
_NEEDED = ("values", "valid", "day", "bands", "scale", "sensor", "label", "class_names", "group")
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
    for name in ("values", "scale", "lon", "lat"):
        if name in arrays and arrays[name].dtype.kind not in "iuf":
            raise _invalid(path, f"{name} is no array of real numbers")
    whole = {name: _whole(path, name, arrays[name]) for name in ("label", "day", "year", "valid") if name in arrays}
    scale = arrays["scale"].ravel()
    if arrays["scale"].shape not in ((), (1,)) or not np.isfinite(scale[0]) or scale[0] <= 0:
        raise _invalid(path, "scale is not one number above 0")
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
    physical = values.astype(np.float32) * np.float32(scale[0])
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
    )


def _whole(path: Path, name: str, array: NDArray) -> NDArray[np.int64]:
    if array.dtype.kind not in "biuf" or not np.array_equal(array, np.rint(array.astype(np.float64))):
        raise _invalid(path, f"{name} is no array of whole numbers")
    return array.astype(np.int64)


def _invalid(path: Path, wrong: str) -> BadInput:
    return BadInput("series_invalid", f"{path}: {wrong}.", _LAYOUT)
