"""The user's own masks: one for all dates, a folder of dated ones, or other bad values of the sensor's."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.reading import ABSENT, Unreadable, require_there
from engine.stack.find.found import Candidate, Found, Rejected
from engine.stack.find.fusedoptions import speak_of
from engine.stack.find.sources.walk import date_in, listing
from engine.stack.read.grid import grid_of, shared_ground
from engine.stack.read.network import UNREADABLE, open_found, open_raster, why
from engine.stack.types import Grid, MaskRef

_HINT = "Give a mask raster, a folder of dated ones, 'none' or 'detect'."


def with_user_mask(found: Found, options: StackOptions) -> Found:
    """Apply the user's own mask, of all dates or a folder of dated ones, or mask values.

    Raises:
        BadInput: `mask_missing`, also where a folder has no dated raster; `mask_unreadable`.
    """
    bad = tuple(options.mask_values) if options.mask_values is not None else None
    meant = [candidate for candidate in found.candidates if speak_of(options, candidate.acquisition.sensor)]
    others = [candidate for candidate in found.candidates if not speak_of(options, candidate.acquisition.sensor)]
    if options.mask_rasters is None:
        masked = meant if bad is None else [_with_values(candidate, bad) for candidate in meant]
        return replace(found, candidates=(*masked, *others))
    path = Path(options.mask_rasters)
    try:
        is_folder = require_there(path)
    except Unreadable as error:
        absent = error.reason == ABSENT
        raise BadInput(
            "mask_missing" if absent else "mask_unreadable",
            f"The mask {path} does not exist." if absent else f"The mask {path} cannot be used: {error.reason}.",
            _HINT,
        ) from error
    dated = _dated(path, options) if is_folder else {}
    if not is_folder:
        _grid_of(str(path), open_raster)  # chosen by the user
    found_too = partial(open_found, also=options.also_read or ())
    masked, rejected = [], []
    for candidate in meant:
        acquisition = candidate.acquisition
        try:
            file = _over(candidate.grid, dated.get(acquisition.date, []), found_too) if is_folder else str(path)
        except BadInput as error:
            rejected.append(Rejected(acquisition.source, error.message.rstrip("."), acquisition.date))
            continue
        masks = (MaskRef(file, 1, "nonzero" if bad is None else "values", bad or ()),) if file else ()
        masked.append(replace(candidate, acquisition=replace(acquisition, masks=masks)))
    return Found((*masked, *others), (*found.rejected, *rejected))


def _dated(folder: Path, options: StackOptions) -> dict[datetime.date, list[str]]:
    """Date -> paths of the folder's rasters of it."""
    dated = defaultdict(list)
    for entry in listing(folder, options.date_pattern).entries:
        date = date_in(entry.name, options.date_pattern)
        if date is not None:
            dated[date].append(entry.path)
    if not dated:
        raise BadInput("mask_missing", f"The mask folder {folder} has no raster with a date in its name.", _HINT)
    return dated


def _over(grid: Grid, masks: Sequence[str], opened: Callable[[str], Any]) -> str | None:
    """The mask that shares the most ground with a grid, as that of its tile; None where none lies over it."""
    shared = {mask: shared_ground(grid, _grid_of(mask, opened)) for mask in masks}
    best = max(shared, key=shared.__getitem__, default=None)
    return best if best and shared[best] else None


def _grid_of(mask: str, opened: Callable[[str], Any]) -> Grid:
    try:
        with opened(mask) as dataset:
            return grid_of(dataset)
    except UNREADABLE as error:
        raise BadInput(
            "mask_unreadable", f"The mask {mask} cannot be used: it {why(error).removeprefix('it ')}.", _HINT
        ) from error


def _with_values(candidate: Candidate, bad: tuple[int, ...]) -> Candidate:
    masks = tuple(replace(mask, kind="values", bad=bad) for mask in candidate.acquisition.masks)
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=masks))
