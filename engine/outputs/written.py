"""An output's raster, written window by window by GDAL, for jobs that do without block files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter
from rasterio.transform import from_origin
from rasterio.windows import Window as RasterWindow

from engine.errors import Failure
from engine.files import disk_errors, not_written, refusal_of, write_new
from engine.outputs.geotiff import skeleton
from engine.outputs.look import Look
from engine.outputs.overviews import factors
from engine.stack.types import Grid, Window

Write = Callable[[Window, NDArray], None]


@contextmanager
def written(path: Path, look: Look, grid: Grid) -> Iterator[Write]:
    """A raster that looks like a map's: what is not written has no data; overviews are made at the end.

    Yields:
        takes a window and its values, (bands, h, w).

    Raises:
        Failure: `disk`, `raster_not_made`.
    """
    with _told(path):
        write_new(path, skeleton(look, grid))
        with rasterio.open(path, "r+") as dataset:

            def write(window: Window, values: NDArray) -> None:
                dataset.write(values, window=RasterWindow(window.col, window.row, window.width, window.height))

            yield write
        levels = factors(grid.height, grid.width)
        if levels:
            with rasterio.open(path, "r+") as dataset:
                dataset.build_overviews(levels, Resampling[look.resampling.lower()])
        if look.categories is not None:
            write_new(path.with_name(f"{path.name}.aux.xml"), look.categories)


@contextmanager
def scratch(path: Path, grid: Grid) -> Iterator[DatasetWriter]:
    """A raster of bytes to write to and read from while a job runs; it is gone at the end.

    Raises:
        Failure: `disk`, `raster_not_made`.
    """
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "height": grid.height, "width": grid.width}
    try:
        # Without a place rasterio would warn that it has none.
        with _told(path), rasterio.open(path, "w+", **profile, transform=from_origin(0, 0, 2, 2)) as dataset:
            yield dataset
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        with disk_errors(path):
            yield
    except (RasterioError, CPLE_BaseError) as error:
        refused = refusal_of(path)
        if refused is not None:
            raise not_written(path, refused) from error
        why = str(error).rstrip(".")
        raise Failure("raster_not_made", f"{path} could not be written: {why}.", "Start the same job again.") from error
