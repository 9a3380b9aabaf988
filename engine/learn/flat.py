"""A series' channels date by date as one row, with the differences between neighbouring dates where wanted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.calendar import Calendar, calendar_of
from engine.learn.graph import SeriesInGraph
from engine.learn.indices import Channels, channels_of
from engine.learn.samples import Samples
from engine.package.graphwrite import GraphWriter


@dataclass(frozen=True)
class Flat:
    """Rows of a calendar's dates x channels.

    Attributes:
        calendar: the days that the series are interpolated to.
        channels: computed of the interpolated bands.
        bands: how many there are.
        differences: whether the differences between neighbouring dates follow.
    """

    calendar: Calendar
    channels: Channels
    bands: int
    differences: bool = False

    @property
    def count(self) -> int:
        """How many numbers a row has."""
        dates = 2 * len(self.calendar) - 1 if self.differences else len(self.calendar)
        return dates * self.channels.count(self.bands)

    def __call__(self, samples: Samples) -> NDArray[np.float32]:
        """Rows, (n, count)."""
        dated = self.channels(self.calendar.interpolate(samples))
        if self.differences:
            dated = np.concatenate([dated, np.diff(dated, axis=1)], axis=1)
        return dated.reshape(len(samples), -1)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add them to a graph; returns the name of the rows."""
        dated = graph.node("Transpose", channels_in(graph, series, self.calendar, self.channels), perm=[1, 0, 2])
        if self.differences and len(self.calendar) > 1:
            dated = graph.node("Concat", dated, _difference(graph, dated, len(self.calendar)), axis=0)
        columns = graph.node("Reshape", dated, graph.constant([self.count, -1], "int64"))
        return graph.node("Transpose", columns, perm=[1, 0])


def channels_in(graph: GraphWriter, series: SeriesInGraph, calendar: Calendar, channels: Channels) -> str:
    """Add the channels of the interpolated bands, (channels, dates, n).

    The series stand last, so that each step goes along thousands of numbers that lie side by side.
    """
    dated = graph.node("Transpose", calendar.add_to(graph, series), perm=[2, 1, 0])
    return channels.add_to(graph, dated)


def _difference(graph: GraphWriter, dated: str, dates: int) -> str:
    """Add the differences between neighbouring dates, of which there are so many along the first axis."""
    later, sooner = (
        graph.node("Slice", dated, *(graph.constant([number], "int64") for number in (start, start + dates - 1, 0)))
        for start in (1, 0)
    )
    return graph.node("Sub", later, sooner)


def flat_of(samples: Samples, contrasts: bool, differences: bool = False) -> Flat:
    """Choose calendar and channels by some series."""
    return Flat(calendar_of(samples), channels_of(samples, contrasts), len(samples.bands), differences)
