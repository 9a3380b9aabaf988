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

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.contract.jobs import PARCELS, raster_of
from engine.errors import Failure
from engine.files import disk_errors, write_new
from engine.mapping.arrays import read_arrays
from engine.mapping.join import SIZES, TILES, Joiner, sums_of
from engine.mapping.rasterfile import RasterFile, created
from engine.mapping.runfolder import RunFolder
from engine.mapping.sheets import order_of_tiles
from engine.outputs.geotiff import skeleton
from engine.package import Card
from engine.parcels.zonal import ParcelSums
from engine.report import Areas

if TYPE_CHECKING:
    from engine.parcels import Parcels


@dataclass(frozen=True)
class Assembled:
    """What was put together.

    Attributes:
        outputs: role -> name of a file in the work folder.
        beside: names of files in the work folder that have no role: the categories of a raster.
        hectares: areas by class, for the report.
        parcels: what became of the parcels, for the report; None without.
    """

    outputs: dict[str, str]
    beside: list[str]
    hectares: dict[str, Any]
    parcels: dict[str, Any] | None


def assemble(folder: RunFolder, joiner: Joiner, parcels: Parcels | None, progress: Callable[[], None]) -> Assembled:
    """Put joined sheets together in the work folder.

    Args:
        parcels: the parcels to be answered.
        progress: called after a sheet's head was read, and after its tiles were copied; may raise to stop.

    Raises:
        Failure: `disk`, `block_lost`, `parcels_not_written`, `raster_not_made`.
    """
    card, grid = joiner.card, joiner.spec.scene.grid
    sums = ParcelSums.none(len(parcels), card.channels) if parcels is not None else None
    areas = Areas(grid, card.classes)
    rasters = [RasterFile(name, look, joiner.sheets) for name, look in joiner.looks.items()]
    computed = np.zeros(joiner.spec.plan.shape, bool)
    for row in range(joiner.sheets.shape[0]):
        _read_heads(joiner, row, rasters, areas, sums, computed, progress)
    beside, named = [], {}
    with ExitStack() as files:
        for raster in rasters:
            path = folder.work / raster_of(raster.name)
            order = order_of_tiles(joiner.spec.plan, computed, len(raster.look.bands))
            raster.begin(skeleton(raster.look, grid), order, files.enter_context(created(path)), path)
            named[raster.name] = path.name
            if raster.look.categories is not None:
                categories = path.with_name(f"{path.name}.aux.xml")
                _replace(categories, raster.look.categories)
                beside.append(categories.name)
        for sheet in joiner.sheets:
            tiles = memoryview(_whole(joiner.tiles_file(sheet))[TILES])
            for raster in rasters:
                tiles = raster.copy(sheet, tiles)
            progress()
    facts = None
    if parcels is not None:
        title = f"parcels{' (simulated model)' if card.simulated else ''}"
        facts = _write_parcels(parcels, sums, card, folder.work / PARCELS, title)
        named["parcels"] = PARCELS
    return Assembled(named, beside, areas.table(), facts)


def rehearse_parcels(folder: RunFolder, parcels: Parcels, card: Card) -> None:
    """Write the first parcels without an answer, so that a layer that GDAL refuses is known before hours of work.

    Raises:
        Failure: `disk`, `parcels_not_written`.
    """
    path = folder.work / PARCELS
    few = parcels.first(10)
    _write_parcels(few, ParcelSums.none(len(few), len(card.classes)), card, path, "rehearsal")
    path.unlink()


def _read_heads(
    joiner: Joiner,
    row: int,
    rasters: list[RasterFile],
    areas: Areas,
    sums: ParcelSums | None,
    computed: NDArray[np.bool_],
    progress: Callable[[], None],
) -> None:
    """Take in the heads of a row of sheets.

    Args:
        row: which row of sheets.
        rasters, areas, sums: which are added to.
        computed: set to True for each block that there is.
    """
    found: list[tuple[tuple[int, int], NDArray, float, ParcelSums | None]] = []
    for col in range(joiner.sheets.shape[1]):
        sheet = joiner.sheets.sheet(row, col)
        head = _whole(joiner.head_file(sheet))
        sizes = head[SIZES]
        for raster in rasters:
            sizes = raster.take(sheet, sizes, head)
        blocks = [(int(row), int(col)) for row, col in head["blocks"]]
        of_parcels = sums_of(head) if sums is not None and blocks else [None] * len(blocks)
        found += zip(blocks, head["counts"], head["hectares"].tolist(), of_parcels)
        progress()
    for raster in rasters:
        raster.end_row(row)
    # In the order of the blocks, so that the last bits of the sums are the same however the grid is cut into sheets.
    for block, count, hectares, part in sorted(found, key=lambda row: row[0]):
        computed[block] = True
        areas.add(count, hectares)
        if sums is not None and part is not None:
            sums.add(part)


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
    from engine.parcels import answers, write_parcels  # with pyarrow and pyogrio, which no raster needs

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
