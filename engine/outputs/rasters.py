"""The final rasters: block files put together, in order, into tiled GeoTIFFs with overviews."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window as RasterWindow

from engine.files import disk_errors, not_written, refusal_of, write_new
from engine.mapping.blockfiles import THOUSANDTHS, UNMAPPED, BlockResult
from engine.mapping.blocks import Block
from engine.package import ClassEntry
from engine.stack.types import Grid

NO_CLASS = 0
NO_CONFIDENCE = -1.0
_TILE = 256
_SMALLEST_OVERVIEW = 256
# Name, GDAL's type (0 whole, 2 text) and use (5 value, 2 name, 6 to 8 colour) of the attribute table's fields.
_FIELDS = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))

Write = Callable[[Block, BlockResult], None]


@contextmanager
def class_raster(path: Path, grid: Grid, classes: Sequence[ClassEntry], title: str) -> Iterator[Write]:
    """Give a function that writes a block into the class raster: uint8 codes, 0 without data, with colours and names.

    The names stand in the band's tags and, as category names, in the `.aux.xml` file that GDAL and QGIS read beside it.
    Blocks come in order; those left out have no data.

    Args:
        classes: the model's class table.
        title: the band's description.

    Raises:
        Failure: `disk`.
    """
    with _geotiff(path, grid, "uint8", NO_CLASS, 1, Resampling.mode) as dataset:
        dataset.write_colormap(1, {0: (0, 0, 0, 0), **{entry.code: _rgba(entry.colour) for entry in classes}})
        dataset.set_band_description(1, title)
        dataset.update_tags(1, **{f"CLASS_{entry.code}": entry.name for entry in classes})
        yield lambda block, result: dataset.write(result.classes, 1, window=_window(block))
    _write_categories(path.with_name(path.name + ".aux.xml"), classes)


@contextmanager
def confidence_raster(path: Path, grid: Grid, title: str) -> Iterator[Write]:
    """Give a function that writes the probability of the chosen class: float32 in thousandths, -1 without data.

    Raises:
        Failure: `disk`.
    """
    with _geotiff(path, grid, "float32", NO_CONFIDENCE, 1, Resampling.nearest) as dataset:
        dataset.set_band_description(1, title)
        yield lambda block, result: dataset.write(_shares(result.confidence), 1, window=_window(block))


@contextmanager
def probability_raster(path: Path, grid: Grid, names: Sequence[str]) -> Iterator[Write]:
    """Give a function that writes one band of probabilities a class: float32 in thousandths, -1 without data.

    Raises:
        Failure: `disk`.
    """
    with _geotiff(path, grid, "float32", NO_CONFIDENCE, len(names), Resampling.nearest) as dataset:
        for band, name in enumerate(names, 1):
            dataset.set_band_description(band, name)
        yield lambda block, result: dataset.write(_shares(result.probabilities), window=_window(block))


@contextmanager
def _geotiff(path: Path, grid: Grid, dtype: str, nodata: float, count: int, resampling: Resampling) -> Iterator:
    """A GeoTIFF to be filled; at the end it gets its overviews, and is read through to see that it is whole."""
    profile = {
        "driver": "GTiff",
        "dtype": dtype,
        "nodata": nodata,
        "count": count,
        "width": grid.width,
        "height": grid.height,
        "crs": grid.crs,
        "transform": Affine(*grid.transform),
        "tiled": True,
        "blockxsize": _TILE,
        "blockysize": _TILE,
        "compress": "deflate",
        "predictor": 3 if dtype == "float32" else 1,
        "interleave": "band",
        "bigtiff": "if_safer",
    }
    try:
        path.unlink(missing_ok=True)
        with rasterio.open(path, "w", **profile) as dataset:
            yield dataset
        factors = overview_factors(grid.width, grid.height)
        with rasterio.open(path, "r+") as dataset:
            if factors:
                dataset.build_overviews(factors, resampling)
        _read_through(path)
    except (OSError, RasterioError, CPLE_BaseError) as error:  # closing and building overviews raise GDAL's own
        # GDAL seldom says why; the system does.
        raise not_written(path, refusal_of(path) or error) from error


def _read_through(path: Path) -> None:
    """GDAL may close a file on a full disk without a word: only reading it back tells."""
    with rasterio.open(path) as dataset:
        for _, window in dataset.block_windows(1):
            dataset.read(window=window)


def overview_factors(width: int, height: int) -> list[int]:
    """Powers of two until the smallest overview has at most 256 pixels a side."""
    factors = []
    while max(width, height) / 2 ** len(factors) > _SMALLEST_OVERVIEW:
        factors.append(2 ** (len(factors) + 1))
    return factors


def _shares(thousandths: NDArray[np.uint16]) -> NDArray[np.float32]:
    shares = thousandths.astype(np.float32) / THOUSANDTHS
    return np.where(thousandths == UNMAPPED, np.float32(NO_CONFIDENCE), shares)


def _window(block: Block) -> RasterWindow:
    return RasterWindow(block.core.col, block.core.row, block.core.width, block.core.height)


def _rgba(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255


def _write_categories(path: Path, classes: Sequence[ClassEntry]) -> None:
    """Write the classes' names twice: as categories, and as the table by which QGIS 3.30 and later identify."""
    names = {entry.code: entry.name for entry in classes}
    lines = "".join(f"<Category>{html.escape(names.get(code, ''))}</Category>" for code in range(max(names) + 1))
    fields = "".join(
        f'<FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for index, (name, kind, usage) in enumerate(_FIELDS)
    )
    rows = "".join(
        f'<Row index="{index}">' + "".join(f"<F>{html.escape(str(value))}</F>" for value in row) + "</Row>"
        for index, row in enumerate((entry.code, entry.name, *_rgba(entry.colour)[:3]) for entry in classes)
    )
    table = f'<GDALRasterAttributeTable tableType="thematic">{fields}{rows}</GDALRasterAttributeTable>'
    band = f'<PAMRasterBand band="1"><CategoryNames>{lines}</CategoryNames>{table}</PAMRasterBand>'
    with disk_errors(path):
        path.unlink(missing_ok=True)
        write_new(path, f"<PAMDataset>{band}</PAMDataset>\n".encode())
