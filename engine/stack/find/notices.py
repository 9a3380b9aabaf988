"""What the user should know of a scan beside its rows, as (code, sentence) pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import pyproj

from engine.contract import StackOptions
from engine.contract.stack import DETECT, NO_MASK
from engine.stack.find.detect import by_path
from engine.stack.find.found import Candidate
from engine.stack.find.fusedoptions import speak_of
from engine.stack.find.inputs import InputRow
from engine.stack.find.sensors import clouds_show, sensor_named, sensors
from engine.stack.types import TimeStack


def rejected_warnings(rows: Sequence[InputRow], used: set[str]) -> Iterator[tuple[str, str]]:
    """Say what was left out, a sentence a reason: dates of the sensors used, files that tell no date, other sensors."""
    left_out = [row for row in rows if not row.used and row.role == "date"]
    ours = [row for row in left_out if not row.sensor or row.sensor in used]
    used_dates = {row.date for row in rows if row.used}
    lost = [row for row in ours if row.date and row.date not in used_dates]
    beside = [row for row in ours if row.date in used_dates]
    yield from _by_reason("date_rejected", "dates", lost)
    yield from _by_reason("date_rejected", "files of dates that are used", beside)
    yield from _by_reason("file_left_out", "files", [row for row in ours if not row.date])
    for sensor, count in Counter(row.sensor for row in left_out if row.date).items():
        if sensor and sensor not in used:
            rasters = "acquisition" if count == 1 else "acquisitions"
            first = next(row for row in left_out if row.sensor == sensor)
            yield "sensor_left_out", f"{count} {rasters} of {sensor} left out, {first.source} first: {first.reason}."


def _by_reason(code: str, what: str, rows: Sequence[InputRow]) -> Iterator[tuple[str, str]]:
    of_reasons: dict[str, list[InputRow]] = {}
    for row in rows:
        # What follows a colon is of the one file.
        of_reasons.setdefault(row.reason.partition(":")[0], []).append(row)
    for alike in of_reasons.values():
        first, count = alike[0], len(alike)
        if count == 1:
            yield code, f"{first.source}: {first.reason}. It was left out."
        else:
            dates = len({row.date for row in alike})
            several = (
                f"{count} files of {dates} {'date' if dates == 1 else 'dates'}"
                if what == "dates" and dates != count
                else f"{count} {what}"
            )
            yield code, f"{several} were left out, {first.source} first: {first.reason}."


def unused_masks(rows: Sequence[InputRow]) -> Iterator[tuple[str, str]]:
    """Say which layers look like masks and were not used, and why: a sentence a reason."""
    of_reasons: dict[str, list[InputRow]] = {}
    for row in rows:
        if row.role == "mask":
            of_reasons.setdefault(row.reason, []).append(row)
    for reason, alike in of_reasons.items():
        more = f" and {len(alike) - 1} more" if len(alike) > 1 else ""
        yield "mask_unused", f"{alike[0].source}{more}: {reason}."


def unusable_files(sensor: str, rows: Sequence[InputRow]) -> str:
    """Say in a sentence what files cannot be used: those of a sensor by their names, else all; '' where none."""
    rejected = [row for row in rows if not row.sensor and row.role == "date"]
    named = [row for row in rejected if (likely := by_path(row.source, sensors())) and likely.name == sensor]
    count, of = len(named or rejected), f" of {sensor}" if named else ""
    if not count:
        return ""
    (reason, _), *_ = Counter(row.reason for row in named or rejected).most_common(1)
    first = next(row for row in named or rejected if row.reason == reason)
    files = "1 file" if count == 1 else f"{count} files"
    return f" {files}{of} cannot be used; most often: {reason} ({first.source})."


def order_warning(candidates: Sequence[Candidate], sensor: str) -> Iterator[tuple[str, str]]:
    """Say that bands were told by their order or number alone."""
    if any(candidate.matched_by == "order" for candidate in candidates):
        yield ("bands_by_order", f"The bands have no names; they were taken in the usual order of {sensor}.")
    if any(candidate.matched_by == "number" for candidate in candidates):
        count = max(len(candidate.acquisition.bands) for candidate in candidates)
        yield (
            "bands_by_number",
            f"Nothing names the bands; they were numbered, {count} for each date. If that is not so, say which band is "
            "which (band map), and check the dates.",
        )


def place_warning(crs: str) -> Iterator[tuple[str, str]]:
    """Say that nothing relates the map's coordinates to the Earth, where nothing does."""
    parsed = pyproj.CRS.from_user_input(crs)
    if parsed.is_engineering:
        yield (
            "crs_local",
            f"The rasters' coordinate reference system, {parsed.name}, is a local one, or has a code that is not known "
            "here: nothing relates it to the Earth, so parcels and extents can only be given in the same.",
        )


def mask_warning(stack: TimeStack, options: StackOptions) -> Iterator[tuple[str, str]]:
    """Say that clouds are not known, where they show."""
    bare = [acquisition.source for acquisition in stack.acquisitions if not acquisition.masks]
    clouds = sensor_named(options.sensor).clouds if options.sensor else clouds_show(stack.sensor)
    if bare and clouds and not (options.mask in (NO_MASK, DETECT) and speak_of(options, stack.sensor)):
        yield (
            "mask_none",
            f"{len(bare)} of {len(stack.acquisitions)} dates have no mask, {bare[0]} first; "
            "clouds in them count as clear.",
        )
