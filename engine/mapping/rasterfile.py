"""One raster that is put together: where its tiles stand in its file, and how they come there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from engine.files import disk_errors
from engine.mapping.join import tiles_of_level
from engine.mapping.sheets import Sheet, SheetPlan, shape_of_tiles
from engine.outputs.geotiff import TILE
from engine.outputs.look import Look
from engine.outputs.overviews import length
from engine.outputs.tiff import Layout, Level, lay_out


@dataclass
class RasterFile:
    """A raster that is being put together.

    Attributes:
        name: the output's.
        look: how the raster looks.
        plan: how the grid is cut into sheets.
    """

    name: str
    look: Look
    plan: SheetPlan
    _sizes: list[NDArray[np.int64]] = field(init=False)
    # Of the levels whose tiles reach over several sheets: rows of tiles that are not complete yet, and finished tiles.
    _rows: dict[int, dict[int, NDArray]] = field(default_factory=dict)
    _made: dict[int, list[list[list[bytes]]]] = field(default_factory=dict)
    _layout: Layout | None = None
    _file: IO[bytes] | None = None
    _path: Path = Path()

    def __post_init__(self) -> None:
        shapes = [shape_of_tiles(*self._shape(level)) for level in range(len(self.plan.levels) + 1)]
        self._sizes = [np.zeros((len(self.look.bands), *shape), np.int64) for shape in shapes]
        for level in self._over_sheets():
            self._rows[level], self._made[level] = {}, []

    def _factor(self, level: int) -> int:
        return self.plan.levels[level - 1] if level else 1

    def _shape(self, level: int) -> tuple[int, int]:
        return length(self.plan.height, self._factor(level)), length(self.plan.width, self._factor(level))

    def _over_sheets(self) -> range:
        return range(self.plan.tiled + 1, len(self.plan.levels) + 1)

    def _own(self, sheet: Sheet, level: int) -> tuple[range, range]:
        """Rows and columns of a level that a sheet makes."""
        factor, core = self._factor(level), sheet.core
        return (
            self.plan.rows.part(factor, core.row, core.row + core.height),
            self.plan.cols.part(factor, core.col, core.col + core.width),
        )

    def _tiles(self, sheet: Sheet, level: int) -> tuple[int, int, int, int]:
        """First row and column, rows and columns of the tiles of a level that a sheet makes."""
        rows, cols = self._own(sheet, level)
        return rows.start // TILE, cols.start // TILE, *shape_of_tiles(len(rows), len(cols))

    def take(self, sheet: Sheet, sizes: NDArray[np.int64], head: Mapping[str, NDArray]) -> NDArray[np.int64]:
        """Take a sheet's lengths of tiles, and its pixels of the overviews that reach over several sheets.

        Args:
            sizes: bytes of the raster's tiles, and of the next rasters'.
            head: the sheet's.

        Returns:
            those of the next rasters.
        """
        for level in range(self.plan.tiled + 1):
            top, left, rows, cols = self._tiles(sheet, level)
            count = len(self.look.bands) * rows * cols
            sizes_here = sizes[:count].reshape(-1, rows, cols)
            self._sizes[level][:, top : top + rows, left : left + cols] = sizes_here
            sizes = sizes[count:]
        for level in self._over_sheets():
            pixels = head[f"{self.name}_{level}"]
            rows, cols = self._own(sheet, level)
            height, width = self._shape(level)
            for tile in range(rows.start // TILE, length(rows.stop, TILE)):
                shape = (len(self.look.bands), min(TILE, height - tile * TILE), width)
                whole = self._rows[level].setdefault(tile, np.zeros(shape, pixels.dtype))
                first, stop = max(rows.start, tile * TILE), min(rows.stop, (tile + 1) * TILE)
                part = pixels[:, first - rows.start : stop - rows.start]
                whole[:, first - tile * TILE : stop - tile * TILE, cols.start : cols.stop] = part
        return sizes

    def end_row(self, row: int) -> None:
        """Compress what a row of sheets completes."""
        for level in self._over_sheets():
            done = self._own(self.plan.sheet(row, 0), level)[0].stop
            last = done == self._shape(level)[0]
            for tile in sorted(self._rows[level]):
                if not last and (tile + 1) * TILE > done:
                    continue
                pixels = self._rows[level].pop(tile)
                rows = range(tile * TILE, tile * TILE + pixels.shape[1])
                made = [tiles_of_level(self.plan, self.look, self._factor(level), rows, band) for band in pixels]
                self._sizes[level][:, tile] = [[len(content) for content in band] for band in made]
                self._made[level].append(made)

    def begin(self, first_part: bytes, order: NDArray[np.intp], file: IO[bytes], path: Path) -> None:
        """Lay out the file, and write all of it but the tiles of sheets.

        Args:
            first_part: the first part of the file, as GDAL makes it.
            order: order in which the full image's tiles stand.
            file: file to write to.
            path: path of the file.
        """
        bands = len(self.look.bands)
        flat = [sizes.reshape(bands, -1) for sizes in self._sizes]
        levels = [Level(*self._shape(level), sizes) for level, sizes in enumerate(flat) if level]
        layout = lay_out(first_part, flat[0], order, levels, self.look.resampling)
        self._layout, self._file, self._path = layout, file, path
        for at, content in layout.parts:
            self._write(at, content)
        for level, rows in self._made.items():
            addresses = layout.addresses[level].reshape(self._sizes[level].shape)
            for row, made in enumerate(rows):
                for band, tiles in enumerate(made):
                    self._write(int(addresses[band, row, 0]), b"".join(tiles))

    def copy(self, sheet: Sheet, tiles: memoryview) -> memoryview:
        """Copy a sheet's tiles to where they stand in the file.

        Args:
            tiles: the raster's, and the next rasters'.

        Returns:
            those of the next rasters.
        """
        for level in range(self.plan.tiled + 1):
            for address, size in self._runs(sheet, level):
                self._write(address, tiles[:size])
                tiles = tiles[size:]
        return tiles

    def _runs(self, sheet: Sheet, level: int) -> Iterator[tuple[int, int]]:
        """Address and length of each run of a sheet's tiles that stand one after the other in sheet and file."""
        top, left, rows, cols = self._tiles(sheet, level)
        tiles_of_sheet = (slice(None), slice(top, top + rows), slice(left, left + cols))
        addresses = self._layout.addresses[level].reshape(self._sizes[level].shape)[tiles_of_sheet].ravel()
        sizes = self._sizes[level][tiles_of_sheet].ravel()
        first = np.flatnonzero(np.diff(addresses, prepend=-1) != np.concatenate([[0], sizes[:-1]]))
        yield from zip(addresses[first].tolist(), np.add.reduceat(sizes, first).tolist())

    def _write(self, at: int, content: bytes | memoryview) -> None:
        with disk_errors(self._path):
            self._file.seek(at)
            self._file.write(content)


@contextmanager
def created(path: Path) -> Iterator[IO[bytes]]:
    """A new file to write to; an older one of its name is removed.

    Raises:
        Failure: `disk`.
    """
    with disk_errors(path):
        path.unlink(missing_ok=True)
        with open(path, "xb") as file:
            yield file
