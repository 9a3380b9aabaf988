"""The streaming pipeline: reads ahead of the model and writes behind it, a bounded number of blocks at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.blockfiles import BlockResult, block_path, result_of, save_block
from engine.blocks import Blend, Block, Lattice, taper
from engine.parcels import ParcelIndex
from engine.runtime import Batch, Prediction, Runtime
from engine.stack import StackBlock, StackReader, Window

# Tokens of one batch. On a processor larger batches are no faster, and take memory and the promptness of a cancel.
_BATCH_TOKENS = 8192
_AHEAD = 1

Item = TypeVar("Item")
Made = TypeVar("Made")


@dataclass
class StageTimes:
    """Seconds that each stage was busy; they overlap, so their sum may exceed the time that passed."""

    reading: float = 0.0
    model: float = 0.0
    writing: float = 0.0


@dataclass(frozen=True)
class Mapper:
    """All that is needed to map a block.

    Attributes:
        runtime: runs the model.
        predicting: threads to run it in, as many as `runtime.parallel`.
        lattice: of the model's windows.
        patch: pixels a side of a token, for sizing batches.
        codes: (classes) uint8 class codes.
        day: (t) model days.
        scale, offset: (t, c); physical value = stored value x scale + offset.
        parcels: finds parcels in a block; None without.
        keep_probabilities: whether block files hold them.
    """

    runtime: Runtime
    predicting: Executor
    lattice: Lattice
    patch: int
    codes: NDArray[np.uint8]
    day: NDArray[np.int32]
    scale: NDArray[np.float32]
    offset: NDArray[np.float32]
    parcels: ParcelIndex | None = None
    keep_probabilities: bool = False
    times: StageTimes = field(default_factory=StageTimes)

    def map_block(self, block: Block, data: StackBlock, progress: Callable[[int], None]) -> BlockResult:
        """Run the model over a block's windows and blend them.

        Args:
            data: what was read of `block.read`.
            progress: told how many more windows are done; may raise to stop.
        """
        clear = data.valid.any(axis=(1, 2))  # dates without a clear pixel here cost time and say nothing
        values, valid = (data.values, data.valid) if clear.all() else (data.values[clear], data.valid[clear])
        present = data.dates[clear]
        blend = Blend(block, len(self.codes), taper(self.lattice))
        frame, windows = block.read, block.windows
        looked = [window for window in windows if _cut(valid, window, frame).any()]
        progress(len(windows) - len(looked))

        def predict(windows: Sequence[Window]) -> tuple[Sequence[Window], Prediction]:
            batch = Batch(
                values=np.stack([_cut(values, window, frame) for window in windows]),
                scale=self.scale[present],
                offset=self.offset[present],
                valid=np.stack([_cut(valid, window, frame) for window in windows]),
                day=self.day[present],
            )
            prediction = self.runtime.predict(batch)
            return windows, replace(prediction, seen=prediction.seen & batch.valid.any(axis=1))

        batches = _batches(looked, self._batch_size(len(values)))
        for windows, prediction in _ahead(self.predicting, predict, batches, self.runtime.parallel):
            for place, window in enumerate(windows):
                blend.add(window, prediction.probabilities[place], prediction.seen[place])
            progress(len(windows))
        probability, seen = blend.mean()
        observations = _cut(valid, block.core, frame).sum(axis=0)
        sums = self.parcels.sums(block.core, probability, seen, observations) if self.parcels else None
        return result_of(probability, seen, self.codes, self.keep_probabilities, sums)

    def _batch_size(self, dates: int) -> int:
        tokens = max(dates, 1) * (self.lattice.window // self.patch) ** 2
        return max(1, _BATCH_TOKENS // tokens)


def map_blocks(
    blocks: Iterable[Block], reader: StackReader, mapper: Mapper, folder: Path, progress: Callable[[int], None]
) -> None:
    """Map blocks and write their files; what was finished before an error or a cancel stays.

    Args:
        folder: where the block files go.
        progress: told how many more windows are done; may raise to stop.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `disk`.
    """

    def read(block: Block) -> tuple[Block, StackBlock]:
        with _clocked(mapper.times, "reading"):
            return block, reader.read(block.read)

    def write(block: Block, result: BlockResult) -> None:
        with _clocked(mapper.times, "writing"):
            save_block(result, block_path(folder, block))

    with ThreadPoolExecutor(1, "read") as reading, ThreadPoolExecutor(1, "write") as writing:
        written: deque[Future] = deque()
        try:
            for block, data in _ahead(reading, read, blocks, _AHEAD):
                with _clocked(mapper.times, "model"):
                    result = mapper.map_block(block, data, progress)
                written.append(writing.submit(write, block, result))
                while len(written) > _AHEAD:
                    written.popleft().result()
            for future in written:
                future.result()
        finally:
            reading.shutdown(wait=True, cancel_futures=True)


def _ahead(executor: Executor, make: Callable[[Item], Made], items: Iterable[Item], ahead: int) -> Iterator[Made]:
    """Results in order, made by the executor while the consumer works; at most `ahead` of them wait."""
    pending: deque[Future] = deque()
    try:
        for item in items:
            pending.append(executor.submit(make, item))
            if len(pending) > ahead:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        for future in pending:
            future.cancel()


def _batches(windows: list[Window], size: int) -> Iterator[list[Window]]:
    return (windows[start : start + size] for start in range(0, len(windows), size))


def _cut(array: NDArray, window: Window, frame: Window) -> NDArray:
    """The part of an array (..., h, w) over `frame` that lies under `window`, which is inside the frame."""
    row, col = window.row - frame.row, window.col - frame.col
    return array[..., row : row + window.height, col : col + window.width]


class _clocked:  # noqa: N801 - reads as a verb where it is used
    """Adds the time spent inside to a stage."""

    def __init__(self, times: StageTimes, stage: str) -> None:
        self._times, self._stage = times, stage

    def __enter__(self) -> None:
        self._start = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        spent = time.perf_counter() - self._start
        setattr(self._times, self._stage, getattr(self._times, self._stage) + spent)
