"""A raster as GDAL alone writes it, block by block, with its own overviews: what ours are compared with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.windows import Window

from engine.outputs.look import Look
from engine.stack import Grid


def write_by_gdal(path: Path, look: Look, grid: Grid, blocks: Iterable[tuple[int, int, np.ndarray]]) -> None:
    """Write (bands, h, w) arrays at rows and columns; the rest has no data."""
    floats = look.dtype != "uint8"
    profile = {
        "driver": "GTiff", "dtype": "float32" if floats else "uint8", "nodata": look.nodata, "count": len(look.bands),
        "width": grid.width, "height": grid.height, "crs": grid.crs, "transform": Affine(*grid.transform),
        "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 3 if floats else 1,
        "interleave": "band", "bigtiff": "if_safer",
    }  # fmt: skip
    with rasterio.open(path, "w", **profile, **({"nbits": 16} if look.dtype == "float16" else {})) as dataset:
        if look.colours:
            dataset.write_colormap(1, look.colours)
        for band, description in enumerate(look.bands, 1):
            dataset.set_band_description(band, description)
        if look.tags:
            dataset.update_tags(1, **look.tags)
        for row, col, values in blocks:
            dataset.write(values, window=Window(col, row, values.shape[2], values.shape[1]))
    factors = []
    while max(grid.width, grid.height) / 2 ** len(factors) > 256:
        factors.append(2 ** (len(factors) + 1))
    if factors:
        with rasterio.open(path, "r+") as dataset:
            dataset.build_overviews(factors, getattr(Resampling, look.resampling.lower()))
