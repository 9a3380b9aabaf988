"""A dated raster file as its header tells it, before anything is read."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine.stack.facts import HEADER, NOTHING, Fact
from engine.stack.find import level
from engine.stack.read.grid import grid_of
from engine.stack.read.ownmask import alpha_band
from engine.stack.types import Grid

_USUAL_SCALE = 1e-4  # of Sentinel-2


@dataclass(frozen=True)
class RasterFile:
    """What the header and the name of a raster say.

    Attributes:
        path: path of the raster, as GDAL opens it.
        name: what the user knows it by, with / between folders.
        scales, offsets: the header's, 1 and 0 where it says nothing.
        baseline: processing baseline (Sentinel-2), such as 400; None where nothing tells it.
        baseline_from: where the baseline was learned from; '' without.
        level: processing level (Sentinel-2), as names and tags tell it.
        scale_from, offset_from: where scales and offsets were learned from.
        offset_stated: whether offsets of 0 are stated; a header has 0 where it says nothing, too.
        nodata: the first band's, or that of all where `nodatas` tells none.
        nodatas: the header's, of each band; they may differ.
        without_offset: where it was learned that the values have no offset whatever the baseline; '' where nothing
            tells it.
    """

    path: str
    name: str
    date: datetime.date
    grid: Grid
    dtypes: tuple[str, ...]
    descriptions: tuple[str | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None
    baseline: int | None
    baseline_from: str = ""
    level: Fact = NOTHING
    scale_from: str = HEADER
    offset_from: str = HEADER
    offset_stated: bool = False
    without_offset: str = ""
    nodatas: tuple[float | None, ...] = ()

    def nodata_of(self, number: int) -> float | None:
        """The nodata value of a band, by its 1-based number."""
        return self.nodatas[number - 1] if any(value is not None for value in self.nodatas) else self.nodata

    @property
    def stem(self) -> str:
        """The file's name without folder and suffix."""
        return PurePosixPath(self.name).stem

    @property
    def folder(self) -> str:
        """The part of the name before the file's own; '' without."""
        return self.name.rpartition("/")[0]

    @property
    def tokens(self) -> tuple[str, ...]:
        """The parts of the stem."""
        return tuple(token for token in re.split(r"[_.\-\s]", self.stem) if token)


def described(path: str, name: str, date: datetime.date, dataset) -> RasterFile:
    """Take down what an open rasterio dataset says of itself; an alpha band at its end is a mask, and no band."""
    count = dataset.count - (alpha_band(dataset) == dataset.count)
    tags = {key.upper(): value for key, value in dataset.tags().items()}
    baseline, baseline_from = level.baseline_in(name, tags)
    offsets, added = dataset.offsets, level.offset_in(tags)
    if added is not None and not any(offsets):
        # Of stored values, as the agency has it; those of a header are of physical ones.
        offsets = tuple(added * (scale if scale != 1 else _USUAL_SCALE) for scale in dataset.scales)
    return RasterFile(
        path,
        name,
        date,
        grid_of(dataset),
        dataset.dtypes[:count],
        dataset.descriptions[:count],
        dataset.scales[:count],
        offsets[:count],
        dataset.nodata,
        baseline,
        baseline_from,
        level.level_in(name, tags),
        offset_stated=added is not None,
        without_offset=level.without_offset(name, tags),
        nodatas=dataset.nodatavals[:count],
    )
