"""The end of a map: sheets put together into rasters, parcels and areas.

How a map comes about, and who does what:

1. *Blocks.* A worker reads, predicts and blends a block, and writes a block file.
2. *Sheets.* Once all blocks are there, a worker takes a sheet of some square kilometres of blocks, and writes the
   compressed tiles of its part of the rasters, and a head that says how long they are (`engine.mapping.join`).
3. *Assembly.* One process reads the heads, adds up what they say of classes and parcels, in the order of the blocks,
   and makes the few tiles of the overviews that reach over several sheets. From the tiles' lengths follows where
   each stands in its file. Then the tiles are copied there.

So the last step, which no worker can share, looks at no pixel of a block: it copies bytes. What it does look at are
the pixels of the smaller overviews, of which a sheet of 2,048 pixels a side has a two-hundredth as many. Whoever does
the steps, and in whatever order, the bytes are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from engine import outputs
from engine.errors import Failure
from engine.files import disk_errors, write_new
from engine.mapping import runfolder
from engine.mapping.arrays import read_arrays
from engine.mapping.join import SIZES, TILES, Joiner, sums_of, tiles_of_level
from engine.mapping.runfolder import RunFolder
from engine.mapping.sheets import Sheet, SheetPlan, order_of_tiles, shape_of_tiles
from engine.outputs.geotiff import TILE, skeleton
from engine.outputs.look import Look
from engine.outputs.overviews import length
from engine.outputs.tiff import Layout, Level, lay_out
from engine.package import Card
from engine.parcels import Parcels, answers, write_parcels
from engine.parcels.zonal import ParcelSums
from engine.report import Areas


@dataclass(frozen=True)
class Assembled:
    """What was put together.

    Attributes:
        names: of the files in the work folder, to be published.
        outputs: of them, those that a result names, by what they are.
        hectares: areas by class, for the report.
        parcels: what became of the parcels, for the report; None without.
    """

    names: list[str]
    outputs: dict[str, str]
    hectares: dict[str, Any]
    parcels: dict[str, Any] | None


def assemble(folder: RunFolder, joiner: Joiner, parcels: Parcels | None, progress: Callable[[], None]) -> Assembled:
    """Put joined sheets together in the work folder.

    Args:
        parcels: to be answered.
        progress: called before a sheet's head, and before its tiles; may raise to stop.

    Raises:
        Failure: `disk`, `block_lost`, `parcels_not_written`, `raster_not_made`.
    """
    card, grid = joiner.card, joiner.spec.scene.grid
    sums = ParcelSums.none(len(parcels), card.channels) if parcels is not None else None
    areas = Areas(grid, card.classes)
    rasters = [_Raster(name, look, joiner.sheets) for name, look in joiner.looks.items()]
    computed = np.zeros(joiner.spec.plan.shape, bool)
    for row in range(joiner.sheets.shape[0]):
        _read_heads(joiner, row, rasters, areas, sums, computed, progress)
    written, named = [], {}
    with ExitStack() as files:
        for raster in rasters:
            path = folder.work / outputs.raster_of(raster.name)
            order = order_of_tiles(joiner.spec.plan, computed, len(raster.look.bands))
            raster.begin(skeleton(raster.look, grid), order, files.enter_context(_created(path)), path)
            named[raster.name] = path.name
            written.append(path.name)
            if raster.look.categories is not None:
                beside = path.with_name(f"{path.name}.aux.xml")
                _replace(beside, raster.look.categories)
                written.append(beside.name)
        for sheet in joiner.sheets:
            progress()
            tiles = memoryview(_whole(joiner.tiles_file(sheet))[TILES])
            for raster in rasters:
                tiles = raster.copy(sheet, tiles)
    facts = None
    if parcels is not None:
        title = f"parcels{' (simulated model)' if card.simulated else ''}"
        facts = _write_parcels(parcels, sums, card, folder.work / runfolder.PARCELS, title)
        written.append(runfolder.PARCELS)
        named["parcels"] = runfolder.PARCELS
    return Assembled(written, named, areas.table(), facts)


def rehearse(folder: RunFolder, parcels: Parcels, card: Card) -> None:
    """Write the first parcels without an answer, so that a layer that GDAL refuses is known before hours of work.

    Raises:
        Failure: `disk`, `parcels_not_written`.
    """
    path = folder.work / runfolder.PARCELS
    few = parcels.first(10)
    _write_parcels(few, ParcelSums.none(len(few), len(card.classes)), card, path, "rehearsal")
    path.unlink()


def _read_heads(
    joiner: Joiner,
    row: int,
    rasters: list[_Raster],
    areas: Areas,
    sums: ParcelSums | None,
    computed: NDArray[np.bool_],
    progress: Callable[[], None],
) -> None:
    """Take in the heads of a row of sheets; `computed` is told which blocks there are."""
    found: list[tuple[tuple[int, int], NDArray, float, ParcelSums | None]] = []
    for col in range(joiner.sheets.shape[1]):
        progress()
        sheet = joiner.sheets.sheet(row, col)
        head = _whole(joiner.head_file(sheet))
        sizes = head[SIZES]
        for raster in rasters:
            sizes = raster.take(sheet, sizes, head)
        blocks = [(int(row), int(col)) for row, col in head["blocks"]]
        of_parcels = sums_of(head) if sums is not None and blocks else [None] * len(blocks)
        found += zip(blocks, head["counts"], head["hectares"].tolist(), of_parcels)
    for raster in rasters:
        raster.end_row(row)
    # In the order of the blocks, so that the last bits of the sums are the same however the grid is cut into sheets.
    for block, count, hectares, part in sorted(found, key=lambda row: row[0]):
        computed[block] = True
        areas.add(count, hectares)
        if sums is not None and part is not None:
            sums.add(part)


@dataclass
class _Raster:
    """A raster that is being put together.

    Attributes:
        name: of the output.
        look: of the raster.
        plan: of the sheets.
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
            sizes: of the raster's tiles, and of the next rasters'.
            head: of the sheet.

        Returns:
            those of the next rasters.
        """
        for level in range(self.plan.tiled + 1):
            top, left, rows, cols = self._tiles(sheet, level)
            count = len(self.look.bands) * rows * cols
            own = sizes[:count].reshape(-1, rows, cols)
            self._sizes[level][:, top : top + rows, left : left + cols] = own
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
            first_part: as GDAL makes it.
            order: of the full image's tiles.
            file: to write to.
            path: where that is.
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
        own = (slice(None), slice(top, top + rows), slice(left, left + cols))
        addresses = self._layout.addresses[level].reshape(self._sizes[level].shape)[own].ravel()
        sizes = self._sizes[level][own].ravel()
        first = np.flatnonzero(np.diff(addresses, prepend=-1) != np.concatenate([[0], sizes[:-1]]))
        yield from zip(addresses[first].tolist(), np.add.reduceat(sizes, first).tolist())

    def _write(self, at: int, content: bytes | memoryview) -> None:
        with disk_errors(self._path):
            self._file.seek(at)
            self._file.write(content)


@contextmanager
def _created(path: Path) -> Iterator[IO[bytes]]:
    with disk_errors(path):
        path.unlink(missing_ok=True)
        with open(path, "xb") as file:
            yield file


def _replace(path: Path, content: bytes) -> None:
    with disk_errors(path):
        path.unlink(missing_ok=True)
        write_new(path, content)


def _whole(address: str) -> dict[str, NDArray]:
    arrays = read_arrays(address)
    if arrays is None:
        raise Failure(
            "block_lost",
            f"The finished piece {address} cannot be read: it was changed or removed, or its storage does not answer.",
            "Start the same job again: the blocks that can be read are not computed again.",
        )
    return arrays


def _write_parcels(parcels: Parcels, sums: ParcelSums, card: Card, path: Path, title: str) -> dict[str, Any]:
    columns = answers(parcels, sums, [entry.code for entry in card.classes], [entry.name for entry in card.classes])
    write_parcels(parcels, columns, path, title)
    layout = parcels.layout
    reasons = [reason for reason in columns["reason"].to_pylist() if reason]
    return {
        "total": len(parcels),
        "mapped": len(parcels) - len(reasons),
        "not_mapped": {reason: reasons.count(reason) for reason in sorted(set(reasons))},
        "renamed_columns": {name: given for name, given in layout.answers.items() if given != name},
        "renamed_attributes": layout.renamed,
    }
