"""What one worker makes of a sheet: its part of the final rasters, compressed, and what the sums need of its blocks.

Two files a sheet, each whole or absent. The tiles are those of the rasters and of the larger overviews, as they will
stand in the files: nobody decodes them again. The head says how long they are, and has the pixels of the smaller
overviews, and of each block its class counts and parcel sums. It is written last, and so is the mark to resume from.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine import outputs
from engine.errors import Failure
from engine.mapping import storage
from engine.mapping.arrays import read_arrays, write_arrays
from engine.mapping.blockfiles import block_file, load_block
from engine.mapping.sheets import Sheet, SheetPlan, blocks_in, plan_sheets
from engine.mapping.spec import MapSpec, is_wanted
from engine.outputs.geotiff import compressed
from engine.outputs.look import Look
from engine.outputs.overviews import MODE, mode
from engine.package import Card
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.report import pixel_hectares
from engine.runtime.device import usable_cores
from engine.stack.types import Window

# Pixels of overviews are few; tiles are compressed already.
_HEAD_COMPRESSION, _TILES_COMPRESSION = 1, 0
# Of both files: of the tiles of all outputs, one after the other by level, band, row and column, bytes and lengths.
TILES, SIZES = "tiles", "sizes"
_SUMS = "parcels_"


@dataclass(frozen=True)
class Joiner:
    """All that is needed to join the blocks of a sheet.

    Attributes:
        spec: the job.
        card: its model's.
        parcels: finds parcels; None without.
    """

    spec: MapSpec
    card: Card
    parcels: ParcelIndex | None

    @cached_property
    def looks(self) -> Mapping[str, Look]:
        """How each output's raster looks."""
        return {name: outputs.module_of(name).look(self.card, self.spec.features) for name in self.spec.outputs}

    @cached_property
    def sheets(self) -> SheetPlan:
        """How the grid is cut into sheets: the same whoever asks."""
        stored = (len(look.bands) * outputs.module_of(name).UNMAPPED.itemsize for name, look in self.looks.items())
        return plan_sheets(self.spec.plan, sum(stored))

    def tiles_file(self, sheet: Sheet) -> str:
        """Where a sheet's tiles are."""
        return storage.join(self.spec.blocks, f"{sheet.row:05d}_{sheet.col:05d}.tiles")

    def head_file(self, sheet: Sheet) -> str:
        """Where a sheet's head is."""
        return storage.join(self.spec.blocks, f"{sheet.row:05d}_{sheet.col:05d}.head")


@dataclass(frozen=True)
class _SheetBlocks:
    """The blocks of a sheet.

    Attributes:
        region: the pixels that were read: the sheet's, and some above and left of it.
        stored: output's name -> its values in the region, (bands, h, w).
        computed: the parts of the sheet that were computed.
        facts: facts for the head of the sheet's file, a row for each block that begins in the sheet.
    """

    region: Window
    stored: Mapping[str, NDArray]
    computed: Sequence[Window]
    facts: Mapping[str, NDArray]


def join_seconds(joiner: Joiner, sheet: Sheet, resumed: bool) -> dict[str, float]:
    """Join a sheet, unless it is joined, and return the seconds by stage.

    Args:
        resumed: whether it may have been joined by an earlier run.

    Raises:
        Failure: as `join_sheet`.
    """
    start = time.perf_counter()
    if not (resumed and is_joined(joiner, sheet)):
        join_sheet(joiner, sheet)
    return {"joining": time.perf_counter() - start}


def is_joined(joiner: Joiner, sheet: Sheet) -> bool:
    """Whether a sheet was joined before, and both of its files are whole."""
    head, tiles = (read_arrays(file) for file in (joiner.head_file(sheet), joiner.tiles_file(sheet)))
    return head is not None and tiles is not None and head[SIZES].sum() == len(tiles[TILES])


def join_sheet(joiner: Joiner, sheet: Sheet) -> None:
    """Write a sheet's tiles and head.

    Raises:
        Failure: `block_lost`, `disk`, `raster_not_made`.
    """
    plan, core = joiner.sheets, sheet.core
    rows = plan.rows.needed(plan.levels, core.row, core.row + core.height)
    cols = plan.cols.needed(plan.levels, core.col, core.col + core.width)
    held = _blocks_of(joiner, core, Window(rows[0].start, cols[0].start, len(rows[0]), len(cols[0])))
    tiles: list[bytes] = []
    head: dict[str, NDArray] = dict(held.facts)

    def levels(name: str, band: NDArray) -> list[list[bytes] | NDArray]:
        values = outputs.module_of(name).values(band)
        return list(_levels(plan, joiner.looks[name], core, held, values, rows, cols))

    # GDAL compresses without Python.
    with ThreadPoolExecutor(joiner.spec.threads or usable_cores(), "join") as pool:
        made = {name: [pool.submit(levels, name, band) for band in held.stored[name]] for name in joiner.looks}
    for name, of_output in made.items():
        for level, of_bands in enumerate(zip(*(band.result() for band in of_output))):
            if level <= plan.tiled:
                tiles += (tile for band in of_bands for tile in band)
            else:
                head[f"{name}_{level}"] = np.stack(of_bands)
    head[SIZES] = np.array([len(tile) for tile in tiles], np.int64)
    write_arrays(joiner.tiles_file(sheet), {TILES: np.frombuffer(b"".join(tiles), np.uint8)}, _TILES_COMPRESSION)
    write_arrays(joiner.head_file(sheet), head, _HEAD_COMPRESSION)


def sums_of(head: Mapping[str, NDArray]) -> list[ParcelSums]:
    """The parcel sums of each block of a head."""
    parts = {name[len(_SUMS) :]: array for name, array in head.items() if name.startswith(_SUMS)}
    ends = np.cumsum(parts.pop("count"))[:-1]
    columns = {name: np.split(array, ends) for name, array in parts.items()}
    return [ParcelSums(**dict(zip(columns, row))) for row in zip(*columns.values())]


def _blocks_of(joiner: Joiner, core: Window, region: Window) -> _SheetBlocks:
    spec, stored = joiner.spec, {}
    for name, look in joiner.looks.items():
        shape = (len(look.bands), region.height, region.width)
        stored[name] = np.full(shape, outputs.module_of(name).UNMAPPED)
    computed, begun, counts, hectares, sums = [], [], [], [], []
    for row, col in blocks_in(spec.plan, region):
        block = spec.plan.block(row, col)
        if not is_wanted(spec, block, joiner.parcels):
            continue
        result = load_block(block_file(spec.blocks, block), block)
        if result is None or set(result.outputs) != set(stored):
            raise _lost(block_file(spec.blocks, block))
        shared = block.core.within(region)
        if shared is None:
            continue
        for name, array in stored.items():
            array[(..., *shared.slices_in(region))] = result.outputs[name][(..., *shared.slices_in(block.core))]
        in_sheet = block.core.within(core)
        if in_sheet is not None:
            computed.append(in_sheet)
            if (in_sheet.row, in_sheet.col) == (block.core.row, block.core.col):
                begun.append((row, col))
                counts.append(result.counts)
                hectares.append(pixel_hectares(spec.scene.grid, block.core))
                sums.append(result.parcels)
    facts = {
        "blocks": np.array(begun, np.int64).reshape(-1, 2),
        "counts": np.array(counts, np.int64).reshape(-1, 256),
        "hectares": np.array(hectares, np.float64),
    }
    if sums and sums[0] is not None:
        facts[f"{_SUMS}count"] = np.array([len(part.index) for part in sums])
        facts.update({f"{_SUMS}{name}": np.concatenate([vars(part)[name] for part in sums]) for name in vars(sums[0])})
    return _SheetBlocks(region, stored, computed, facts)


def _levels(
    plan: SheetPlan,
    look: Look,
    core: Window,
    held: _SheetBlocks,
    values: NDArray,
    rows: Sequence[range],
    cols: Sequence[range],
) -> Iterator[list[bytes] | NDArray]:
    """One band's tiles of the raster and of its larger overviews, and the pixels of its smaller ones.

    Args:
        values: the region's values, as the raster holds them.
        rows, cols: the pixels that are needed, of the full image and of each level.
    """
    region = held.region
    parts = ((part.row - core.row, part.col - core.col, values[part.slices_in(region)]) for part in held.computed)
    yield compressed(look, core.height, core.width, parts)
    before = values
    for level, factor in enumerate(plan.levels, start=1):
        own_rows = plan.rows.part(factor, core.row, core.row + core.height)
        own_cols = plan.cols.part(factor, core.col, core.col + core.width)
        if look.resampling == MODE:
            row_first, row_stop = plan.rows.mode_of(factor, rows[level])
            col_first, col_stop = plan.cols.mode_of(factor, cols[level])
            top, left = rows[level - 1].start, cols[level - 1].start
            before = mode(before, (row_first - top, row_stop - top), (col_first - left, col_stop - left))
            above, beside = own_rows.start - rows[level].start, own_cols.start - cols[level].start
            pixels = before[above : above + len(own_rows), beside : beside + len(own_cols)]
        else:
            from_rows = plan.rows.nearest_of(factor, own_rows) - region.row
            from_cols = plan.cols.nearest_of(factor, own_cols) - region.col
            pixels = values[np.ix_(from_rows, from_cols)]
        yield tiles_of_level(plan, look, factor, own_rows, pixels) if level <= plan.tiled else pixels


def tiles_of_level(plan: SheetPlan, look: Look, factor: int, rows: range, pixels: NDArray) -> list[bytes]:
    """Compress some rows of a level, from the first row of a tile on.

    Args:
        rows: which of the level's.
        pixels: (rows, w), from the first column of a tile on.
    """
    runs = plan.rows.runs(factor, rows, plan.width)
    parts = ((run.start - rows.start, 0, pixels[run.start - rows.start : run.stop - rows.start]) for run in runs)
    return compressed(look, *pixels.shape, parts)


def _lost(address: str) -> Failure:
    return Failure(
        "block_lost",
        f"The finished block {address} cannot be read: it was changed or removed, or its storage does not answer.",
        "Start the same job again: the blocks that can be read are not computed again.",
    )
