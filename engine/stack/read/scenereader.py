"""Reading windows of all sensors of a scene at once, with their dates placed as a model wants them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np

from engine.models.encoder import ANY_DATES, DatesRule
from engine.stack.read.placement import PlacedSensor, place_dates, place_sensor
from engine.stack.read.reader import OPEN_FILES, StackBlock, StackReader
from engine.stack.types import Scene, TimeStack, Window


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
        self, scene: Scene, bands: Sequence[Sequence[str]], season: tuple[int, int], rule: DatesRule = ANY_DATES
    ) -> None:
        if len(bands) != len(scene.stacks):
            raise ValueError(f"bands of {len(bands)} sensors for {len(scene.stacks)} stacks")
        files = OPEN_FILES // len(scene.stacks)
        self._readers = [
            _reader(stack, names, files, days, rule)
            for stack, names, days in zip(scene.stacks, bands, scene.model_days(season))
        ]
        self.sensors = tuple(reader.placed.dates for reader in self._readers)

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *_: object) -> None:
        with ExitStack() as closing:
            for reader in self._readers:
                closing.push(reader.stack)

    def read(
        self, window: Window, parts: Sequence[Window] | None = None, helping: Executor | None = None
    ) -> tuple[StackBlock, ...]:
        """Read a window of each sensor, as `StackReader.read` does; of placed dates each block has all."""
        return tuple(reader.read(window, parts, helping) for reader in self._readers)


@dataclass(frozen=True)
class _Reader:
    """A sensor's reader.

    Attributes:
        stack: reads the acquisitions.
        placed: the dates that the model is given, and how the acquisitions become them.
    """

    stack: StackReader
    placed: PlacedSensor

    def read(self, window: Window, parts: Sequence[Window] | None, helping: Executor | None) -> StackBlock:
        block = self.stack.read(window, parts, helping)
        if self.placed.placement is None:
            return block
        placed = self.placed.place(block.values, block.valid, block.dates)
        return StackBlock(*placed, np.arange(len(placed[0])))


def _reader(stack: TimeStack, bands: Sequence[str], files: int, days: Sequence[int], rule: DatesRule) -> _Reader:
    used = place_dates(days, rule).used
    # What stands nowhere need not be read.
    kept = tuple(acquisition for index in used for acquisition in stack.dates[index])
    reader = StackReader(replace(stack, acquisitions=kept), bands, files)
    return _Reader(reader, place_sensor([days[index] for index in used], reader.scale, reader.offset, rule))
