"""What GDAL does of a GeoTIFF that is put together from parts: its first part, and tiles compressed in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.transform import Affine, from_origin
from rasterio.windows import Window as RasterWindow

from engine.errors import Failure
from engine.outputs.look import Look
from engine.outputs.tiff import tiles_of
from engine.stack.types import Grid

# Pixels a side.
TILE = 256


def skeleton(look: Look, grid: Grid) -> bytes:
    """A raster's file as GDAL writes it before the first tile: header and first directory.

    Raises:
        Failure: `raster_not_made`.
    """
    profile = {
        **_profile(look, len(look.bands), grid.height, grid.width),
        "crs": grid.crs,
        "transform": Affine(*grid.transform),
        "sparse_ok": True,
    }
    try:
        with MemoryFile(ext=".tif") as memory:
            with memory.open(**profile) as dataset:
                if look.colours:
                    dataset.write_colormap(1, look.colours)
                for band, description in enumerate(look.bands, 1):
                    dataset.set_band_description(band, description)
                if look.tags:
                    dataset.update_tags(1, **look.tags)
            return memory.read()
    except (RasterioError, CPLE_BaseError) as error:
        raise _not_made(error) from error


def compressed(look: Look, height: int, width: int, parts: Iterable[tuple[int, int, NDArray]]) -> list[bytes]:
    """Compress a rectangle of one band, whose first pixel is that of a tile.

    What pads a tile that reaches over the raster's border depends on whether it is filled at once or in parts, so
    whoever wants the same bytes gives the same parts.

    Args:
        height, width: the rectangle's, in pixels.
        parts: first row, first column and values of what is written, one after the other; the rest has no data.

    Returns:
        The tiles, row by row.

    Raises:
        Failure: `raster_not_made`.
    """
    # Without a place rasterio would warn that it has none.
    profile = {**_profile(look, 1, height, width), "transform": from_origin(0, 0, 2, 2)}
    try:
        with MemoryFile(ext=".tif") as memory:
            with memory.open(**profile) as dataset:
                for row, col, values in parts:
                    dataset.write(values, 1, window=RasterWindow(col, row, values.shape[1], values.shape[0]))
            return tiles_of(memory.getbuffer())
    except (RasterioError, CPLE_BaseError) as error:  # closing raises GDAL's own
        raise _not_made(error) from error


def _profile(look: Look, count: int, height: int, width: int) -> dict[str, Any]:
    half = look.dtype == "float16"  # which rasterio has no name for
    profile = {
        "driver": "GTiff",
        "dtype": "float32" if half else look.dtype,
        "nodata": look.nodata,
        "count": count,
        "width": width,
        "height": height,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "deflate",
        "predictor": 3 if look.dtype.startswith("float") else 1,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    return {**profile, "nbits": 16} if half else profile


def _not_made(error: Exception) -> Failure:
    why = str(error).rstrip(".")
    return Failure("raster_not_made", f"GDAL cannot make a GeoTIFF here: {why}.", "Free some memory, and start again.")
