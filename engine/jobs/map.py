"""The map job: a stack and a model in; classes, confidence, parcels and a report out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine import __version__, rasters, runfolder
from engine.blockfiles import BlockResult, block_path, load_block
from engine.blocks import Block, BlockPlan, Lattice, plan_blocks
from engine.contract import MapJob, Progress, Result, Warn
from engine.errors import Failure
from engine.files import write_whole
from engine.jobs import Emit
from engine.jobs.scan import tell
from engine.package import BUNDLED, ModelPackage, find_package
from engine.parcels import ParcelIndex, Parcels, answers, read_parcels, total, write_parcels
from engine.pipeline import Mapper, StageTimes, map_blocks
from engine.report import hectares, peak_memory_mb, write_report
from engine.runfolder import RunFolder
from engine.runtime import Runtime, open_runtime
from engine.stack import InputReport, StackReader, TimeStack, scan_stack
from engine.stack.place import is_address, local_file
from engine.suitability import doubts, refuse_foreign_calendar


@dataclass(frozen=True)
class _Inputs:
    """All that was read and checked before the first block."""

    job: MapJob
    package: ModelPackage
    stack: TimeStack
    scan: InputReport
    parcels: Parcels | None
    runtime: Runtime
    plan: BlockPlan
    warnings: tuple[tuple[str, str], ...]


def run(job: MapJob, emit: Emit) -> Result:
    """Map a stack with a model package.

    The output folder gets `classes.tif`, `confidence.tif`, `probabilities.tif` and `parcels.gpkg` where asked for,
    `job.json` and, last, `report.json`. The same job started again goes on from its finished blocks; once finished, it
    answers with its report.

    Raises:
        BadInput: from the stack, the package, the parcels or the output folder.
        Failure: `disk`.
        Cancelled: when `emit` raises it; finished blocks stay.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    job = _with_absolute_paths(job, package)
    inputs = _prepare(job, package, emit)
    prepared = time.perf_counter()
    with runfolder.held(Path(job.out)):
        return _run(inputs, started, prepared, emit)


def _run(inputs: _Inputs, started: float, prepared: float, emit: Emit) -> Result:
    job, out = inputs.job, Path(inputs.job.out)
    identity = _identity(inputs)
    done = runfolder.finished_report(out, identity)
    if done is not None and not job.overwrite:
        emit(
            Progress(
                stage="done", done=1, total=1, message="This very job is finished already; nothing was computed again."
            )
        )
        return Result(outputs=done["outputs"], summary=done)
    folder = runfolder.claim(out, identity, job.overwrite)
    try:
        # Not what it may replace: run again, it must ask again.
        write_whole(
            folder.work / runfolder.JOB, job.model_copy(update={"overwrite": False}).model_dump_json(indent=1).encode()
        )
        _rehearse(inputs, folder)
        times, reused = _map(inputs, folder, emit)
        mapped = time.perf_counter()
        outputs, facts = _assemble(inputs, folder, emit)
    except BaseException:
        folder.discard_unfinished()
        raise
    ended = time.perf_counter()
    seconds = {
        "scan": prepared - started,
        "map": mapped - prepared,
        "assemble": ended - mapped,
        "total": ended - started,
        **{f"busy_{stage}": spent for stage, spent in asdict(times).items()},
    }
    blocks = {"total": len(inputs.plan), "reused": reused, "size": inputs.plan.size}
    report = _report(inputs, identity, outputs, facts, seconds, blocks)
    write_report(report, out / runfolder.REPORT)
    folder.close()
    return Result(outputs=outputs, summary=report)


def _with_absolute_paths(job: MapJob, package: ModelPackage) -> MapJob:
    stacks = [job.stack] if isinstance(job.stack, str) else job.stack
    stacks = [place if is_address(place) else str(Path(place).absolute()) for place in stacks]
    paths: dict[str, Any] = {
        "stack": stacks[0] if isinstance(job.stack, str) else stacks,
        "out": str(Path(job.out).absolute()),
    }
    if job.parcels is not None:
        paths["parcels"] = str(Path(job.parcels).absolute())
    if package.folder.parent != BUNDLED:
        paths["model"] = str(package.folder.absolute())
    if job.options.mask not in (None, "none"):
        paths["options"] = job.options.model_copy(update={"mask": str(Path(job.options.mask).absolute())})
    return job.model_copy(update=paths)


def _prepare(job: MapJob, package: ModelPackage, emit: Emit) -> _Inputs:
    card = package.card
    refuse_foreign_calendar(card)
    stack, scan = tell(lambda progress: scan_stack(job.stack, job.options, card.bands, card.sensor, progress), emit)
    parcels = read_parcels(job.parcels, job.parcels_layer, stack.grid) if job.parcels else None
    warnings = doubts(card, stack, scan)
    if parcels is not None and parcels.repaired:
        warnings.append(("parcels_repaired", f"{parcels.repaired} invalid polygons of {job.parcels} were repaired."))
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    runtime = open_runtime(package, job.runtime, job.device, job.threads)
    emit(Progress(stage="device", done=1, total=1, message=f"{runtime.name} {runtime.version}: {runtime.reason}"))
    lattice = Lattice(card.window, card.halo)
    plan = plan_blocks(stack.grid.height, stack.grid.width, lattice, len(stack.days), len(card.bands), _itemsize(stack))
    return _Inputs(job, package, stack, scan, parcels, runtime, plan, (*scan.warnings, *warnings))


def _itemsize(stack: TimeStack) -> int:
    """Bytes of the widest stored value among all files of the stack."""
    kinds = {ref.dtype for acquisition in stack.acquisitions for ref in acquisition.bands.values()}
    return max(np.dtype(kind).itemsize for kind in kinds)


def _identity(inputs: _Inputs) -> str:
    job, runtime = inputs.job, inputs.runtime
    facts = {
        "job": job.model_dump(mode="json", exclude={"out", "overwrite", "threads"}),
        "stack": asdict(inputs.stack),
        "package": inputs.package.digest,
        "engine": __version__,
        "runtime": [runtime.name, runtime.version, runtime.device, runtime.precision],
    }
    places = {ref.path for acquisition in inputs.stack.acquisitions for ref in acquisition.refs}
    files = {file for place in places if (file := local_file(place)) is not None}
    return runfolder.identity_of(facts, [*files, *([job.parcels] if job.parcels else [])])


def _map(inputs: _Inputs, folder: RunFolder, emit: Emit) -> tuple[StageTimes, int]:
    """Compute the blocks that are not there yet; says how many were."""
    card, plan = inputs.package.card, inputs.plan
    todo = [block for block in plan if load_block(block_path(folder.work, block), block) is None]
    total_windows = plan.windows
    finished = total_windows - sum(len(block.windows) for block in todo)
    reused = len(plan) - len(todo)
    message = f"{reused} of {len(plan)} blocks are finished from before" if reused else ""

    def progress(windows: int) -> None:
        nonlocal finished
        finished += windows
        emit(Progress(stage="map", done=finished, total=total_windows, message=message))

    progress(0)
    threads = inputs.runtime.parallel
    with StackReader(inputs.stack, card.bands) as reader, ThreadPoolExecutor(threads, "predict") as predicting:
        mapper = Mapper(
            runtime=inputs.runtime,
            predicting=predicting,
            lattice=plan.lattice,
            patch=card.patch,
            codes=np.array([entry.code for entry in card.classes], np.uint8),
            day=np.array(inputs.stack.model_days, np.int32),
            scale=reader.scale,
            offset=reader.offset,
            parcels=ParcelIndex(inputs.parcels, inputs.stack.grid) if inputs.parcels else None,
            keep_probabilities=inputs.job.probabilities,
        )
        map_blocks(todo, reader, mapper, folder.work, progress)
    return mapper.times, reused


def _assemble(inputs: _Inputs, folder: RunFolder, emit: Emit) -> tuple[dict[str, str], dict[str, Any]]:
    """Put the block files together, in order, and publish the outputs; their paths by role, facts for the report."""
    card, grid = inputs.package.card, inputs.stack.grid
    names = [entry.name for entry in card.classes]
    suffix = " (simulated model)" if card.simulated else ""
    writers: dict[str, Callable[[], Any]] = {
        runfolder.CLASSES: lambda: rasters.write_classes(
            folder.work / runfolder.CLASSES, grid, blocks, card.classes, f"class{suffix}"
        ),
        runfolder.CONFIDENCE: lambda: rasters.write_confidence(
            folder.work / runfolder.CONFIDENCE, grid, blocks, f"confidence{suffix}"
        ),
    }
    if inputs.job.probabilities:
        writers[runfolder.PROBABILITIES] = lambda: rasters.write_probabilities(
            folder.work / runfolder.PROBABILITIES, grid, blocks, names
        )
    if inputs.parcels is not None:
        writers[runfolder.PARCELS] = lambda: _write_parcels(inputs, folder, blocks(), suffix)

    read = 0
    total_reads = (len(writers) + 1) * len(inputs.plan)

    def blocks() -> Iterator[tuple[Block, BlockResult]]:
        nonlocal read
        for block in inputs.plan:
            emit(Progress(stage="write", done=read, total=total_reads))
            yield block, _finished(folder, block)
            read += 1

    facts: dict[str, Any] = {name: write() for name, write in writers.items()}
    counts = ((block.core, np.bincount(result.classes.ravel(), minlength=256)) for block, result in blocks())
    areas = hectares(grid, counts, card.classes)
    folder.publish([*writers, runfolder.CATEGORIES, runfolder.JOB])
    outputs = {Path(name).stem: str(folder.out / name) for name in (*writers, runfolder.JOB, runfolder.REPORT)}
    return outputs, {"hectares": areas, "parcels": facts.get(runfolder.PARCELS)}


def _finished(folder: RunFolder, block: Block) -> BlockResult:
    path = block_path(folder.work, block)
    result = load_block(path, block)
    if result is None:
        raise Failure("block_lost", f"The finished block {path} was changed or removed.", "Start the same job again.")
    return result


def _rehearse(inputs: _Inputs, folder: RunFolder) -> None:
    """Write the first parcels without an answer, so that a layer that GDAL refuses is known before hours of work."""
    if inputs.parcels is None:
        return
    path = folder.work / runfolder.PARCELS
    few = inputs.parcels.first(10)
    classes = inputs.package.card.classes
    columns = answers(few, total((), len(few), len(classes)), [1] * len(classes), [""] * len(classes))
    write_parcels(few, columns, path, "rehearsal")
    path.unlink()


def _write_parcels(
    inputs: _Inputs, folder: RunFolder, blocks: Iterator[tuple[Block, BlockResult]], suffix: str
) -> dict[str, Any]:
    card, parcels = inputs.package.card, inputs.parcels
    sums = total((result.parcels for _, result in blocks), len(parcels), len(card.classes))
    columns = answers(parcels, sums, [entry.code for entry in card.classes], [entry.name for entry in card.classes])
    write_parcels(parcels, columns, folder.work / runfolder.PARCELS, f"parcels{suffix}")
    layout = parcels.layout
    reasons = [reason for reason in columns["reason"].to_pylist() if reason]
    return {
        "total": len(parcels),
        "mapped": len(parcels) - len(reasons),
        "not_mapped": {reason: reasons.count(reason) for reason in sorted(set(reasons))},
        "renamed_columns": {name: given for name, given in layout.answers.items() if given != name},
        "renamed_attributes": layout.renamed,
    }


def _report(
    inputs: _Inputs,
    identity: str,
    outputs: dict[str, str],
    facts: dict[str, Any],
    seconds: dict[str, float],
    blocks: dict[str, int],
) -> dict[str, Any]:
    package, card, runtime = inputs.package, inputs.package.card, inputs.runtime
    return {
        "schema_version": 1,
        "job": inputs.job.model_dump(mode="json"),
        "identity": identity,
        "engine_version": __version__,
        "python": sys.version.split()[0],
        "simulated": card.simulated,
        "model": {
            "name": card.name,
            "title": card.title,
            "system": card.system,
            "version": card.version,
            "sha256": package.digest,
        },
        "classes": [entry.model_dump() for entry in card.classes],
        "device": {
            "runtime": runtime.name,
            "version": runtime.version,
            "device": runtime.device,
            "reason": runtime.reason,
            "precision": runtime.precision,
            "parallel": runtime.parallel,
        },
        "stack": asdict(inputs.scan),
        "dates_used": sorted({row.date for row in inputs.scan.rows if row.used}),
        "hectares": facts["hectares"],
        "parcels": facts["parcels"],
        "blocks": blocks,
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "peak_memory_mb": peak_memory_mb(),
        "warnings": [{"code": code, "message": message} for code, message in inputs.warnings],
        "outputs": outputs,
    }
