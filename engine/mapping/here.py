"""Mapping a job in this process, without workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from engine.mapping.blockfiles import BlockResult, block_file, load_block, save_block
from engine.mapping.blocks import Block
from engine.mapping.join import Joiner, join_seconds
from engine.mapping.pipeline import Mapper, Progress, map_blocks
from engine.mapping.spec import MapSpec, wanted
from engine.mapping.tally import Tally
from engine.package import ModelPackage
from engine.parcels.zonal import ParcelIndex
from engine.runtime import Runtime
from engine.stack import SceneReader

if TYPE_CHECKING:
    from engine.learn.remembered import Remembered

# Outputs for which pixels are compared with those that the model learned from.
_COMPARED = {"unlikeness", "class_set"}


def mapper_of(
    spec: MapSpec,
    package: ModelPackage,
    runtime: Runtime,
    parcels: ParcelIndex | None,
    reader: SceneReader,
    predicting: ThreadPoolExecutor,
) -> Mapper:
    """Put together what maps a block."""
    card = package.card
    return Mapper(
        runtime=runtime,
        predicting=predicting,
        lattice=spec.plan.lattice,
        patch=card.patch,
        codes=np.array([entry.code for entry in card.classes], np.uint8),
        sensors=reader.sensors,
        strides=tuple(part.stride for part in card.sensors),
        parcels=parcels,
        only_parcels=spec.only_parcels,
        outputs=spec.outputs,
        channels=card.channels,
        features=spec.features,
        confidence=spec.confidence,
        pixelwise=card.pixelwise,
        remembered=_remembered(package) if card.remembers and _COMPARED & {*spec.outputs} else None,
    )


def comparing(spec: MapSpec) -> AbstractContextManager[None]:
    """Where blocks of a map are computed: products of matrices as small as those of pixels that are compared take ten
    times as long in several threads.
    """
    if not _COMPARED & {*spec.outputs}:
        return nullcontext()
    from engine.learn.threads import single_threaded  # with all learners, which other maps do not need

    return single_threaded()


def _remembered(package: ModelPackage) -> Remembered:
    from engine.learn.remembered import Remembered  # with all learners, which other maps do not need

    return Remembered(package)


def map_here(
    spec: MapSpec,
    package: ModelPackage,
    runtime: Runtime,
    parcels: ParcelIndex | None,
    resumed: bool,
    progress: Progress,
) -> Tally:
    """Map all blocks in this process.

    Args:
        resumed: whether there may be finished ones.
        progress: called with how many more windows are done; may raise to stop.
    """
    reused = 0

    def todo() -> Iterator[Block]:
        nonlocal reused
        for block in wanted(spec, parcels):
            if resumed and load_block(block_file(spec.blocks, block), block) is not None:
                reused += 1
                progress(block.count)
            else:
                yield block

    def save(block: Block, result: BlockResult) -> None:
        save_block(result, block_file(spec.blocks, block))

    scene = SceneReader(spec.scene, spec.bands, spec.season, package.card.dates)
    with scene as reader, ThreadPoolExecutor(runtime.parallel, "predict") as predicting, comparing(spec):
        mapper = mapper_of(spec, package, runtime, parcels, reader, predicting)
        map_blocks(todo(), reader, mapper, save, progress)
    return Tally(reused, asdict(mapper.times))


def join_here(joiner: Joiner, resumed: bool, joined: Callable[[], None], tally: Tally) -> None:
    """Join all sheets in this process.

    Args:
        resumed: whether there may be finished ones.
        joined: called after each sheet; may raise to stop.
        tally: the seconds by stage are added to it.
    """
    for sheet in joiner.sheets:
        tally.spend(join_seconds(joiner, sheet, resumed))
        joined()
