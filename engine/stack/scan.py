"""The scan: which dates of a stack can be used, which not, and why."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Union

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.found import Candidate
from engine.stack.grid import (
    bounds_in,
    pixel_size,
    reach_of,
    target_grid,
    window_of,
)
from engine.stack.inputs import InputReport, InputRow, StackUnusable, rejected_row, row_of
from engine.stack.look import look, sample_windows
from engine.stack.sensors import clouds_show, sensor_named
from engine.stack.sources import read_source, unused_options
from engine.stack.types import Grid, Scene, TimeStack, Window

Places = Union[str, Path, Sequence[Union[str, Path]]]


def scan_stack(
    places: Places,
    options: StackOptions | None = None,
    bands: Sequence[str] | None = None,
    sensor: str | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[TimeStack, InputReport]:
    """Look at a stack of one sensor and choose its grid, its bands and its usable dates.

    Args:
        places: as `scan_scene` takes them.
        options: what the user knows better.
        bands: bands that each date must have, in order; by default those that most dates have.
        sensor: which one, if it is there; else, and by default, the one that most dates are of.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput, StackUnusable: as `scan_scene`.
    """
    options = options or StackOptions()
    candidates, rows = _found(_listed(places), options)
    of_sensors = Counter(candidate.acquisition.sensor for candidate in candidates)
    chosen = sensor if sensor in of_sensors else of_sensors.most_common(1)[0][0]
    others = [candidate for candidate in candidates if candidate.acquisition.sensor != chosen]
    rows += [row_of(other, False, f"of another sensor than {chosen}") for other in others]
    candidates = [candidate for candidate in candidates if candidate.acquisition.sensor == chosen]
    scene, report = _scan(places, candidates, rows, {chosen: bands}, options, progress)
    return scene.stacks[0], report


def scan_scene(
    places: Places,
    options: StackOptions | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Scene, InputReport]:
    """Look at a stack and choose one grid, and for each of its sensors the bands and the usable dates.

    Args:
        places: a folder of dated rasters, or any other source that `read_source` knows; or several.
        options: what the user knows better.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, `no_dates`, `sensor_unknown`, `extent_outside` and more.
        StackUnusable: `bands_missing`, `one_date`, `no_data`, `no_date_in_range`.
    """
    options = options or StackOptions()
    candidates, rows = _found(_listed(places), options)
    dates = Counter(sensor for sensor, _ in {(c.acquisition.sensor, c.acquisition.date) for c in candidates})
    # A sensor of one date makes no stack: it must not choose the grid of the others.
    wanted = sorted(sensor for sensor in dates if dates[sensor] > 1 or max(dates.values()) == 1)
    lone = [candidate for candidate in candidates if candidate.acquisition.sensor not in wanted]
    rows += [row_of(candidate, False, f"the only date of {candidate.acquisition.sensor}") for candidate in lone]
    candidates = [candidate for candidate in candidates if candidate.acquisition.sensor in wanted]
    return _scan(places, candidates, rows, dict.fromkeys(wanted), options, progress)


def _listed(places: Places) -> list[str]:
    return [str(places)] if isinstance(places, (str, Path)) else [str(place) for place in places]


def _found(places: Sequence[str], options: StackOptions) -> tuple[list[Candidate], list[InputRow]]:
    """All that lies within the chosen dates, and rows of what cannot be used.

    Raises:
        StackUnusable: `no_date_in_range`, `no_dates`.
    """
    candidates: list[Candidate] = []
    rows: list[InputRow] = []
    _refuse_unused(places, options)
    for place in places:
        found = read_source(place, options)
        candidates += found.candidates
        rows += [rejected_row(row) for row in found.rejected]
    kept, late = _within_dates(candidates, options)
    rows += late
    if not kept:
        where = _called(places)
        if late:
            raise StackUnusable("no_date_in_range", f"{where} has no date within the chosen ones.", "Widen them.", rows)
        why = f"{rows[0].source}: {rows[0].reason}" if rows else "it holds no raster"
        raise StackUnusable(
            "no_dates",
            f"{where} has no date that can be used; {why}.",
            "If the files are sound, say which band is which (band map), or of which sensor they are.",
            rows,
        )
    return kept, rows


def _refuse_unused(places: Sequence[str], options: StackOptions) -> None:
    """Say that an option changes nothing, rather than let the user believe that it did."""
    unused = sorted(set.intersection(*(unused_options(place, options) for place in places)))
    if unused:
        raise BadInput(
            "option_unused",
            f"{_called(places)} tells its dates and layers by itself; the option {unused[0]} would change nothing.",
            f"Leave {unused[0].replace('_', '-')} out, or choose the one raster that holds all dates.",
        )


def _called(places: Sequence[str]) -> str:
    return places[0] if len(places) == 1 else f"{places[0]} with {len(places) - 1} more"


def _scan(
    places: Places,
    candidates: Sequence[Candidate],
    rows: list[InputRow],
    wanted: Mapping[str, Sequence[str] | None],
    options: StackOptions,
    progress: Callable[[int, int], None],
) -> tuple[Scene, InputReport]:
    """Choose bands and grid, look at every acquisition, and settle which are used.

    Args:
        wanted: sensor -> the bands that each of its dates must have; None for those that most have.
    """
    places = _listed(places)
    bands: dict[str, tuple[str, ...]] = {}
    complete: list[Candidate] = []
    for sensor, names in wanted.items():
        own = [candidate for candidate in candidates if candidate.acquisition.sensor == sensor]
        bands[sensor] = tuple(names) if names else _usual_bands(own)
        kept, lacking = _with_bands(own, bands[sensor])
        complete += kept
        rows += lacking
        if not kept:
            raise StackUnusable(
                "bands_missing",
                f"No date of {_called(places)} has all the bands {', '.join(bands[sensor])}; "
                f"{lacking[0].source}: {lacking[0].reason}.",
                "Choose a model for these bands, or say which band is which (band map).",
                rows,
            )
    several = len(places) > 1 or _tiled(complete)
    grid = target_grid([candidate.grid for candidate in complete], options, several)
    whole = Window(0, 0, grid.height, grid.width)
    usable = []
    for number, candidate in enumerate(sorted(complete, key=_order)):
        placed = _placed(candidate, grid)
        windows = sample_windows(grid, window_of(grid, bounds_in(candidate.grid, grid.crs)) if several else whole)
        row = look(placed, TimeStack(placed.acquisition.sensor, bands[placed.acquisition.sensor], grid, ()), windows)
        if row.used:
            usable.append((placed, row))
        else:
            rows.append(row)
        progress(number + 1, len(complete))
    kept, judged, warnings = _duplicates(usable, options)
    rows = sorted([*rows, *judged], key=lambda row: (row.date, row.source))
    stacks = []
    unusable: dict[str, StackUnusable] = {}
    for sensor, names in bands.items():
        own = [candidate for candidate in kept if candidate.acquisition.sensor == sensor]
        stack = TimeStack(sensor, names, grid, tuple(candidate.acquisition for candidate in own))
        try:
            _check_dates(stack, _called(places), rows)
        except StackUnusable as error:
            unusable[sensor] = error
            continue
        stacks.append(stack)
        warnings += _order_warning(own, sensor)
        warnings += _mask_warning(stack, options)
    if not stacks:
        raise next(iter(unusable.values()))
    rows = [_left_out(row, unusable) for row in rows]
    warnings += _baseline_warning([c for c in kept if c.acquisition.sensor not in unusable])
    warnings += _rejected_warnings(rows, {stack.sensor for stack in stacks})
    return Scene(grid, tuple(stacks)), InputReport(
        stack=", ".join(places),
        sensors={stack.sensor: stack.bands for stack in stacks},
        crs=grid.crs,
        pixel_size=pixel_size(grid),
        width=grid.width,
        height=grid.height,
        sampled=len(sample_windows(grid, whole)) > 1,
        rows=tuple(rows),
        warnings=tuple(warnings),
    )


def _tiled(candidates: Sequence[Candidate]) -> bool:
    """Whether the acquisitions of a sensor are of several tiles, all of which the map must reach over."""
    tiles = {(candidate.acquisition.sensor, candidate.tile) for candidate in candidates if candidate.tile}
    return len(tiles) > len({sensor for sensor, _ in tiles})


def _left_out(row: InputRow, unusable: Mapping[str, StackUnusable]) -> InputRow:
    if not row.used or row.sensor not in unusable:
        return row
    return replace(row, used=False, reason=f"the only usable date of {row.sensor}")


def _rejected_warnings(rows: Sequence[InputRow], used: set[str]) -> Iterator[tuple[str, str]]:
    """One for each date of the sensors used, and one for each other sensor."""
    left_out = [row for row in rows if not row.used and row.date]
    for row in left_out:
        if not row.sensor or row.sensor in used:
            yield "date_rejected", f"{row.source}: {row.reason}. It was left out."
    for sensor, count in Counter(row.sensor for row in left_out).items():
        if sensor and sensor not in used:
            rasters = "acquisition" if count == 1 else "acquisitions"
            first = next(row for row in left_out if row.sensor == sensor)
            yield "sensor_left_out", f"{count} {rasters} of {sensor} left out, {first.source} first: {first.reason}."


def _order(candidate: Candidate) -> tuple:
    acquisition = candidate.acquisition
    return acquisition.date, acquisition.orbit, acquisition.source


def _placed(candidate: Candidate, grid: Grid) -> Candidate:
    acquisition = replace(candidate.acquisition, reach=reach_of(candidate.grid, grid))
    return replace(candidate, acquisition=acquisition)


def _within_dates(candidates: Sequence[Candidate], options: StackOptions) -> tuple[list[Candidate], list[InputRow]]:
    start, end = options.start or datetime.date.min, options.end or datetime.date.max
    kept = [candidate for candidate in candidates if start <= candidate.acquisition.date <= end]
    late = [candidate for candidate in candidates if not start <= candidate.acquisition.date <= end]
    return kept, [row_of(candidate, False, "outside the chosen dates") for candidate in late]


def _usual_bands(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """The set of bands that makes the most of the stack, bands times dates that have them; of equals, more dates."""
    sets = [tuple(candidate.acquisition.bands) for candidate in candidates]
    dates = {bands: sum(set(bands) <= set(other) for other in sets) for bands in dict.fromkeys(sets)}
    return max(dates, key=lambda bands: (dates[bands] * len(bands), dates[bands]))


def _with_bands(candidates: Sequence[Candidate], wanted: Sequence[str]) -> tuple[list[Candidate], list[InputRow]]:
    kept, rows = [], []
    for candidate in candidates:
        missing = [band for band in wanted if band not in candidate.acquisition.bands]
        if missing:
            plural = "s" if len(missing) > 1 else ""
            rows.append(row_of(candidate, False, f"band{plural} {', '.join(missing)} missing"))
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
    first: dict[tuple, Candidate] = {}
    for candidate, row in usable:
        date, source = candidate.acquisition.date, candidate.acquisition.source
        earlier = first.setdefault((candidate.acquisition.sensor, date, candidate.acquisition.orbit), candidate)
        other = earlier.acquisition.source
        if earlier is candidate:
            reason = ""
        elif options.duplicates == "reject":
            reason = f"same date as {other}"
        elif _scaling(candidate) != _scaling(earlier):
            reason = f"same date as {other}, but other scale or offset"
        else:
            reason = ""
            if candidate.tile == earlier.tile:  # neighbouring tiles of a date are no news
                warnings.append(
                    ("date_mosaicked", f"{source} fills the gaps of {other}: both are of {date.isoformat()}.")
                )
        kept += [] if reason else [candidate]
        rows.append(replace(row, used=not reason, reason=reason))
    return kept, rows, warnings


def _scaling(candidate: Candidate) -> dict[str, tuple[float, float]]:
    return {name: ref.scaling for name, ref in candidate.acquisition.bands.items()}


def _check_dates(stack: TimeStack, path: str, rows: Sequence[InputRow]) -> None:
    if not stack.acquisitions:
        reasons = Counter(row.reason for row in rows if not row.used)
        raise StackUnusable(
            "no_data",
            f"No date of {path} has usable pixels; most often: {reasons.most_common(1)[0][0]}.",
            "Choose another extent or other dates, or check the nodata value and the mask.",
            rows,
        )
    if len(set(stack.days)) < 2:
        raise StackUnusable(
            "one_date",
            f"{path} has a single usable date of {stack.sensor}, {stack.acquisitions[0].date.isoformat()}; "
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
    if any(candidate.matched_by == "number" for candidate in candidates):
        count = max(len(candidate.acquisition.bands) for candidate in candidates)
        yield (
            "bands_by_number",
            f"Nothing names the bands; they were numbered, {count} for each date. If that is not so, say which band is "
            "which (band map), and check the dates.",
        )


def _mask_warning(stack: TimeStack, options: StackOptions) -> Iterator[tuple[str, str]]:
    bare = [acquisition.source for acquisition in stack.acquisitions if not acquisition.masks]
    clouds = sensor_named(options.sensor).clouds if options.sensor else clouds_show(stack.sensor)
    if bare and clouds and options.mask != "none":
        yield (
            "mask_none",
            f"{len(bare)} of {len(stack.acquisitions)} dates have no mask, {bare[0]} first; "
            "clouds in them count as clear.",
        )
