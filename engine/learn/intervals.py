"""Quantiles of a series over dyadic intervals: the features of QUANT (Dempster, Schmidt and Webb 2024).

Of each channel four representations are taken: the values, their smoothed first differences, their second differences,
and the magnitudes of their Fourier transform. Each is cut into 1, 2, 4 and so on up to 32 intervals, and from 2 on, as
long as they have more than one value, into the same moved by half of one. Of an interval of m values the features are
1 + (m - 1) // 4 quantiles, evenly spread from the least to the largest; with two or more, the interval's mean is
subtracted from every second one. Where there is one, it is the median.

Data Mining and Knowledge Discovery 38, 2024, doi 10.1007/s10618-024-01036-9; in their code the first differences are
smoothed over five values.

The first three representations are products with a matrix, and the quantiles are products of the sorted values with
another: so numpy and the graph do the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.learn.calendar import Calendar, calendar_of
from engine.learn.flat import channels_in
from engine.learn.graph import SeriesInGraph
from engine.learn.indices import Channels, channels_of
from engine.learn.samples import Samples
from engine.learn.sorting import sorted_in
from engine.package.graphwrite import GraphWriter

DEPTH = 6
# One quantile for so many values.
_EVERY = 4
_SMOOTH = 5
# Up to this length the least, the largest and the mean tell all quantiles that are taken.
_SHORT = 8


def intervals_of(length: int) -> list[tuple[int, int]]:
    """First value and end of each interval of a representation of some length."""
    found = []
    for level in range(min(DEPTH, int(np.log2(length)) + 1)):
        parts = 2**level
        edges = np.linspace(0, length, parts + 1).astype(int)
        found += list(zip(edges[:-1], edges[1:]))
        if parts > 1 and np.median(np.diff(edges)) > 1:
            shift = int(np.ceil(length / parts / 2))
            found += [(start + shift, end + shift) for start, end in zip(edges[:-2], edges[1:-1])]
    return [(int(start), int(end)) for start, end in found]


def quantiles_of(length: int) -> NDArray[np.float64]:
    """Matrix from an interval's sorted values to its features, (length, quantiles)."""
    count = 1 + (length - 1) // _EVERY
    place = np.linspace(0, 1, count) * (length - 1) if count > 1 else np.array([(length - 1) / 2])
    below = np.minimum(place.astype(int), max(length - 2, 0))
    matrix = np.zeros((length, count))
    share = place - below
    matrix[below, np.arange(count)] += 1 - share
    matrix[np.minimum(below + 1, length - 1), np.arange(count)] += share
    if count > 1:
        matrix[:, 1::2] -= 1 / length
    return matrix


def representations_of(dates: int) -> list[NDArray[np.float64]]:
    """Matrices from a channel's values to its representations, (dates, length); of the last two the length is taken.

    The last two are the real and the imaginary part of the Fourier transform, whose magnitude is one representation.
    What a series is too short for is left out.
    """
    every = np.eye(dates)
    found = [every]
    if dates > 1:
        first = np.diff(every, axis=1)
        half = _SMOOTH // 2
        padded = np.pad(first, ((0, 0), (half, half)), mode="edge")
        found.append(np.mean([padded[:, start : start + dates - 1] for start in range(_SMOOTH)], axis=0))
    if dates > 2:
        found.append(np.diff(every, n=2, axis=1))
    fourier = np.fft.rfft(every, axis=1)
    return [*found, fourier.real, fourier.imag]


@dataclass(frozen=True)
class _Group:
    """Intervals of one length in one representation.

    Attributes:
        representation: its number.
        values: which values each interval of each channel has, in rows of channels x length, (intervals, m).
        kept: which features are taken, of intervals x quantiles, ascending.
    """

    representation: int
    values: NDArray[np.int64]
    kept: NDArray[np.int64]

    @property
    def matrix(self) -> NDArray[np.float32]:
        return quantiles_of(self.values.shape[1]).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Intervals:
    """Rows of interval quantiles.

    Attributes:
        calendar: the days that the series are interpolated to.
        channels: computed of the interpolated bands.
        bands: how many there are.
        columns: which features are taken, ascending; None for all.
    """

    calendar: Calendar
    channels: Channels
    bands: int
    columns: NDArray[np.int64] | None = None

    def only(self, columns: NDArray[np.int64]) -> Intervals:
        """Take some of the features alone."""
        return replace(self, columns=columns if self.columns is None else self.columns[columns])

    @property
    def count(self) -> int:
        """How many numbers a row has."""
        return sum(len(group.kept) for group in self._groups)

    def __call__(self, samples: Samples) -> NDArray[np.float32]:
        """Rows, (n, count)."""
        dated = self.channels(self.calendar.interpolate(samples))
        by_channel = np.ascontiguousarray(dated.transpose(0, 2, 1))
        *linear, real, imaginary = self._matrices
        shown = [by_channel @ matrix for matrix in linear]
        shown.append(np.sqrt((by_channel @ real) ** 2 + (by_channel @ imaginary) ** 2))
        shown = [one.reshape(len(samples), -1) for one in shown]
        found = np.empty((len(samples), self.count), np.float32)
        start = 0
        for group in self._groups:
            features = _quantiles(shown[group.representation][:, group.values], group).reshape(len(samples), -1)
            found[:, start : start + len(group.kept)] = features[:, group.kept]
            start += len(group.kept)
        return found

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add them to a graph; returns the name of the rows."""
        channels = channels_in(graph, series, self.calendar, self.channels)
        shown = {}
        for number in dict.fromkeys(group.representation for group in self._groups):
            one = self._representation(graph, channels, number)
            columns = self.channels.count(self.bands) * self._matrices[number].shape[1]
            shown[number] = graph.node("Reshape", one, graph.constant([columns, -1], "int64"))
        parts = [_quantiles_in(graph, shown[group.representation], group) for group in self._groups]
        return graph.node("Transpose", graph.node("Concat", *parts, axis=0), perm=[1, 0])

    def _representation(self, graph: GraphWriter, channels: str, number: int) -> str:
        """Add a representation of channels (c, s, n), (c, length, n)."""
        *linear, real, imaginary = (graph.constant(matrix.T) for matrix in self._matrices)
        if number == 0:
            return channels
        if number < len(linear):
            return graph.node("MatMul", linear[number], channels)
        squares = []
        for matrix in (real, imaginary):
            part = graph.node("MatMul", matrix, channels)
            squares.append(graph.node("Mul", part, part))
        return graph.node("Sqrt", graph.node("Add", *squares))

    @cached_property
    def _matrices(self) -> list[NDArray[np.float32]]:
        return [matrix.astype(np.float32) for matrix in representations_of(len(self.calendar))]

    @cached_property
    def _groups(self) -> list[_Group]:
        """Groups of intervals, without those of which no feature is taken."""
        found, start = [], 0
        for group in self._all():
            count = len(group.kept)
            if self.columns is None:
                found.append(group)
            else:
                first, last = np.searchsorted(self.columns, (start, start + count))
                if last > first:
                    found.append(_pruned(group, self.columns[first:last] - start))
            start += count
        return found

    def _all(self) -> Iterator[_Group]:
        channels = self.channels.count(self.bands)
        lengths = [matrix.shape[1] for matrix in self._matrices[:-1]]
        for number, length in enumerate(lengths):
            intervals = intervals_of(length)
            for m in sorted({end - start for start, end in intervals}):
                starts = np.array([start for start, end in intervals if end - start == m])
                first = (np.arange(channels)[:, None] * length + starts).ravel()
                values = first[:, None] + np.arange(m)
                yield _Group(number, values, np.arange(len(values) * quantiles_of(m).shape[1]))


def _pruned(group: _Group, columns: NDArray[np.int64]) -> _Group:
    """A group without the intervals of which no feature is taken."""
    quantiles = group.matrix.shape[1]
    interval, quantile = columns // quantiles, columns % quantiles
    used = np.unique(interval)
    return _Group(group.representation, group.values[used], np.searchsorted(used, interval) * quantiles + quantile)


def _quantiles(values: NDArray[np.float32], group: _Group) -> NDArray[np.float32]:
    """Features of intervals, from (n, intervals, m) to (n, intervals, quantiles)."""
    m = values.shape[2]
    if m == 1:
        return values
    if m == 2:  # in either order
        return values.mean(axis=2, keepdims=True)
    if m > _SHORT:
        return np.sort(values, axis=2) @ group.matrix
    # One value after the other: so short an axis is slow to go along.
    by_place = np.moveaxis(values, 2, 0)
    least, most = by_place.min(axis=0), by_place.max(axis=0)
    total = by_place.sum(axis=0)
    if m > _EVERY:
        return np.stack([least, most - total / np.float32(m)], axis=2)
    return ((total - most - least) * np.float32(1 / (m - 2)))[..., None]


def _quantiles_in(graph: GraphWriter, shown: str, group: _Group) -> str:
    """Add quantiles to a graph: from rows of a representation (channels x length, n), the kept features, (kept, n)."""
    intervals, m = group.values.shape
    # Place after place of all intervals, each (intervals, n).
    places = [graph.node("Gather", shown, graph.constant(place, "int64"), axis=0) for place in group.values.T]
    if m <= 2:  # in either order
        found = places[0] if m == 1 else graph.node("Mean", *places)
    elif m > _SHORT:
        ordered = graph.node("Concat", *sorted_in(graph, places), axis=0)
        ordered = graph.node("Reshape", ordered, graph.constant([m, -1], "int64"))
        found = graph.node("MatMul", graph.constant(group.matrix.T), ordered)
    else:
        least, most = (graph.node(kind, *places) for kind in ("Min", "Max"))
        if m > _EVERY:
            found = graph.node("Concat", least, graph.node("Sub", most, graph.node("Mean", *places)), axis=0)
        else:
            inner = graph.node("Sub", graph.node("Sub", graph.node("Sum", *places), most), least)
            found = graph.node("Mul", inner, graph.constant(1 / (m - 2)))
    quantiles = group.matrix.shape[1]
    found = graph.node("Reshape", found, graph.constant([quantiles * intervals, -1], "int64"))
    interval, quantile = group.kept // quantiles, group.kept % quantiles
    return graph.node("Gather", found, graph.constant(quantile * intervals + interval, "int64"), axis=0)


def intervals_for(samples: Samples, contrasts: bool) -> Intervals:
    """Choose calendar and channels by some series."""
    return Intervals(calendar_of(samples), channels_of(samples, contrasts), len(samples.bands))
