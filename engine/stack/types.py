"""What a time stack is: dated acquisitions on one grid."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

EPOCH = datetime.date(1970, 1, 1)


@dataclass(frozen=True)
class Grid:
    """Where the pixels lie.

    Attributes:
        crs: as WKT, or an authority code such as EPSG:32631.
        transform: a, b, c, d, e, f with x = a col + b row + c and y = d col + e row + f.
        width, height: in pixels.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; it may reach over the border of its grid."""

    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class RasterRef:
    """One band in one file; physical value = stored value x scale + offset."""

    path: str
    band: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None


@dataclass(frozen=True)
class MaskRef:
    """Which pixels of an acquisition are not clear.

    Attributes:
        kind: 'values': a pixel is unclear when its value is in `bad`; 'bits': when any of the bits in `bad` is set;
            'nonzero': when it is not 0.
    """

    path: str
    band: int
    kind: str
    bad: tuple[int, ...] = ()


@dataclass(frozen=True)
class Acquisition:
    """One date of a stack: where its bands and its mask are. Several may share a date: they are mosaicked in order."""

    date: datetime.date
    source: str
    bands: Mapping[str, RasterRef]
    mask: MaskRef | None = None

    @property
    def day(self) -> int:
        """Days since 1970-01-01."""
        return (self.date - EPOCH).days


@dataclass(frozen=True)
class TimeStack:
    """Dated acquisitions of one sensor, sorted by date, on one grid; rasters on other grids are warped when read."""

    sensor: str
    bands: tuple[str, ...]
    grid: Grid
    acquisitions: tuple[Acquisition, ...]

    @property
    def days(self) -> tuple[int, ...]:
        """The distinct days since 1970-01-01, ascending."""
        return tuple(sorted({acquisition.day for acquisition in self.acquisitions}))

    @property
    def model_days(self) -> tuple[int, ...]:
        """The days as models count them: from 1 January of the middle date's year; may be negative or past 365."""
        days = self.days
        middle = EPOCH + datetime.timedelta(days=(days[0] + days[-1]) // 2)
        new_year = (datetime.date(middle.year, 1, 1) - EPOCH).days
        return tuple(day - new_year for day in days)
