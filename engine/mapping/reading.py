"""What is read of a scene for some windows, and in which steps."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from engine.mapping.blocks import Lattice
from engine.stack import SceneReader, StackBlock, Window, covering, touched

# Pixels a side of what a step's windows cover, about.
_STEP = 256


@dataclass(frozen=True)
class Reading:
    """What was read for some windows.

    Attributes:
        windows: windows in lattice order.
        frame: the rectangle that they cover.
        data: what was read of each sensor.
    """

    windows: Sequence[Window]
    frame: Window
    data: Sequence[StackBlock]


def in_steps(windows: Sequence[Window], lattice: Lattice) -> list[list[Window]]:
    """Part windows by rows, some hundred pixels high.

    A row of the lattice belongs to the same step whichever block asks: windows are added up in one order everywhere.
    """
    return [list(step) for _, step in groupby(windows, lambda window: (window.row + lattice.halo) // _STEP)]


def read_windows(
    reader: SceneReader, windows: Sequence[Window], core: Window, helping: Executor | None = None
) -> Reading:
    """Read what windows need, which is nothing where there are none.

    Args:
        helping: as of `SceneReader.read`.

    Raises:
        BadInput: `raster_unreadable`.
    """
    if not windows:
        frame = replace(core, height=0, width=0)
        return Reading(windows, frame, reader.read(frame))
    frame = covering(windows)
    return Reading(windows, frame, reader.read(frame, touched(windows), helping))


def observations(reading: Reading, core: Window) -> NDArray[np.uint16]:
    """How many dates of all sensors are clear at each pixel of a core, (h, w); 0 where nothing was read."""
    count = np.zeros((core.height, core.width), np.uint16)
    shared = core.within(reading.frame)
    if shared is not None:
        for of_sensor in reading.data:
            valid = of_sensor.valid[(slice(None), *shared.slices_in(reading.frame))]
            count[shared.slices_in(core)] += valid.sum(axis=0, dtype=np.uint16)
    return count


def cut(array: NDArray, window: Window, frame: Window) -> NDArray:
    """The part of an array (..., h, w) over `frame` that lies under `window`, which is inside the frame."""
    return array[(..., *window.slices_in(frame))]
