"""Tiles of MTLCC (Russwurm and Koerner 2018, doi 10.3390/ijgi7040129) in their published layout: Munich, L1C.

    classes.txt                                    a line a class: value in the rasters|name; the first is unknown
    tileids/train_fold0.tileids, test_fold0, eval  a line a tile
    data16/TILE/20160101_10m.tif, _20m.tif, _60m.tif    reflectance x 10,000; 4, 6 and 3 bands
    data16/TILE/y.tif                              class of each pixel of 10 m

No mask tells clouds. The order of the bands within a file follows from how the authors' index of vegetation is made.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from engine.errors import BadInput
from engine.stack.types import EPOCH

BANDS = ("B04", "B03", "B02", "B08", "B05", "B06", "B07", "B8A", "B11", "B12", "B01", "B09", "B10")
SCALE = 1e-4
UNKNOWN = 0
# Bands of the three files of a date, by the size of their pixels in metres.
_FILES = {"10m": 4, "20m": 6, "60m": 3}
_LAYOUT = "The layout is in training/data/mtlcc.py; name the folder that holds classes.txt."


@dataclass(frozen=True)
class MTLCC:
    """A data set on disk.

    Attributes:
        root: its folder.
        names: names of the classes; the first is that of pixels whose class is not known.
        values: what the rasters have for each of them.
    """

    root: Path
    names: tuple[str, ...]
    values: tuple[int, ...]


@dataclass(frozen=True)
class TileEntry:
    """A tile of one season.

    Attributes:
        folder: where its files are.
        dates: dates of the season's acquisitions, ascending.
    """

    folder: Path
    dates: tuple[datetime.date, ...]

    @property
    def name(self) -> str:
        """Season and number, such as data16/1234."""
        return f"{self.folder.parent.name}/{self.folder.name}"


@dataclass(frozen=True, eq=False)
class Tile:
    """Some dates of a tile.

    Attributes:
        values: reflectance on the grid of 10 m, (t, 13, h, w) float32.
        valid: pixels with a value in any band, (t, h, w).
        day: days since 1 January of the middle date's year, (t) int32.
        label: index into `MTLCC.names`, (h, w) int64; 0 where the class is not among them.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    label: NDArray[np.int64]


def open_mtlcc(root: str | Path) -> MTLCC:
    """Read the table of classes.

    Raises:
        BadInput: `mtlcc_missing`; `mtlcc_invalid`, it names fewer than two classes.
    """
    root = Path(root)
    path = root / "classes.txt"
    if not path.is_file():
        raise BadInput("mtlcc_missing", f"{path} does not exist.", _LAYOUT)
    rows = [line.split("|", 1) for line in path.read_text(encoding="utf-8").splitlines() if "|" in line]
    if len(rows) < 2 or not all(value.strip().isdigit() for value, _ in rows):
        raise BadInput("mtlcc_invalid", f"{path} does not name classes as value|name.", _LAYOUT)
    return MTLCC(root, tuple(name.strip() for _, name in rows), tuple(int(value) for value, _ in rows))


def tiles_of(data: MTLCC, listed: str, seasons: Sequence[str], fewest: int) -> list[TileEntry]:
    """Find the tiles of a list that have labels and enough dates; others are left out, as the authors do.

    Args:
        listed: name of the list, such as "train_fold0".
        seasons: folders of seasons, such as "data16".
        fewest: dates that a tile has at least.

    Raises:
        BadInput: `mtlcc_missing`, there is no such list; `mtlcc_empty`, no tile of it has so many dates;
            `mtlcc_invalid`, a file's name does not begin with a date.
    """
    path = data.root / "tileids" / f"{listed}.tileids"
    if not path.is_file():
        raise BadInput("mtlcc_missing", f"{path} does not exist.", _LAYOUT)
    names = path.read_text(encoding="utf-8").split()
    folders = [data.root / season / name for season in seasons for name in names]
    entries = [TileEntry(folder, _dates(folder)) for folder in folders if (folder / "y.tif").is_file()]
    enough = [entry for entry in entries if len(entry.dates) >= fewest]
    if not enough:
        raise BadInput(
            "mtlcc_empty",
            f"None of the {len(entries)} tiles with labels that {path} lists in {' and '.join(seasons)} has "
            f"{fewest} dates.",
            "Ask for fewer dates, or name another season.",
        )
    return enough


def _dates(folder: Path) -> tuple[datetime.date, ...]:
    found = {path.name.partition("_")[0] for path in folder.glob("*_10m.tif")}
    try:
        return tuple(sorted(datetime.datetime.strptime(text, "%Y%m%d").date() for text in found))
    except ValueError as error:
        raise BadInput("mtlcc_invalid", f"{folder} has files without a date: {error}.", _LAYOUT) from error


def draw_dates(entry: TileEntry, count: int, rng: np.random.Generator) -> tuple[datetime.date, ...]:
    """Draw so many dates of a tile, in order of time."""
    chosen = np.sort(rng.permutation(len(entry.dates))[:count])
    return tuple(entry.dates[index] for index in chosen)


def read_tile(data: MTLCC, entry: TileEntry, dates: Sequence[datetime.date]) -> Tile:
    """Read some dates of a tile; bands of larger pixels are repeated.

    Raises:
        BadInput: `mtlcc_missing`, a file is; `mtlcc_invalid`, it has other bands, or cannot be read.
    """
    raster = _raster(entry.folder / "y.tif")[0]
    label = np.full(raster.shape, UNKNOWN, np.int64)
    for index, value in enumerate(data.values):
        label[raster == value] = index
    values = np.stack([_date(entry.folder, f"{date:%Y%m%d}", raster.shape) for date in dates])
    since = np.array([(date - EPOCH).days for date in dates])
    new_year = (datetime.date(dates[len(dates) // 2].year, 1, 1) - EPOCH).days
    return Tile(
        values=(values * np.float32(SCALE)).astype(np.float32),
        valid=(values > 0).any(axis=1),
        day=(since - new_year).astype(np.int32),
        label=label,
    )


def _date(folder: Path, text: str, size: tuple[int, int]) -> NDArray:
    parts = []
    for pixels, count in _FILES.items():
        path = folder / f"{text}_{pixels}.tif"
        values = _raster(path)
        if len(values) != count:
            raise BadInput("mtlcc_invalid", f"{path} has {len(values)} bands, not {count}.", _LAYOUT)
        rows, cols = (np.arange(length) * own // length for length, own in zip(size, values.shape[1:], strict=True))
        parts.append(values[:, rows[:, None], cols])
    return np.concatenate(parts)


def _raster(path: Path) -> NDArray:
    if not path.is_file():
        raise BadInput("mtlcc_missing", f"{path} does not exist.", _LAYOUT)
    try:
        with rasterio.open(path) as dataset:
            return dataset.read()
    except RasterioError as error:
        raise BadInput("mtlcc_invalid", f"{path} cannot be read: {error}.", "Get the file again.") from error
