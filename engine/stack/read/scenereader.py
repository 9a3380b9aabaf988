"""Reading windows of all sensors of a scene at once, with what a model is told of their dates."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.stack.read.reader import OPEN_FILES, StackBlock, StackReader
from engine.stack.types import Scene, Window


@dataclass(frozen=True)
class SensorDates:
    """What a model is told of a sensor's dates beside their values.

    Attributes:
        day: (t) int32 model days.
        scale, offset: (t, c) float32; physical value = stored value x scale + offset.
    """

    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]


class SceneReader:
    """Reads windows of each sensor; a context manager, for one thread.

    Args:
        scene: the stacks.
        bands: of each of them, which and in which order.
        season: first and last day of the model's season, as `Scene.model_days` takes them.

    Attributes:
        sensors: of each stack, its dates.
    """

    def __init__(self, scene: Scene, bands: Sequence[Sequence[str]], season: tuple[int, int]) -> None:
        if len(bands) != len(scene.stacks):
            raise ValueError(f"bands of {len(bands)} sensors for {len(scene.stacks)} stacks")
        files = OPEN_FILES // len(scene.stacks)
        self._readers = [StackReader(stack, names, files) for stack, names in zip(scene.stacks, bands)]
        self.sensors = tuple(
            SensorDates(np.array(days, np.int32), reader.scale, reader.offset)
            for days, reader in zip(scene.model_days(season), self._readers)
        )

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *_: object) -> None:
        with ExitStack() as closing:
            for reader in self._readers:
                closing.push(reader)

    def read(self, window: Window, parts: Sequence[Window] | None = None) -> tuple[StackBlock, ...]:
        """Read a window of each sensor, as `StackReader.read` does."""
        return tuple(reader.read(window, parts) for reader in self._readers)
