"""Judging what was found: the bands of each sensor, one grid for all, and which acquisitions can be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.find.found import Candidate
from engine.stack.find.inputs import InputRow, StackUnusable, row_of
from engine.stack.find.look import look, sample_windows
from engine.stack.read.grid import bounds_in, common_grid, overlap, reach_of, target_grid, window_of
from engine.stack.types import Grid, TimeStack, Window

# Scenes of one place shift by some percent of their ground from pass to pass; neighbours share less of it.
_ONE_PLACE = 0.75
# Tiles of neighbouring UTM zones share up to 0.95 of their ground.
_ONE_PLACE_IN_TWO_CRS = 0.98
# Rasters that are looked at at the same time.
_AT_ONCE = 2


@dataclass(frozen=True)
class Judged:
    """What became of the acquisitions.

    Attributes:
        stacks: one for each sensor that was asked for, of its usable dates, however few.
        kept: all usable acquisitions.
        rows: one for each file that was found, by date.
        warnings: so far.
    """

    grid: Grid
    stacks: tuple[TimeStack, ...]
    kept: Sequence[Candidate]
    rows: Sequence[InputRow]
    warnings: Sequence[tuple[str, str]]


def judge(
    called: str,
    candidates: Sequence[Candidate],
    rows: Sequence[InputRow],
    wanted: Mapping[str, Sequence[str] | None],
    options: StackOptions,
    spread: bool,
    leading: Collection[str],
    progress: Callable[[int, int], None],
) -> Judged:
    """Choose bands and grid, look at every acquisition, and settle which can be used.

    Args:
        called: what the stack is called in errors.
        rows: one for each file that was found and cannot be used.
        wanted: sensor -> the bands that each of its dates must have; None for those that most have.
        spread: whether the grid must reach over all acquisitions, since they are of several places.
        leading: the sensors whose rasters decide the grid.
        progress: told (acquisitions looked at, of how many).

    Raises:
        BadInput: `extent_outside`, `crs_invalid` and what else the grid has.
        StackUnusable: `bands_missing`.
    """
    rows = list(rows)
    bands: dict[str, tuple[str, ...]] = {}
    complete: list[Candidate] = []
    for sensor, names in wanted.items():
        of_sensor = [candidate for candidate in candidates if candidate.acquisition.sensor == sensor]
        bands[sensor] = tuple(names) if names else _usual_bands(of_sensor)
        kept, lacking = with_bands(of_sensor, bands[sensor])
        complete += kept
        if not kept:
            raise bands_missing(called, bands[sensor], lacking, rows)
        rows += lacking
    # By date, so that a stack file, which has them so, gets the grid of the folder that it was made of.
    complete.sort(key=_order)
    complete, strangers = _in_known_crs(complete, leading)
    rows += strangers
    led = [candidate for candidate in complete if candidate.acquisition.sensor in leading]
    several = spread or any(
        _of_several_places([candidate for candidate in led if candidate.acquisition.sensor == sensor])
        for sensor in {candidate.acquisition.sensor for candidate in led}
    )
    grid = target_grid([candidate.grid for candidate in led], options, several)
    whole = Window(0, 0, grid.height, grid.width)

    def looked_at(candidate: Candidate) -> tuple[Candidate, InputRow]:
        placed = _placed(candidate, grid)
        windows = sample_windows(grid, window_of(grid, bounds_in(candidate.grid, grid.crs)) if several else whole)
        bare = TimeStack(placed.acquisition.sensor, bands[placed.acquisition.sensor], grid, ())
        return look(placed, bare, windows, options)

    usable = []
    for number, (placed, row) in enumerate(_in_order(looked_at, complete)):
        if row.used:
            usable.append((placed, row))
        else:
            rows.append(row)
        progress(number + 1, len(complete))
    kept, judged, warnings = _duplicates(usable, options)
    stacks = tuple(
        TimeStack(sensor, names, grid, tuple(c.acquisition for c in kept if c.acquisition.sensor == sensor))
        for sensor, names in bands.items()
    )
    return Judged(grid, stacks, kept, sorted([*rows, *judged], key=lambda row: (row.date, row.source)), warnings)


def _in_order(
    looked_at: Callable[[Candidate], tuple[Candidate, InputRow]], candidates: Sequence[Candidate]
) -> Iterator[tuple[Candidate, InputRow]]:
    """Look at candidates in their order: at rasters two at a time, so that one is judged while another is unpacked."""
    # The library for netCDF files must not be called by several threads.
    parts = [one.acquisition for one in candidates]
    rasters = all(ref.place is None for part in parts for ref in (*part.bands.values(), *part.masks))
    pool = ThreadPoolExecutor(_AT_ONCE if rasters else 1, "look")
    try:
        yield from pool.map(looked_at, candidates)
    finally:
        pool.shutdown(cancel_futures=True)


def _in_known_crs(candidates: Sequence[Candidate], leading: Collection[str]) -> tuple[list[Candidate], list[InputRow]]:
    """Part those that can be laid over most rasters of the leading sensors from those whose CRS nothing relates to."""
    crs, _ = Counter(c.grid.crs for c in candidates if c.acquisition.sensor in leading).most_common(1)[0]
    kept, rows = [], []
    for candidate in candidates:
        try:
            bounds_in(candidate.grid, crs)
            kept.append(candidate)
        except BadInput as error:
            rows.append(row_of(candidate, False, error.message.rstrip(".")))
    return kept, rows


def _of_several_places(candidates: Sequence[Candidate]) -> bool:
    """Whether acquisitions of a sensor have neighbours, such as tiles or strips, that the map must reach over.

    A single date elsewhere is no neighbour but a stray, unless the usual place has that date too.
    """
    usual_grid = common_grid([candidate.grid for candidate in candidates])
    usual = next(candidate for candidate in candidates if candidate.grid == usual_grid)
    here, beside = set(), set()
    for candidate in candidates:
        (here if _one_place(usual, candidate) else beside).add(candidate.acquisition.date)
    return len(beside) > 1 or not here.isdisjoint(beside)


def _one_place(a: Candidate, b: Candidate) -> bool:
    if a.tile and b.tile and a.tile != b.tile:
        return False
    return overlap(a.grid, b.grid) >= (_ONE_PLACE if a.grid.crs == b.grid.crs else _ONE_PLACE_IN_TWO_CRS)


def _order(candidate: Candidate) -> tuple:
    acquisition = candidate.acquisition
    return acquisition.date, acquisition.orbit, acquisition.source


def _placed(candidate: Candidate, grid: Grid) -> Candidate:
    acquisition = replace(candidate.acquisition, reach=reach_of(candidate.grid, grid))
    return replace(candidate, acquisition=acquisition)


def _usual_bands(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """The set of bands that makes the most of the stack, bands times dates that have them; of equals, more dates."""
    sets = [tuple(candidate.acquisition.bands) for candidate in candidates]
    dates = {bands: sum(set(bands) <= set(other) for other in sets) for bands in dict.fromkeys(sets)}
    return max(dates, key=lambda bands: (dates[bands] * len(bands), dates[bands]))


def with_bands(candidates: Sequence[Candidate], wanted: Sequence[str]) -> tuple[list[Candidate], list[InputRow]]:
    """Part those that have all the bands from the others, of which rows say what they lack."""
    kept, rows = [], []
    for candidate in candidates:
        missing = [band for band in wanted if band not in candidate.acquisition.bands]
        if missing:
            plural = "s" if len(missing) > 1 else ""
            rows.append(row_of(candidate, False, f"band{plural} {', '.join(missing)} missing"))
        else:
            kept.append(candidate)
    return kept, rows


def bands_missing(
    what: str, bands: Sequence[str], lacking: Sequence[InputRow], rows: Sequence[InputRow]
) -> StackUnusable:
    """Return the error of a stack without an acquisition that has the bands."""
    return StackUnusable(
        "bands_missing",
        f"No date of {what} has all the bands {', '.join(bands)}; {lacking[0].source}: {lacking[0].reason}.",
        "Choose a model for these bands, or say which band is which (band map).",
        [*rows, *lacking],
    )


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
            if _one_place(earlier, candidate):  # neighbours of a date are no news
                warnings.append(
                    ("date_mosaicked", f"{source} fills the gaps of {other}: both are of {date.isoformat()}.")
                )
        kept += [] if reason else [candidate]
        rows.append(replace(row, used=not reason, reason=reason))
    return kept, rows, warnings


def _scaling(candidate: Candidate) -> dict[str, tuple[float, float]]:
    return {name: ref.scaling for name, ref in candidate.acquisition.bands.items()}
