"""Mapping the blocks of one job, in this process or in a worker that knows the job only as text."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from engine import __version__, plain
from engine.errors import BadInput, Cancelled, EngineError
from engine.gdal import bound_cache
from engine.mapping import storage
from engine.mapping.blockfiles import BlockResult, block_file, load_block, save_block
from engine.mapping.blocks import Block, BlockPlan, Lattice
from engine.mapping.pipeline import Mapper, Progress, StageTimes, map_blocks, read_windows
from engine.models.encoder import DatesRule
from engine.package import ModelPackage, find_package
from engine.parcels import read_parcels
from engine.parcels.zonal import ParcelIndex
from engine.report import peak_memory_mb
from engine.runtime import Runtime, open_runtime
from engine.stack import Acquisition, Grid, MaskRef, RasterRef, Scene, SceneReader, TimeStack, Window
from engine.stack.facts import Fact
from engine.stack.types import CubePlace

_SPEC = "spec.json"


@dataclass(frozen=True)
class MapSpec:
    """All that decides the blocks of a map, as plain data: whoever has it can map any of them.

    Attributes:
        identity: the job's.
        blocks: where the block files go: a path, or an address as `engine.mapping.storage` has them.
        scene: the stack of each sensor that the model reads, as the scan found them; nobody scans again.
        bands: of the model, for each of them, in its order.
        season: first and last day of the model's season.
        plan: how the grid is cut.
        model: name or path of the package.
        made_with: engine, package, runtime, device and precision; a worker with others would give other bytes.
        runtime, device: to open the runtime with.
        threads: of each process; None for all that it may use.
        parcels, parcels_layer: as in the job.
        only_parcels, probabilities: as in the job.
    """

    identity: str
    blocks: str
    scene: Scene
    bands: tuple[tuple[str, ...], ...]
    season: tuple[int, int]
    plan: BlockPlan
    model: str
    made_with: tuple[str, ...]
    runtime: str
    device: str
    threads: int | None
    parcels: str | None
    parcels_layer: str | None
    only_parcels: bool
    probabilities: bool


_KINDS = (MapSpec, Scene, TimeStack, Acquisition, RasterRef, MaskRef, CubePlace, Fact, Grid, Window, BlockPlan, Lattice)


@dataclass
class Tally:
    """What those who mapped reported.

    Attributes:
        reused: blocks that were finished before.
        seconds: by stage, of all workers together.
        peak_memory_mb: the largest worker's; None without workers, or where the system does not tell.
    """

    reused: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    peak_memory_mb: float | None = None

    def add(self, told: dict[str, Any]) -> None:
        """Add one block's answer."""
        self.reused += told["reused"]
        for stage, spent in told["seconds"].items():
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent
        if told["peak_memory_mb"] is not None:
            self.peak_memory_mb = max(self.peak_memory_mb or 0.0, told["peak_memory_mb"])


def made_with(package: ModelPackage, runtime: Runtime) -> tuple[str, ...]:
    """What besides the inputs decides the bytes of a map."""
    return (__version__, package.digest, runtime.name, runtime.version, runtime.device, runtime.precision)


def wanted(spec: MapSpec, parcels: ParcelIndex | None) -> Iterator[Block]:
    """The blocks to be computed, in order: all, or those that parcels may reach into."""
    for block in spec.plan:
        if not spec.only_parcels or parcels is None or len(parcels.reaching(block.core)):
            yield block


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
        keep_probabilities=spec.probabilities,
    )


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
        progress: told how many more windows are done; may raise to stop.
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
    with scene as reader, ThreadPoolExecutor(runtime.parallel, "predict") as predicting:
        mapper = mapper_of(spec, package, runtime, parcels, reader, predicting)
        map_blocks(todo(), reader, mapper, save, progress)
    return Tally(reused, asdict(mapper.times))


# --- in a worker ------------------------------------------------------------------------------------------------------


def publish_spec(spec: MapSpec) -> None:
    """Put a job where its workers find it, beside the block files.

    Raises:
        Failure: `disk`.
    """
    storage.write(storage.join(spec.blocks, _SPEC), plain.to_text(spec).encode())


def ask(spec: MapSpec, block: Block, resumed: bool) -> str:
    """The question to a worker, as text: map this block of that job."""
    place = {"blocks": spec.blocks, "identity": spec.identity}
    return json.dumps({**place, "row": block.row, "col": block.col, "resumed": resumed})


def answer(question: str, stopped: Callable[[], bool] = lambda: False, threads: int | None = None) -> str:
    """Map one block in a worker, and write its block file.

    Args:
        question: as `ask` gives it.
        stopped: whether to stop; asked after every batch.
        threads: that this process may use, where the job does not say.

    Returns:
        JSON: `reused`, `seconds` by stage and `peak_memory_mb`; or `error`, with code, message, hint and exit code,
        since an exception would have to be unpickled.
    """
    try:
        return json.dumps(_map_one(stopped=stopped, threads=threads, **json.loads(question)))
    except EngineError as error:
        told = {"code": error.code, "message": error.message, "hint": error.hint, "exit_code": error.exit_code}
        return json.dumps({"error": told})


def _map_one(
    blocks: str, identity: str, row: int, col: int, resumed: bool, stopped: Callable[[], bool], threads: int | None
) -> dict[str, Any]:
    def progress(_: int) -> None:
        if stopped():
            raise Cancelled

    started = time.perf_counter()
    spec, mapper, readers = _opened(blocks, identity, threads)
    block = spec.plan.block(row, col)
    place = block_file(blocks, block)
    opened = time.perf_counter()
    if resumed and load_block(place, block) is not None:
        return {"reused": True, "seconds": asdict(StageTimes()), "peak_memory_mb": peak_memory_mb()}
    task = mapper.task(block)
    reading = read_windows(readers.reader, task.windows, block.core)
    read = time.perf_counter()
    mapped = mapper.begin(task, progress)
    mapper.predict(mapped, reading, progress)
    predicted = time.perf_counter()
    save_block(mapper.result(mapped), place)
    times = StageTimes(read - opened, predicted - read, time.perf_counter() - predicted)
    seconds = {"opening": opened - started, **asdict(times)}
    return {"reused": False, "seconds": seconds, "peak_memory_mb": peak_memory_mb()}


class _Readers(threading.local):
    """One reader for each thread of a worker: a reader is for one thread."""

    def __init__(self, spec: MapSpec, rule: DatesRule) -> None:
        self.reader = SceneReader(spec.scene, spec.bands, spec.season, rule)


_opening = threading.Lock()


def _opened(blocks: str, identity: str, threads: int | None) -> tuple[MapSpec, Mapper, _Readers]:
    # A worker's threads begin with the same job at the same time.
    with _opening:
        return _open(blocks, identity, threads)


@lru_cache(maxsize=1)
def _open(blocks: str, identity: str, threads: int | None) -> tuple[MapSpec, Mapper, _Readers]:
    """Open package, stack, parcels and runtime, once per process and job."""
    bound_cache()
    content = storage.read(storage.join(blocks, _SPEC))
    spec: MapSpec | None = plain.from_text(content.decode(), _KINDS) if content else None
    if spec is None or spec.identity != identity:
        raise BadInput(
            "work_unreachable",
            f"A worker cannot read the job in {blocks}.",
            "Choose a work folder that all workers reach.",
        )
    package = find_package(spec.model)
    runtime = open_runtime(package, spec.runtime, spec.device, spec.threads or threads, spec.made_with[-1])
    here = made_with(package, runtime)
    if here != spec.made_with:
        raise BadInput(
            "worker_differs",
            f"A worker would map with {' '.join(here)}, but the job is of {' '.join(spec.made_with)}.",
            "Install the same engine, model and libraries on all workers.",
        )
    parcels = None
    if spec.parcels is not None:
        shapes = read_parcels(spec.parcels, spec.parcels_layer, spec.scene.grid).shapes
        parcels = ParcelIndex(shapes, spec.scene.grid)
    readers = _Readers(spec, package.card.dates)
    predicting = ThreadPoolExecutor(runtime.parallel, "predict")
    return spec, mapper_of(spec, package, runtime, parcels, readers.reader, predicting), readers
