"""Which of the sensor's own quality layers belongs to which acquisition."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.contract import StackOptions
from engine.stack.find.found import Candidate
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import MaskRule, Sensor, found_in
from engine.stack.read.grid import pixel_size
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
        candidates: what may be masks, of one sensor.
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
        return common_prefix(file.name, source), -min(pixel_size(file.grid))

    chosen = []
    for rule in sensor.masks:
        of_rule = [file for file in same_day if masks[file] is rule]
        of_tile = [file for file in of_rule if found_in(sensor.tile, file.name) == candidate.tile]
        if of_tile:
            best = max(of_tile, key=likeness)
            chosen.append(MaskRef(best.path, rule.band, rule.kind, rule.bad))
    return replace(candidate, acquisition=replace(candidate.acquisition, masks=tuple(chosen)))


def common_prefix(a: str, b: str) -> int:
    """How many signs two texts begin with alike."""
    return next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
