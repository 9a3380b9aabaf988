"""A dated raster file as its header tells it, before anything is read."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from engine.stack.grid import grid_of
from engine.stack.types import Grid

_BASELINE = re.compile(r"_N(\d{4})_")


@dataclass(frozen=True)
class RasterFile:
    """What the header and the name of a raster say.

    Attributes:
        path: as GDAL opens it.
        name: what the user knows it by, with / between folders.
        scales, offsets: the header's, 1 and 0 where it says nothing.
        baseline: processing baseline (Sentinel-2), such as 400; None where nothing tells it.
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
    """Take down what an open rasterio dataset says of itself."""
    tags = {key.upper(): value for key, value in dataset.tags().items()}
    match = _BASELINE.search(name)
    digits = match.group(1) if match else tags.get("PROCESSING_BASELINE", "").replace(".", "")
    return RasterFile(
        path,
        name,
        date,
        grid_of(dataset),
        dataset.dtypes,
        dataset.descriptions,
        dataset.scales,
        dataset.offsets,
        dataset.nodata,
        int(digits) if digits.isdigit() else None,
    )
