"""What is not known of the products in a scan, as (code, sentence) pairs; one thing known hides no other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.contract import StackOptions
from engine.stack.facts import UNKNOWN
from engine.stack.find.found import Candidate
from engine.stack.find.fusedoptions import speak_of
from engine.stack.find.sensors import rows_of, sensor_of
from engine.stack.types import RasterRef


def product_warnings(candidates: Sequence[Candidate], options: StackOptions) -> Iterator[tuple[str, str]]:
    """Say of what level, scale and offset nothing is known, and what was taken instead."""
    yield from _level_warning(candidates)
    yield from _scale_warning(candidates, options)
    yield from _offset_warnings(candidates, options)


def _level_warning(candidates: Sequence[Candidate]) -> Iterator[tuple[str, str]]:
    unknown = [
        candidate
        for candidate in candidates
        if not candidate.acquisition.level.known and any(row.family for row in rows_of(candidate.acquisition.sensor))
    ]
    contradictory = [candidate for candidate in unknown if candidate.acquisition.level.value]
    silent = [candidate for candidate in unknown if not candidate.acquisition.level.value]
    if contradictory:
        sensor = contradictory[0].acquisition.sensor
        yield (
            "level_unknown",
            f"What is said of {_called(contradictory)} names both Level-1C and Level-2A; it was read as {sensor}. "
            "Name the sensor if that is wrong.",
        )
    if silent:
        sensor = silent[0].acquisition.sensor
        yield (
            "level_unknown",
            f"Nothing tells the processing level of {_called(silent)}: Level-2A (surface reflectance) or Level-1C (at "
            f"the top of the atmosphere). It was read as {sensor}; name the sensor if that is wrong.",
        )


def _scale_warning(candidates: Sequence[Candidate], options: StackOptions) -> Iterator[tuple[str, str]]:
    unknown = [candidate for candidate in candidates if any(ref.scale_from == UNKNOWN for ref in _refs(candidate))]
    if unknown:
        yield (
            "scale_unknown",
            f"Nothing tells how the whole numbers of {_called(unknown)} become physical values; they were taken as "
            f"they are. If they are scaled, {_advice(unknown, options, 'the scale and the offset')}.",
        )
    unlikely = [candidate for candidate in candidates if candidate.unlikely]
    if unlikely:
        ref = _refs(unlikely[0])[0]
        yield (
            "scale_doubtful",
            f"With the scale {ref.scale:g} by the {ref.scale_from} and the offset {ref.offset:g}, the values of "
            f"{_called(unlikely)} are no reflectance ({unlikely[0].unlikely}). If they are scaled otherwise, "
            f"{_advice(unlikely, options, 'the scale and the offset')}.",
        )


def _offset_warnings(candidates: Sequence[Candidate], options: StackOptions) -> Iterator[tuple[str, str]]:
    unknown = [
        candidate
        for candidate in candidates
        if any(ref.offset_from == UNKNOWN != ref.scale_from for ref in _refs(candidate))
    ]
    other = [candidate for candidate in unknown if not _has_baselines(candidate, options)]
    unknown = [candidate for candidate in unknown if _has_baselines(candidate, options)]
    if other:
        yield (
            "offset_unknown",
            f"Nothing tells the offset of {_called(other)}, whose scale is not its product's; 0 was taken. If it is "
            f"another, {_advice(other, options, 'the offset')}.",
        )
    if unknown:
        yield (
            "baseline_unknown",
            f"Nothing tells whether the values of {_called(unknown)} hold the offset of -1000 that products of "
            "processing baseline 04.00 and later have: all made since 25 January 2022, of older dates too. They were "
            f"read without it. If they have it, {_advice(unknown, options, 'the offset (-0.1)')}.",
        )
    doubtful = [candidate for candidate in candidates if candidate.offset_doubtful]
    if doubtful:
        first = next(ref for ref in _refs(doubtful[0]) if ref.offset < 0)
        yield (
            "offset_doubtful",
            f"By the {first.offset_from}, {first.offset:g} is to be added to the values of {_called(doubtful)}; but "
            "then many pixels reflect less than nothing, as if that had been done already. If so, "
            f"{_advice(doubtful, options, 'the offset (0)')}.",
        )


def _has_baselines(candidate: Candidate, options: StackOptions) -> bool:
    sensor = sensor_of(candidate.acquisition.sensor, options)
    return sensor is not None and sensor.baseline is not None


def _refs(candidate: Candidate) -> Sequence[RasterRef]:
    return tuple(candidate.acquisition.bands.values())


def _called(candidates: Sequence[Candidate]) -> str:
    more = f" and {len(candidates) - 1} more" if len(candidates) > 1 else ""
    return f"{candidates[0].acquisition.source}{more}"


def _advice(candidates: Sequence[Candidate], options: StackOptions, what: str) -> str:
    """How to say what nothing else tells."""
    if any(candidate.matched_by == "stack file" for candidate in candidates):
        return f"write {what} into the stack file"
    if all(speak_of(options, candidate.acquisition.sensor) for candidate in candidates):
        return f"give {what}"
    return f"scan them by themselves with {what}, and give the stack file"
