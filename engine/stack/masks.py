"""Which mask belongs to which acquisition: the sensor's own quality layers, or the user's."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.found import Candidate
from engine.stack.grid import pixel_size
from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import MaskRule, Sensor, found_in
from engine.stack.types import MaskRef


def rule_of(file: RasterFile, sensor: Sensor | None) -> MaskRule | None:
    """The rule of a file that is a quality layer of the sensor; None for any other file."""
    if sensor is None:
        return None
    pairs = ["".join(pair) for pair in zip(file.tokens, file.tokens[1:])]
    texts = [*(file.descriptions[:1] if len(file.dtypes) == 1 else ()), *file.tokens, *pairs]
    rules = (sensor.mask_called(text) for text in texts if text)
    return next((rule for rule in rules if rule and rule.layers == len(file.dtypes)), None)


def with_mask_files(
    candidates: Sequence[Candidate], masks: Mapping[RasterFile, MaskRule], sensor: Sensor | None, options: StackOptions
) -> list[Candidate]:
    """Give each acquisition the mask files of its date and tile, one a rule: the one whose name is most alike.

    Args:
        candidates: of one sensor.
        masks: its mask files, and what rule each follows.
    """
    if options.mask is not None or sensor is None:
        return list(candidates)
    of_dates: dict[datetime.date, list[RasterFile]] = {}
    for file in masks:
        of_dates.setdefault(file.date, []).append(file)
    return [
        candidate
        if candidate.acquisition.masks
        else _with_mask_files(candidate, of_dates.get(candidate.acquisition.date, []), masks, sensor)
        for candidate in candidates
    ]


def _with_mask_files(
    candidate: Candidate, same_day: Sequence[RasterFile], masks: Mapping[RasterFile, MaskRule], sensor: Sensor
) -> Candidate:
    source = candidate.acquisition.source

    def likeness(file: RasterFile) -> tuple[float, float]:
        return _common_prefix(file.name, source), -min(pixel_size(file.grid))

    chosen = []
    for rule in sensor.masks:
        of_rule = [file for file in same_day if masks[file] is rule]
        of_tile = [file for file in of_rule if found_in(sensor.tile, file.name) == candidate.tile]
        if of_tile:
            best = max(of_tile, key=likeness)
            chosen.append(MaskRef(best.path, rule.band, rule.kind, rule.bad))
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=tuple(chosen)))


def with_user_mask(
    candidates: Sequence[Candidate], options: StackOptions, masks: Mapping[datetime.date, str]
) -> list[Candidate]:
    """Apply the user's own mask or mask values.

    Args:
        masks: path of the user's mask of each date, where `options.mask` is a folder of dated ones.

    Raises:
        BadInput: `mask_missing`, also where a folder has no dated raster; `mask_unreadable`.
    """
    bad = tuple(options.mask_values) if options.mask_values is not None else None
    if options.mask in (None, "none"):
        return [_with_values(candidate, bad) if bad is not None else candidate for candidate in candidates]
    path = Path(options.mask)
    _check(path, masks)
    kind = "nonzero" if bad is None else "values"
    masked = []
    for candidate in candidates:
        file = str(path) if path.is_file() else masks.get(candidate.acquisition.date)
        own = (MaskRef(file, 1, kind, bad or ()),) if file else ()
        masked.append(replace(candidate, acquisition=replace(candidate.acquisition, masks=own)))
    return masked


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


def _common_prefix(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
