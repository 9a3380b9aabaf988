"""A scene and the model that answers on it, open for reading, and what it answers on a block in several variants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.jobs.prepare import pixel_bytes
from engine.mapping.blocks import BlockPlan, Lattice, plan_blocks
from engine.mapping.pipeline import Mapper, Task
from engine.mapping.reading import Reading
from engine.package import Card
from engine.parcels.zonal import ParcelIndex
from engine.runtime import Runtime
from engine.stack import Scene, SceneReader

# Bytes of what is read and blended of the variants that are computed in common batches.
_TOGETHER = 128 * 2**20
_FLOAT = 4


@dataclass(frozen=True)
class OpenScene:
    """A model on a scene.

    Attributes:
        scene: the stacks of the model's sensors.
        card, runtime: card and runtime of the model.
        reader: reader of the scene, as the model takes its dates; for one thread.
        predicting: threads that the model runs in.
    """

    scene: Scene
    card: Card
    runtime: Runtime
    reader: SceneReader
    predicting: Executor

    @property
    def plan(self) -> BlockPlan:
        """The blocks that a map of the scene is made of."""
        lattice = Lattice(self.card.context.size, self.card.context.halo)
        pixel = sum(pixel_bytes(stack, self.card.dates) for stack in self.scene.stacks)
        return plan_blocks(self.scene.grid.height, self.scene.grid.width, lattice, pixel)

    def mapper(self, parcels: ParcelIndex | None, only_parcels: bool) -> Mapper:
        """What maps the scene's blocks; `only_parcels` leaves out all other pixels."""
        card = self.card
        return Mapper(
            runtime=self.runtime,
            predicting=self.predicting,
            lattice=Lattice(card.context.size, card.context.halo),
            patch=card.patch,
            codes=np.array([entry.code for entry in card.classes], np.uint8),
            sensors=self.reader.sensors,
            strides=tuple(part.stride for part in card.sensors),
            parcels=parcels,
            only_parcels=only_parcels,
            channels=card.channels,
            pixelwise=card.pixelwise,
        )


def reader_of(scene: Scene, card: Card) -> SceneReader:
    """Return what reads a scene as a model takes it."""
    return SceneReader(scene, [part.bands for part in card.sensors], card.season.days, card.dates)


@contextmanager
def opened(scene: Scene, card: Card, runtime: Runtime) -> Iterator[OpenScene]:
    """Open a scene for a model, and close it at the end."""
    with reader_of(scene, card) as reader, ThreadPoolExecutor(runtime.parallel, "predict") as predicting:
        yield OpenScene(scene, card, runtime, reader, predicting)


@dataclass(frozen=True, eq=False)
class Answer:
    """What a model answers for a block's core.

    Attributes:
        shares: blended probabilities, (k, h, w).
        seen: where there are any, (h, w).
        clear: clear dates of all sensors, (h, w).
    """

    shares: NDArray[np.float32]
    seen: NDArray[np.bool_]
    clear: NDArray[np.uint16]


def answers(mapper: Mapper, task: Task, variants: Iterable[Reading], progress: Callable[[], None]) -> Iterator[Answer]:
    """What a model answers for a block in each variant of what was read of it, in order.

    As many variants are made and computed together as memory allows.

    Args:
        progress: called now and then; may raise to stop.
    """
    core, channels = task.block.core, mapper.channels or len(mapper.codes)
    blended = _FLOAT * channels * core.height * core.width
    together: list[Reading] = []
    for reading in variants:
        together.append(reading)
        # Variants share what they do not change; each is counted as if it had all for itself.
        size = blended + sum(block.values.nbytes for block in reading.data)
        if (len(together) + 1) * size > _TOGETHER:
            yield from _answered(mapper, task, together, progress)
            together = []
    if together:
        yield from _answered(mapper, task, together, progress)


def _answered(
    mapper: Mapper, task: Task, readings: Sequence[Reading], progress: Callable[[], None]
) -> Iterator[Answer]:
    progress()
    # A date that is clear nowhere here makes no difference, hidden or not.
    first = [next(n for n, other in enumerate(readings) if _alike(other, reading)) for reading in readings]
    mapped = {number: mapper.begin(task, lambda _: None) for number in first}
    mapper.predict_several([*mapped.values()], [readings[number] for number in mapped], lambda _: progress())
    found = {number: Answer(*one.blend.mean(), one.observations) for number, one in mapped.items()}
    yield from (found[number] for number in first)


def _alike(one: Reading, other: Reading) -> bool:
    """Whether two variants of what was read are the same: all values, and which of them are valid."""
    pairs = zip(one.data, other.data)
    return all(a.values is b.values and (a.valid is b.valid or np.array_equal(a.valid, b.valid)) for a, b in pairs)
