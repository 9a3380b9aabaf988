"""Series on a regular calendar: linear between their own valid dates, level before the first and after the last.

The same is written twice, in numpy and as an ONNX graph, and a test holds them together. A series without a valid date
is 0 throughout.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.graph import SeriesInGraph
from engine.learn.samples import Samples
from engine.package.graphwrite import GraphWriter

# Dates of a calendar: fewer show no season, more than that resolve nothing that a satellite saw through the clouds.
FEWEST, MOST = 8, 64
# Float32 holds such days exactly, and no model day comes near.
_NEVER = 100_000.0
# Pairs of a date and a day of the calendar at once, so that memory stays flat.
_PAIRS = 2**22


@dataclass(frozen=True)
class Calendar:
    """Model days, ascending, at which every series is known."""

    days: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.days)

    def interpolate(self, samples: Samples) -> NDArray[np.float32]:
        """Values on the calendar, (n, s, c)."""
        placed = interpolate(samples.values, samples.valid, samples.days, np.array(self.days))
        placed[~samples.valid.any(axis=1)] = 0
        return placed

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add it to a graph; returns the name of the values on the calendar, (n, s, c)."""
        dates, last_axis = graph.constant([1], "int64"), graph.constant([2], "int64")
        wanted = graph.constant(np.array(self.days, np.float32)[:, None])
        day = graph.node("Unsqueeze", series.day, dates)
        valid = graph.node("Unsqueeze", series.valid, dates)
        never, always = graph.constant(-_NEVER), graph.constant(_NEVER)
        at_most = graph.node("LessOrEqual", day, wanted)
        sooner = graph.node("Where", graph.node("And", valid, at_most), day, never)
        above = graph.node("Greater", day, wanted)
        later = graph.node("Where", graph.node("And", valid, above), day, always)
        before = graph.node("ArgMax", sooner, axis=2, keepdims=0)
        after = graph.node("ArgMin", later, axis=2, keepdims=0)
        first = graph.node("ReduceMax", sooner, last_axis, keepdims=0)
        last = graph.node("ReduceMin", later, last_axis, keepdims=0)
        at = graph.constant(np.array(self.days, np.float32))
        share = graph.node("Div", graph.node("Sub", at, first), graph.node("Sub", last, first))
        share = graph.node("Where", graph.node("GreaterOrEqual", last, always), graph.constant(0.0), share)
        share = graph.node("Where", graph.node("LessOrEqual", first, never), graph.constant(1.0), share)
        share = graph.node("Unsqueeze", share, last_axis)
        start, end = (
            graph.node("GatherND", series.values, self._indices(graph, which), batch_dims=1)
            for which in (before, after)
        )
        between = graph.node("Add", start, graph.node("Mul", share, graph.node("Sub", end, start)))
        up_to_last = graph.node("Where", graph.node("LessOrEqual", share, graph.constant(0.0)), start, between)
        return graph.node("Where", graph.node("GreaterOrEqual", share, graph.constant(1.0)), end, up_to_last)

    def _indices(self, graph: GraphWriter, which: str) -> str:
        return graph.node("Unsqueeze", which, graph.constant([2], "int64"))


def interpolate(
    values: NDArray[np.float32], valid: NDArray[np.bool_], day: NDArray[np.integer], wanted: NDArray[np.integer]
) -> NDArray[np.float32]:
    """Values of series at wanted days: on a line between valid dates, level before the first and after the last.

    Args:
        values: (n, t, c).
        valid: (n, t).
        day: (n, t), in any order.
        wanted: (s).

    Returns:
        (n, s, c), NaN for series without a valid date.
    """
    n, t = valid.shape
    result = np.empty((n, len(wanted), values.shape[2]), np.float32)
    size = max(1, _PAIRS // max(t * len(wanted), 1))
    for start in range(0, n, size):
        part = slice(start, start + size)
        result[part] = _interpolated(values[part], valid[part], day[part], wanted.astype(np.float32))
    result[~valid.any(axis=1)] = np.nan
    return result


def _interpolated(values: NDArray, valid: NDArray, days: NDArray, wanted: NDArray[np.float32]) -> NDArray[np.float32]:
    day = days.astype(np.float32)
    # 0 where there is no date on a side.
    known = np.where(valid, day, -np.float32(_NEVER))[:, None, :]
    sooner = np.where(known <= wanted[:, None], known, -np.float32(_NEVER))
    later = np.where(valid[:, None] & (day[:, None] > wanted[:, None]), day[:, None], np.float32(_NEVER))
    before, after = sooner.argmax(axis=2), later.argmin(axis=2)
    first, last = sooner.max(axis=2), later.min(axis=2)
    share = (wanted - first) / (last - first)
    share = np.where(first <= -_NEVER, 1, np.where(last >= _NEVER, 0, share)).astype(np.float32)[..., None]
    filled = np.where(valid[..., None], values, np.float32(0))
    start = np.take_along_axis(filled, before[..., None], axis=1)
    end = np.take_along_axis(filled, after[..., None], axis=1)
    return np.where(share >= 1, end, np.where(share <= 0, start, start + share * (end - start)))


def calendar_of(samples: Samples) -> Calendar:
    """Make the calendar of some series: from where most begin to where most end, as dense as their valid dates."""
    day = np.ma.masked_array(samples.days, ~samples.valid)
    known = np.sort(day.filled(np.iinfo(np.int32).max).astype(np.int64), axis=1)
    count = samples.valid.sum(axis=1)
    known, count = known[count > 0], count[count > 0]
    if not len(known):
        return Calendar(tuple(range(15, 365, 30)))
    first, last = np.percentile(known[:, 0], 10), np.percentile(known[np.arange(len(known)), count - 1], 90)
    first, last = int(np.floor(first)), int(np.ceil(max(first, last)))
    gaps = np.diff(known, axis=1)[np.arange(known.shape[1] - 1) < count[:, None] - 1]
    gaps = gaps[gaps > 0]
    step = max(1.0, float(np.median(gaps))) if len(gaps) else 1.0
    number = min(max(round((last - first) / step) + 1, FEWEST), MOST, last - first + 1)
    return Calendar(tuple(int(one) for one in np.round(np.linspace(first, last, number))))
