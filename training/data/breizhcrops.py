"""BreizhCrops: mean Sentinel-2 series of fields in Brittany (Russwurm et al. 2020), as published: a table a field.

    classmapping.csv                row number, id, classname, code       code of the declarations -> class
    REGION.csv                      row number, CODE_CULTU, path, ..., sequencelength, idx, id
    PATH of a row, REGION/csv/*.csv row number, B1, B10, B11, B12, B2 ... B9, QA10, QA20, QA60, doa, ...

Values are top of atmosphere (L1C), times 1e-4; `doa` is the day of an acquisition. QA60 has the bits of Sentinel-2's
cloud mask, 1024 opaque clouds and 2048 cirrus. Of what is given twice for a day, the first is kept.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.series import Series

# In their own order, which is not that of the files; B10 sees no ground.
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
_COLUMNS = tuple(band if band == "B8A" else f"B{int(band[1:])}" for band in BANDS)
# The six that the published transfer keeps.
CROPS = ("permanent meadows", "temporary meadows", "corn", "wheat", "rapeseed", "barley")
_SCALE = np.float32(1e-4)
# QA60 is a mean over a field.
_CLOUDY = 1.0


def read_breizhcrops(folder: Path, region: str, crops: Sequence[str] = CROPS) -> Series:
    """Read the fields of a region, such as frh01, whose crop is one of some.

    Returns:
        Series of as many dates as the longest has; their group is the field.

    Raises:
        BadInput: `series_missing`; `series_invalid`, a table lacks a column or has a value that is none.
    """
    folder = Path(folder)
    crop_of = {row["code"]: row["classname"] for row in _rows(folder / "classmapping.csv", ("code", "classname"))}
    wanted = ("CODE_CULTU", "path", "id")
    index = [row for row in _rows(folder / f"{region}.csv", wanted) if crop_of.get(row["CODE_CULTU"]) in crops]
    fields = [_field(folder / row["path"]) for row in index]
    kept = [number for number, (day, _, _) in enumerate(fields) if len(day)]
    if not kept:
        raise BadInput(
            "series_invalid",
            f"{folder} has no field of {', '.join(crops)} in {region}.",
            "Name other crops, or regions.",
        )
    dates = max(len(fields[number][0]) for number in kept)
    values = np.zeros((len(kept), dates, len(BANDS)), np.float32)
    valid, day = np.zeros((len(kept), dates), bool), np.zeros((len(kept), dates), np.int32)
    for row, number in enumerate(kept):
        of_field, seen, clear = fields[number]
        values[row, : len(of_field)] = seen * clear[:, None]
        valid[row, : len(of_field)], day[row, : len(of_field)] = clear, of_field
    return Series(
        name=f"breizhcrops-{region}",
        values=values,
        valid=valid,
        day=day,
        bands=BANDS,
        sensor="sentinel-2-l1c",
        label=np.array([crops.index(crop_of[index[number]["CODE_CULTU"]]) for number in kept]),
        class_names=tuple(crops),
        group=np.array([f"{region} {index[number]['id']}" for number in kept]),
    )


def _field(path: Path) -> tuple[NDArray[np.int32], NDArray[np.float32], NDArray[np.bool_]]:
    """Days, reflectances and which are clear, of one field; by day, each day once."""
    rows = _rows(path, (*_COLUMNS, "QA60", "doa"))
    # The published reader drops a date that lacks any value.
    rows = [row for row in rows if all(row[name].strip() for name in (*_COLUMNS, "QA60", "doa"))]
    try:
        stored = np.array([[float(row[name]) for name in (*_COLUMNS, "QA60")] for row in rows], np.float64)
        day = np.array([row["doa"][:10] for row in rows], "datetime64[D]").astype(np.int32)
    except ValueError as error:
        raise BadInput("series_invalid", f"{path}: {error}.", "Give the file as published.") from error
    day, first = np.unique(day, return_index=True)
    stored = stored.reshape(-1, len(BANDS) + 1)[first]
    if not np.isfinite(stored).all():
        raise BadInput("series_invalid", f"{path} has values that are no numbers.", "Give the file as published.")
    return day, stored[:, :-1].astype(np.float32) * _SCALE, stored[:, -1] < _CLOUDY


def _rows(path: Path, columns: Sequence[str]) -> list[Mapping[str, Any]]:
    """The rows of a table that has some columns.

    Raises:
        BadInput: `series_missing`, `series_invalid`.
    """
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the folder as published.")
    try:
        with path.open(newline="", encoding="utf-8") as file:
            table = csv.DictReader(file)
            absent = [name for name in columns if name not in (table.fieldnames or ())]
            rows = list(table)
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput("series_invalid", f"{path} is no table: {error}.", "Give the file as published.") from error
    if absent:
        raise BadInput(
            "series_invalid",
            f"{path} has no column {', '.join(absent)}.",
            "Give the folder as published, in its layout.",
        )
    if any(row[name] is None for row in rows for name in columns):
        raise BadInput("series_invalid", f"{path} has rows that are cut short.", "Give the file as published.")
    return rows
