"""The map job: a stack and a model in; classes, confidence, parcels and a report out."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine import __version__
from engine.contract import MapJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.scan import inputs_of, tell
from engine.jobs.suitability import advice, doubts, refuse_foreign_calendar
from engine.mapping import runfolder
from engine.mapping.assemble import Assembled, assemble, rehearse
from engine.mapping.blocks import BlockPlan, Lattice, plan_blocks
from engine.mapping.runfolder import RunFolder
from engine.mapping.sampling import sample_windows
from engine.mapping.scale import map_in_processes, map_on_cluster, refuse_unreachable
from engine.mapping.worker import MapSpec, Tally, made_with, map_here, publish_spec, wanted
from engine.package import BUNDLED, Card, ModelPackage, find_package
from engine.parcels import Parcels, read_parcels
from engine.parcels.zonal import ParcelIndex
from engine.report import peak_memory_mb, write_report
from engine.runtime import Runtime
from engine.runtime.agreement import Agreement, choose_runtime, open_first
from engine.runtime.device import usable_cores
from engine.stack import InputReport, Scene, StackUnusable, TimeStack, scan_stack, scan_together
from engine.stack.find.sensors import SENSOR_SUFFIX
from engine.stack.read.place import is_address, local_files
from engine.stack.read.reader import dtype_of

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("device", "Choosing how to compute", 0.02),
    Stage("map", "Mapping", 0.83),
    Stage("write", "Writing the results", 0.05),
    Stage("done", "Done", 0.0),
)

# Who computes a map does not decide what it is.
_WHERE = ("workers", "scheduler", "work")


@dataclass(frozen=True)
class _Inputs:
    """All that was read and checked before the first block."""

    job: MapJob
    package: ModelPackage
    scene: Scene
    scan: InputReport
    parcels: Parcels | None
    runtime: Runtime
    agreement: Agreement
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
    named = [*inputs_of(job.stack, job.options), package.folder, *([Path(job.parcels)] if job.parcels else [])]
    refuse_replacing(named, runfolder.places(Path(job.out)))
    if job.scheduler is not None:
        refuse_unreachable(job.scheduler)  # before a long scan
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
    folder = runfolder.claim(out, identity, job.overwrite, job.work)
    mapping = False
    try:
        # Not what it may replace: run again, it must ask again.
        write_whole(
            folder.work / runfolder.JOB, job.model_copy(update={"overwrite": False}).model_dump_json(indent=1).encode()
        )
        if inputs.parcels is not None:
            rehearse(folder, inputs.parcels, inputs.package.card)
        index = ParcelIndex(inputs.parcels.shapes, inputs.scene.grid) if inputs.parcels is not None else None
        mapping = True
        tally, computed = _map(inputs, folder, index, emit)
        mapped = time.perf_counter()
        assembled = _assemble(inputs, folder, index, computed, emit)
        ended = time.perf_counter()
        seconds = {
            "scan": prepared - started,
            "map": mapped - prepared,
            "assemble": ended - mapped,
            "total": ended - started,
            **{f"busy_{stage}": spent for stage, spent in tally.seconds.items()},
        }
        blocks = {"total": len(inputs.plan), "wanted": computed, "reused": tally.reused, "size": inputs.plan.size}
        names = (*assembled.names, runfolder.JOB, runfolder.REPORT)
        outputs = {Path(name).stem: str(out / name) for name in names}
        report = _report(inputs, identity, outputs, assembled, seconds, blocks, tally.peak_memory_mb)
        write_report(report, folder.work / runfolder.REPORT)
        folder.publish([*names, runfolder.CATEGORIES])
    except BaseException:
        folder.discard_unfinished(mapping)
        raise
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
    if job.work is not None and "://" in job.work:
        raise BadInput(
            "work_invalid",
            f"The work folder {job.work} is neither a path nor an address that GDAL writes to.",
            "Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.",
        )
    if job.work is not None and not job.work.startswith("/vsi"):
        paths["work"] = str(Path(job.work).absolute())
    if package.folder.parent != BUNDLED:
        paths["model"] = str(package.folder.absolute())
    options: dict[str, Any] = {}
    if job.options.also_read is not None:
        named = job.options.also_read
        options["also_read"] = [place if is_address(place) else str(Path(place).absolute()) for place in named]
    if job.options.mask not in (None, "none"):
        options["mask"] = str(Path(job.options.mask).absolute())
    if job.options.sensor is not None and job.options.sensor.endswith(SENSOR_SUFFIX):
        options["sensor"] = str(Path(job.options.sensor).absolute())
    paths["options"] = job.options.model_copy(update=options)
    return job.model_copy(update=paths)


def _prepare(job: MapJob, package: ModelPackage, emit: Emit) -> _Inputs:
    card = package.card
    refuse_foreign_calendar(card)
    opened = open_first(package, job.runtime, job.device, job.threads, job.precision)
    scene, scan = tell(lambda progress: _scan(job, card, progress), emit)
    refuse_replacing(_files(scene), runfolder.places(Path(job.out)))
    parcels = read_parcels(job.parcels, job.parcels_layer, scene.grid) if job.parcels else None
    warnings = doubts(card, scene, scan)
    if parcels is not None:
        warnings.extend(parcels.warnings)
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    lattice = Lattice(card.context.size, card.context.halo)
    shapes = parcels.shapes if parcels is not None else None
    runtime, agreement = choose_runtime(
        opened,
        package,
        job.runtime,
        job.threads,
        job.precision,
        lambda: sample_windows(
            scene,
            [part.bands for part in card.sensors],
            card.season.days,
            lattice,
            shapes,
            card.dates,
            [part.stride for part in card.sensors],
        ),
    )
    told = f"{runtime.name} {runtime.version}: {runtime.reason} Precision: {agreement.sentence}"
    emit(Progress(stage="device", done=1, total=1, message=told))
    plan = plan_blocks(scene.grid.height, scene.grid.width, lattice, sum(map(_pixel_bytes, scene.stacks)))
    return _Inputs(job, package, scene, scan, parcels, runtime, agreement, plan, (*scan.warnings, *warnings))


def _scan(job: MapJob, card: Card, progress: Callable[[int, int], None]) -> tuple[Scene, InputReport]:
    """Find the stack of the model's sensor, or those of all that it takes together; a refusal names what would fit."""
    try:
        if len(card.sensors) > 1:
            wanted = {part.sensor: part.bands for part in card.sensors}
            return scan_together(job.stack, wanted, card.name, job.options, progress)
        stack, report = scan_stack(job.stack, job.options, card.sensors[0].bands, card.sensors[0].sensor, progress)
        return Scene(stack.grid, (stack,)), report
    except StackUnusable as error:
        if error.code in ("bands_missing", "sensor_missing", "no_dates"):
            error.hint = " ".join(filter(None, (error.hint, advice(card, error.found))))
        raise


def _pixel_bytes(stack: TimeStack) -> int:
    """Bytes of one pixel of all dates, as they are read: the bands, and validity."""
    return len(stack.days) * (len(stack.bands) * dtype_of(stack, stack.bands).itemsize + 1)


def _identity(inputs: _Inputs) -> str:
    job, runtime = inputs.job, inputs.runtime
    facts = {
        "job": job.model_dump(mode="json", exclude={"out", "overwrite", "threads", *_WHERE}),
        "scene": asdict(inputs.scene),
        "package": inputs.package.digest,
        "engine": __version__,
        "runtime": [runtime.name, runtime.version, runtime.device, runtime.precision],
    }
    files = {*_files(inputs.scene)}
    return runfolder.identity_of(facts, [*files, *([job.parcels] if job.parcels else [])])


def _files(scene: Scene) -> Iterator[Path]:
    """The local files that a scene is read from."""
    acquisitions = [acquisition for stack in scene.stacks for acquisition in stack.acquisitions]
    for place in {ref.path for acquisition in acquisitions for ref in acquisition.refs}:
        yield from local_files(place)


def _spec(inputs: _Inputs, folder: RunFolder) -> MapSpec:
    job, runtime = inputs.job, inputs.runtime
    return MapSpec(
        identity=folder.identity,
        blocks=folder.blocks,
        scene=inputs.scene,
        bands=tuple(tuple(part.bands) for part in inputs.package.card.sensors),
        season=inputs.package.card.season.days,
        plan=inputs.plan,
        model=job.model,
        made_with=made_with(inputs.package, runtime),
        runtime=job.runtime,
        device=runtime.device,
        threads=job.threads or (max(1, usable_cores() // job.workers) if job.workers else None),
        parcels=job.parcels,
        parcels_layer=job.parcels_layer,
        only_parcels=job.only_parcels,
        probabilities=job.probabilities,
    )


def _map(inputs: _Inputs, folder: RunFolder, index: ParcelIndex | None, emit: Emit) -> tuple[Tally, int]:
    """Compute the blocks that are not there yet, here or by workers; says how many blocks there are."""
    job, spec = inputs.job, _spec(inputs, folder)
    counts = [block.count for block in wanted(spec, index)]
    finished, total = 0, sum(counts)
    message = "Finished blocks of an earlier run are used again." if folder.begun else ""

    def progress(windows: int) -> None:
        nonlocal finished
        finished += windows
        emit(Progress(stage="map", done=finished, total=total, message=message))

    def warn(code: str, message: str) -> None:
        emit(Warn(code=code, message=message))

    progress(0)
    if job.scheduler is None and (job.workers or 1) == 1:
        tally = map_here(spec, inputs.package, inputs.runtime, index, folder.begun, progress)
        return tally, len(counts)
    publish_spec(spec)
    blocks = wanted(spec, index)
    if job.scheduler is not None:
        tally = map_on_cluster(spec, blocks, job.scheduler, folder.begun, progress, warn)
        return tally, len(counts)
    return map_in_processes(spec, blocks, job.workers, folder.begun, progress), len(counts)


def _assemble(inputs: _Inputs, folder: RunFolder, index: ParcelIndex | None, total: int, emit: Emit) -> Assembled:
    """Put the block files together."""
    written = 0

    def progress() -> None:
        nonlocal written
        emit(Progress(stage="write", done=written, total=total))
        written += 1

    card, grid, parcels = inputs.package.card, inputs.scene.grid, inputs.parcels
    blocks = wanted(_spec(inputs, folder), index)
    return assemble(folder, grid, card, parcels, inputs.job.probabilities, blocks, progress)


def _report(
    inputs: _Inputs,
    identity: str,
    outputs: dict[str, str],
    assembled: Assembled,
    seconds: dict[str, float],
    blocks: dict[str, int],
    workers_peak: float | None,
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
            "agreement": asdict(inputs.agreement),
            "parallel": runtime.parallel,
        },
        "stack": asdict(inputs.scan),
        "dates_used": sorted({row.date for row in inputs.scan.rows if row.used}),
        "dates_of_sensors": {
            stack.sensor: sorted({acquisition.date.isoformat() for acquisition in stack.acquisitions})
            for stack in inputs.scene.stacks
        },
        "hectares": assembled.hectares,
        "parcels": assembled.parcels,
        "blocks": blocks,
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "peak_memory_mb": peak_memory_mb(),
        "workers_peak_memory_mb": workers_peak,
        "warnings": [{"code": code, "message": message} for code, message in inputs.warnings],
        "outputs": outputs,
    }
