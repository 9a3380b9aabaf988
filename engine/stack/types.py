"""What a time stack is: dated acquisitions on one grid."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from engine.stack.facts import DATA_TYPE, NOTHING, Fact

EPOCH = datetime.date(1970, 1, 1)
_LOOK = 256  # pixels a side
_PARTS = (0.5, 0.25, 0.75, 0.0, 1.0)  # where to look, as parts of a raster's height and width


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

    @property
    def frame(self) -> Window:
        """The window of all its pixels."""
        return Window(0, 0, self.height, self.width)


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels; it may reach over the border of its grid."""

    row: int
    col: int
    height: int
    width: int

    def meets(self, other: Window) -> bool:
        """Whether two windows share a pixel."""
        return (
            self.row < other.row + other.height
            and other.row < self.row + self.height
            and self.col < other.col + other.width
            and other.col < self.col + self.width
        )

    def within(self, frame: Window) -> Window | None:
        """The part of it that lies in a frame; None where they share no pixel."""
        row, col = max(self.row, frame.row), max(self.col, frame.col)
        height = min(self.row + self.height, frame.row + frame.height) - row
        width = min(self.col + self.width, frame.col + frame.width) - col
        return Window(row, col, height, width) if height > 0 and width > 0 else None

    @property
    def looks(self) -> list[Window]:
        """Small windows in it that tell what a raster holds: in its middle first, then towards two corners."""
        height, width = min(_LOOK, self.height), min(_LOOK, self.width)
        parts = _PARTS if (height, width) != (self.height, self.width) else _PARTS[:1]
        rest = self.height - height, self.width - width
        return [Window(self.row + round(p * rest[0]), self.col + round(p * rest[1]), height, width) for p in parts]

    def slices_in(self, frame: Window) -> tuple[slice, slice]:
        """Its rows and columns in an array over a frame that holds it."""
        top, left = self.row - frame.row, self.col - frame.col
        return slice(top, top + self.height), slice(left, left + self.width)


@dataclass(frozen=True)
class CubePlace:
    """One two-dimensional slice of a cube.

    Attributes:
        variable: its name in the cube.
        index: (dimension, position) for every dimension but rows and columns.
    """

    variable: str
    index: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class RasterRef:
    """One band in one file; physical value = stored value x scale + offset.

    Attributes:
        path: a file, or anything else that GDAL opens, such as /vsizip/..., /vsicurl/...; of a cube if `place` is set.
        band: 1-based; 1 in a cube.
        dtype: type of the stored values.
        place: where in a cube it lies; None for a raster.
        valid: lowest and highest stored value that is a measurement; None where all but `nodata` are.
        limits: lowest and highest stored value that its sensor can measure; None where that is not known.
        power: whether the physical value is linear power, which readers turn into decibels; None until the scan has
            settled it by other dates.
        root: whole numbers v stand for sign(v) (|v| / root) squared, which readers work out; None where they do not.
        scale_from, offset_from: where scale and offset were learned from; `facts.UNKNOWN` where nothing tells them and
            1 and 0 were taken.
    """

    path: str
    band: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: float | None = None
    dtype: str = "float32"
    place: CubePlace | None = None
    valid: tuple[float, float] | None = None
    limits: tuple[float, float] | None = None
    power: bool | None = False
    root: float | None = None
    scale_from: str = DATA_TYPE
    offset_from: str = DATA_TYPE

    @property
    def scaling(self) -> tuple[float, float]:
        """Scale and offset of the values that readers give: what they work out themselves needs neither."""
        return (1.0, 0.0) if self.worked_out else (self.scale, self.offset)

    @property
    def worked_out(self) -> bool:
        """Whether readers give physical values, in single precision, and not those that are stored."""
        return bool(self.power) or self.root is not None


@dataclass(frozen=True)
class MaskRef:
    """Which pixels of an acquisition are not clear.

    Attributes:
        kind: 'values': a pixel is unclear when its value is in `bad`; 'bits': when any of the bits in `bad` is set;
            'nonzero': when it is not 0.
        place: as in `RasterRef`.
    """

    path: str
    band: int
    kind: str
    bad: tuple[int, ...] = ()
    place: CubePlace | None = None


@dataclass(frozen=True)
class Acquisition:
    """One date of a stack: where its bands and its masks are.

    Several of one sensor may share a day: those of one orbit are mosaicked in order, those of others stay apart.

    Attributes:
        source: what the user knows it by, such as a file's name.
        masks: a pixel is clear when all of them say so.
        sensor: name in the sensor table, or 'unknown'.
        orbit: whatever tells two passes of one day apart; '' where nothing does.
        reach: the pixels of the stack's grid beyond which it has no data; None where that is not known.
        level: processing level of the product.
        baseline: processing baseline of the product (Sentinel-2).
    """

    date: datetime.date
    source: str
    bands: Mapping[str, RasterRef]
    masks: tuple[MaskRef, ...] = ()
    sensor: str = "unknown"
    orbit: str = ""
    reach: Window | None = None
    level: Fact = NOTHING
    baseline: Fact = NOTHING

    @property
    def day(self) -> int:
        """Days since 1970-01-01."""
        return (self.date - EPOCH).days

    @property
    def refs(self) -> tuple[RasterRef | MaskRef, ...]:
        """All that it is read from."""
        return (*self.bands.values(), *self.masks)


@dataclass(frozen=True)
class Comparison:
    """What a date is compared with, to find the clouds in it.

    Attributes:
        acquisitions: acquisitions of all usable dates, whichever of them are read.
        bands: names of the blue, the red and the near infrared band.
    """

    acquisitions: tuple[Acquisition, ...]
    bands: tuple[str, str, str]


@dataclass(frozen=True)
class TimeStack:
    """Dated acquisitions of one sensor, sorted by date, on one grid; rasters on other grids are warped when read.

    Attributes:
        comparison: what dates are compared with to find clouds while reading; None where masks tell them, or nothing
            does.
    """

    sensor: str
    bands: tuple[str, ...]
    grid: Grid
    acquisitions: tuple[Acquisition, ...]
    comparison: Comparison | None = None

    @property
    def dates(self) -> tuple[tuple[Acquisition, ...], ...]:
        """The acquisitions of each date, by day and then orbit: those that are mosaicked stand together."""

        def key(acquisition: Acquisition) -> tuple[int, str]:
            return acquisition.day, acquisition.orbit

        return tuple(tuple(group) for _, group in groupby(sorted(self.acquisitions, key=key), key=key))

    @property
    def days(self) -> tuple[int, ...]:
        """Days since 1970-01-01 of each date, ascending; a day with two orbits comes twice."""
        return tuple(group[0].day for group in self.dates)

    @property
    def model_days(self) -> tuple[int, ...]:
        """The days as training counts them: from 1 January of the year of the middle between the first and the last.

        They may be negative or past 365.
        """
        return counted_from(self.days, self.middle_year)

    @property
    def middle_year(self) -> int:
        """The year of the middle between the first and the last date."""
        return middle_year(self.days)


def middle_year(days: Sequence[int]) -> int:
    """The year of the middle between the first and the last of some days since 1970-01-01, ascending."""
    return (EPOCH + datetime.timedelta(days=int(days[0] + days[-1]) // 2)).year


def reference_year(days: Sequence[int], season: tuple[int, int]) -> int:
    """The year from whose 1 January a model counts some days since 1970-01-01; see `Scene.reference_year`."""
    (first, last), middle = season, middle_year(days)

    def within(year: int) -> tuple[int, int]:
        return sum(first <= day - _new_year(year) <= last for day in days), -abs(year - middle)

    return max(range(middle - 1, middle + 2), key=within)


def counted_from(days: Sequence[int], year: int) -> tuple[int, ...]:
    """Days since 1970-01-01 as days since 1 January of a year; they may be negative or past 365."""
    new_year = _new_year(year)
    return tuple(int(day) - new_year for day in days)


def _new_year(year: int) -> int:
    return (datetime.date(year, 1, 1) - EPOCH).days


@dataclass(frozen=True)
class Scene:
    """Stacks of several sensors on one grid; models that take one sensor get theirs, models that fuse get all."""

    grid: Grid
    stacks: tuple[TimeStack, ...]

    def model_days(self, season: tuple[int, int]) -> tuple[tuple[int, ...], ...]:
        """The dates of each stack as a model counts them, all from the same 1 January; may be negative or past 365.

        Args:
            season: as `reference_year` takes it.
        """
        year = self.reference_year(season)
        return tuple(counted_from(stack.days, year) for stack in self.stacks)

    @property
    def leading(self) -> TimeStack:
        """The first stack that has dates, which decides from which year all dates are counted."""
        return next(stack for stack in self.stacks if stack.days)  # a stack may be without dates, not all

    def reference_year(self, season: tuple[int, int]) -> int:
        """The year from whose 1 January a model's days are counted.

        It is the one by which most of the first sensor's dates lie in the model's season. Of equals it is the year of
        the middle between the first and the last date, or next to it: by that alone, a season that crosses new year
        would be counted from another year as soon as its last dates are missing.

        Args:
            season: first and last day of the season that the model was trained on, as it counts days.
        """
        return reference_year(self.leading.days, season)
