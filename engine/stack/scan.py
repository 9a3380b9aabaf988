"""The scan: which dates of a stack can be used, which not, and why."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import stackfile
from engine.stack.folder import Candidate, Rejected, read_folder
from engine.stack.grid import common_grid, crop, crs_label, overlap, pixel_size, shift_between
from engine.stack.reader import StackBlock, StackReader
from engine.stack.types import Grid, TimeStack, Window

# Up to this many pixels a date is looked at whole; beyond, in nine windows, so that scanning a full tile takes seconds.
_WHOLE = 1024 * 1024
_SAMPLE = 128


@dataclass(frozen=True)
class InputRow:
    """One acquisition or file of the input report.

    Attributes:
        date: ISO date, or '' when the file has none.
        clear_share: of the pixels looked at, those with data and clear; None when the file was not read.
        empty_share: of the pixels looked at, those without data or outside the raster.
        medians: band -> median of the clear pixels looked at, in physical units.
    """

    date: str
    source: str
    used: bool
    reason: str
    bands: tuple[str, ...] = ()
    matched_by: str = ""
    grid: str = ""
    mask: str = ""
    clear_share: float | None = None
    empty_share: float | None = None
    medians: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class InputReport:
    """What a scan found: a row an acquisition, in order of date, and what the user should know.

    Attributes:
        sampled: whether the shares were estimated from a sample of windows.
        warnings: (code, sentence) pairs.
    """

    stack: str
    sensor: str
    bands: tuple[str, ...]
    crs: str
    pixel_size: tuple[float, float]
    width: int
    height: int
    sampled: bool
    rows: tuple[InputRow, ...]
    warnings: tuple[tuple[str, str], ...]


class StackUnusable(BadInput):
    """No map can be made of the stack; `rows` say what became of each file."""

    def __init__(self, code: str, message: str, hint: str, rows: Sequence[InputRow]) -> None:
        super().__init__(code, message, hint)
        self.rows = tuple(rows)


def scan_stack(
    path: str | Path,
    options: StackOptions | None = None,
    bands: Sequence[str] | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[TimeStack, InputReport]:
    """Look at a stack and choose its grid, its bands and its usable dates.

    Args:
        path: a folder of dated rasters, or a `*.stack.json` file.
        options: what the user knows better.
        bands: bands that each date must have, in order; by default those that most dates have.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, `no_dates`, `sensor_unknown`, `extent_outside` and more.
        StackUnusable: `bands_missing`, `one_date`, `no_data`, `no_date_in_range`.
    """
    options = options or StackOptions()
    chosen = _choose(Path(path), options, bands)
    stack = TimeStack(chosen.sensor, chosen.bands, chosen.grid, ())
    windows = _sample_windows(chosen.grid)
    rows, usable = list(chosen.rows), []
    for number, candidate in enumerate(chosen.candidates):
        row = _look(candidate, stack, windows)
        if row.used:
            usable.append((candidate, row))
        else:
            rows.append(row)
        progress(number + 1, len(chosen.candidates))
    kept, judged, warnings = _duplicates(usable, options)
    rows = sorted([*rows, *judged], key=lambda row: (row.date, row.source))
    stack = replace(stack, acquisitions=tuple(candidate.acquisition for candidate in kept))
    _check_dates(stack, path, rows)
    warnings += _baseline_warning(kept)
    warnings += [
        ("date_rejected", f"{row.source}: {row.reason}. It was left out.") for row in rows if not row.used and row.date
    ]
    warnings += _order_warning(kept, chosen.sensor)
    warnings += _mask_warning(stack, options)
    return stack, InputReport(
        stack=str(path),
        sensor=chosen.sensor,
        bands=chosen.bands,
        crs=chosen.grid.crs,
        pixel_size=pixel_size(chosen.grid),
        width=chosen.grid.width,
        height=chosen.grid.height,
        sampled=len(windows) > 1,
        rows=tuple(rows),
        warnings=tuple(warnings),
    )


@dataclass(frozen=True)
class _Chosen:
    """What is known before any pixel is read; `rows` are of what is left out already."""

    sensor: str
    bands: tuple[str, ...]
    grid: Grid
    candidates: tuple[Candidate, ...]
    rows: tuple[InputRow, ...]


def _choose(path: Path, options: StackOptions, bands: Sequence[str] | None) -> _Chosen:
    """Choose bands and grid, and leave out what lies outside the chosen dates or lacks a band."""
    sensor, candidates, rejected = _candidates(path, options)
    rows = [_rejected_row(row) for row in rejected]
    candidates, late = _within_dates(candidates, options)
    rows += late
    if not candidates:
        if late:
            raise StackUnusable("no_date_in_range", f"{path} has no date within the chosen ones.", "Widen them.", rows)
        why = f"{rejected[0].source}: {rejected[0].reason}"
        raise StackUnusable("no_dates", f"{path} has no date that can be used; {why}.", "See the input report.", rows)
    wanted = tuple(bands) if bands else _usual_bands(candidates)
    candidates, lacking = _with_bands(candidates, wanted)
    rows += lacking
    if not candidates:
        raise StackUnusable(
            "bands_missing",
            f"No date of {path} has all the bands {', '.join(wanted)}; {lacking[0].source}: {lacking[0].reason}.",
            "Choose a model for these bands, or say which band is which (band map).",
            rows,
        )
    grid = common_grid([candidate.grid for candidate in candidates])
    if options.extent is not None:
        grid = crop(grid, options.extent)
    order = sorted(candidates, key=lambda candidate: (candidate.acquisition.date, candidate.acquisition.source))
    return _Chosen(sensor, wanted, grid, tuple(order), tuple(rows))


def _candidates(path: Path, options: StackOptions) -> tuple[str, list[Candidate], list[Rejected]]:
    if not path.exists():
        raise BadInput("stack_missing", f"{path} does not exist.", "Choose a folder of dated rasters or a stack file.")
    if path.is_dir():
        return read_folder(path, options)
    if path.suffix == ".json":
        return stackfile.read_candidates(path, options)
    raise BadInput(
        "stack_invalid",
        f"{path} is neither a folder nor a stack file (*.stack.json).",
        "Choose the folder that holds the dated rasters.",
    )


def _within_dates(candidates: Sequence[Candidate], options: StackOptions) -> tuple[list[Candidate], list[InputRow]]:
    start, end = options.start or datetime.date.min, options.end or datetime.date.max
    kept = [candidate for candidate in candidates if start <= candidate.acquisition.date <= end]
    late = [_row(c, False, "outside the chosen dates") for c in candidates if c not in kept]
    return kept, late


def _usual_bands(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """The set of bands that most dates have; of equally frequent ones the larger."""
    counts = Counter(tuple(candidate.acquisition.bands) for candidate in candidates)
    return max(counts, key=lambda bands: (counts[bands], len(bands)))


def _with_bands(candidates: Sequence[Candidate], wanted: Sequence[str]) -> tuple[list[Candidate], list[InputRow]]:
    kept, rows = [], []
    for candidate in candidates:
        missing = [band for band in wanted if band not in candidate.acquisition.bands]
        if missing:
            plural = "s" if len(missing) > 1 else ""
            rows.append(_row(candidate, False, f"band{plural} {', '.join(missing)} missing"))
        else:
            kept.append(candidate)
    return kept, rows


def _duplicates(
    usable: Sequence[tuple[Candidate, InputRow]], options: StackOptions
) -> tuple[list[Candidate], list[InputRow], list[tuple[str, str]]]:
    """Mosaic or reject the second usable file of a date; files of one date that are scaled differently never mix.

    Args:
        usable: candidates with their rows, by date.

    Returns:
        What is kept, all rows, and warnings.
    """
    kept: list[Candidate] = []
    rows: list[InputRow] = []
    warnings: list[tuple[str, str]] = []
    first: dict[datetime.date, Candidate] = {}
    for candidate, row in usable:
        date, source = candidate.acquisition.date, candidate.acquisition.source
        earlier = first.setdefault(date, candidate)
        other = earlier.acquisition.source
        if earlier is candidate:
            reason = ""
        elif options.duplicates == "reject":
            reason = f"same date as {other}"
        elif _scaling(candidate) != _scaling(earlier):
            reason = f"same date as {other}, but other scale or offset"
        else:
            reason = ""
            warnings.append(("date_mosaicked", f"{source} fills the gaps of {other}: both are of {date.isoformat()}."))
        kept += [] if reason else [candidate]
        rows.append(replace(row, used=not reason, reason=reason))
    return kept, rows, warnings


def _scaling(candidate: Candidate) -> dict[str, tuple[float, float]]:
    return {name: (ref.scale, ref.offset) for name, ref in candidate.acquisition.bands.items()}


def _sample_windows(grid: Grid) -> list[Window]:
    if grid.width * grid.height <= _WHOLE:
        return [Window(0, 0, grid.height, grid.width)]
    height, width = min(_SAMPLE, grid.height), min(_SAMPLE, grid.width)
    rows = sorted({0, (grid.height - height) // 2, grid.height - height})
    cols = sorted({0, (grid.width - width) // 2, grid.width - width})
    return [Window(row, col, height, width) for row in rows for col in cols]


def _look(candidate: Candidate, stack: TimeStack, windows: Sequence[Window]) -> InputRow:
    """Read a sample of an acquisition, or all of it, and judge."""
    if not overlap(stack.grid, candidate.grid):
        return _row(candidate, False, "outside the stack's extent", stack.grid)
    unmasked = replace(candidate.acquisition, mask=None)
    alone = replace(stack, acquisitions=(candidate.acquisition,))
    try:
        with StackReader(alone) as reader, StackReader(replace(stack, acquisitions=(unmasked,))) as raw:
            blocks = [reader.read(window) for window in windows]
            data = [raw.read(window) for window in windows] if candidate.acquisition.mask else blocks
            pixels = sum(block.valid.size for block in blocks)
            clear = sum(int(block.valid.sum()) for block in blocks)
            filled = sum(int(block.valid.sum()) for block in data)
            empty = filled == 0 and (len(windows) == 1 or _empty(raw, stack.grid))
            medians = _medians(blocks, reader)
    except BadInput as error:
        return _row(candidate, False, error.message.rstrip("."), stack.grid)
    reason = ""
    if empty:
        reason = "no data in the stack's extent"
    elif clear == 0 and len(windows) == 1:
        reason = "no clear pixel"
    row = _row(candidate, not reason, reason, stack.grid)
    return replace(row, clear_share=clear / pixels, empty_share=1 - filled / pixels, medians=medians)


def _empty(reader: StackReader, grid: Grid, size: int = 2048) -> bool:
    """Whether a raster has no data at all; stops at the first pixel that has."""
    windows = (
        Window(row, col, min(size, grid.height - row), min(size, grid.width - col))
        for row in range(0, grid.height, size)
        for col in range(0, grid.width, size)
    )
    return not any(reader.read(window).valid.any() for window in windows)


def _medians(blocks: Sequence[StackBlock], reader: StackReader) -> dict[str, float]:
    clear = np.concatenate([block.values[0][:, block.valid[0]] for block in blocks], axis=1)
    if clear.shape[1] == 0:
        return {}
    medians = np.median(clear, axis=1) * reader.scale[0] + reader.offset[0]
    return {band: float(value) for band, value in zip(reader.bands, medians)}


def _check_dates(stack: TimeStack, path: str | Path, rows: Sequence[InputRow]) -> None:
    if not stack.acquisitions:
        reasons = Counter(row.reason for row in rows if not row.used)
        raise StackUnusable(
            "no_data",
            f"No date of {path} has usable pixels; most often: {reasons.most_common(1)[0][0]}.",
            "Choose another extent or other dates, or check the nodata value and the mask.",
            rows,
        )
    if len(stack.days) < 2:
        raise StackUnusable(
            "one_date",
            f"{path} has a single usable date, {stack.acquisitions[0].date.isoformat()}; "
            "crops are told apart by how they change.",
            "Add rasters of other dates, or look at the input report for why others were left out.",
            rows,
        )


def _baseline_warning(candidates: Sequence[Candidate]) -> Iterator[tuple[str, str]]:
    unknown = [candidate.acquisition.source for candidate in candidates if candidate.baseline_unknown]
    if unknown:
        yield (
            "baseline_unknown",
            f"{len(unknown)} dates, {unknown[0]} first, are from after 25 January 2022 and do not tell their "
            "processing baseline; they were read without the offset of -1000 that baseline 04.00 and later have. "
            "If they have it, give the offset (-0.1).",
        )


def _order_warning(candidates: Sequence[Candidate], sensor: str) -> Iterator[tuple[str, str]]:
    if any(candidate.matched_by == "order" for candidate in candidates):
        yield ("bands_by_order", f"The bands have no names; they were taken in the usual order of {sensor}.")


def _mask_warning(stack: TimeStack, options: StackOptions) -> Iterator[tuple[str, str]]:
    bare = [acquisition.source for acquisition in stack.acquisitions if acquisition.mask is None]
    if bare and options.mask != "none":
        yield (
            "mask_none",
            f"{len(bare)} of {len(stack.acquisitions)} dates have no mask, {bare[0]} first; "
            "clouds in them count as clear.",
        )


def _rejected_row(rejected: Rejected) -> InputRow:
    return InputRow(rejected.date.isoformat() if rejected.date else "", rejected.source, False, rejected.reason)


def _row(candidate: Candidate, used: bool, reason: str, grid: Grid | None = None) -> InputRow:
    acquisition = candidate.acquisition
    mask = acquisition.mask
    return InputRow(
        date=acquisition.date.isoformat(),
        source=acquisition.source,
        used=used,
        reason=reason,
        bands=tuple(acquisition.bands),
        matched_by=candidate.matched_by,
        grid=_grid_note(candidate.grid, grid) if grid else "",
        mask=f"{Path(mask.path).name}, band {mask.band}" if mask else "none",
    )


def _grid_note(own: Grid, grid: Grid) -> str:
    if shift_between(own, grid) is not None:
        return "as the stack"
    if own.crs != grid.crs:
        return f"warped from {crs_label(own.crs)}"
    return f"resampled from {min(pixel_size(own)):g} units"
