"""Stacks made in code, never square, and a package whose weights are random: what every engine test stands on."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from hypothesis import settings
from rasterio.transform import from_origin

# A busy machine is no fault: nothing here is timed. Examples are others in each run.
settings.register_profile("untimed", deadline=None, max_examples=40)
settings.load_profile("untimed")

WIDTH, HEIGHT = 64, 48
BANDS = ("B03", "B04", "B08")
DAYS = tuple(datetime.date(2023, 3, 5) + datetime.timedelta(days=days) for days in (0, 25, 70, 110, 175))
TRANSFORM = from_origin(600_000, 5_000_000, 10, 10)
CRS = "EPSG:32631"
CLOUD = (slice(10, 20), slice(30, 45))  # on the second date
HOLE = (slice(0, 6), slice(0, 9))  # without data on every date
DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@contextmanager
def files_up_to(size):
    """The system refuses files that are larger, as a full disk would."""
    import resource  # Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def values_of(date: int, rng: np.random.Generator) -> np.ndarray:
    """Reflectance x 10,000 of one date, (bands, h, w) uint16, greener on the right in summer."""
    slope = np.linspace(0, 1, WIDTH)[None, None, :]
    base = np.array([700, 600, 2000])[:, None, None] + np.array([0, -300, 2500])[:, None, None] * slope * date / 4
    values = (base + rng.normal(0, 30, (len(BANDS), HEIGHT, WIDTH))).clip(1, 9999).astype(np.uint16)
    values[(slice(None), *HOLE)] = 0
    return values


def write_raster(path: Path, values: np.ndarray, descriptions=(), transform=TRANSFORM, crs=CRS, **profile) -> Path:
    """Write (c, h, w) as a GeoTIFF, or in the format of `driver`."""
    profile = {"driver": "GTiff", "nodata": 0, "tiled": False, **profile}
    count, height, width = values.shape
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path,
        "w",
        count=count,
        height=height,
        width=width,
        dtype=values.dtype,
        crs=crs,
        transform=transform,
        **profile,
    ) as dataset:
        dataset.write(values)
        for band, text in enumerate(descriptions, 1):
            dataset.set_band_description(band, text)
    return path


def write_stack(folder: Path, days=DAYS, name: Callable[[datetime.date], str] = "S2_L2A_{:%Y%m%d}.tif".format) -> Path:
    """A folder with one multi-band file a date, SCL last: vegetation (4), a cloud (9) on the second date."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(7)
    for number, day in enumerate(days):
        scl = np.full((1, HEIGHT, WIDTH), 4, np.uint16)
        if number == 1:
            scl[(0, *CLOUD)] = 9
        write_raster(folder / name(day), np.concatenate([values_of(number, rng), scl]), (*BANDS, "SCL"))
    return folder


def write_polygons(path: Path, polygons, crs: str | None = CRS, driver: str = "GPKG", **columns) -> Path:
    """A polygon layer with attributes."""
    columns = columns or {"id": np.arange(len(polygons))}
    pyogrio.raw.write(
        path,
        np.array([None if shape is None else shapely.to_wkb(shape) for shape in polygons], object),
        list(columns.values()),
        list(columns),
        geometry_type="Polygon",
        crs=crs,
        driver=driver,
    )
    return path


def write_points(path: Path, pixels, crs: str = CRS, **columns) -> Path:
    """A layer of points at places within pixels (row, column), in any CRS."""
    x, y = np.array([TRANSFORM * (col, row) for row, col in pixels]).T
    placed = pyproj.Transformer.from_crs(CRS, crs, always_xy=True).transform(x, y)
    wkb = np.array([shapely.to_wkb(point) for point in shapely.points(*placed)], object)
    columns = {name: np.array(values, object) for name, values in columns.items()} or {"id": np.arange(len(wkb))}
    pyogrio.raw.write(path, wkb, list(columns.values()), list(columns), geometry_type="Point", crs=crs, driver="GPKG")
    return path


def box(row: int, col: int, height: int, width: int):
    """The polygon around a rectangle of pixels."""
    (left, top), (right, bottom) = TRANSFORM * (col, row), TRANSFORM * (col + width, row + height)
    return shapely.box(left, bottom, right, top)


@pytest.fixture
def stack_folder(tmp_path: Path) -> Path:
    return write_stack(tmp_path / "stack")


@pytest.fixture(scope="session")
def package_folder(tmp_path_factory) -> Path:
    """A small CropSTS with random weights for three bands and three classes."""
    return export_untrained(tmp_path_factory.mktemp("packages") / "untrained")


def export_untrained(folder: Path, **changes) -> Path:
    """Export a network with random weights; `changes` go to the card, and its bands decide how many the network has."""
    import torch

    from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
    from engine.models.segmentation import SegmentationConfig, SegmentationHead
    from training.package.export import export_package

    from ..traced import traced_once

    torch.manual_seed(3)
    bands = changes.get("bands", BANDS)
    usual = len(bands) == len(BANDS)
    mean, std = ([0.07, 0.05, 0.3], [0.02, 0.02, 0.1]) if usual else ([0.2] * len(bands), [0.1] * len(bands))
    config = CropSTSConfig(bands=len(bands), grid=(8, 8), width=16, depth=2 if usual else 1, heads=2)
    encoder = CropSTS(config, mean=mean, std=std)
    head = SegmentationHead(SegmentationConfig(width=16, patch=2, classes=3))
    with traced_once():
        export_package(encoder, head, card_of(folder, **changes), folder)
    return folder


def card_of(folder: Path, **changes) -> dict:
    """What the card of an untrained package says that `export_package` does not fill in."""
    bands = changes.get("bands", BANDS)
    return {
        "name": folder.name,
        "title": "Random weights",
        "version": "1",
        "simulated": False,
        "sensor": "sentinel-2-l2a",
        "bands": list(BANDS),
        "gsd_m": 10.0,
        "units": "reflectance",
        "value_range": [(0.0, 1.0)] * len(bands),
        "window": 16,
        "halo": 2,
        "day_reference": "1 January of the middle date's year",
        "season": {"first": 1, "last": 365},
        "dates": {"min": 2, "max": 60},
        "classes": [
            {"code": 1, "name": "maize", "colour": "#e6a817"},
            {"code": 4, "name": "wheat", "colour": "#c9d36a"},
            {"code": 9, "name": "meadow", "colour": "#4f9d69"},
        ],
        "training": {
            "data": "none", "licence": "none", "attribution": "none", "seed": 3, "recipe": "none", "split": "none",
        },
        "metrics": [],
        "licence": "CC0-1.0",
        **changes,
    }  # fmt: skip


RADAR = {
    "sensor": "sentinel-1-grd",
    "bands": ["VV", "VH"],
    "gsd_m": 10.0,
    "units": "decibels",
    "value_range": [(-30.0, 5.0)] * 2,
    "dates": {"min": 2, "max": 60},
}
RADAR_DAYS = tuple(datetime.date(2023, 3, 1) + datetime.timedelta(days=days) for days in (0, 48, 96, 144))


@pytest.fixture(scope="session")
def fused_folder(tmp_path_factory) -> Path:
    """A small fused CropSTS of Sentinel-2 and Sentinel-1, with random weights so large that each input matters."""
    return export_fused(tmp_path_factory.mktemp("packages") / "fused")


def export_fused(folder: Path) -> Path:
    """Export a network of two sensors with random weights."""
    import torch

    from engine.models.cropsts.encoder import CropSTSConfig
    from engine.models.cropsts.fused import FusedConfig, FusedCropSTS, SensorConfig
    from engine.models.segmentation import SegmentationConfig, SegmentationHead
    from training.package.export import export_package

    from ..traced import traced_once

    torch.manual_seed(5)
    first = CropSTSConfig(bands=len(BANDS), grid=(8, 8), width=16, depth=2, heads=2)
    config = FusedConfig(first, (SensorConfig(2),))
    encoder = FusedCropSTS(config, [[0.07, 0.05, 0.3], [-14.0, -20.0]], [[0.02, 0.02, 0.1], [3.0, 3.0]])
    head = SegmentationHead(SegmentationConfig(width=16, patch=2, classes=3))
    with torch.no_grad():
        for parameter in (*encoder.parameters(), *head.parameters()):
            parameter.add_(0.2 * torch.randn_like(parameter))
    with traced_once():
        export_package(encoder, head, card_of(folder, fused_with=[RADAR]), folder)
    return folder


def write_radar(folder: Path, days=RADAR_DAYS, shift: float = 0.0, bands=("VV", "VH")) -> Path:
    """Sentinel-1 in decibels, a file a date on the grid of `write_stack`, without data in the first two columns."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(11)
    for number, day in enumerate(days):
        slope = np.linspace(0, 4, HEIGHT)[None, :, None] * number
        values = rng.normal(-16, 1, (2, HEIGHT, WIDTH)) + np.array([2, -3])[:, None, None] + slope + shift
        values[:, :, :2] = np.nan
        used = values[: len(bands)].astype(np.float32)
        write_raster(folder / f"S1A_IW_GRDH_{day:%Y%m%d}.tif", used, bands, nodata=None)
    return folder


@pytest.fixture(scope="session")
def objects(tmp_path_factory) -> Path:
    """The folder where the object store keeps a bucket's objects."""
    return tmp_path_factory.mktemp("objects") / "bucket"


@pytest.fixture(scope="session")
def bucket(objects):
    """A bucket of an object store on this machine, as GDAL addresses it."""
    store = Path(__file__).with_name("objectstore.py")
    process = subprocess.Popen([sys.executable, str(store), str(objects.parent)], stdout=subprocess.PIPE, text=True)
    settings = {
        "AWS_S3_ENDPOINT": f"127.0.0.1:{process.stdout.readline().strip()}",
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_NO_SIGN_REQUEST": "YES",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in settings.items():
            patch.setenv(name, value)
        yield "/vsis3/bucket"
    process.kill()
    process.communicate()
