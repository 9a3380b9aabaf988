"""A worker's side of a map: assignments come and reports go as text, all else as files."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from engine.errors import BadInput, Cancelled, EngineError
from engine.gdal import bound_cache
from engine.mapping.blockfiles import block_file, load_block, save_block
from engine.mapping.blocks import Block
from engine.mapping.here import comparing, mapper_of
from engine.mapping.join import Joiner, join_seconds
from engine.mapping.pipeline import Mapper, StageTimes
from engine.mapping.reading import read_windows
from engine.mapping.sheets import Sheet
from engine.mapping.spec import MapSpec, made_with, read_spec
from engine.models.encoder import DatesRule
from engine.package import find_package
from engine.parcels.zonal import ParcelIndex
from engine.report import peak_memory_mb
from engine.runtime import open_runtime
from engine.stack import SceneReader

_BLOCK, _SHEET = "block", "sheet"


@dataclass(frozen=True)
class Assignment:
    """Work for one worker.

    Attributes:
        name: unlike that of any other assignment of the job.
        text: what the worker is sent.
        weight: how much of the progress it is.
    """

    name: str
    text: str
    weight: int


def assign_block(spec: MapSpec, block: Block, resumed: bool) -> Assignment:
    """Have a worker make the block file of one block; with `resumed` there may be a finished one."""
    return _assignment(spec, _BLOCK, block.row, block.col, resumed, block.count)


def assign_sheet(spec: MapSpec, sheet: Sheet, resumed: bool) -> Assignment:
    """Have a worker make the tiles and the head of one sheet; with `resumed` there may be finished ones."""
    return _assignment(spec, _SHEET, sheet.row, sheet.col, resumed, 1)


def _assignment(spec: MapSpec, kind: str, row: int, col: int, resumed: bool, weight: int) -> Assignment:
    content = {"blocks": spec.blocks, "identity": spec.identity, "kind": kind, "row": row, "col": col}
    return Assignment(f"{kind}-{row}-{col}", json.dumps({**content, "resumed": resumed}), weight)


def report_on(
    assignment: str,
    stopped: Callable[[], bool] = lambda: False,
    threads: int | None = None,
    count: Callable[[int], None] = lambda more: None,
) -> str:
    """Do an assignment, and report on it.

    Args:
        assignment: its text.
        stopped: whether to stop; called after every batch.
        threads: threads that this process may use, where the job does not say.
        count: called with how much more of the assignment's weight is done.

    Returns:
        JSON: `reused`, `seconds` by stage and `peak_memory_mb`; or `error`, with code, message, hint and exit code,
        since an exception would have to be unpickled.
    """
    try:
        return json.dumps(_done(stopped=stopped, threads=threads, count=count, **json.loads(assignment)))
    except EngineError as error:
        content = {"code": error.code, "message": error.message, "hint": error.hint, "exit_code": error.exit_code}
        return json.dumps({"error": content})


def _done(
    blocks: str,
    identity: str,
    kind: str,
    row: int,
    col: int,
    resumed: bool,
    stopped: Callable[[], bool],
    threads: int | None,
    count: Callable[[int], None],
) -> dict[str, Any]:
    started = time.perf_counter()
    opened = _opened(blocks, identity, threads)
    opening = time.perf_counter() - started
    if kind == _SHEET:
        reused, seconds = False, join_seconds(opened.joiner, opened.joiner.sheets.sheet(row, col), resumed)
        count(1)
    else:
        block = opened.spec.plan.block(row, col)
        reused = resumed and load_block(block_file(blocks, block), block) is not None
        if reused:
            seconds = asdict(StageTimes())
            count(block.count)
        else:
            seconds = _mapped(opened, block, stopped, count)
    return {"reused": reused, "seconds": {"opening": opening, **seconds}, "peak_memory_mb": peak_memory_mb()}


def _mapped(
    opened: _Opened, block: Block, stopped: Callable[[], bool], count: Callable[[int], None]
) -> dict[str, float]:
    def progress(windows: int) -> None:
        if stopped():
            raise Cancelled
        count(windows)

    mapper, times = opened.mapper, StageTimes()
    task = mapper.task(block)
    with times.clocked("reading"):
        reading = read_windows(opened.of_thread.reader, task.windows, block.core)
    with times.clocked("model"), comparing(opened.spec):
        mapped = mapper.begin(task, progress)
        mapper.predict(mapped, reading, progress)
    with times.clocked("writing"):
        save_block(mapper.result(mapped), block_file(opened.spec.blocks, block))
    return asdict(times)


class _OfThread(threading.local):
    """What each thread of a worker has for itself: a reader is for one thread."""

    def __init__(self, spec: MapSpec, rule: DatesRule) -> None:
        self.reader = SceneReader(spec.scene, spec.bands, spec.season, rule)


@dataclass(frozen=True)
class _Opened:
    """What a worker keeps from one assignment of a job to the next."""

    spec: MapSpec
    mapper: Mapper
    joiner: Joiner
    of_thread: _OfThread


_opening = threading.Lock()


def _opened(blocks: str, identity: str, threads: int | None) -> _Opened:
    # A worker's threads begin with the same job at the same time.
    with _opening:
        return _open(blocks, identity, threads)


@lru_cache(maxsize=1)
def _open(blocks: str, identity: str, threads: int | None) -> _Opened:
    """Open package, stack, parcels and runtime, once per process and job."""
    bound_cache()
    spec = read_spec(blocks)
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
        from engine.parcels import read_parcels  # with pyarrow and pyogrio, which no raster needs

        shapes = read_parcels(spec.parcels, spec.parcels_layer, spec.scene.grid).shapes
        parcels = ParcelIndex(shapes, spec.scene.grid)
    of_thread = _OfThread(spec, package.card.dates)
    predicting = ThreadPoolExecutor(runtime.parallel, "predict")
    mapper = mapper_of(spec, package, runtime, parcels, of_thread.reader, predicting)
    return _Opened(spec, mapper, Joiner(spec, package.card, parcels), of_thread)
