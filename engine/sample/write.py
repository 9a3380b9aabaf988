"""A simulated scene as files, one date at a time: a folder of GeoTIFFs and a GeoPackage, as a user has them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import numpy as np
import shapely
from pyproj import Transformer
from rasterio.enums import ColorInterp
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from engine.files import write_whole
from engine.sample.crops import BANDS
from engine.sample.scene import Observation, Scene
from engine.sample.sensor import SCALE
from engine.vectors import pyogrio

FOLDER, PARCELS, LAYER = "scene", "parcels.gpkg", "parcels"
RASTERS = "simulated_S2_L2A_*.tif"
SIMULATED = "Simulated by CropMapper's scene simulator; no satellite took this."
# Fixed, so that the same scene gives the same bytes; GeoPackages carry the time of their last change.
_LAST_CHANGE = "2000-01-01T00:00:00.000Z"
_PROFILE = {
    "driver": "GTiff",
    "dtype": "uint16",
    "nodata": 0,
    "interleave": "pixel",
    "tiled": True,
    "blockxsize": 128,
    "blockysize": 128,
    "compress": "deflate",
    "predictor": 2,
    "zlevel": 1,
}


def write_scene(scene: Scene, folder: Path, done: Callable[[int], None] = lambda dates: None) -> list[Path]:
    """Write `folder`/scene/simulated_S2_L2A_YYYYMMDD.tif, one a date, and `folder`/parcels.gpkg.

    Each raster has the ten bands and SCL, named in the band descriptions, uint16 reflectance x 10,000, 0 is nodata.

    Args:
        scene: what to write; one date is in memory at a time.
        folder: made when missing.
        done: called after every date with the number of dates written.

    Returns:
        The rasters, by date.

    Raises:
        Failure: `disk`.
    """
    written = []
    for number, observation in enumerate(scene.observations(), start=1):
        written.append(write_observation(scene, observation, folder / FOLDER))
        done(number)
    write_parcels(scene, folder / PARCELS)
    return written


def write_observation(scene: Scene, observation: Observation, folder: Path) -> Path:
    """Write one date, whole or not at all, and return its path.

    Raises:
        Failure: `disk`.
    """
    path = folder / RASTERS.replace("*", f"{observation.date:%Y%m%d}")
    grid = scene.grid
    georeference = {"width": grid.width, "height": grid.height, "crs": grid.crs, "transform": Affine(*grid.transform)}
    # In memory first: GDAL does not tell when a disk fills up while it closes a file.
    with MemoryFile() as memory:
        with memory.open(count=len(BANDS) + 1, **georeference, **_PROFILE) as raster:
            raster.write(observation.values, indexes=range(1, len(BANDS) + 1))
            raster.write(observation.scl.astype(np.uint16), len(BANDS) + 1)
            raster.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * len(BANDS)
            raster.descriptions = (*BANDS, "SCL")
            # Said outright, since products of this date may have an offset and their names tell.
            raster.scales = [1 / SCALE] * len(BANDS) + [1.0]
            raster.update_tags(
                TIFFTAG_IMAGEDESCRIPTION=SIMULATED, SIMULATED="yes", SEED=str(scene.spec.seed), BOA_ADD_OFFSET="0"
            )
        write_whole(path, memory.getbuffer())
    return path


def write_parcels(scene: Scene, path: Path) -> None:
    """Write the parcels with `parcel_id`, `crop` and `crop_code`, in the spec's parcel CRS.

    Those of a managed scene have `mown`, `harvested` and `ploughed`, too: dates with commas between. The file is whole
    or absent.

    Raises:
        Failure: `disk`.
    """
    crs = scene.spec.parcel_crs or scene.grid.crs
    geometries = np.array([parcel.geometry for parcel in scene.parcels], dtype=object)
    if crs != scene.grid.crs:
        move = Transformer.from_crs(scene.grid.crs, crs, always_xy=True)
        geometries = shapely.transform(geometries, lambda coords: np.column_stack(move.transform(*coords.T)))
    columns = {
        "parcel_id": np.array([parcel.parcel_id for parcel in scene.parcels], np.int32),
        "crop": np.array([parcel.crop for parcel in scene.parcels], dtype=object),
        "crop_code": np.array([parcel.crop_code for parcel in scene.parcels], np.int32),
    }
    if scene.operations:
        for name in ("mown", "harvested", "ploughed"):
            columns[name] = np.array(
                [_dates_of(getattr(one, name), scene.spec.year) for one in scene.operations], object
            )
    content = BytesIO()
    with _last_change(_LAST_CHANGE):
        pyogrio.raw.write(
            content,
            geometry=shapely.to_wkb(geometries),
            field_data=list(columns.values()),
            fields=list(columns),
            geometry_type="Polygon",
            crs=crs,
            driver="GPKG",
            layer=LAYER,
            layer_metadata={"DESCRIPTION": SIMULATED, "SIMULATED": "yes", "SEED": str(scene.spec.seed)},
        )
    write_whole(path, content.getvalue())


def _dates_of(days: float | Sequence[float] | None, year: int) -> str:
    """Days of a year as dates, with commas between."""
    single = () if days is None else (days,) if isinstance(days, float) else days
    new_year = datetime.date(year, 1, 1)
    return ",".join((new_year + datetime.timedelta(int(day) - 1)).isoformat() for day in single)


@contextmanager
def _last_change(moment: str) -> Iterator[None]:
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": moment})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
