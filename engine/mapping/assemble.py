"""The end of a map: block files put together into rasters, parcels and areas, in order and in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import Failure
from engine.mapping import runfolder
from engine.mapping.blockfiles import BlockResult, block_file, load_block
from engine.mapping.blocks import Block
from engine.mapping.runfolder import RunFolder
from engine.outputs import rasters
from engine.package import Card
from engine.parcels import Parcels, answers, write_parcels
from engine.parcels.zonal import ParcelSums
from engine.report import Areas
from engine.stack import Grid


@dataclass(frozen=True)
class Assembled:
    """What was put together.

    Attributes:
        names: of the files in the work folder, to be published.
        hectares: areas by class, for the report.
        parcels: what became of the parcels, for the report; None without.
    """

    names: list[str]
    hectares: dict[str, Any]
    parcels: dict[str, Any] | None


def assemble(
    folder: RunFolder,
    grid: Grid,
    card: Card,
    parcels: Parcels | None,
    probabilities: bool,
    blocks: Iterator[Block],
    progress: Callable[[], None],
) -> Assembled:
    """Put finished blocks together in the work folder.

    Args:
        parcels: to be answered.
        probabilities: whether blocks hold them, and a raster is wanted.
        blocks: the computed ones, in order; pixels of all others have no data.
        progress: called before each block; may raise to stop.

    Raises:
        Failure: `disk`, `block_lost`, `parcels_not_written`.
    """
    suffix = " (simulated model)" if card.simulated else ""
    names = [entry.name for entry in card.classes]
    sums = ParcelSums.none(len(parcels), len(names)) if parcels is not None else None
    areas = Areas(grid, card.classes)
    written = [runfolder.CLASSES, runfolder.CONFIDENCE]
    with ExitStack() as open_rasters:
        writers = [
            rasters.class_raster(folder.work / runfolder.CLASSES, grid, card.classes, f"class{suffix}"),
            rasters.confidence_raster(folder.work / runfolder.CONFIDENCE, grid, f"confidence{suffix}"),
        ]
        if probabilities:
            writers.append(rasters.probability_raster(folder.work / runfolder.PROBABILITIES, grid, names))
            written.append(runfolder.PROBABILITIES)
        writes = [open_rasters.enter_context(writer) for writer in writers]
        for block in blocks:
            progress()
            result = _finished(folder, block)
            for write in writes:
                write(block, result)
            areas.add(block.core, np.bincount(result.classes.ravel(), minlength=256))
            if sums is not None:
                sums.add(result.parcels)
    facts = None
    if parcels is not None:
        facts = _write_parcels(parcels, sums, card, folder.work / runfolder.PARCELS, f"parcels{suffix}")
        written.append(runfolder.PARCELS)
    return Assembled(written, areas.table(), facts)


def rehearse(folder: RunFolder, parcels: Parcels, card: Card) -> None:
    """Write the first parcels without an answer, so that a layer that GDAL refuses is known before hours of work.

    Raises:
        Failure: `disk`, `parcels_not_written`.
    """
    path = folder.work / runfolder.PARCELS
    few = parcels.first(10)
    _write_parcels(few, ParcelSums.none(len(few), len(card.classes)), card, path, "rehearsal")
    path.unlink()


def _finished(folder: RunFolder, block: Block) -> BlockResult:
    place = block_file(folder.blocks, block)
    result = load_block(place, block)
    if result is None:
        raise Failure(
            "block_lost",
            f"The finished block {place} cannot be read: it was changed or removed, or its storage does not answer.",
            "Start the same job again: the blocks that can be read are not computed again.",
        )
    return result


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
