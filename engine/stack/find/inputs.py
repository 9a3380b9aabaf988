"""The input report: what became of each acquisition, in the user's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from engine.errors import BadInput
from engine.stack.find.found import Candidate, Rejected
from engine.stack.read.grid import crs_label, pixel_size, shift_between
from engine.stack.types import Grid, MaskRef, RasterRef


@dataclass(frozen=True)
class Scaling:
    """How the stored values of some bands become physical ones: stored value x scale + offset.

    Attributes:
        scale_from, offset_from: where they were learned from, such as 'file name'; 'unknown' where nothing tells them.
    """

    bands: tuple[str, ...]
    scale: float
    scale_from: str
    offset: float
    offset_from: str


@dataclass(frozen=True)
class Fill:
    """A number that stands for no measurement, though nothing declares it.

    Attributes:
        value: the stored value, in words: it may be infinite.
        share: part of the pixels looked at that holds it or others like it.
    """

    value: str
    share: float


@dataclass(frozen=True)
class InputRow:
    """One acquisition or file of the input report.

    Attributes:
        sensor: '' when the file was not understood.
        date: ISO date, or '' when the file has none.
        clear_share: part of the pixels looked at that has data and is clear; None when the file was not read.
        empty_share: part of the pixels looked at that has no data or is outside the raster.
        medians: band -> median of the clear pixels looked at, in physical units.
        beyond: what stands beyond what the sensor can measure, and counts as no data.
        constant: what stands all over an area of clear pixels, and counts.
        role: as `Rejected` has it.
        level: processing level of the product, such as L2A; '' where nothing tells it.
        baseline: processing baseline of the product, such as 05.09; '' where nothing tells it.
        level_from, baseline_from: where they were learned from.
        scalings: how stored values become physical ones, and where that was learned from.
    """

    date: str
    source: str
    used: bool
    reason: str
    sensor: str = ""
    bands: tuple[str, ...] = ()
    matched_by: str = ""
    grid: str = ""
    mask: str = ""
    clear_share: float | None = None
    empty_share: float | None = None
    medians: dict[str, float] = field(default_factory=dict)
    beyond: Fill | None = None
    constant: Fill | None = None
    role: str = "date"
    level: str = ""
    level_from: str = ""
    baseline: str = ""
    baseline_from: str = ""
    scalings: tuple[Scaling, ...] = ()


@dataclass(frozen=True)
class InputReport:
    """What a scan found: a row an acquisition, in order of date, and what the user should know.

    Attributes:
        sensors: name -> bands.
        sampled: whether the shares were estimated from a sample of windows.
        warnings: (code, sentence) pairs.
    """

    stack: str
    sensors: dict[str, tuple[str, ...]]
    crs: str
    pixel_size: tuple[float, float]
    width: int
    height: int
    sampled: bool
    rows: tuple[InputRow, ...]
    warnings: tuple[tuple[str, str], ...]


class StackUnusable(BadInput):
    """No map can be made of the stack.

    Attributes:
        rows: what became of each file.
        found: sensor -> its bands, as far as they are told; by default those of the rows.
    """

    def __init__(
        self,
        code: str,
        message: str,
        hint: str,
        rows: Sequence[InputRow],
        found: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        super().__init__(code, message, hint)
        self.rows = tuple(rows)
        self.found = found_in(rows) if found is None else dict(found)


def found_in(rows: Iterable[InputRow]) -> dict[str, tuple[str, ...]]:
    """Return the sensors of acquisitions, each with the bands of the acquisition that has most."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        if row.sensor and len(row.bands) >= len(found.get(row.sensor, ())):
            found[row.sensor] = row.bands
    return found


def rejected_row(rejected: Rejected) -> InputRow:
    """The row of a file that a source could not use."""
    date = rejected.date.isoformat() if rejected.date else ""
    return InputRow(date, rejected.source, False, rejected.reason, role=rejected.role)


def row_of(candidate: Candidate, used: bool, reason: str, grid: Grid | None = None) -> InputRow:
    """The row of an acquisition; how it lies on `grid` is told where one is given."""
    acquisition = candidate.acquisition
    masks = [f"{PurePosixPath(mask.path).name}, {_within_file(mask)}" for mask in acquisition.masks]
    return InputRow(
        date=acquisition.date.isoformat(),
        source=acquisition.source,
        used=used,
        reason=reason,
        sensor=acquisition.sensor,
        bands=tuple(acquisition.bands),
        matched_by=candidate.matched_by,
        grid=_grid_note(candidate.grid, grid) if grid else "",
        mask=" and ".join(masks) or "none",
        level=acquisition.level.value,
        level_from=acquisition.level.origin,
        baseline=acquisition.baseline.value,
        baseline_from=acquisition.baseline.origin,
        scalings=_scalings(acquisition.bands),
    )


def _scalings(bands: Mapping[str, RasterRef]) -> tuple[Scaling, ...]:
    """The scalings of an acquisition's bands, those that share one together."""
    groups: dict[tuple, list[str]] = {}
    for name, ref in bands.items():
        groups.setdefault((ref.scale, ref.scale_from, ref.offset, ref.offset_from), []).append(name)
    return tuple(Scaling(tuple(names), *scaling) for scaling, names in groups.items())


def _within_file(mask: MaskRef) -> str:
    return f"band {mask.band}" if mask.place is None else mask.place.variable


def _grid_note(source: Grid, grid: Grid) -> str:
    if shift_between(source, grid) is not None:
        return "as the stack"
    if source.crs != grid.crs:
        return f"warped from {crs_label(source.crs)}"
    return f"resampled from {min(pixel_size(source)):g} units"
