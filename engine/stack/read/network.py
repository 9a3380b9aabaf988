"""Opening rasters, here and over the network: only what the user named, and never waiting for long."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from urllib.parse import urlsplit

import numpy as np
import rasterio
from rasterio.enums import Interleaving
from rasterio.env import env_ctx_if_needed, set_gdal_config
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.session import DummySession

from engine.lost import none_lost
from engine.reading import BROKEN, Unreadable
from engine.stack.read.access import beside, leads_outside, require_sound
from engine.stack.read.header import fault_of
from engine.stack.read.vrt import sources_of

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
# Drivers that fetch by themselves, or whose files name others that they open.
_DRIVERS_OUT = ("HTTP", "WMS", "WMTS", "WCS", "DAAS", "EEDA", "EEDAI", "PLMOSAIC", "STACIT", "STACTA", "GTI", "TileDB")
# Bytes of one block, of which GDAL unpacks each whole: a Sentinel-2 tile in one strip has a quarter of it.
_LARGEST_BLOCK = 1024 * 1024 * 1024
_MOST_BLOCKS = 100_000_000
_MOST_PIXELS = 1e12

_LOCAL = ("GTiff", "JP2OpenJPEG", "HFA", "ENVI")
# These in a sentence.
FORMATS = "GeoTIFF, JPEG 2000, Imagine, ENVI or VRT"


# What opening a raster, and reading its header, raises: its texts and its CRS may be broken where its pixels are not.
UNREADABLE = (RasterioError, *BROKEN)


class Refused(RasterioIOError):
    """A raster that is not opened; its text says why, in words that follow the file's name."""


def why(error: Exception) -> str:
    """Why a raster could not be opened, in words that follow its name."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, RasterioError):
        return f"cannot be opened; truncated, or not a {FORMATS}"
    return f"has a header that cannot be understood ({str(error)[:200] or type(error).__name__})"


def is_remote(path: str) -> bool:
    """Whether GDAL fetches a path from the network."""
    return path.startswith(_REMOTE)


@contextmanager
def session(path: str) -> Iterator[None]:
    """Open and read a raster in it: GDAL fetches nothing but what its settings name, and no failure is lost.

    Raises:
        RasterioIOError: GDAL failed at something that rasterio lets pass.
    """
    with _settings(path), none_lost():
        yield


def _settings(path: str) -> AbstractContextManager:
    if is_remote(path):
        settings = {name: value for name, value in _GDAL.items() if name not in os.environ}
        return rasterio.Env(DummySession(), **settings, CPL_VSIL_CURL_ALLOWED_FILENAME=path)
    addresses = [source for source in sources_of(path) if is_remote(source)]
    if not addresses:
        return env_ctx_if_needed()
    settings = {name: value for name, value in _GDAL.items() if name not in os.environ}
    settings.pop("GDAL_DISABLE_READDIR_ON_OPEN", None)  # the VRT is a local file
    # GDAL takes the end of an address, up to its query, for an extension.
    allowed = " ".join(address.split("/", 2)[2].partition("?")[0] for address in addresses)
    return _opened_for(allowed, settings)


@contextmanager
def _opened_for(allowed: str, settings: Mapping[str, str]) -> Iterator[None]:
    try:
        with rasterio.Env(DummySession(), **settings, CPL_VSIL_CURL_ALLOWED_EXTENSIONS=allowed):
            yield
    finally:
        _close_addresses()  # an Env that ends within another leaves unset what it had set


def _close_addresses() -> None:
    set_gdal_config("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "(what was named)")


def _close_network() -> None:
    """Let GDAL fetch nothing by itself: VRTs, overviews and masks could name any address."""
    _close_addresses()
    set_gdal_config("GDAL_VRT_ENABLE_PYTHON", "NO")
    with rasterio.Env(DummySession()) as env:
        there = env.drivers()
    set_gdal_config("GDAL_SKIP", " ".join(name for name in _DRIVERS_OUT if name in there))


_close_network()


def open_found(path: str, also: Sequence[str] = ()):
    """Open a raster that was found and not chosen: a VRT then leads to its own folder, and what the user named, alone.

    Args:
        also: folders, servers and buckets that the user named.

    Raises:
        Refused, RasterioError: as `open_raster`.
    """
    reason = leads_outside(path, also)
    if reason:
        raise Refused(reason)
    return open_raster(path)


def open_raster(path: str):
    """Open a raster: GeoTIFF, JPEG 2000, ERDAS Imagine, ENVI, which hold their pixels themselves; from elsewhere only
    the first two. A VRT only counts as one where it lies unpacked on this machine and is called so.

    Raises:
        Refused: it is no regular file, its companions or its metadata lead elsewhere, or its header rules it out: no
            place on the ground, complex numbers, blocks that would take the memory.
        RasterioError: as rasterio has it, also for any other format; of several drivers, the likeliest one's.
    """
    try:
        if not is_remote(path):
            require_sound(path)
    except Unreadable as error:
        raise Refused(error.reason) from error
    with session(path):
        dataset = _opened(path)
        try:
            fault = _leads_away(path, dataset) or _takes_memory(dataset) or fault_of(dataset)
        except BROKEN as error:
            fault = why(error)
    if fault:
        dataset.close()
        raise Refused(fault)
    return dataset


def _leads_away(path: str, dataset) -> str:
    """Why a raster's own metadata lead to another file; '' where they do not."""
    overviews = dataset.tags(ns="OVERVIEWS").get("OVERVIEW_FILE", "")
    if overviews and (is_remote(path) or not beside(os.path.dirname(path), overviews)):
        return f"names {overviews[:200]} as its overviews, which is no raster beside it"
    if dataset.driver in ("HFA", "ENVI"):
        folder = os.path.dirname(os.path.abspath(path))
        away = [file for file in dataset.files if os.path.dirname(os.path.abspath(file)) != folder]
        if away and not path.startswith("/vsi"):
            return f"keeps its pixels in {away[0][:200]}, outside its own folder"
    return ""


def _takes_memory(dataset) -> str:
    """Why a raster cannot be read with the memory of a machine, by what its header claims; '' where it can."""
    if not dataset.count:
        return "has no bands"
    if dataset.width * dataset.height > _MOST_PIXELS:
        return f"claims {dataset.width:,} x {dataset.height:,} pixels, more than any raster has"
    rows, columns = dataset.block_shapes[0]
    together = dataset.count if dataset.interleaving == Interleaving.pixel else 1
    size = rows * columns * together * np.dtype(dataset.dtypes[0]).itemsize
    if size > _LARGEST_BLOCK:
        return (
            f"has blocks of {columns:,} x {rows:,} pixels, of which one takes {size / 2**30:.1f} GB; write it with "
            "tiles of 256 or 512 pixels"
        )
    if math.ceil(dataset.width / columns) * math.ceil(dataset.height / rows) > _MOST_BLOCKS:
        return f"has more than {_MOST_BLOCKS:,} blocks of {columns} x {rows} pixels; write it with larger tiles"
    return ""


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
