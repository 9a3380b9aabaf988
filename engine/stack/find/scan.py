"""The scan: which dates of a stack can be used, which not, and why."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Union

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find.detected import compared, without_masks
from engine.stack.find.fills import fill_warnings
from engine.stack.find.found import Candidate, Rejected, sorted_out
from engine.stack.find.fusedoptions import FusedOptions, speak_of
from engine.stack.find.inputs import InputReport, InputRow, StackUnusable, found_in, rejected_row, row_of
from engine.stack.find.judge import Judged, bands_missing, judge, with_bands
from engine.stack.find.limits import scalable, with_limits
from engine.stack.find.look import sample_windows
from engine.stack.find.notices import (
    mask_warning,
    order_warning,
    place_warning,
    rejected_warnings,
    unusable_files,
    unused_masks,
)
from engine.stack.find.productnotices import product_warnings
from engine.stack.find.sensors import is_annual, sensor_of
from engine.stack.find.sources import read_source, unused_options
from engine.stack.find.units import checked, in_one_unit
from engine.stack.read.grid import pixel_size
from engine.stack.types import Acquisition, Scene, TimeStack, Window

# A band map speaks of the first sensor's files.
_NAMED = "Choose a model for these bands, or scan these files by themselves with a band map, and give the stack file."
Places = Union[str, Path, Sequence[Union[str, Path]]]


def scan_stack(
    paths: Places,
    options: StackOptions | None = None,
    bands: Sequence[str] | None = None,
    sensor: str | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[TimeStack, InputReport]:
    """Look at a stack of one sensor and choose its grid, its bands and its usable dates.

    Args:
        paths: as `scan_scene` takes them.
        options: what the user knows better.
        bands: bands that each date must have, in order; by default those that most dates have.
        sensor: which one, if it is there; else, and by default, the one that most dates are of.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput, StackUnusable: as `scan_scene`.
    """
    options, paths = options or StackOptions(), _listed(paths)
    candidates, rows = _found(paths, options)
    of_sensors = Counter(candidate.acquisition.sensor for candidate in candidates)
    chosen = sensor if sensor in of_sensors else of_sensors.most_common(1)[0][0]
    others = [candidate for candidate in candidates if candidate.acquisition.sensor != chosen]
    rows += [row_of(other, False, f"of another sensor than {chosen}") for other in others]
    candidates = [candidate for candidate in candidates if candidate.acquisition.sensor == chosen]
    scene, report = _scan(paths, candidates, rows, {chosen: bands}, options, progress)
    return scene.stacks[0], report


def scan_scene(
    paths: Places,
    options: StackOptions | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Scene, InputReport]:
    """Look at a stack and choose one grid, and for each of its sensors the bands and the usable dates.

    Args:
        paths: a folder of dated rasters, or any other source that `read_source` knows; or several.
        options: what the user knows better.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, `no_dates`, `sensor_unknown`, `extent_outside` and more.
        StackUnusable: `bands_missing`, `one_date`, `no_data`, `no_date_in_range`.
    """
    options, paths = options or StackOptions(), _listed(paths)
    candidates, rows = _found(paths, options)
    dates = Counter(sensor for sensor, _ in {(c.acquisition.sensor, c.acquisition.date) for c in candidates})
    # A sensor of one date makes no stack: it must not choose the grid of the others.
    wanted = sorted(sensor for sensor in dates if dates[sensor] > 1 or max(dates.values()) == 1)
    lone = [candidate for candidate in candidates if candidate.acquisition.sensor not in wanted]
    rows += [row_of(candidate, False, f"the only date of {candidate.acquisition.sensor}") for candidate in lone]
    candidates = [candidate for candidate in candidates if candidate.acquisition.sensor in wanted]
    return _scan(paths, candidates, rows, dict.fromkeys(wanted), options, progress)


def scan_together(
    paths: Places,
    wanted: Mapping[str, Sequence[str]],
    model: str,
    options: StackOptions | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    optional: Collection[str] = (),
) -> tuple[Scene, InputReport]:
    """Look at a stack for a model that takes several sensors together: a stack of each, in its order, on one grid.

    The grid is that of the first sensor, and the map reaches as far as its rasters.
    A sensor whose dates are all clouded or empty stays, without dates: the others can speak for it. So does one of a
    single date.

    Args:
        paths: as `scan_scene` takes them.
        wanted: sensor -> the bands that each of its dates must have, in order.
        model: what sentences call the one that takes them.
        options: what the user knows better; scale, offset, nodata, bands and masks are of the first sensor's files.
        progress: told (acquisitions looked at, of how many).
        optional: sensors that the model does without where the stack has no acquisition of them: they then have no
            dates, and a warning says so. The first sensor is none of them.

    Raises:
        BadInput: as `scan_scene`.
        StackUnusable: `sensor_missing`, `bands_missing` and as `scan_scene`.
    """
    first, paths = next(iter(wanted)), _listed(paths)
    options = FusedOptions(**dict(options or StackOptions()), first=first)
    candidates, rows = _found(paths, options)
    others = [candidate for candidate in candidates if candidate.acquisition.sensor not in wanted]
    rows += [row_of(other, False, f"of another sensor than {_and(wanted)}") for other in others]
    found = {candidate.acquisition.sensor for candidate in candidates}
    here = {sensor: names for sensor, names in wanted.items() if sensor in found or sensor not in optional}
    _refuse_incomplete(candidates, here, wanted, model, _called(paths), options, rows)
    candidates = [candidate for candidate in candidates if candidate.acquisition.sensor in wanted]
    judged = judge(_called(paths), candidates, rows, here, options, len(paths) > 1, (first,), progress)
    judged = _with_absent(judged, wanted, model, _called(paths))
    every = [acquisition for stack in judged.stacks for acquisition in stack.acquisitions]
    _check_dates(every, _and(wanted), _called(paths), judged.rows)
    return _report(paths, judged, judged.stacks, options)


def _with_absent(judged: Judged, wanted: Mapping[str, Sequence[str]], model: str, called: str) -> Judged:
    """Add a stack without dates for each sensor of which there is no acquisition, and a warning."""
    stacks = {stack.sensor: stack for stack in judged.stacks}
    absent = [sensor for sensor in wanted if sensor not in stacks]
    if not absent:
        return judged
    whole = [stacks.get(sensor) or TimeStack(sensor, tuple(bands), judged.grid, ()) for sensor, bands in wanted.items()]
    warning = (
        "sensor_absent",
        f"{called} has no acquisition of {_and(absent)}: {model} maps with {_and(stacks)} alone, as its card allows. "
        f"Add the rasters of {_and(absent)} for what they tell.",
    )
    return replace(judged, stacks=tuple(whole), warnings=[*judged.warnings, warning])


def _refuse_incomplete(
    candidates: Sequence[Candidate],
    needed: Mapping[str, Sequence[str]],
    wanted: Collection[str],
    model: str,
    called: str,
    options: StackOptions,
    rows: Sequence[InputRow],
) -> None:
    """Refuse a stack without any acquisition of a sensor, or without one that has the sensor's bands.

    Args:
        needed: sensors that must be there, and their bands.
        wanted: all that the model takes together.

    Raises:
        StackUnusable: `sensor_missing`, `bands_missing`.
    """
    for sensor, names in needed.items():
        of_sensor = [candidate for candidate in candidates if candidate.acquisition.sensor == sensor]
        if not of_sensor:
            count = Counter(candidate.acquisition.sensor for candidate in candidates)
            there = _and(f"{number} of {other}" for other, number in count.items())
            within = " within the chosen dates" if options.start or options.end else ""
            forced = " The option sensor makes every file one of that sensor: leave it out." if options.sensor else ""
            raise StackUnusable(
                "sensor_missing",
                f"{model} takes {_and(wanted)} together, and {called} has no acquisition of {sensor}{within}; "
                f"it has {there}.{unusable_files(sensor, rows)}",
                f"Add the rasters of {sensor}, or choose a model for the sensors that are there.{forced}",
                rows,
                found_in(row_of(candidate, False, "") for candidate in candidates),
            )
        kept, lacking = with_bands(of_sensor, names)
        if not kept:
            error = bands_missing(f"{sensor} in {called}", names, lacking, rows)
            together = f"{model} takes {_and(wanted)} together. {error.message}"
            hint = error.hint if speak_of(options, sensor) else _NAMED
            raise StackUnusable(error.code, together, hint, error.rows)


def _and(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _listed(paths: Places) -> list[str]:
    return [str(paths)] if isinstance(paths, (str, Path)) else [str(path) for path in paths]


def _found(paths: Sequence[str], options: StackOptions) -> tuple[list[Candidate], list[InputRow]]:
    """All that lies within the chosen dates, and rows of what cannot be used.

    Raises:
        StackUnusable: `no_date_in_range`, `no_dates`.
    """
    candidates: list[Candidate] = []
    rows: list[InputRow] = []
    sensors: set[str] = set()
    _refuse_unused(paths, options)
    for path in paths:
        found = read_source(path, options)
        bare = (without_masks(candidate, options) for candidate in found.candidates)
        sound = sorted_out(_sound(candidate, options) for candidate in bare)
        candidates += sound.candidates
        rows += [rejected_row(row) for row in (*found.rejected, *sound.rejected)]
        sensors |= {row.sensor for row in found.rejected if row.sensor}
    limited = [
        with_limits(candidate, sensor_of(candidate.acquisition.sensor, options))
        for candidate in in_one_unit(candidates)
    ]
    kept, late = _within_dates(limited, options)
    rows += late
    if not kept:
        where = _called(paths)
        if late:
            raise StackUnusable("no_date_in_range", f"{where} has no date within the chosen ones.", "Widen them.", rows)
        likeliest = Counter(_kind(row) for row in rows if row.role == "date").most_common(1)
        first = next((row for row in rows if likeliest and _kind(row) == likeliest[0][0]), None)
        why = f"{first.source}: {first.reason}" if first else "it holds no raster"
        raise StackUnusable(
            "no_dates",
            f"{where} has no date that can be used; {why}.",
            "If the files are sound, say which band is which (band map), or of which sensor they are.",
            rows,
            dict.fromkeys(sensors, ()),
        )
    return kept, rows


def _sound(candidate: Candidate, options: StackOptions) -> Candidate | Rejected:
    """A candidate whose values can be measurements in the unit of its sensor; or why not."""
    sound = scalable(candidate)
    return sound if isinstance(sound, Rejected) else checked(sound, sensor_of(sound.acquisition.sensor, options))


def _kind(row: InputRow) -> str:
    """A row's reason without what is of its file alone."""
    return row.reason.partition(":")[0]


def _refuse_unused(paths: Sequence[str], options: StackOptions) -> None:
    """Say that an option changes nothing, rather than let the user believe that it did."""
    unused = sorted(set.intersection(*(unused_options(path, options) for path in paths)))
    if unused:
        raise BadInput(
            "option_unused",
            f"{_called(paths)} tells its dates and layers by itself; the option {unused[0]} would change nothing.",
            f"Leave {unused[0].replace('_', '-')} out, or choose the one raster that holds all dates.",
        )


def _called(paths: Sequence[str]) -> str:
    return paths[0] if len(paths) == 1 else f"{paths[0]} with {len(paths) - 1} more"


def _scan(
    paths: Sequence[str],
    candidates: Sequence[Candidate],
    rows: list[InputRow],
    wanted: Mapping[str, Sequence[str] | None],
    options: StackOptions,
    progress: Callable[[int, int], None],
) -> tuple[Scene, InputReport]:
    """Judge every acquisition, and leave out the sensors that make no stack by themselves.

    Args:
        wanted: as for `judge`.
    """
    judged = judge(_called(paths), candidates, rows, wanted, options, len(paths) > 1, wanted, progress)
    unusable: dict[str, StackUnusable] = {}
    for stack in judged.stacks:
        try:
            _check_dates(stack.acquisitions, stack.sensor, _called(paths), judged.rows)
        except StackUnusable as error:
            unusable[stack.sensor] = error
    stacks = [stack for stack in judged.stacks if stack.sensor not in unusable]
    if not stacks:
        raise next(iter(unusable.values()))
    judged = replace(judged, rows=[_left_out(row, unusable) for row in judged.rows])
    return _report(paths, judged, stacks, options)


def _report(
    paths: Sequence[str], judged: Judged, stacks: Sequence[TimeStack], options: StackOptions
) -> tuple[Scene, InputReport]:
    """Put together the scene of some of the stacks, and what is to be said of it."""
    grid, warnings = judged.grid, list(judged.warnings)
    stacks, rows, found = compared(_called(paths), stacks, judged.rows, options)
    judged = replace(judged, rows=rows)
    warnings += found
    for stack in stacks:
        of_sensor = [candidate for candidate in judged.kept if candidate.acquisition.sensor == stack.sensor]
        warnings += order_warning(of_sensor, stack.sensor)
        warnings += mask_warning(stack, options)
    sensors = {stack.sensor: stack.bands for stack in stacks if stack.acquisitions}
    used = [candidate for candidate in judged.kept if candidate.acquisition.sensor in sensors]
    warnings += product_warnings(used, options)
    warnings += unused_masks(judged.rows)
    warnings += place_warning(grid.crs)
    warnings += fill_warnings([row for row in judged.rows if row.sensor in sensors])
    warnings += rejected_warnings(judged.rows, set(sensors))
    return Scene(grid, tuple(stacks)), InputReport(
        stack=", ".join(paths),
        sensors=sensors,
        crs=grid.crs,
        pixel_size=pixel_size(grid),
        width=grid.width,
        height=grid.height,
        sampled=len(sample_windows(grid, Window(0, 0, grid.height, grid.width))) > 1,
        rows=tuple(judged.rows),
        warnings=tuple(warnings),
    )


def _left_out(row: InputRow, unusable: Mapping[str, StackUnusable]) -> InputRow:
    if not row.used or row.sensor not in unusable:
        return row
    return replace(row, used=False, reason=f"the only usable date of {row.sensor}")


def _within_dates(candidates: Sequence[Candidate], options: StackOptions) -> tuple[list[Candidate], list[InputRow]]:
    start, end = options.start or datetime.date.min, options.end or datetime.date.max
    kept = [candidate for candidate in candidates if start <= candidate.acquisition.date <= end]
    late = [candidate for candidate in candidates if not start <= candidate.acquisition.date <= end]
    return kept, [row_of(candidate, False, "outside the chosen dates") for candidate in late]


def _check_dates(acquisitions: Sequence[Acquisition], sensor: str, path: str, rows: Sequence[InputRow]) -> None:
    if not acquisitions:
        reasons = Counter(row.reason for row in rows if not row.used and row.role == "date")
        raise StackUnusable(
            "no_data",
            f"No date of {path} has usable pixels; most often: {reasons.most_common(1)[0][0]}.",
            "Choose another extent or other dates, or check the nodata value and the mask.",
            rows,
        )
    if len({acquisition.day for acquisition in acquisitions}) < 2 and not is_annual(sensor):
        raise StackUnusable(
            "one_date",
            f"{path} has a single usable date of {sensor}, {acquisitions[0].date.isoformat()}; "
            "crops are told apart by how they change.",
            "Add rasters of other dates, or look at the input report for why others were left out.",
            rows,
        )
