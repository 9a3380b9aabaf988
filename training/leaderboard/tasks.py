"""The leaderboard's tasks: a data set each, and how it is split."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

import numpy as np

from engine.errors import BadInput
from training.base.series import Series
from training.data.csvseries import read_denmark, read_formosat2
from training.data.parquetseries import read_worldcereal
from training.data.rasterseries import read_france, read_slovenia
from training.data.series import read_series
from training.measure.folds import Fold, fold_of_files, folds_of_split

_READERS: Mapping[str, Callable[[Path], Series]] = {
    "denmark_s2_2016_4dates_multipixels.csv": read_denmark,
    "formosat2_tempcnn_train.csv": read_formosat2,
    "formosat2_tempcnn_test.csv": read_formosat2,
    "slovenia_s2_toy_patch": read_slovenia,
    "../demo/france_2018": read_france,
    "2022_FRA_LPIS_POLY_110.geoparquet": read_worldcereal,
}
GIVEN = "given"
# Of these splits the test side is elsewhere: another area or year than where the labels are.
FAR = ("zone", "region", "year")


@dataclass(frozen=True)
class Task:
    """A data set and a split of it.

    Attributes:
        data: short name.
        title: heading in tables.
        split: as `training.measure.folds.folds_of_split` takes it, or `GIVEN` where the second file is the test side.
        held_out: what the split keeps apart, in words.
        files: names of files, or of folders, in the folder of series.
    """

    data: str
    title: str
    split: str
    held_out: str
    files: tuple[str, ...]

    @property
    def name(self) -> str:
        """Short names of the data set and its split."""
        return f"{self.data}/{self.split}"


_CALIFORNIA = ("s2_cdl_california_2021.npz",)
_ARKANSAS = ("s2_cdl_arkansas_2021.npz",)
_CENTRAL_ASIA = ("cawa_modis_ndvi_parcels.npz",)
_BLOCKS = "whole blocks of 0.1 degrees, 5 folds"
_LOCATIONS = "whole locations (coordinates rounded to 0.001 degrees), 5 folds"
_ZONES = "the north trained on and the south scored, and the other way"
_RANDOM = "5 random folds: the file says nothing of where its series lie, so neighbours may be on both sides"
# In the order of importance: what is interrupted has its first ones.
TASKS = (
    Task("california", "California, Sentinel-2, by block", "group", _BLOCKS, _CALIFORNIA),
    Task("california", "California, Sentinel-2, by zone", "zone", _ZONES, _CALIFORNIA),
    Task(
        "mato-grosso", "Mato Grosso, MODIS, by location", "group", _LOCATIONS,
        ("br_mt_1_8K_9classes_6bands.npz",),
    ),
    Task("central-asia", "Central Asia, MODIS, by region", "region", "one of four regions", _CENTRAL_ASIA),
    Task("central-asia", "Central Asia, MODIS, by year", "year", "one of the years with 100 parcels", _CENTRAL_ASIA),
    Task("arkansas", "Arkansas, Sentinel-2, by block", "group", _BLOCKS, _ARKANSAS),
    Task("arkansas", "Arkansas, Sentinel-2, by zone", "zone", _ZONES, _ARKANSAS),
    Task("cbers", "Cerrado, CBERS-4, by location", "group", _LOCATIONS, ("cbers_samples_022024.npz",)),
    Task("ucr-crop", "Crop of the UCR archive, Formosat-2", "sample", _RANDOM, ("ucr_crop_formosat2_TRAIN.npz",)),
    Task("amazon", "Brazilian Amazon, MODIS", "sample", _RANDOM, ("brazilian_amazon_modis_TRAIN.npz",)),
    Task(
        "formosat2", "TempCNN's example, Formosat-2", GIVEN, "the test file, of other polygons",
        ("formosat2_tempcnn_train.csv", "formosat2_tempcnn_test.csv"),
    ),
    Task(
        "denmark", "Denmark, Sentinel-2, four dates, by block", "group", "whole field blocks, 5 folds",
        ("denmark_s2_2016_4dates_multipixels.csv",),
    ),
    Task(
        "slovenia", "Land cover of a patch in Slovenia, Sentinel-2, by block", "group",
        "whole blocks of 20 pixels, 5 folds; these cut the patches of a cover, so that neighbours within one are on "
        "both sides", ("slovenia_s2_toy_patch",),
    ),
    Task(
        "france", "Parcels in France, Sentinel-2 2018, by block", "group",
        "whole blocks of 500 m, 5 folds; 113 parcels, too few for claims", ("../demo/france_2018",),
    ),
    Task(
        "corsica", "Land use of parcels in Corsica, Sentinel-2 by month, by block", "group", _BLOCKS,
        ("2022_FRA_LPIS_POLY_110.geoparquet",),
    ),
)  # fmt: skip


def chosen(names: Sequence[str]) -> list[Task]:
    """The tasks of these names, all where none is given, in the order of importance.

    Raises:
        BadInput: `task_unknown`.
    """
    unknown = [name for name in names if name not in {task.name for task in TASKS}]
    if unknown:
        raise BadInput(
            "task_unknown", f"There is no task {unknown[0]!r}.", f"Known are {', '.join(task.name for task in TASKS)}."
        )
    return [task for task in TASKS if not names or task.name in names]


@lru_cache(maxsize=4)
def folds_of(task: Task, folder: Path) -> tuple[Fold, ...]:
    """Read a task's files and split them.

    Raises:
        BadInput: what reading and splitting raise.
    """
    read = [_read(name, folder) for name in task.files]
    return (fold_of_files(*read),) if task.split == GIVEN else tuple(folds_of_split(read[0], task.split))


def readable(tasks: Sequence[Task], folder: Path) -> tuple[list[Task], list[str]]:
    """The tasks whose files are there and can be read and split, and a sentence on each of the others."""
    kept, sentences = [], []
    for task in tasks:
        if not at_hand(task, folder):
            sentences.append(f"{task.title}: not at hand, {' or '.join(task.files)} is missing.")
            continue
        try:
            folds_of(task, folder)
        except BadInput as error:
            sentences.append(f"{task.title}: {error.message}")
        else:
            kept.append(task)
    return kept, sentences


def hash_of(fold: Fold) -> str:
    """SHA-256 of what a fold is called and of its series, whatever file they were read from."""
    digest = hashlib.sha256(fold.name.encode())
    for series in (fold.train, fold.test):
        for field in fields(series):
            part = getattr(series, field.name)
            if isinstance(part, np.ndarray):
                digest.update(f"{field.name} {part.dtype} {part.shape} ".encode())
                digest.update(part.tobytes())
            elif field.name != "name":
                digest.update(f"{field.name} {part!r} ".encode())
    return digest.hexdigest()


def at_hand(task: Task, folder: Path) -> bool:
    """Whether all files of a task are there."""
    return all((folder / name).exists() for name in task.files)


def _read(name: str, folder: Path) -> Series:
    return _READERS.get(name, read_series)(folder / name)
