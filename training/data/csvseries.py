"""Two data sets that come as tables of comma-separated values, read as series."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.series import Series

# Codes of the Danish field register that the file has.
_DANISH_CROPS = {
    "1": "spring barley",
    "10": "winter barley",
    "11": "winter wheat",
    "22": "winter rapeseed",
    "216": "silage maize",
}
# The columns of B06, B07, B08 and B8A on each date; two dates also have B11 and B12, which are left out.
_DANISH_DATES = {date(2016, 3, 19): 16, date(2016, 4, 11): 6, date(2016, 5, 8): 0, date(2016, 9, 15): 12}
_DANISH_BANDS = ("B06", "B07", "B08", "B8A")
_FORMOSAT_BANDS = ("NIR", "RED", "GREEN")


def read_denmark(path: Path) -> Series:
    """Read the Danish Sentinel-2 pixels of 2016; the header names a column that the rows do not have.

    Raises:
        BadInput: `series_missing`, `series_invalid`.
    """
    cells = _cells(path, skipped=1)
    if cells.shape[1] != 22:
        raise BadInput(
            "series_invalid", f"{path} has rows of {cells.shape[1]} columns, not 22.", "Give the file as published."
        )
    values = np.stack(
        [_numbers(path, cells[:, first : first + 4], np.float32) for first in _DANISH_DATES.values()], axis=1
    )
    code = cells[:, 20].tolist()
    unknown = sorted(set(code) - set(_DANISH_CROPS))
    if unknown:
        raise BadInput(
            "series_invalid", f"{path}: crop codes {', '.join(unknown)} are unknown.", "Give the file as published."
        )
    day = np.array([(day - date(1970, 1, 1)).days for day in _DANISH_DATES], np.int32)
    return Series(
        name=path.stem,
        values=values * np.float32(1e-4),
        valid=np.ones(values.shape[:2], bool),
        day=np.broadcast_to(day, values.shape[:2]),
        bands=_DANISH_BANDS,
        sensor="sentinel-2-l2a",
        label=np.array([list(_DANISH_CROPS).index(number) for number in code]),
        class_names=tuple(_DANISH_CROPS.values()),
        group=cells[:, 21],
    )


def read_formosat2(path: Path) -> Series:
    """Read Formosat-2 series in the layout of TempCNN's examples: class, polygon, and three bands of each date.

    The dates are a calendar of equal steps, to which the values were interpolated; the file does not name the days.

    Raises:
        BadInput: `series_missing`, `series_invalid`.
    """
    cells = _cells(path, skipped=0)
    if cells.shape[1] < 5 or (cells.shape[1] - 2) % 3:
        raise BadInput(
            "series_invalid", f"{path} has rows of {cells.shape[1]} columns.", "Give class, polygon and 3 bands a date."
        )
    values = rearrange(_numbers(path, cells[:, 2:], np.float32), "n (t c) -> n t c", c=3)
    label = _numbers(path, cells[:, 0], np.int64)
    if label.min() < 0:
        raise BadInput("series_invalid", f"{path} has classes below 0.", "Give the file as published.")
    return Series(
        name=path.stem,
        values=values,
        valid=np.ones(values.shape[:2], bool),
        day=None,
        bands=_FORMOSAT_BANDS,
        sensor="formosat-2",
        label=label,
        class_names=tuple(f"class {cls}" for cls in range(label.max() + 1)),
        group=cells[:, 1],
    )


def _cells(path: Path, skipped: int) -> NDArray[np.str_]:
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the path of the file as published.")
    try:
        return np.loadtxt(path, dtype=str, delimiter=",", skiprows=skipped, ndmin=2)
    except ValueError as error:
        raise BadInput("series_invalid", f"{path} is no table: {error}.", "Give the file as published.") from error


def _numbers(path: Path, cells: NDArray[np.str_], kind: type[np.number]) -> NDArray:
    try:
        numbers = cells.astype(kind)
    except (ValueError, OverflowError) as error:
        raise BadInput("series_invalid", f"{path}: {error}.", "Give the file as published.") from error
    if not np.isfinite(numbers).all():
        raise BadInput("series_invalid", f"{path} has values that are no numbers.", "Give the file as published.")
    return numbers
