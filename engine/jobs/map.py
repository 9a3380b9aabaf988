"""The map job: a stack and a model in; classes, confidence, parcels and a report out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine import __version__
from engine.contract import MapJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.mapreport import map_report
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.prepare import Prepared, prepare
from engine.mapping import runfolder
from engine.mapping.assemble import Assembled, assemble, rehearse
from engine.mapping.runfolder import RunFolder
from engine.mapping.scale import map_in_processes, map_on_cluster, refuse_unreachable
from engine.mapping.worker import MapSpec, Tally, made_with, map_here, publish_spec, wanted
from engine.package import find_package
from engine.parcels.zonal import ParcelIndex
from engine.report import write_report
from engine.runtime.device import usable_cores

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("device", "Choosing how to compute", 0.02),
    Stage("map", "Mapping", 0.83),
    Stage("write", "Writing the results", 0.05),
    Stage("done", "Done", 0.0),
)

# What may differ between two runs of one job: where the result goes and who computes it, but not what it is.
_NOT_OF_ITS_IDENTITY = ("out", "overwrite", "threads", "workers", "scheduler", "work")


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
    _refuse_unwritable(job.work)
    job = with_absolute_paths(job, package)
    results = runfolder.places(Path(job.out))
    named = [*named_inputs(job.stack, job.options), package.folder, *([Path(job.parcels)] if job.parcels else [])]
    refuse_replacing(named, results)
    if job.scheduler is not None:
        refuse_unreachable(job.scheduler)  # before a long scan
    inputs = prepare(job, package, results, emit)
    prepared = time.perf_counter()
    with runfolder.held(Path(job.out)):
        return _run(inputs, started, prepared, emit)


def _run(inputs: Prepared, started: float, prepared: float, emit: Emit) -> Result:
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
        report = map_report(inputs, identity, outputs, assembled, seconds, blocks, tally.peak_memory_mb)
        write_report(report, folder.work / runfolder.REPORT)
        folder.publish([*names, runfolder.CATEGORIES])
    except BaseException:
        folder.discard_unfinished(mapping)
        raise
    folder.close()
    return Result(outputs=outputs, summary=report)


def _refuse_unwritable(work: str | None) -> None:
    if work is not None and "://" in work:
        raise BadInput(
            "work_invalid",
            f"The work folder {work} is neither a path nor an address that GDAL writes to.",
            "Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.",
        )


def _identity(inputs: Prepared) -> str:
    job, runtime = inputs.job, inputs.runtime
    facts = {
        "job": job.model_dump(mode="json", exclude={*_NOT_OF_ITS_IDENTITY}),
        "scene": asdict(inputs.scene),
        "package": inputs.package.digest,
        "engine": __version__,
        "runtime": [runtime.name, runtime.version, runtime.device, runtime.precision],
    }
    files = {*files_of(inputs.scene)}
    return runfolder.identity_of(facts, [*files, *([job.parcels] if job.parcels else [])])


def _spec(inputs: Prepared, folder: RunFolder) -> MapSpec:
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


def _map(inputs: Prepared, folder: RunFolder, index: ParcelIndex | None, emit: Emit) -> tuple[Tally, int]:
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


def _assemble(inputs: Prepared, folder: RunFolder, index: ParcelIndex | None, total: int, emit: Emit) -> Assembled:
    """Put the block files together."""
    written = 0

    def progress() -> None:
        nonlocal written
        emit(Progress(stage="write", done=written, total=total))
        written += 1

    card, grid, parcels = inputs.package.card, inputs.scene.grid, inputs.parcels
    blocks = wanted(_spec(inputs, folder), index)
    return assemble(folder, grid, card, parcels, inputs.job.probabilities, blocks, progress)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: what each class covers, how many parcels were mapped, and what it took."""
    if report["simulated"]:
        yield "This map was made with a simulated model."
    for row in report["hectares"]["classes"]:
        area = f"{row['pixels']} pixels" if row["hectares"] is None else f"{row['hectares']:.1f} ha"
        yield f"{row['name']:24} {area:>14}"
    if report["parcels"]:
        yield f"parcels mapped: {report['parcels']['mapped']} of {report['parcels']['total']}"
    peak = f", {report['peak_memory_mb']:.0f} MB at the most" if report["peak_memory_mb"] else ""
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s{peak}"
