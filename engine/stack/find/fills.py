"""Numbers that are no measurements, though nothing declares them: beyond what a sensor measures, or over an area."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.stack.find.inputs import Fill, InputRow
from engine.stack.read.valid import NUMBERS, within
from engine.stack.types import RasterRef

# Saturated pixels come one by one; what fills areas is more.
_BEYOND = 0.001
# Of the clear pixels, those where all bands hold one number, and those where each holds one amid values that vary.
_ALIKE, _CONSTANT = 0.01, 0.05
_VARIED = 50  # different numbers, beside the constant area
_SAMPLE = 100_000


def beyond_limits(
    planes: NDArray, numbers: NDArray[np.bool_], refs: Sequence[RasterRef], counts: Counter[float]
) -> NDArray[np.bool_]:
    """Where any band holds a number that its sensor cannot measure, (h, w).

    Args:
        planes: (c, h, w) stored values.
        numbers: (h, w), where all bands hold numbers that nothing declares as nodata.
        counts: how often each such number stands in a band; those that are found are added.
    """
    outside = np.zeros(numbers.shape, bool)
    for plane, ref in zip(planes, refs):
        if ref.power:
            continue  # the plane holds decibels, and the limits are of what is stored
        beyond = numbers & ~within(plane, ref.limits or NUMBERS)
        if beyond.any():
            found, times = np.unique(plane[beyond], return_counts=True)
            counts[float(found[times.argmax()])] += int(times.max())
            outside |= beyond
    return outside


def beyond_fill(outside: int, counts: Counter[float], pixels: int) -> Fill | None:
    """The number that stands most often beyond what the sensor measures; None where that are but single pixels."""
    share = outside / pixels
    return Fill(f"{counts.most_common(1)[0][0]:g}", share) if counts and share >= _BEYOND else None


def constant_fill(stored: NDArray) -> Fill | None:
    """A number that fills an area of clear pixels, and nothing declares.

    Args:
        stored: (c, n) values of the clear pixels.
    """
    if not stored.size:
        return None
    if len(stored) == 1:
        return _far_off(stored[0])
    same = stored[0] == stored[1]
    for band in stored[2:]:
        if not same.any():
            break
        same &= band == stored[0]
    alike = _most_frequent(stored[0][same])
    if alike is not None and alike[1] >= _ALIKE * stored.shape[1]:
        return Fill(f"{alike[0]:g}", alike[1] / stored.shape[1])
    first = stored[0][:: max(1, stored.shape[1] // _SAMPLE)]
    value, times = _most_frequent(first)
    if times < _CONSTANT * first.size or np.unique(first).size <= _VARIED:
        return None
    area = stored[:, stored[0] == value]
    return Fill(f"{value:g}", area.shape[1] / stored.shape[1]) if (area == area[:, :1]).all() else None


def _far_off(values: NDArray) -> Fill | None:
    """A number that is often in a lone band, and farther from all others than they are from each other."""
    value, times = _most_frequent(values)
    others = values[values != value].astype(np.float64)
    if times < _ALIKE * values.size or not others.size:
        return None
    low, high = others.min(), others.max()
    apart = max(low - value, value - high)
    return Fill(f"{value:g}", times / values.size) if apart > high - low > 0 else None


def _most_frequent(values: NDArray) -> tuple[float, int] | None:
    if not values.size:
        return None
    found, times = np.unique(values, return_counts=True)
    return float(found[times.argmax()]), int(times.max())


def fill_warnings(rows: Sequence[InputRow]) -> Iterator[tuple[str, str]]:
    """Say which files hold numbers that are no measurements."""
    for value, group in _by_value(rows, "beyond"):
        most = max(group, key=lambda row: row.beyond.share)
        measures = f"that {most.sensor} cannot measure" if most.sensor != "unknown" else "that are no measurements"
        yield (
            "values_beyond",
            f"{_hold(group)} values {measures}, such as {value} ({most.beyond.share:.1%} of the pixels of "
            f"{most.source}); they count as no data. If it is the number for no data, say so (nodata); else "
            "check scale and offset.",
        )
    for value, group in _by_value([row for row in rows if row.used], "constant"):
        most = max(group, key=lambda row: row.constant.share)
        yield (
            "fill_likely",
            f"{_hold(group)} the same numbers, {value} in the first band, all over an area: "
            f"{most.constant.share:.0%} of the clear pixels of {most.source}. They are likely no measurements, but "
            "nothing declares them, so they count. If they are none, give the number for no data (nodata).",
        )


def _hold(group: Sequence[InputRow]) -> str:
    first = group[0].source
    return f"{first} holds" if len(group) == 1 else f"{len(group)} dates, {first} first, hold"


def _by_value(rows: Sequence[InputRow], attribute: str) -> Iterator[tuple[str, list[InputRow]]]:
    groups: dict[str, list[InputRow]] = {}
    for row in rows:
        fill = getattr(row, attribute)
        if fill is not None:
            groups.setdefault(fill.value, []).append(row)
    yield from groups.items()
