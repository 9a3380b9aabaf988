"""Small files on shared storage: a local path, or an address that GDAL can write to, such as /vsis3/bucket/folder.

rasterio gives no bytes of a GDAL address, only datasets. There, a file's bytes are the pixels of a one-row GeoTIFF,
made in memory and copied in one piece: an object store shows an object once it is complete. Where storage is less
strict than that, whoever reads must see from the content whether it is whole.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

import numpy as np
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

from engine.errors import Failure
from engine.files import disk_errors, write_new
from engine.lost import none_lost


def join(folder: str, name: str) -> str:
    """The address of a file in a folder."""
    return f"{folder.rstrip('/')}/{name}" if _on_gdal(folder) else str(Path(folder) / name)


def _on_gdal(address: str) -> bool:
    return address.startswith("/vsi")


def read(address: str) -> bytes | None:
    """The content of a file; None where there is none, or none that can be read."""
    if not _on_gdal(address):
        try:
            return Path(address).read_bytes()
        except OSError:
            return None
    try:
        with _gdal(address), rasterio.open(address) as dataset:
            return dataset.read(1).tobytes()
    except RasterioError:
        return None


def write(address: str, content: bytes) -> None:
    """Write a file that appears whole or not at all; several writers of the same file do not disturb each other.

    Raises:
        Failure: `disk`.
    """
    if not _on_gdal(address):
        path = Path(address)
        part = path.with_name(f"{path.name}.{uuid4().hex}.part")
        try:
            with disk_errors(path):
                write_new(part, content)
                os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
        return
    pixels = np.frombuffer(content, np.uint8)[None]
    # Without a place rasterio would warn that it has none.
    profile = {
        "width": pixels.shape[1],
        "height": 1,
        "count": 1,
        "dtype": "uint8",
        "transform": from_origin(0, 0, 2, 2),
    }
    try:
        with _gdal(address), MemoryFile(ext=".tif") as memory:
            with memory.open(driver="GTiff", **profile) as dataset:
                dataset.write(pixels, 1)
            rasterio.shutil.copyfiles(memory.name, address)
    except (RasterioError, CPLE_BaseError) as error:  # copying raises GDAL's own
        raise Failure(
            "disk", f"{address} could not be written: {error}.", "Check the address and the rights to write there."
        ) from error


def make_folder(folder: str) -> None:
    """Make a folder where storage has any.

    Raises:
        Failure: `disk`.
    """
    if not _on_gdal(folder):
        with disk_errors(Path(folder)):
            Path(folder).mkdir(parents=True, exist_ok=True)


def remove_folder(folder: str) -> None:
    """Remove a folder with all that is in it, as far as storage allows."""
    if not _on_gdal(folder):
        shutil.rmtree(folder, ignore_errors=True)
        return
    from engine.vectors import pyogrio  # takes long to import, and most folders are local

    with suppress(pyogrio.errors.DataSourceError, OSError):
        pyogrio.vsi_rmtree(folder)


@contextmanager
def _gdal(address: str) -> Iterator[None]:
    """Look for no companions, believe no cache, since another process may have written, and ask again if need be."""
    settings = {
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
        "GDAL_GEOREF_SOURCES": "INTERNAL",
        "GDAL_PAM_ENABLED": "NO",
        "CPL_VSIL_CURL_NON_CACHED": address,
        "CPL_VSIL_CURL_ALLOWED_FILENAME": address,
        # A passing fault of the network is not worth a job. Whoever needs others sets them in the environment.
        "GDAL_HTTP_MAX_RETRY": os.environ.get("GDAL_HTTP_MAX_RETRY", "3"),
        "GDAL_HTTP_RETRY_DELAY": os.environ.get("GDAL_HTTP_RETRY_DELAY", "0.5"),
    }
    with rasterio.Env(**settings), none_lost():
        yield
