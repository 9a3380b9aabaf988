"""A raster that is written block by block, for jobs that map nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window as RasterWindow

from engine.files import disk_errors
from engine.stack import Grid, Window


class BlockRaster(ExitStack):
    """A tiled GeoTIFF of several bands; a context manager.

    Args:
        names: names of the bands.
        colours: value -> colour as red, green, blue, opacity, of all bands; none by default.
        tags: tags of each band, such as the classes' names.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        names: Sequence[str],
        dtype: str = "uint16",
        nodata: float = 0,
        colours: Mapping[int, tuple[int, int, int, int]] | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self._path, self._grid, self._names = path, grid, names
        self._dtype, self._nodata, self._colours, self._tags = dtype, nodata, colours, tags

    def __enter__(self) -> BlockRaster:
        super().__enter__()
        grid = self._grid
        self.enter_context(disk_errors(self._path))
        self._raster = self.enter_context(
            rasterio.open(
                self._path,
                "w",
                driver="GTiff",
                count=len(self._names),
                dtype=self._dtype,
                nodata=self._nodata,
                width=grid.width,
                height=grid.height,
                crs=grid.crs,
                transform=Affine(*grid.transform),
                tiled=True,
                compress="deflate",
                bigtiff="if_safer",
            )
        )
        for band, name in enumerate(self._names, start=1):
            self._raster.set_band_description(band, name)
            self._raster.update_tags(band, **(self._tags or {}))
        if self._colours is not None:  # a GeoTIFF has one table of colours, its first band's
            self._raster.write_colormap(1, dict(self._colours))
        return self

    def write(self, window: Window, planes: NDArray[np.generic]) -> None:
        """Write a block: (bands, h, w)."""
        self._raster.write(planes, window=RasterWindow(window.col, window.row, window.width, window.height))
