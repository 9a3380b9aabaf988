"""The scan job: the input report of a stack, and its stack file."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

from engine.contract import Progress, Result, ScanJob, StackOptions, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.stack import InputReport, StackUnusable, scan_scene
from engine.stack.find import stackfile
from engine.stack.find.sensors import SENSOR_SUFFIX
from engine.stack.read.place import local_file

STAGES = (Stage("scan", "Reading the dates", 1.0),)

Found = TypeVar("Found")


def run(job: ScanJob, emit: Emit) -> Result:
    """Scan a stack, and save its stack file when asked to.

    Raises:
        BadInput: as `scan_stack` has them; `out_exists` when the stack file exists and `overwrite` is off;
            `out_is_input`.
        Failure: `disk`.
    """
    out = _checked_out(job)
    scene, report = tell(lambda progress: scan_scene(job.stack, job.options, progress), emit)
    if out is None:
        return Result(summary=asdict(report))
    stackfile.save([acquisition for stack in scene.stacks for acquisition in stack.acquisitions], out)
    return Result(outputs={"stack": str(out)}, summary=asdict(report))


def inputs_of(stack: str | Sequence[str], options: StackOptions) -> list[Path]:
    """The local files and folders that a job's stacks and options name."""
    named = [stack] if isinstance(stack, str) else [*stack]
    if options.mask not in (None, "none"):
        named.append(options.mask)
    if options.sensor is not None and options.sensor.endswith(SENSOR_SUFFIX):
        named.append(options.sensor)
    return [path.absolute() for path in map(local_file, named) if path is not None]


def tell(
    scan: Callable[[Callable[[int, int], None]], tuple[Found, InputReport]], emit: Emit
) -> tuple[Found, InputReport]:
    """Scan, telling progress and warnings, and what became of each date where none can be used.

    Args:
        scan: `scan_scene` or `scan_stack` with all their arguments but the last, which tells progress.

    Raises:
        BadInput: as the scan has them.
    """
    try:
        found, report = scan(lambda done, total: emit(Progress(stage="scan", done=done, total=total)))
    except StackUnusable as error:
        of_reasons: dict[str, list[str]] = {}
        for row in error.rows:
            if row.reason and row.role == "date":  # others could have been used
                of_reasons.setdefault(row.reason, []).append(row.source)
        for reason, sources in of_reasons.items():
            more = f" and {len(sources) - 1} more" if len(sources) > 1 else ""
            emit(Warn(code="date_rejected", message=f"{sources[0]}{more}: {reason}."))
        raise
    for code, message in report.warnings:
        emit(Warn(code=code, message=message))
    return found, report


def _checked_out(job: ScanJob) -> Path | None:
    if job.out is None:
        return None
    out = Path(job.out).absolute()
    if not out.name.endswith(".stack.json"):
        raise BadInput("out_invalid", f"{out} does not end in .stack.json.", f"Call it {out.stem}.stack.json.")
    refuse_replacing(inputs_of(job.stack, job.options), [out])
    if os.path.lexists(out) and not job.overwrite:
        raise BadInput(
            "out_exists", f"{out} exists already.", "Choose another name, or allow results to be replaced (overwrite)."
        )
    return out
