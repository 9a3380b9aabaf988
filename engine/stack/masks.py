"""Which mask belongs to which acquisition: the sensor's own quality layers, or the user's."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.found import Candidate
from engine.stack.grid import pixel_size
from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import MaskRule, Sensor
from engine.stack.types import MaskRef


def rule_of(file: RasterFile, sensor: Sensor | None) -> MaskRule | None:
    """The rule of a single-band file that is a quality layer of the sensor; None for any other file."""
    if sensor is None:
        return None
    pairs = ["".join(pair) for pair in zip(file.tokens, file.tokens[1:])]
    texts = [file.descriptions[0] or "", *file.tokens, *pairs]
    return next((rule for text in texts if text and (rule := sensor.mask_called(text))), None)


def with_mask_file(candidate: Candidate, masks: Mapping[RasterFile, MaskRule], options: StackOptions) -> Candidate:
    """Give an acquisition the mask file of its date; with several of a date, the one whose name is most alike."""
    acquisition = candidate.acquisition
    same_day = [file for file in masks if file.date == acquisition.date]
    if acquisition.masks or not same_day or options.mask is not None:
        return candidate
    best = max(same_day, key=lambda file: (_common_prefix(file.name, acquisition.source), -min(pixel_size(file.grid))))
    mask = MaskRef(best.path, 1, masks[best].kind, masks[best].bad)
    return replace(candidate, acquisition=replace(acquisition, masks=(mask,)))


def with_user_mask(
    candidates: Sequence[Candidate], options: StackOptions, masks: Mapping[datetime.date, str]
) -> list[Candidate]:
    """Apply the user's own mask or mask values.

    Args:
        masks: path of the user's mask of each date, where `options.mask` is a folder of dated ones.

    Raises:
        BadInput: `mask_missing`.
    """
    bad = tuple(options.mask_values) if options.mask_values is not None else None
    if options.mask in (None, "none"):
        return [_with_values(candidate, bad) if bad is not None else candidate for candidate in candidates]
    path = Path(options.mask)
    if not path.exists():
        raise BadInput(
            "mask_missing", f"The mask {path} does not exist.", "Give a mask raster, a folder of dated ones, or 'none'."
        )
    kind = "nonzero" if bad is None else "values"
    masked = []
    for candidate in candidates:
        file = str(path) if path.is_file() else masks.get(candidate.acquisition.date)
        own = (MaskRef(file, 1, kind, bad or ()),) if file else ()
        masked.append(replace(candidate, acquisition=replace(candidate.acquisition, masks=own)))
    return masked


def _with_values(candidate: Candidate, bad: tuple[int, ...]) -> Candidate:
    masks = tuple(replace(mask, kind="values", bad=bad) for mask in candidate.acquisition.masks)
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=masks))


def _common_prefix(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
