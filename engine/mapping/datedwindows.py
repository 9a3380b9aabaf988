"""Windows with the dates that the model is given of each, sorted into batches of as many dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.mapping.reading import Reading, cut
from engine.runtime import Batch
from engine.runtime.batch import unseen
from engine.stack import SensorDates, Window

# How many dates of each sensor a window needs.
Counts = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Dated:
    """A window with the dates that the model is given of it.

    Attributes:
        window: where it lies.
        needed: for each sensor, which of the dates that were read.
        reading: number of the reading that it is of.
    """

    window: Window
    needed: tuple[NDArray[np.intp], ...]
    reading: int

    @property
    def counts(self) -> Counts:
        """How many dates these are."""
        return tuple(len(dates) for dates in self.needed)


def by_dates(readings: Sequence[Reading], sensors: Sequence[SensorDates]) -> dict[Counts, list[Dated]]:
    """Group windows by how many dates of each sensor they need; those without any clear pixel are left out.

    A date without a clear pixel costs time and says nothing, unless the model takes dates by their place. It is judged
    window by window, so that a window's result does not depend on what else is read with it.
    """
    groups: dict[Counts, list[Dated]] = defaultdict(list)
    for number, reading in enumerate(readings):
        for window in reading.windows:
            valid = [cut(block.valid, window, reading.frame) for block in reading.data]
            if any(mask.any() for mask in valid):
                needed = tuple(sensor.needed(mask) for sensor, mask in zip(sensors, valid))
                dated = Dated(window, needed, number)
                groups[dated.counts].append(dated)
    return groups


def batch_of_sensor(windows: Sequence[Dated], number: int, sensor: SensorDates, readings: Sequence[Reading]) -> Batch:
    """The part of a batch that one sensor has, of windows with as many clear dates each."""
    first = windows[0]
    if not len(first.needed[number]):
        bands = readings[first.reading].data[number].values.shape[1]
        return unseen(len(windows), bands, first.window.height, first.window.width)
    stored = readings[first.reading].data[number].values
    shape = (len(windows), len(first.needed[number]), first.window.height, first.window.width)
    # As runtimes take them, so that they are copied once.
    single = stored.dtype.itemsize <= np.dtype(np.float32).itemsize
    values = np.empty((*shape[:2], stored.shape[1], *shape[2:]), np.float32 if single else stored.dtype)
    valid, placed = np.empty(shape, bool), np.empty(shape[:2], np.intp)
    for index, one in enumerate(windows):
        reading, needed = readings[one.reading], one.needed[number]
        data = reading.data[number]
        dates = slice(None) if len(needed) == len(data.dates) else needed
        values[index] = cut(data.values, one.window, reading.frame)[dates]
        valid[index] = cut(data.valid, one.window, reading.frame)[dates]
        placed[index] = data.dates[dates]
    return Batch(
        values=values,
        scale=sensor.scale[placed],
        offset=sensor.offset[placed],
        valid=valid,
        day=sensor.day[placed],
    )
