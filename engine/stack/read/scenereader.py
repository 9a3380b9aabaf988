"""Reading windows of all sensors of a scene at once, with their dates placed as a model wants them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.models.encoder import AnyDates, DatesRule
from engine.stack.read.placement import Placement, leaves_out, place_dates, place_values
from engine.stack.read.reader import OPEN_FILES, StackBlock, StackReader
from engine.stack.types import Scene, TimeStack, Window


@dataclass(frozen=True)
class SensorDates:
    """What a model is told of a sensor's dates beside their values.

    Attributes:
        day: (t) int32 model days.
        scale, offset: (t, c) float32; physical value = stored value x scale + offset.
        fixed: whether a window needs all of them, also those that are clear nowhere in it.
    """

    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    fixed: bool = False

    def needed(self, valid: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Which of the dates that were read a window needs, by where they are clear in it, (t, h, w)."""
        return np.arange(len(valid)) if self.fixed else np.flatnonzero(valid.any(axis=(1, 2)))


class SceneReader:
    """Reads windows of each sensor; a context manager, for one thread.

    Args:
        scene: the stacks.
        bands: which of each stack, and in which order.
        season: first and last day of the model's season, as `Scene.model_days` takes them.
        rule: which dates the model takes.

    Attributes:
        sensors: the dates of each stack as the model is given them.
    """

    def __init__(
        self, scene: Scene, bands: Sequence[Sequence[str]], season: tuple[int, int], rule: DatesRule | None = None
    ) -> None:
        if len(bands) != len(scene.stacks):
            raise ValueError(f"bands of {len(bands)} sensors for {len(scene.stacks)} stacks")
        files = OPEN_FILES // len(scene.stacks)
        self._readers = [
            _reader(stack, names, files, days, rule or AnyDates())
            for stack, names, days in zip(scene.stacks, bands, scene.model_days(season))
        ]
        self.sensors = tuple(reader.dates for reader in self._readers)

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *_: object) -> None:
        with ExitStack() as closing:
            for reader in self._readers:
                closing.push(reader.stack)

    def read(self, window: Window, parts: Sequence[Window] | None = None) -> tuple[StackBlock, ...]:
        """Read a window of each sensor, as `StackReader.read` does; of placed dates each block has all."""
        return tuple(reader.read(window, parts) for reader in self._readers)


@dataclass(frozen=True)
class _Reader:
    """A sensor's reader.

    Attributes:
        stack: reads the acquisitions.
        dates: as the model is given them.
        placement: where the acquisitions go; None where they stay.
        physical: whether values are turned into physical ones, since scale or offset differ among the acquisitions.
    """

    stack: StackReader
    dates: SensorDates
    placement: Placement | None = None
    physical: bool = False

    def read(self, window: Window, parts: Sequence[Window] | None) -> StackBlock:
        block = self.stack.read(window, parts)
        if self.placement is None:
            return block
        values, scale, offset = block.values, self.stack.scale[block.dates], self.stack.offset[block.dates]
        if self.physical:
            values = values.astype(np.float32) * scale[..., None, None] + offset[..., None, None]
        here = {int(date): slot for slot, date in enumerate(block.dates)}
        sources = (tuple(here[source] for source in found if source in here) for found in self.placement.sources)
        placed = place_values(values, block.valid, replace(self.placement, sources=tuple(sources)))
        return StackBlock(*placed, np.arange(len(self.placement.days)))


def _reader(stack: TimeStack, bands: Sequence[str], files: int, days: Sequence[int], rule: DatesRule) -> _Reader:
    if leaves_out(rule):
        reader = StackReader(stack, bands, files)
        return _Reader(reader, SensorDates(np.array(days, np.int32), reader.scale, reader.offset))
    used = place_dates(days, rule).used
    # What stands nowhere need not be read.
    kept = tuple(acquisition for index in used for acquisition in stack.dates[index])
    reader = StackReader(replace(stack, acquisitions=kept), bands, files)
    placement = place_dates([days[index] for index in used], rule)
    first = [sources[:1] or (0,) for sources in placement.sources]
    # Of two sensors, one may have no date near the calendar.
    physical = bool(kept) and any(
        (reader.scale[list(sources)] != reader.scale[own]).any()
        or (reader.offset[list(sources)] != reader.offset[own]).any()
        for sources, own in zip(placement.sources, first)
    )
    scale, offset = np.ones((len(first), len(bands)), np.float32), np.zeros((len(first), len(bands)), np.float32)
    if not physical and len(reader.scale):
        scale, offset = (np.concatenate([own[list(index)] for index in first]) for own in (reader.scale, reader.offset))
    dates = SensorDates(np.array(placement.days, np.int32), scale, offset, fixed=True)
    return _Reader(reader, dates, placement, physical)
