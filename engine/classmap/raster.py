"""A raster of classes, read block by block: memory does not depend on its size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.classmap.legend import (
    Legend,
    legend_of_codes,
    legend_of_report,
    legend_of_table,
    legend_of_tags,
)
from engine.errors import BadInput
from engine.labels import CropClass
from engine.report.areas import row_hectares
from engine.stack.read.grid import crs_label
from engine.stack.read.raster import RasterSource
from engine.stack.types import Grid, RasterRef, Window

# Pixels a side of what is read at once. The lattice decides which places a seed draws, so that it never changes.
BLOCK = 1024
_MOST_VALUES = 1000  # of a map of classes; more are measurements
_VECTORS = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".parquet", ".csv")
NONE = -1  # stands for no class

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class ClassRaster:
    """An open raster of classes.

    Attributes:
        path: path of the file.
        source: reads it.
        nodata: value that is no class, where the file declares one.
        legend: the k classes.
        pixels: (k) how many pixels each class has.
        hectares: (k) the ground that they cover, on the ellipsoid; NaN where the CRS has no place on Earth.
        in_blocks: (b, k) pixels of each class in each block.
        unnamed: code -> pixels of values that are none of the classes.
        spread: how much larger the largest pixels are than the smallest, as a share: 0.1 is a tenth.
    """

    path: Path
    source: RasterSource
    nodata: float | None
    legend: Legend
    pixels: NDArray[np.int64]
    hectares: NDArray[np.float64]
    in_blocks: NDArray[np.int64]
    unnamed: dict[int, int]
    spread: float

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""
        return self.source.grid

    def blocks(self) -> list[Window]:
        """The rectangles that it is read in."""
        return blocks_of(self.grid)

    def read(self, window: Window) -> NDArray[np.int32]:
        """Place in the legend of each pixel's class, (h, w); `NONE` without."""
        values, valid = _values(self.source, self.nodata, window)
        return placed(values, valid, self.legend.codes)


def blocks_of(grid: Grid) -> list[Window]:
    """The blocks of a grid, row by row."""
    return [
        Window(row, col, min(BLOCK, grid.height - row), min(BLOCK, grid.width - col))
        for row in range(0, grid.height, BLOCK)
        for col in range(0, grid.width, BLOCK)
    ]


def placed(values: NDArray, valid: NDArray[np.bool_], codes: Sequence[int]) -> NDArray[np.int32]:
    """Place of each value among the codes, `NONE` for other values and where there is none."""
    order = np.argsort(codes)
    ascending = np.asarray(codes, np.int64)[order]
    place = np.searchsorted(ascending, values).clip(0, len(ascending) - 1)
    known = valid & (ascending[place] == values)
    return np.where(known, order[place], NONE).astype(np.int32)


def open_class_raster(
    path: Path, table: Sequence[CropClass] = (), progress: Progress = lambda done, of: None
) -> ClassRaster:
    """Open a raster of classes, and count its pixels once.

    Its legend is the table, else what the report beside it or its own tags say, else the codes that occur.

    Raises:
        BadInput: `raster_unreadable`, `map_missing`, `map_not_raster`; `raster_not_classes`, its values are no
            classes; `map_empty`.
    """
    source = open_raster_of_codes(path)
    dataset, grid = source.dataset, source.grid
    nodata = dataset.nodatavals[0]
    colours = _colours(dataset)
    legend = legend_of_table(table) if table else None
    # The report of a map is beside all its rasters: that of its confidence, say, is no map of classes.
    if legend is None:
        tagged = legend_of_tags(dataset.tags(1), colours)
        reported = legend_of_report(path) if tagged is not None else None
        told = reported is not None and tagged is not None and {*tagged.names} <= {*reported.names}
        legend = reported if told else tagged
    found: dict[int, tuple[int, float]] = {}
    of_blocks: list[dict[int, int]] = []
    sizes: list[float] = []
    blocks = blocks_of(grid)
    for done, window in enumerate(blocks):
        progress(done, len(blocks))
        area = row_hectares(grid, window)
        sizes += [float(area.min()), float(area.max())]
        counted = _counted(*_values(source, nodata, window), area)
        of_blocks.append({code: pixels for code, (pixels, _) in counted.items()})
        for code, (pixels, hectares) in counted.items():
            before = found.get(code, (0, 0.0))
            found[code] = before[0] + pixels, before[1] + hectares
        if len(found) > _MOST_VALUES:
            source.dataset.close()
            raise _no_classes(path, f"has more than {_MOST_VALUES:,} values")
    progress(len(blocks), len(blocks))
    if legend is None:
        legend = legend_of_codes(sorted(found), colours)
    counts = [found.get(code, (0, 0.0)) for code in legend.codes]
    if not any(pixels for pixels, _ in counts):
        source.dataset.close()
        why = "no pixel with data" if not found else "no pixel of the classes that are named"
        raise BadInput("map_empty", f"{path} has {why}.", "Choose another map, or the table of classes that fits it.")
    return ClassRaster(
        path=path,
        source=source,
        nodata=nodata,
        legend=legend,
        pixels=np.array([pixels for pixels, _ in counts], np.int64),
        hectares=np.array([hectares for _, hectares in counts]),
        in_blocks=np.array([[own.get(code, 0) for code in legend.codes] for own in of_blocks], np.int64),
        unnamed={code: pixels for code, (pixels, _) in sorted(found.items()) if code not in legend.codes},
        spread=max(sizes) / min(sizes) - 1,
    )


def require_hectares(raster: ClassRaster) -> None:
    """Refuse a raster whose pixels have no known size.

    Raises:
        BadInput: `crs_invalid`.
    """
    if not np.isfinite(raster.hectares).all():
        raise BadInput(
            "crs_invalid",
            f"The CRS of {raster.path}, {crs_label(raster.grid.crs)}, has no place on Earth, so that the size of its "
            "pixels is not known.",
            "Warp the raster to a system such as its UTM zone's.",
        )


def doubts_of(raster: ClassRaster) -> Iterator[tuple[str, str]]:
    """What may be wrong with a raster's classes, as (code, sentence)."""
    if raster.unnamed:
        told = ", ".join(f"{code} ({pixels:,})" for code, pixels in [*raster.unnamed.items()][:8])
        yield "map_values_unnamed", f"Pixels of {raster.path} whose value is none of its classes: {told}."
    if raster.legend.named:
        return
    yield (
        "classes_unnamed",
        f"Nothing names the classes of {raster.path}, so that they are called by their codes: "
        f"{', '.join(raster.legend.names[:12])}.",
    )
    if raster.nodata is None and 0 in raster.legend.codes:
        yield (
            "nodata_unknown",
            f"{raster.path} does not say which value stands for no data, so that 0 counts as a class.",
        )


def open_raster_of_codes(path: Path) -> RasterSource:
    """Open a raster whose first band holds whole numbers and has a place on Earth.

    Raises:
        BadInput: `map_missing`, `map_not_raster`, `raster_unreadable`, `raster_not_classes`.
    """
    if not path.exists():
        raise BadInput("map_missing", f"{path} does not exist.", "Choose a raster of classes, or mapped parcels.")
    if path.suffix.lower() in _VECTORS:
        raise BadInput(
            "map_not_raster",
            f"{path} is a vector layer, and no raster of classes.",
            "Choose the raster with the classes, such as the classes.tif of a map.",
        )
    source = RasterSource(str(path))
    if np.dtype(source.dataset.dtypes[0]).kind not in "iu":
        source.dataset.close()
        raise _no_classes(path, f"holds numbers of the type {source.dataset.dtypes[0]}")
    return source


def pixels_at(
    raster: ClassRaster, rows: NDArray[np.int64], cols: NDArray[np.int64], progress: Progress = lambda done, of: None
) -> NDArray[np.int32]:
    """Place in the legend of single pixels' classes, (n); only blocks with any of them are read."""
    found = np.full(len(rows), NONE, np.int32)
    block = (rows // BLOCK) * (raster.grid.width // BLOCK + 1) + cols // BLOCK
    wanted = np.unique(block)
    for done, number in enumerate(wanted):
        progress(done, len(wanted))
        own = np.flatnonzero(block == number)
        top, left = int(rows[own].min()), int(cols[own].min())
        window = Window(top, left, int(rows[own].max()) - top + 1, int(cols[own].max()) - left + 1)
        found[own] = raster.read(window)[rows[own] - top, cols[own] - left]
    return found


def _values(source: RasterSource, nodata: float | None, window: Window) -> tuple[NDArray, NDArray[np.bool_]]:
    ref = RasterRef(source.path, 1, nodata=nodata, dtype=source.dataset.dtypes[0])
    (values,), (valid,) = source.read([ref], window)
    return values, valid


def _counted(values: NDArray, valid: NDArray[np.bool_], area: NDArray[np.float64]) -> dict[int, tuple[int, float]]:
    """Pixels and hectares of each value of a block."""
    codes, place = _distinct(values)
    rows = np.broadcast_to(np.arange(len(values))[:, None], values.shape)
    size = len(codes)
    counts = np.bincount((rows * size + place)[valid], minlength=len(values) * size).reshape(len(values), size)
    hectares = area @ counts
    return {
        int(code): (int(count), float(covered))
        for code, count, covered in zip(codes, counts.sum(axis=0), hectares)
        if count
    }


def _distinct(values: NDArray) -> tuple[NDArray, NDArray[np.int64]]:
    """The values that occur, and the place of each pixel's among them, (h, w)."""
    low, high = int(values.min()), int(values.max())
    if high - low < 2**16:  # sorting takes many times as long
        there = np.flatnonzero(np.bincount((values.astype(np.int64) - low).ravel(), minlength=high - low + 1))
        place = np.zeros(high - low + 1, np.int64)
        place[there] = np.arange(len(there))
        return there + low, place[values.astype(np.int64) - low]
    codes, place = np.unique(values, return_inverse=True)
    return codes, place.reshape(values.shape)


def _colours(dataset) -> dict[int, tuple[int, ...]]:
    try:
        return dataset.colormap(1)
    except ValueError:  # it has none
        return {}


def _no_classes(path: Path, what: str) -> BadInput:
    return BadInput(
        "raster_not_classes",
        f"{path} {what}, so it is no map of classes.",
        "Choose the raster with the classes, such as the classes.tif of a map.",
    )
