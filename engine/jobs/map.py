"""The map job: a stack and a model in; classes, confidence, parcels and a report out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.contract import MapJob, Progress, Result, Warn
from engine.contract.jobs import PARCELS, raster_of
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.mapreport import map_report
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.prepare import Prepared, outputs_of, prepare, spec_of
from engine.mapping import runfolder
from engine.mapping.assemble import assemble, rehearse_parcels
from engine.mapping.here import join_here, map_here
from engine.mapping.join import Joiner
from engine.mapping.runfolder import RunFolder
from engine.mapping.scale import Crew, cluster, processes, refuse_unreachable, spread
from engine.mapping.spec import MapSpec, publish_spec, wanted
from engine.mapping.tally import Tally
from engine.mapping.worker import assign_block, assign_sheet
from engine.package import find_package
from engine.parcels.zonal import ParcelIndex

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("device", "Choosing how to compute", 0.02),
    Stage("map", "Mapping", 0.83),
    Stage("write", "Writing the results", 0.05),
    Stage("done", "Done", 0.0),
)

# These fields change who computes a map, not its content.
_WHO_COMPUTES = ("threads", "workers", "scheduler", "work")


def run(job: MapJob, emit: Emit) -> Result:
    """Map a stack with a model package. A parcel model answers for parcels alone, and there are no rasters.

    The output folder gets a raster for each output, `parcels.gpkg` where asked for, `job.json` and, last,
    `report.json`. The same job started again goes on from its finished blocks; once finished, it
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
    outputs = outputs_of(job, package.card)  # refuses what the model cannot give, before a long scan
    results = runfolder.places(Path(job.out))
    named = [*named_inputs(job.stack, job.options), package.folder, *([Path(job.parcels)] if job.parcels else [])]
    refuse_replacing(named, results)
    if package.card.unit == "parcel":
        from engine.jobs.mapparcels import run_on_parcels  # with all that reads series, which no raster needs

        return run_on_parcels(job, package, outputs, results, started, emit)
    if job.scheduler is not None:
        refuse_unreachable(job.scheduler)  # before a long scan
    inputs = prepare(job, package, outputs, results, emit)
    prepared = time.perf_counter()
    with runfolder.held(Path(job.out)):
        return _run(inputs, started, prepared, emit)


def _run(inputs: Prepared, started: float, prepared: float, emit: Emit) -> Result:
    job, card, parcels = inputs.job, inputs.package.card, inputs.parcels
    identity = _identity(inputs)
    done = finished(job, identity, emit)
    if done is not None:
        return done

    def rehearse(folder: RunFolder) -> None:
        if parcels is not None:
            rehearse_parcels(folder, parcels, card)

    files = [*map(raster_of, inputs.outputs), PARCELS]
    with claimed(job, identity, files, job.work, rehearse=rehearse) as folder:
        index = ParcelIndex(parcels.shapes, inputs.scene.grid) if parcels is not None else None
        spec = spec_of(inputs, folder.identity, folder.blocks)
        joiner = Joiner(spec, card, index)
        progress = _MapProgress(emit, spec, joiner, folder.begun)
        tally, mapped = _map(inputs, joiner, folder.begun, progress, emit)
        joined = time.perf_counter()
        assembled = assemble(folder, joiner, parcels, progress.written)
        ended = time.perf_counter()
        seconds = {
            "scan": prepared - started,
            "map": mapped - prepared,
            "join": joined - mapped,
            "assemble": ended - joined,
            "total": ended - started,
            **{f"busy_{stage}": spent for stage, spent in tally.seconds.items()},
        }
        blocks = {
            "total": len(inputs.plan),
            "wanted": progress.blocks,
            "reused": tally.reused,
            "size": inputs.plan.size,
        }
        report = map_report(inputs, assembled, seconds, blocks, tally.peak_memory_mb)
        return published(folder, job, assembled.outputs, report, assembled.beside)


def _refuse_unwritable(work: str | None) -> None:
    if work is not None and "://" in work:
        raise BadInput(
            "work_invalid",
            f"The work folder {work} is neither a path nor an address that GDAL writes to.",
            "Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.",
        )


def _identity(inputs: Prepared) -> str:
    job, runtime = inputs.job, inputs.runtime
    return identity_of(
        job,
        [*files_of(inputs.scene), *([job.parcels] if job.parcels else [])],
        without=(*_WHO_COMPUTES, "outputs", "probabilities"),
        outputs=inputs.outputs,
        scene=asdict(inputs.scene),
        package=inputs.package.digest,
        runtime=[runtime.name, runtime.version, runtime.device, runtime.precision],
    )


class _MapProgress:
    """Tells how far a map is: windows that are mapped, then sheets that are joined, read and copied."""

    def __init__(self, emit: Emit, spec: MapSpec, joiner: Joiner, begun: bool) -> None:
        counts = [block.count for block in wanted(spec, joiner.parcels)]
        self.blocks = len(counts)
        self._emit, self._windows, self._sheets = emit, sum(counts), 3 * len(joiner.sheets)
        self._message = "Finished blocks of an earlier run are used again." if begun else ""
        self._mapped = self._written = 0

    def mapped(self, windows: int) -> None:
        """So many more windows are mapped."""
        self._mapped += windows
        self._emit(Progress(stage="map", done=self._mapped, total=self._windows, message=self._message))

    def written(self, sheets: int = 1) -> None:
        """So many more sheets have made a step."""
        self._written += sheets
        self._emit(Progress(stage="write", done=self._written, total=self._sheets))


def _map(inputs: Prepared, joiner: Joiner, begun: bool, progress: _MapProgress, emit: Emit) -> tuple[Tally, float]:
    """Compute the blocks that are not there yet, and join them, here or by workers.

    Returns:
        what was reported, and when the last block was done.
    """
    job, spec = inputs.job, joiner.spec
    progress.mapped(0)
    if job.scheduler is None and (job.workers or 1) == 1:
        tally = map_here(spec, inputs.package, inputs.runtime, joiner.parcels, begun, progress.mapped)
        mapped = time.perf_counter()
        progress.written(0)
        join_here(joiner, begun, progress.written, tally)
        return tally, mapped
    publish_spec(spec)
    tally = Tally()
    with _crew(job, spec, emit) as crew:
        spread(
            crew,
            (assign_block(spec, block, begun) for block in wanted(spec, joiner.parcels)),
            progress.mapped,
            tally,
        )
        mapped = time.perf_counter()
        progress.written(0)
        spread(crew, (assign_sheet(spec, sheet, begun) for sheet in joiner.sheets), progress.written, tally)
    return tally, mapped


def _crew(job: MapJob, spec: MapSpec, emit: Emit) -> AbstractContextManager[Crew]:
    if job.scheduler is None:
        return processes(job.workers or 1)
    return cluster(spec, job.scheduler, lambda code, message: emit(Warn(code=code, message=message)))


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: what each class covers, how many parcels were mapped, and what it took."""
    if report["simulated"]:
        yield "This map was made with a simulated model."
    for row in report["hectares"]["classes"]:
        area = f"{row['pixels']} pixels" if row["hectares"] is None else f"{row['hectares']:.1f} ha"
        yield f"{row['name']:24} {area:>14}"
    if report["parcels"]:
        yield f"parcels mapped: {report['parcels']['mapped']} of {report['parcels']['total']}"
        for reason, count in report["parcels"]["not_mapped"].items():
            yield f"  {reason}: {count}"
    if report.get("class_sets"):
        yield report["class_sets"]
    peak = f", {report['peak_memory_mb']:.0f} MB at the most" if report["peak_memory_mb"] else ""
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s{peak}"
