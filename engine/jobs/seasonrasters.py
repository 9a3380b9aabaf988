"""The rasters of a season: classes and confidences as of each cut-off, and the day from which the answer stays."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar

import numpy as np

from engine.contract import SeasonJob
from engine.jobs.occluded.raster import BlockRaster
from engine.jobs.seasonscene import BlockSeason
from engine.outputs import classes
from engine.package import Card
from engine.stack import Grid, Window

_CLASSES, _CONFIDENCE, _STAYS = SeasonJob.writes[3:]


class SeasonRasters(ExitStack):
    """The rasters of a season, written block by block; a context manager.

    Attributes:
        outputs: role -> name of each raster.
    """

    outputs: ClassVar[dict[str, str]] = {
        "season_classes": _CLASSES,
        "season_confidence": _CONFIDENCE,
        "stays_from": _STAYS,
    }

    def __init__(self, work: Path, grid: Grid, card: Card, cutoffs: Sequence[datetime.date]) -> None:
        super().__init__()
        dates, looks = [cutoff.isoformat() for cutoff in cutoffs], classes.look(card, 0)
        self._codes = np.array([0, *(entry.code for entry in card.classes)], np.uint8)
        first = datetime.date(cutoffs[0].year, 1, 1)
        self._days = np.array([0, *((cutoff - first).days + 1 for cutoff in cutoffs)], np.uint16)
        self._classes = BlockRaster(
            work / _CLASSES, grid, [f"class as of {date}" for date in dates], "uint8", 0, looks.colours, looks.tags
        )
        names = [f"confidence as of {date}" for date in dates]
        self._confidence = BlockRaster(work / _CONFIDENCE, grid, names, "float32", -1)
        called = f"day of {first.year} from which the answer stays"
        self._stays = BlockRaster(work / _STAYS, grid, [called])

    def __enter__(self) -> SeasonRasters:
        super().__enter__()
        for raster in (self._classes, self._confidence, self._stays):
            self.enter_context(raster)
        return self

    def write(self, window: Window, block: BlockSeason) -> None:
        """Write a block."""
        self._classes.write(window, self._codes[block.best + 1])
        self._confidence.write(window, np.nan_to_num(block.confidence.round(3), nan=-1.0))
        self._stays.write(window, self._days[block.stays + 1][None])
