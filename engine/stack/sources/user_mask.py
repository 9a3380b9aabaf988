"""The user's own masks: one for all dates, a folder of dated ones, or other bad values of the sensor's."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.found import Candidate, Found
from engine.stack.fusedoptions import speak_of
from engine.stack.sources.walk import date_in, listing
from engine.stack.types import MaskRef


def with_user_mask(found: Found, options: StackOptions) -> Found:
    """Apply the user's own mask, of all dates or a folder of dated ones, or mask values.

    Raises:
        BadInput: `mask_missing`, also where a folder has no dated raster; `mask_unreadable`.
    """
    bad = tuple(options.mask_values) if options.mask_values is not None else None
    meant = [candidate for candidate in found.candidates if speak_of(options, candidate.acquisition.sensor)]
    others = [candidate for candidate in found.candidates if not speak_of(options, candidate.acquisition.sensor)]
    if options.mask in (None, "none"):
        masked = meant if bad is None else [_with_values(candidate, bad) for candidate in meant]
        return replace(found, candidates=(*masked, *others))
    path = Path(options.mask)
    masks = _dated(path, options) if path.is_dir() else {}
    _check(path, masks)
    kind = "nonzero" if bad is None else "values"
    masked = []
    for candidate in meant:
        file = str(path) if path.is_file() else masks.get(candidate.acquisition.date)
        own = (MaskRef(file, 1, kind, bad or ()),) if file else ()
        masked.append(replace(candidate, acquisition=replace(candidate.acquisition, masks=own)))
    return replace(found, candidates=(*masked, *others))


def _dated(folder: Path, options: StackOptions) -> dict[datetime.date, str]:
    """Date -> path of the folder's raster of it."""
    entries = listing(folder, options.date_pattern).entries
    dated = ((date_in(entry.name, options.date_pattern), entry.path) for entry in entries)
    return {date: path for date, path in dated if date is not None}


def _check(path: Path, masks: Mapping[datetime.date, str]) -> None:
    hint = "Give a mask raster, a folder of dated ones, or 'none'."
    if not path.exists():
        raise BadInput("mask_missing", f"The mask {path} does not exist.", hint)
    if path.is_dir():
        if not masks:
            raise BadInput("mask_missing", f"The mask folder {path} has no raster with a date in its name.", hint)
        return
    try:
        with rasterio.open(path) as dataset:
            located = bool(dataset.crs)
    except RasterioError as error:
        raise BadInput("mask_unreadable", f"The mask {path} is not a raster that can be read.", hint) from error
    if not located:
        raise BadInput(
            "mask_unreadable",
            f"The mask {path} has no coordinate reference system, so it cannot be laid over the stack.",
            "Give it one, for example with gdal_edit.py -a_srs.",
        )


def _with_values(candidate: Candidate, bad: tuple[int, ...]) -> Candidate:
    masks = tuple(replace(mask, kind="values", bad=bad) for mask in candidate.acquisition.masks)
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=masks))
