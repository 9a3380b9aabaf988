"""PASTIS and PASTIS-R patches in their published layout (Sainte Fare Garnot and Landrieu 2021, arXiv 2107.07933).

    metadata.geojson                            fold and dates of each patch
    DATA_S2/S2_ID.npy                           (T, 10, 128, 128), reflectance x 10,000
    DATA_S1A/S1A_ID.npy, DATA_S1D/S1D_ID.npy    (T, 3, 128, 128): VV, VH and their ratio in dB, of PASTIS-R
    ANNOTATIONS/TARGET_ID.npy                   (3, 128, 128); the first holds the classes
    INSTANCE_ANNOTATIONS/INSTANCES_ID.npy       (128, 128), number of the parcel within the patch, 0 for none
    NORM_S2_patch.json                          mean and standard deviation of each band in each fold; S1A and S1D too

Flat folders of ID_s2.npy, ID_s1a.npy, ID_s1d.npy, ID_semantic.npy and ID_instance.npy without metadata are read too, as
a fixture of the format: dates and folds are unknown there, and nothing measured on it is evidence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput

CLASSES = (
    "background",
    "meadow",
    "soft winter wheat",
    "corn",
    "winter barley",
    "winter rapeseed",
    "spring barley",
    "sunflower",
    "grapevine",
    "beet",
    "winter triticale",
    "winter durum wheat",
    "fruits, vegetables, flowers",
    "potatoes",
    "leguminous fodder",
    "soybeans",
    "orchard",
    "mixed cereal",
    "sorghum",
    "void",
)
BACKGROUND, VOID = 0, 19
FOLDS = 5
BANDS = {
    "S2": ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"),
    "S1A": ("VV", "VH", "VV/VH"),
    "S1D": ("VV", "VH", "VV/VH"),
}
# Physical value = stored value x scale.
SCALE = {"S2": 1e-4, "S1A": 1.0, "S1D": 1.0}
# From which the authors' loaders count days.
REFERENCE = np.datetime64("2018-09-01", "D")
_LAYOUT = "The layout is in training/data/pastis.py; --root names the folder that holds metadata.geojson."


@dataclass(frozen=True)
class PatchEntry:
    """A patch as the metadata describe it.

    Attributes:
        number: its ID.
        fold: official, 1 to 5.
        day: per sensor, days since 2018-09-01 in the order of the file; none of a sensor where unknown.
        crop: row, column and number of crops a side of a grid over the patch, of which this crop alone is read; None
            for the whole patch.
    """

    number: int
    fold: int
    day: Mapping[str, tuple[int, ...]]
    crop: tuple[int, int, int] | None = None

    def within(self, height: int, width: int) -> tuple[slice, slice]:
        """Rows and columns that are read, of a patch of so many pixels."""
        if self.crop is None:
            return slice(0, height), slice(0, width)
        row, col, grid = self.crop
        return slice(row * height // grid, (row + 1) * height // grid), slice(
            col * width // grid, (col + 1) * width // grid
        )


@dataclass(frozen=True)
class Pastis:
    """A data set on disk.

    Attributes:
        root: its folder.
        entries: one a patch, by number.
        fixture: whether this is a flat folder without metadata, whose folds are made up.
    """

    root: Path
    entries: tuple[PatchEntry, ...]
    fixture: bool

    def of_folds(self, folds: Sequence[int]) -> list[PatchEntry]:
        """The patches of some folds.

        Raises:
            BadInput: `pastis_fold_empty`.
        """
        entries = [entry for entry in self.entries if entry.fold in folds]
        if not entries:
            which = ", ".join(map(str, folds))
            raise BadInput("pastis_fold_empty", f"{self.root} has no patch of fold {which}.", "Get all five folds.")
        return entries


@dataclass(frozen=True, eq=False)
class Patch:
    """One patch; dates ascending.

    Attributes:
        entry: what the metadata say of it.
        values: stored values, (t, c, h, w).
        day: days since 2018-09-01, (t) int32; None where unknown.
        label: index into `CLASSES`, (h, w) int64.
        parcel: number within the patch, (h, w) int64; 0 for none.
    """

    entry: PatchEntry
    values: NDArray
    day: NDArray[np.int32] | None
    label: NDArray[np.int64]
    parcel: NDArray[np.int64]

    @property
    def model_day(self) -> NDArray[np.int32]:
        """Days since 1 January of the middle date's year, (t), as the engine counts; unknown dates evenly in one."""
        dates = len(self.values)
        if self.day is None:
            return np.round((np.arange(dates) + 0.5) * 365 / dates).astype(np.int32)
        year = (REFERENCE + int(self.day[dates // 2])).astype("datetime64[Y]").astype("datetime64[D]")
        return self.day - np.int32((year - REFERENCE).astype(int))


def open_pastis(root: str | Path) -> Pastis:
    """Find the patches of a data set.

    Raises:
        BadInput: `pastis_missing`, no such folder or no patch in it; `pastis_unreadable`, the metadata are no GeoJSON;
            `pastis_invalid`, they lack an ID, an official fold or the dates of a patch.
    """
    root = Path(root)
    metadata = root / "metadata.geojson"
    if metadata.is_file():
        return Pastis(root, _entries(metadata), fixture=False)
    numbers = sorted(int(path.stem[:-3]) for path in root.glob("*_s2.npy") if path.stem[:-3].isdigit())
    if not numbers:
        raise BadInput("pastis_missing", f"{root} holds neither metadata.geojson nor patches.", _LAYOUT)
    return Pastis(root, tuple(PatchEntry(n, 1 + i % FOLDS, {}) for i, n in enumerate(numbers)), fixture=True)


def _entries(metadata: Path) -> tuple[PatchEntry, ...]:
    try:
        features = json.loads(metadata.read_text(encoding="utf-8"))["features"]
        properties = [feature["properties"] for feature in features]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("pastis_unreadable", f"{metadata} is no GeoJSON of patches: {error}.", _LAYOUT) from error
    entries = sorted((_entry(one, metadata) for one in properties), key=lambda entry: entry.number)
    if not entries:
        raise BadInput("pastis_missing", f"{metadata} names no patch.", _LAYOUT)
    return tuple(entries)


def _entry(properties: Mapping[str, Any], metadata: Path) -> PatchEntry:
    try:
        number, fold = int(properties["ID_PATCH"]), int(properties["Fold"])
        dates = {sensor: properties.get(f"dates-{sensor}") for sensor in BANDS}
        day = {sensor: _days(of_sensor) for sensor, of_sensor in dates.items() if of_sensor}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(
            "pastis_invalid", f"{metadata}: a patch lacks its ID_PATCH, Fold or dates ({error}).", _LAYOUT
        ) from error
    if not 1 <= fold <= FOLDS or "S2" not in day:
        problem = f"patch {number} has no dates of S2, or its fold {fold} is not 1 to 5"
        raise BadInput("pastis_invalid", f"{metadata}: {problem}.", _LAYOUT)
    return PatchEntry(number, fold, day)


def _days(dates: Mapping[str, int] | str) -> tuple[int, ...]:
    """Days since the reference, from {"0": 20180924, ...}, which GDAL writes as text."""
    table = json.loads(dates) if isinstance(dates, str) else dates
    ordered = (str(table[key]) for key in sorted(table, key=int))
    return tuple(int((np.datetime64(f"{d[:4]}-{d[4:6]}-{d[6:]}", "D") - REFERENCE).astype(int)) for d in ordered)


def read_patch(data: Pastis, entry: PatchEntry, sensor: str = "S2") -> Patch:
    """Read a patch.

    Args:
        sensor: "S2", or of PASTIS-R "S1A" and "S1D".

    Raises:
        BadInput: `pastis_missing`, a file is; `pastis_unreadable`, it is no array; `pastis_invalid`, arrays or dates do
            not fit together; `labels_outside`, classes outside the table.
    """
    values, label, parcel = _fitting(data, entry, sensor)
    day = entry.day.get(sensor)
    order = np.arange(len(values)) if day is None else np.argsort(day, kind="stable")
    dated = None if day is None else np.array(day, np.int32)[order]
    return Patch(entry, values[order], dated, label, parcel.astype(np.int64))


def read_label(data: Pastis, entry: PatchEntry, sensor: str = "S2") -> NDArray[np.int64]:
    """Read the class of each pixel of a patch, (h, w); the rest of the patch is checked by the headers of its files.

    Raises:
        BadInput: what reading the whole patch raises.
    """
    return _fitting(data, entry, sensor, "r")[1]


def _fitting(
    data: Pastis, entry: PatchEntry, sensor: str, mmap_mode: Literal["r"] | None = None
) -> tuple[NDArray, NDArray[np.int64], NDArray]:
    """Images, classes and parcels of a patch, in the order of the file; they and the dates fit together."""
    n = entry.number
    if data.fixture:
        names = (f"{n}_{sensor.lower()}.npy", f"{n}_semantic.npy", f"{n}_instance.npy")
    else:
        names = (
            f"DATA_{sensor}/{sensor}_{n}.npy",
            f"ANNOTATIONS/TARGET_{n}.npy",
            f"INSTANCE_ANNOTATIONS/INSTANCES_{n}.npy",
        )
    values, target, parcel = (read_array(data.root / name, mmap_mode) for name in names)
    day = entry.day.get(sensor)
    if day is None and not data.fixture:
        raise BadInput("pastis_invalid", f"Patch {n} of {data.root} has no dates of {sensor}.", "Get PASTIS-R for S1.")
    if values.ndim != 4 or values.shape[1] != len(BANDS[sensor]) or 0 in values.shape:
        raise BadInput("pastis_invalid", f"{data.root / names[0]} has shape {values.shape}, not (T, C, H, W).", _LAYOUT)
    if target.ndim != 3 or not len(target) or target.shape[1:] != values.shape[2:] or parcel.shape != values.shape[2:]:
        raise BadInput("pastis_invalid", f"Image and annotations of patch {n} of {data.root} differ in size.", _LAYOUT)
    if day is not None and len(day) != len(values):
        raise BadInput(
            "pastis_invalid", f"{data.root / names[0]} has {len(values)} dates, the metadata {len(day)}.", _LAYOUT
        )
    for name, array in zip(names, (values, target, parcel), strict=True):
        if array.dtype.kind not in "iuf":
            raise BadInput("pastis_invalid", f"{data.root / name} is no array of real numbers.", _LAYOUT)
    label = target[0].astype(np.int64)
    if label.min() < 0 or label.max() >= len(CLASSES):
        raise BadInput("labels_outside", f"{data.root / names[1]} has classes outside 0 to {VOID}.", _LAYOUT)
    part = entry.within(*label.shape)
    return values[(..., *part)], label[part], parcel[part]


def read_array(path: Path, mmap_mode: Literal["r"] | None = None) -> NDArray:
    """Read one of the data set's arrays, or map it into memory, which keeps its file open as long as the array lives.

    Raises:
        BadInput: `pastis_missing`; `pastis_unreadable`, it is no array, or the system does not let it be read.
    """
    if not path.is_file():
        raise BadInput("pastis_missing", f"{path} does not exist.", _LAYOUT)
    try:
        return np.load(path, mmap_mode=mmap_mode, allow_pickle=False)
    except (ValueError, EOFError) as error:
        raise BadInput("pastis_unreadable", f"{path} is no array: {error}.", "Get the file again.") from error
    except OSError as error:
        why = error.strerror or str(error)
        raise BadInput(
            "pastis_unreadable", f"{path} could not be read: {why}.", "Mend what the system names, and start again."
        ) from error


def fold_statistics(data: Pastis, folds: Sequence[int], sensor: str = "S2") -> tuple[list[float], list[float]]:
    """Mean and standard deviation per band, in reflectance or decibels: the mean of the folds' published ones.

    Raises:
        BadInput: `pastis_missing`, `pastis_unreadable`.
    """
    path = data.root / f"NORM_{sensor}_patch.json"
    if not path.is_file():
        raise BadInput("pastis_missing", f"{path} does not exist.", _LAYOUT)
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        published = [[table[f"Fold_{fold}"][name] for fold in folds] for name in ("mean", "std")]
        mean, std = (SCALE[sensor] * np.array(values, np.float64).mean(axis=0) for values in published)
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("pastis_unreadable", f"{path} lacks statistics of a fold: {error}.", _LAYOUT) from error
    bands = len(BANDS[sensor])
    if mean.shape != (bands,) or std.shape != (bands,) or not (std > 0).all():
        raise BadInput("pastis_unreadable", f"{path} has no {bands} bands of positive deviation.", _LAYOUT)
    return mean.tolist(), std.tolist()
