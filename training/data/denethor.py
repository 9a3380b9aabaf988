"""DENETHOR (Kondmann et al. 2021): Sentinel-2 and daily Planet over fields in Brandenburg, in the folders as published.

    ...source_sentinel_2_.../    bands.npy (t, H, W, 12), whole numbers x 1e-4; clp.npy (t, H, W, 1), 0 to 255;
                                 timestamp.pkl, a list of dates. Older ones: data/BANDS.npy, data/CLP.npy
    ...source_planet_..._YYYY-MM-DD/sr.tif    a folder a day: blue, green, red, nir, whole numbers x 1e-4, 3 m, no gaps
    labels.geojson               crop_id, crop_name of fields

`timestamp.pkl` is read without running it, see `training.data.plainpickle`. Where the tile lies is told by the Planet
rasters, since `bbox.pkl` holds an object of another library; without them, from a `bbox.json`.
"""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.features import rasterize
from rasterio.transform import Affine, from_bounds

from engine.errors import BadInput
from engine.parcels import read_parcels
from engine.sample.daily import nearest_pixel
from engine.stack import Grid
from training.base.series import Companion, Series
from training.data.labels import crops_of
from training.data.plainpickle import read_plain

# By the published means, which the files do not name.
BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
FINE_BANDS = ("blue", "green", "red", "nir")
_SCALE = 1e-4
_FINE = re.compile(r"source_planet_.*_(\d{4}-\d{2}-\d{2})$")
# Side of a pixel in metres, and by what share it may differ; fields below so many square metres are left out.
_PIXEL, _OFF, _SMALLEST = 10.0, 0.02, 1000.0
_EPOCH = datetime.date(1970, 1, 1)
_REACH = (-1, 0, 1)


@dataclass(frozen=True, eq=False)
class Tile:
    """The Sentinel-2 folder of a tile, its values still on disk.

    Attributes:
        values: (t, H, W, 12) as stored.
        cloud: (t, H, W) probability, 0 to 255.
        day: days since 1970-01-01, (t).
        grid: grid of its pixels.
    """

    values: NDArray
    cloud: NDArray
    day: NDArray[np.int32]
    grid: Grid


def read_denethor(
    sentinel: Path, labels: Path, planet: Path | None, count: int, seed: int, centred: bool = True
) -> Series:
    """Draw pixels of a tile's fields, and read their series of one or both sensors.

    Args:
        sentinel: folder of the Sentinel-2 values.
        labels: layer of the fields, with `crop_name`.
        planet: folder that the days' folders are in; None for Sentinel-2 alone.
        count: pixels, drawn without replacement; all, where there are fewer.
        centred: as `training.data.simulatedpairs.pairs_of_pixels` has it.

    Raises:
        BadInput: `series_missing`, `series_invalid`; `pairs_apart`, the two sensors' tiles are of different places;
            what reading the labels raises.
    """
    days = {} if planet is None else _planet_days(planet)
    tile = _tile(sentinel, next(iter(days.values()), None))
    field, crop, names = _fields(labels, tile.grid)
    rows, cols = np.nonzero(field)
    inner = (rows > 0) & (cols > 0) & (rows < tile.grid.height - 1) & (cols < tile.grid.width - 1)
    rows, cols = rows[inner], cols[inner]
    chosen = np.sort(np.random.default_rng(seed).permutation(len(rows))[:count])
    rows, cols = rows[chosen], cols[chosen]
    stored = np.stack([date[rows, cols] for date in tile.values], axis=1)
    valid = (stored != 0).any(axis=2)
    return Series(
        name=sentinel.name,
        values=np.where(valid[..., None], stored * np.float32(_SCALE), 0).astype(np.float32),
        valid=valid,
        day=np.broadcast_to(tile.day, valid.shape),
        bands=BANDS,
        sensor="sentinel-2-l2a",
        label=crop[field[rows, cols] - 1],
        class_names=names,
        group=field[rows, cols].astype(str),
        cloud=np.stack([date[rows, cols] for date in tile.cloud], axis=1).astype(np.uint8),
        companion=_companion(days, rows, cols, tile.grid, centred) if days else None,
    )


def _tile(folder: Path, planet: Path | None) -> Tile:
    found = [path for path in (folder / "bands.npy", folder / "data" / "BANDS.npy") if path.is_file()]
    if not found:
        raise BadInput("series_missing", f"{folder} has no bands.npy.", "Give the Sentinel-2 folder as published.")
    clouds = found[0].with_name("clp.npy" if found[0].name == "bands.npy" else "CLP.npy")
    values, cloud = _array(found[0]), _array(clouds)
    try:
        times = read_plain(folder / "timestamp.pkl")
    except OSError as error:
        raise _invalid(folder / "timestamp.pkl", "cannot be read") from error
    except ValueError as error:
        raise _invalid(folder / "timestamp.pkl", f"is no list of dates: {error}") from error
    if not isinstance(times, list) or not all(isinstance(time, datetime.date) for time in times):
        raise _invalid(folder / "timestamp.pkl", "is no list of dates")
    day = np.array([(datetime.date(time.year, time.month, time.day) - _EPOCH).days for time in times], np.int32)
    if values.ndim != 4 or values.shape[3] != len(BANDS) or len(day) != len(values):
        raise _invalid(found[0], f"is {values.shape}, not (t, H, W, 12) of the {len(day)} dates of timestamp.pkl")
    if cloud.shape[:3] != values.shape[:3]:
        raise _invalid(clouds, f"is {cloud.shape}, not as {found[0].name}, {values.shape}")
    grid = _grid(folder, planet, *values.shape[1:3])
    return Tile(values, cloud.reshape(values.shape[:3]), day, grid)


def _grid(folder: Path, planet: Path | None, height: int, width: int) -> Grid:
    """Where the tile's pixels are: where the Planet rasters are, or as `bbox.json` says."""
    if planet is not None:
        with _opened(planet) as raster:
            bounds, crs = tuple(raster.bounds), raster.crs.to_string()
    else:
        path = folder / "bbox.json"
        if not path.is_file():
            raise BadInput(
                "series_missing",
                f"{path} does not exist.",
                'Write it from bbox.pkl: {"bbox": [west, south, east, north], "crs": "EPSG:32633"}.',
            )
        try:
            told = json.loads(path.read_bytes())
            bounds, crs = tuple(map(float, told["bbox"])), str(told["crs"])
        except (ValueError, KeyError, TypeError) as error:
            raise _invalid(path, "does not say bbox and crs") from error
    transform = from_bounds(*bounds, width, height)
    if max(abs(transform.a / _PIXEL - 1), abs(-transform.e / _PIXEL - 1)) > _OFF:
        raise BadInput(
            "pairs_apart",
            f"{planet or folder} covers {bounds[2] - bounds[0]:.0f} by {bounds[3] - bounds[1]:.0f} m, and {folder} has "
            f"{width} by {height} pixels of 10 m: they are of different places.",
            "Give the folders of one tile.",
        )
    return Grid(crs, tuple(transform)[:6], width, height)


def _fields(labels: Path, grid: Grid) -> tuple[NDArray[np.int32], NDArray[np.int64], tuple[str, ...]]:
    """The field of each pixel's centre, numbered from 1; 0 for none; and each field's crop."""
    parcels = read_parcels(labels, None, grid)
    crops = crops_of(parcels, "crop_name", labels)
    names = tuple(sorted({str(crop) for crop in crops if crop}))
    shapes = [
        (shape, number)
        for number, (shape, crop) in enumerate(zip(parcels.shapes, crops, strict=True), start=1)
        if shape is not None and crop and shape.area >= _SMALLEST
    ]
    if not shapes:
        raise _invalid(labels, "has no field with a crop that is large enough")
    field = rasterize(shapes, (grid.height, grid.width), transform=Affine(*grid.transform), dtype="int32")
    return field, np.array([names.index(str(crop)) if crop else 0 for crop in crops], np.int64), names


def _planet_days(folder: Path) -> dict[datetime.date, Path]:
    """The raster of each day, by day."""
    found = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        match = _FINE.search(path.name)
        if match and (path / "sr.tif").is_file():
            found[datetime.date.fromisoformat(match[1])] = path / "sr.tif"
    if not found:
        raise BadInput(
            "series_missing", f"{folder} has no folder of a day with sr.tif.", "Give the folder of the Planet days."
        )
    return dict(sorted(found.items()))


def _companion(
    days: dict[datetime.date, Path], rows: NDArray[np.intp], cols: NDArray[np.intp], grid: Grid, centred: bool
) -> Companion:
    down, right = (shift.ravel() for shift in np.meshgrid(_REACH, _REACH, indexing="ij"))
    fine_rows = nearest_pixel(rows, centred)[:, None] + down
    fine_cols = nearest_pixel(cols, centred)[:, None] + right
    seen = []
    for path in days.values():
        with _opened(path) as raster:
            if not np.allclose(raster.bounds, _bounds(grid), atol=_PIXEL / 2):
                raise BadInput(
                    "pairs_apart",
                    f"{path} covers another place than the first day's raster.",
                    "Give the folders of one tile.",
                )
            if raster.count != len(FINE_BANDS):
                raise _invalid(path, f"has {raster.count} bands, not {len(FINE_BANDS)}")
            values = raster.read()
        seen.append(values[:, fine_rows, fine_cols])
    values = np.ascontiguousarray(np.moveaxis(np.stack(seen), (2, 0, 3, 1), (0, 1, 2, 3)))
    day = np.array([(day - _EPOCH).days for day in days], np.int32)
    return Companion(
        values=values,
        scale=_SCALE,
        valid=(values != 0).any(axis=(2, 3)),
        day=np.broadcast_to(day, values.shape[:2]),
        bands=FINE_BANDS,
        sensor="planetscope",
    )


def _bounds(grid: Grid) -> tuple[float, float, float, float]:
    west, north = grid.transform[2], grid.transform[5]
    return (west, north + grid.transform[4] * grid.height, west + grid.transform[0] * grid.width, north)


def _opened(path: Path) -> rasterio.DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise _invalid(path, f"is no raster: {error}") from error


def _array(path: Path) -> NDArray:
    """An array that stays on the disk until parts of it are read."""
    try:
        return np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise _invalid(path, "is no plain array") from error


def _invalid(path: Path, wrong: str) -> BadInput:
    return BadInput("series_invalid", f"{path} {wrong}.", "Give the folder as published.")
