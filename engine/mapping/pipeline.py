"""The straight line from values to block results: reads ahead of the model, and finishes and writes behind it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.mapping.blockfiles import BlockResult, result_of
from engine.mapping.blocks import Blend, Block, Lattice, taper
from engine.mapping.datedwindows import Counts, Dated, batch_of_sensor, by_dates
from engine.mapping.pixelbatches import PixelBatch, pixel_batches
from engine.mapping.reading import Reading, in_steps, observations, read_windows
from engine.outputs.pixels import Pixels
from engine.parcels.zonal import ParcelIndex, ParcelPixels
from engine.process.threads import one_thread
from engine.runtime import Batch, Prediction, Runtime
from engine.runtime.batch import together
from engine.stack import SceneReader, SensorDates, Window, covering

if TYPE_CHECKING:
    from engine.learn.remembered import Remembered

# Tokens of one batch. On a processor larger batches are no faster, and take memory and the promptness of a cancel.
_BATCH_TOKENS = 8192
_FEW_DATES = 8
_AHEAD = 1

Item = TypeVar("Item")
Made = TypeVar("Made")
Progress = Callable[[int], None]


@dataclass
class StageTimes:
    """Seconds that each stage was busy; they overlap, so their sum may exceed the time that passed."""

    reading: float = 0.0
    model: float = 0.0
    writing: float = 0.0

    @contextmanager
    def clocked(self, stage: str) -> Iterator[None]:
        """Add the time spent inside to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            setattr(self, stage, getattr(self, stage) + time.perf_counter() - start)


@dataclass(frozen=True)
class Task:
    """What of a block is to be computed.

    Attributes:
        block: the block.
        windows: those of its windows that are needed, in lattice order.
        parcels: the parcels' pixels in its core; None without parcels.
    """

    block: Block
    windows: Sequence[Window]
    parcels: ParcelPixels | None = None


@dataclass(frozen=True)
class Mapped:
    """A block in the model's hands: blended windows, and all sensors' clear dates at each pixel of its core (h, w)."""

    task: Task
    blend: Blend
    observations: NDArray[np.uint16]


@dataclass(frozen=True)
class Mapper:
    """All that is needed to map a block.

    Attributes:
        runtime: runs the model.
        predicting: threads to run it in, as many as `runtime.parallel`.
        lattice: where the model's windows lie.
        patch: pixels a side of a token, for sizing batches.
        codes: (classes) uint8 class codes.
        sensors: the dates of each sensor that the model reads.
        strides: side of a pixel of each sensor's own grid, in the stack's pixels; empty where all are 1.
        parcels: finds parcels in a block; None without.
        only_parcels: whether pixels outside parcels are left out.
        outputs: names of the outputs that block results hold.
        channels: how many values the model gives a pixel; by default one a class.
        features: how many features of the encoder are blended beside them, for the output embedding.
        pixelwise: whether the model is given pixels and no windows.
        confidence: probability that class sets reach.
        remembered: what single pixels are compared with, where an output wants that; else None.
    """

    runtime: Runtime
    predicting: Executor
    lattice: Lattice
    patch: int
    codes: NDArray[np.uint8]
    sensors: tuple[SensorDates, ...]
    strides: tuple[int, ...] = ()
    parcels: ParcelIndex | None = None
    only_parcels: bool = False
    outputs: tuple[str, ...] = ("classes", "confidence")
    channels: int = 0
    features: int = 0
    pixelwise: bool = False
    confidence: float = 0.95
    remembered: Remembered | None = None
    times: StageTimes = field(default_factory=StageTimes)

    def task(self, block: Block) -> Task:
        """Find out what of a block is to be computed."""
        parcels = self.parcels.pixels(block.core) if self.parcels else None
        windows = block.reaching(parcels.mask) if parcels and self.only_parcels else block.windows
        return Task(block, windows, parcels)

    def begin(self, task: Task, progress: Progress) -> Mapped:
        """Begin a block; those of its windows that the task leaves out are done."""
        core = task.block.core
        progress(task.block.count - len(task.windows))
        channels = self._channels + self.features + self._tells_unlikeness
        blend = Blend(task.block, channels, taper(self.lattice))
        return Mapped(task, blend, np.zeros((core.height, core.width), np.uint16))

    def predict(self, mapped: Mapped, reading: Reading, progress: Progress) -> None:
        """Run the model over windows and blend them; a block's in lattice order.

        Args:
            mapped: what it is added to.
            progress: called with how many more of the block's windows are done; may raise to stop.
        """
        self.predict_several([mapped], [reading], progress)

    def predict_several(self, mapped: Sequence[Mapped], readings: Sequence[Reading], progress: Progress) -> None:
        """Run the model over several readings of the same windows, such as with and without a date, in common batches.

        Args:
            mapped: what each of the readings is added to.
            progress: called with how many more windows are done, of all readings; may raise to stop.
        """
        steps = [
            [replace(reading, windows=windows) for reading in readings]
            for windows in in_steps(readings[0].windows, self.lattice)
        ]
        if self.pixelwise:
            for step in steps:
                for one, reading in zip(mapped, step):
                    self._predict_pixels(one, reading, progress)
        else:
            self._predict([one.blend for one in mapped], steps, progress)
        for one, reading in zip(mapped, readings):
            seen = observations(reading, one.task.block.core)
            np.maximum(one.observations, seen, out=one.observations)

    @property
    def _channels(self) -> int:
        return self.channels or len(self.codes)

    @property
    def _tells_unlikeness(self) -> bool:
        return self.remembered is not None and "unlikeness" in self.outputs

    def _members(self, probability: NDArray[np.float32]) -> NDArray[np.bool_] | None:
        """The classes (k, h, w) that held-out answers do not exclude; None where there are no such answers."""
        if self.remembered is None:
            return None
        by_pixel = probability.reshape(len(probability), -1).T
        return self.remembered.not_excluded(by_pixel, self.confidence).T.reshape(probability.shape)

    def _answer(self, batch: Batch) -> Prediction:
        return self.runtime.predict(batch, embed=True) if self.features else self.runtime.predict(batch)

    def _predict(self, blends: Sequence[Blend], steps: Sequence[Sequence[Reading]], progress: Progress) -> None:
        def batches() -> Iterator[tuple[Sequence[Dated], Sequence[Reading]]]:
            # Those of a step are sorted out while the model has some of the step before.
            for readings in steps:
                groups = by_dates(readings, self.sensors)
                progress(sum(len(one.windows) for one in readings) - sum(len(group) for group in groups.values()))
                yield from ((batch, readings) for batch in self._batches(groups))

        def predict(given: tuple[Sequence[Dated], Sequence[Reading]]) -> tuple[Sequence[Dated], Prediction]:
            batch, readings = given
            # onnxruntime computes a batch of one with other kernels, whose last bits differ: where windows go in
            # batches, a map would depend on which of them is left over.
            left_over = len(batch) == 1 and self._batch_size(batch[0].counts) > 1
            shown = self._batch([*batch, *batch] if left_over else batch, readings)
            prediction = self._answer(shown)
            return batch, replace(prediction, seen=prediction.seen & shown.clear)

        for windows, prediction in _ahead(self.predicting, predict, batches(), self.runtime.parallel):
            for one, values, seen in zip(windows, prediction.values, prediction.seen):
                blends[one.reading].add(one.window, values, seen)
            progress(len(windows))

    def _predict_pixels(self, mapped: Mapped, reading: Reading, progress: Progress) -> None:
        core, frame = mapped.task.block.core, reading.frame
        parcels = mapped.task.parcels if self.only_parcels else None
        window = covering(reading.windows).within(core)
        if window is None:  # halos are none, so each window has pixels of the core
            raise ValueError("windows beyond the block")
        wanted = np.zeros((window.height, window.width), bool)
        for part in reading.windows:
            inside = part.within(window)
            if inside is not None:
                wanted[inside.slices_in(window)] = True
        if parcels is not None:
            wanted &= parcels.mask[window.slices_in(core)]

        def predict(pixels: PixelBatch) -> tuple[PixelBatch, Prediction, Sequence[NDArray[np.float32]]]:
            beside = [] if not self._tells_unlikeness else [self.remembered.unlikeness_of_pixels(pixels.batch)]
            return pixels, self._answer(pixels.batch), beside

        batches = pixel_batches(wanted, window, self.sensors, reading.data, frame)
        for pixels, prediction, beside in _ahead(self.predicting, predict, batches, self.runtime.parallel):
            n = len(pixels.rows)
            values, seen = prediction.values[:n, :, 0, 0], prediction.seen[:n, 0, 0]
            values = np.column_stack([values, *(one[:n] for one in beside)])
            mapped.blend.put(pixels.rows, pixels.cols, values, seen)
            progress(0)
        progress(len(reading.windows))

    def result(self, mapped: Mapped) -> BlockResult:
        """Turn blended windows into what is stored."""
        values, seen = mapped.blend.mean()
        probability = values[: self._channels]
        features = values[self._channels :][: self.features] if self.features else None
        parcels = mapped.task.parcels
        if parcels is not None and self.only_parcels:
            seen &= parcels.mask
        pixels = Pixels.of(
            probability,
            seen,
            self.codes,
            features=features,
            confidence=self.confidence,
            unlikeness=values[-1] if self._tells_unlikeness else None,
            members=self._members(probability) if "class_set" in self.outputs else None,
        )
        sums = parcels.sums(probability, pixels.seen, mapped.observations) if parcels is not None else None
        return result_of(pixels, self.outputs, sums)

    def map_block(self, task: Task, reading: Reading, progress: Progress) -> BlockResult:
        """Begin, predict and finish at once.

        Args:
            reading: what was read for all of the task's windows.
        """
        mapped = self.begin(task, progress)
        self.predict(mapped, reading, progress)
        return self.result(mapped)

    def _batch(self, windows: Sequence[Dated], readings: Sequence[Reading]) -> Batch:
        return together(
            [
                batch_of_sensor(windows, number, sensor, readings).coarser(self.strides[number] if self.strides else 1)
                for number, sensor in enumerate(self.sensors)
            ]
        )

    def _batches(self, groups: dict[Counts, list[Dated]]) -> Iterator[Sequence[Dated]]:
        """Windows of as many dates together, the longest first: a runtime's memory grows once."""
        for counts in sorted(groups, key=lambda counts: (sum(counts), counts), reverse=True):
            size = self._batch_size(counts)
            yield from (groups[counts][start : start + size] for start in range(0, len(groups[counts]), size))

    def _batch_size(self, counts: Counts) -> int:
        # What a network computes once for all dates of a window takes the processor's caches, too.
        dates = max(_FEW_DATES, sum(max(1, count) for count in counts))
        return max(1, _BATCH_TOKENS // (dates * (self.lattice.window // self.patch) ** 2))


def map_blocks(
    blocks: Iterable[Block],
    reader: SceneReader,
    mapper: Mapper,
    save: Callable[[Block, BlockResult], None],
    progress: Progress,
) -> None:
    """Map blocks and save their results; what was saved before an error or a cancel stays.

    Args:
        save: keeps a block's result; called in another thread, block by block.
        progress: called with how many more windows are done; may raise to stop.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `disk`.
    """

    def parts() -> Iterator[tuple[Task, Sequence[Window], bool, Executor | None]]:
        """Tasks with the windows to be read at once, whether these are a task's last, and who helps to read them."""
        # For the first windows the model waits, so that there is a processor to spare, and nothing to write.
        helping = writing if mapper.runtime.parallel > 1 else None
        for number, block in enumerate(blocks):
            task = mapper.task(block)
            # The model need not wait for all of the first block. Reading the others so would unpack tiles twice.
            steps = in_steps(task.windows, mapper.lattice) if number == 0 else []
            for part, windows in enumerate(steps or [task.windows], start=1):
                yield task, windows, part >= len(steps), helping
                helping = None

    def read(part: tuple[Task, Sequence[Window], bool, Executor | None]) -> tuple[Task, Reading, bool]:
        task, windows, last, helping = part
        with mapper.times.clocked("reading"):
            return task, read_windows(reader, windows, task.block.core, helping), last

    def finish(mapped: Mapped) -> None:
        with mapper.times.clocked("writing"):
            save(mapped.task.block, mapper.result(mapped))

    with one_thread() as reading, one_thread() as writing:
        written: deque[Future] = deque()
        mapped = None
        with closing(_ahead(reading, read, parts(), _AHEAD)) as made:
            for task, part, last in made:
                with mapper.times.clocked("model"):
                    mapped = mapped or mapper.begin(task, progress)
                    mapper.predict(mapped, part, progress)
                del part  # the next but one is about to be read
                if not last:
                    continue
                written.append(writing.submit(finish, mapped))
                mapped = None
                while len(written) > _AHEAD:
                    written.popleft().result()
        for future in written:
            future.result()


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
