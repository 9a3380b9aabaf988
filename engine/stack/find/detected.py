"""Stacks whose clouds are found when they are read, since the user asked for that; and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Dict, Tuple

import numpy as np

from engine.contract import StackOptions
from engine.contract.stack import DETECT
from engine.errors import BadInput
from engine.stack.find.found import Candidate
from engine.stack.find.fusedoptions import speak_of
from engine.stack.find.inputs import InputRow
from engine.stack.find.look import sample_windows
from engine.stack.find.roles import roles_of
from engine.stack.find.sensors import clouds_show, sensor_named
from engine.stack.read.clouds import FEWEST_DATES
from engine.stack.read.reader import StackReader
from engine.stack.types import Comparison, TimeStack

_ROLES = {"blue": "blue", "red": "red", "nir": "near infrared"}
_NAMED = 12  # dates in the sentence
# Sensor and source of an acquisition -> share of its date's pixels under clouds or shadows, in a sample.
_Shares = Dict[Tuple[str, str], float]
_TOLD = 0.01  # of a date's pixels; less is noise
MASK = "clouds found by comparing dates"


def without_masks(candidate: Candidate, options: StackOptions) -> Candidate:
    """A candidate without the masks of its files, where clouds are to be found instead."""
    acquisition = candidate.acquisition
    if not _wanted(options, acquisition.sensor) or not acquisition.masks:
        return candidate
    return replace(candidate, acquisition=replace(acquisition, masks=()))


def compared(
    called: str, stacks: Sequence[TimeStack], rows: Sequence[InputRow], options: StackOptions
) -> tuple[list[TimeStack], list[InputRow], list[tuple[str, str]]]:
    """Have the clouds of stacks found when they are read, where the user wants that.

    Args:
        called: what the stack is called in errors.
        rows: one for each file that was found.

    Returns:
        The stacks; the rows, whose clear shares know of the clouds that were found in a sample; what to tell the user.

    Raises:
        BadInput: `mask_undetectable`, no stack has the bands and the dates that it takes.
    """
    if options.mask != DETECT:
        return [*stacks], [*rows], []
    made, reasons = [], []
    for stack in stacks:
        comparison = _comparison(stack) if _wanted(options, stack.sensor) else None
        if isinstance(comparison, str):
            reasons.append(comparison)
        else:
            made.append(replace(stack, comparison=comparison))
    if not reasons and not any(stack.comparison for stack in made):
        reasons = ["they do not show in its sensor"]
    if reasons:
        raise BadInput(
            "mask_undetectable",
            f"Clouds cannot be found in {called}: {reasons[0]}.",
            "Give masks of your own, or leave the mask out, to take those of the files.",
        )
    shares = {key: share for stack in made if stack.comparison for key, share in _shares(stack).items()}
    known = [_with_share(row, shares) for row in rows]
    return made, known, [("mask_detected", _sentence(known, shares))]


def _wanted(options: StackOptions, sensor: str) -> bool:
    shown = sensor_named(options.sensor).clouds if options.sensor else clouds_show(sensor)
    return options.mask == DETECT and shown and speak_of(options, sensor)


def _comparison(stack: TimeStack) -> Comparison | str:
    """What clouds of a stack are found by, or why they cannot be."""
    if len(stack.days) < FEWEST_DATES:
        return f"{stack.sensor} has {len(stack.days)} usable dates, and at least {FEWEST_DATES} are compared"
    names = [name for name in stack.acquisitions[0].bands if all(name in one.bands for one in stack.acquisitions)]
    roles = roles_of(stack.sensor, names)
    missing = [_ROLES[role] for role in _ROLES if role not in roles]
    if missing:
        return f"not all dates of {stack.sensor} have a {missing[0]} band that is known as such"
    return Comparison(stack.acquisitions, tuple(names[roles[role]] for role in _ROLES))


def _shares(stack: TimeStack) -> _Shares:
    """How much of each acquisition's date is under clouds or shadows."""
    counts = np.zeros((2, len(stack.dates)))
    with StackReader(stack) as reader:
        for window in sample_windows(stack.grid, stack.grid.frame):
            every, clear = reader.read_unmasked(window), reader.read(window)
            counts[0, every.dates] += every.valid.sum(axis=(1, 2))
            counts[1, clear.dates] += clear.valid.sum(axis=(1, 2))
    lost = 1 - counts[1] / np.maximum(counts[0], 1)
    return {(one.sensor, one.source): float(share) for date, share in zip(stack.dates, lost) for one in date}


def _with_share(row: InputRow, shares: _Shares) -> InputRow:
    lost = shares.get((row.sensor, row.source))
    if not row.used or lost is None:
        return row
    return replace(row, mask=MASK, clear_share=None if row.clear_share is None else row.clear_share * (1 - lost))


def _sentence(rows: Sequence[InputRow], shares: _Shares) -> str:
    dates: dict[str, float] = {}
    for row in rows:
        lost = shares.get((row.sensor, row.source), 0.0) if row.used else 0.0
        if lost >= _TOLD:
            dates[row.date] = max(dates.get(row.date, 0.0), lost)
    worst = sorted(dates, key=lambda date: -dates[date])[:_NAMED]
    more = f" and {len(dates) - len(worst)} more" if len(dates) > len(worst) else ""
    told = ", ".join(f"{date} ({dates[date]:.0%})" for date in sorted(worst)) or "on no date"
    return (
        "Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the "
        f"files are not heeded: {told}{more}. Thin clouds and hazy edges are missed."
    )
