"""Opening rasters, here and over the network: only what the user named, and never waiting for long."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, suppress
from urllib.parse import urlsplit

import rasterio
from rasterio.env import env_ctx_if_needed
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.session import DummySession

from engine.reading import Unreadable, require_regular
from engine.stack.header import fault_of
from engine.stack.place import local_file

# Of GDAL, for remote rasters. Whoever needs others sets them in the environment, which counts more.
_GDAL = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",  # no asking for files that may lie beside
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",  # a cloud-optimised header in one request
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "VSI_CACHE": "YES",
    "VSI_CACHE_SIZE": "5000000",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_LOW_SPEED_TIME": "20",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1000",
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
}
_REMOTE = ("/vsicurl/", "/vsis3/", "/vsigs/", "/vsiaz/", "/vsiadls/", "/vsioss/", "/vsiswift/")

_LOCAL = ("GTiff", "JP2OpenJPEG", "HFA", "ENVI")
# These in a sentence.
FORMATS = "GeoTIFF, JPEG 2000, Imagine, ENVI or VRT"


class Refused(RasterioIOError):
    """A raster that is not opened; its text says why, in words that follow the file's name."""


def why(error: RasterioError) -> str:
    """Why a raster could not be opened, in words that follow its name."""
    return str(error) if isinstance(error, Refused) else f"cannot be opened; truncated, or not a {FORMATS}"


def is_remote(path: str) -> bool:
    """Whether GDAL fetches a path from the network."""
    return path.startswith(_REMOTE)


def session(path: str) -> AbstractContextManager:
    """The settings under which a raster is opened and read; for a local one, that GDAL's warnings go to the log."""
    if not is_remote(path):
        return env_ctx_if_needed()
    return rasterio.Env(DummySession(), **{name: value for name, value in _GDAL.items() if name not in os.environ})


def open_raster(path: str):
    """Open a raster: GeoTIFF, JPEG 2000, ERDAS Imagine, ENVI, which hold their pixels themselves; from elsewhere only
    the first two. A VRT only counts as one where it lies unpacked on this machine and is called so.

    Raises:
        Refused: it is no regular file, or its header rules it out: no place on the ground, complex numbers.
        RasterioError: as rasterio has it, also for any other format; of several drivers, the likeliest one's.
    """
    try:
        file = None if is_remote(path) else local_file(path)
        if file is not None:
            require_regular(file)
    except Unreadable as error:
        raise Refused(error.reason) from error
    with session(path):
        dataset = _opened(path)
        fault = fault_of(dataset)
    if fault:
        dataset.close()
        raise Refused(fault)
    return dataset


def _opened(path: str):
    likeliest, *others = _drivers(path)
    try:
        return rasterio.open(path, driver=likeliest)
    except RasterioIOError:
        for driver in others:
            with suppress(RasterioIOError):
                return rasterio.open(path, driver=driver)
        raise


def _drivers(path: str) -> list[str]:
    """GDAL's drivers that may open a path, the likeliest first."""
    name = urlsplit(path).path.lower() if is_remote(path) else path.lower()
    jpeg = name.endswith((".jp2", ".j2k"))
    # A VRT, whatever it is called, could name any file of this machine and any address as its source.
    if is_remote(path):
        return ["JP2OpenJPEG"] if jpeg else ["GTiff"]
    if name.endswith(".vrt") and not path.startswith("/vsi"):
        return ["VRT"]
    likeliest = "JP2OpenJPEG" if jpeg else "HFA" if name.endswith(".img") else "GTiff"
    return sorted(_LOCAL, key=lambda driver: driver != likeliest)
