"""In which unit a file stores its values, where only the values themselves can tell it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.stack.facts import DATA_TYPE, TABLE, UNKNOWN, VALUES
from engine.stack.find.detect import by_path
from engine.stack.find.found import Candidate, Rejected
from engine.stack.find.sensors import Band, Sensor, first_given, rows_of
from engine.stack.read.view import open_view
from engine.stack.types import RasterRef

# Reflectance is above neither 2 nor, in percent, 200; as whole numbers it is x 1,000 or more.
_HIGHEST = 2.0
_LOWEST_WHOLE = 250.0
NO_DECIBELS = "its whole numbers are no decibels, and nothing tells how they become such (scale and offset)"
_AMPLITUDE = "it holds amplitude, and neither power nor decibels"
# HyP3 (ASF) has the scale as the second of six letters: p power, a amplitude, d decibels.
_IN_AMPLITUDE = re.compile(r"(?i)(?<![a-z])amp(?:l|litude)?(?![a-z])|_RTC\d\d_G_[gs]a[a-z]{4}_")


def in_one_unit(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Settle the unit of backscatter where none was seen: that of the band on most dates of its sensor."""
    refs = [(c.acquisition.sensor, name, ref) for c in candidates for name, ref in c.acquisition.bands.items()]
    seen = Counter((sensor, name, ref.power) for sensor, name, ref in refs)
    settled = []
    for candidate in candidates:
        acquisition = candidate.acquisition
        bands = dict(acquisition.bands)
        for name, ref in bands.items():
            if ref.power is None:
                power = seen[acquisition.sensor, name, True] > seen[acquisition.sensor, name, False]
                bands[name] = replace(ref, power=power)
        settled.append(replace(candidate, acquisition=replace(acquisition, bands=bands)))
    return settled


def is_power(ref: RasterRef) -> bool | None:
    """Whether backscatter is linear power: that is never negative, and in decibels nearly all land is.

    None where a look finds no data, since the swath may lie beside it, or where it cannot be read.
    """
    data = next(_looks(ref), None)
    return None if data is None else bool(np.median(data * ref.scale + ref.offset) > 0)


def _looks(ref: RasterRef) -> Iterator[NDArray]:
    """Stored values of windows of a band, those that have data; none where it cannot be read."""
    with suppress(BadInput), open_view(ref) as view:
        for window in view.grid.frame.looks:
            (stored,), says = view.read([ref], window)
            data = stored[says & (stored != 0)]
            if data.size:
                yield data


def checked(candidate: Candidate, sensor: Sensor | None) -> Candidate | Rejected:
    """A candidate whose values are in the unit that its sensor's have, as far as the values tell it; or why not."""
    acquisition = candidate.acquisition
    if sensor is None or candidate.matched_by == "stack file":
        return candidate
    if sensor.units == "decibels":
        refs = acquisition.bands.values()
        whole = all(not ref.dtype.startswith("float") and ref.scale_from in (TABLE, UNKNOWN) for ref in refs)
        # Not by whole paths: what the user's own folders are called says nothing.
        names = (acquisition.source, *(re.split(r"[/\\]", ref.path)[-1] for ref in refs))
        amplitude = any(map(_IN_AMPLITUDE.search, names))
        reason = NO_DECIBELS if whole else _AMPLITUDE if amplitude else ""
        return Rejected(acquisition.source, reason, acquisition.date) if reason else candidate
    refs = [ref for ref in acquisition.bands.values() if ref.scale_from == DATA_TYPE]
    if sensor.units != "reflectance" or sensor.scale == 1 or not any(ref.dtype.startswith("float") for ref in refs):
        return candidate
    product = _product(acquisition.source, sensor)
    return _as_whole_numbers(candidate, product) if product and _holds_whole_numbers(refs) else candidate


def _product(source: str, sensor: Sensor) -> Sensor | None:
    """The product of a sensor that a file is of; None where they store other numbers and its name does not tell."""
    rows = rows_of(sensor.name)
    if not any(row is sensor for row in rows):
        return sensor  # a user's own
    return by_path(source, rows) or (sensor if len({(row.scale, row.offset) for row in rows}) == 1 else None)


def _holds_whole_numbers(refs: Sequence[RasterRef]) -> bool:
    """Whether floating-point values are as large as the agency's whole numbers; the first telling band decides."""
    for ref in refs:
        median = next((float(np.median(data)) for data in _looks(ref)), 0.0)
        if abs(median) > _LOWEST_WHOLE:
            return median > 0
        if 0 < median < _HIGHEST:
            return False
    return False


def _as_whole_numbers(candidate: Candidate, sensor: Sensor) -> Candidate:
    """A candidate whose floating-point values are read as the agency's whole numbers are."""
    bands = dict(candidate.acquisition.bands)
    for name, ref in bands.items():
        if ref.scale_from != DATA_TYPE:
            continue
        row = sensor.band(name) or Band(name=name)
        nodata = first_given(ref.nodata, row.nodata, sensor.nodata)
        if ref.offset_from == DATA_TYPE:
            ref = replace(ref, offset=first_given(row.offset, sensor.offset), offset_from=VALUES)
        scale, valid = first_given(row.scale, sensor.scale), first_given(row.valid, sensor.valid)
        bands[name] = replace(ref, scale=scale, nodata=nodata, valid=valid, scale_from=VALUES)
    return replace(candidate, acquisition=replace(candidate.acquisition, bands=bands))
