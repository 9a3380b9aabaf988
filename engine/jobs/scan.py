"""The scan job: the input report of a stack, and its stack file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from engine.contract import Progress, Result, ScanJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage, fit
from engine.jobs.paths import named_inputs
from engine.stack import InputReport, StackUnusable, scan_scene
from engine.stack.find import stackfile
from engine.stack.find.producttext import product_lines
from engine.stack.find.roles import roles_of
from engine.stack.read.grid import bounds_of, crs_label

Found = TypeVar("Found")

STAGES = (Stage("scan", "Reading the dates", 1.0),)


def run(job: ScanJob, emit: Emit) -> Result:
    """Scan a stack, and save its stack file when asked to.

    Raises:
        BadInput: as `scan_stack` has them; `out_exists` when the stack file exists and `overwrite` is off;
            `out_is_input`.
        Failure: `disk`.
    """
    out = _checked_out(job)
    scene, report = reported(lambda progress: scan_scene(job.stack, job.options, progress), emit)
    colours = {name: _colours(name, bands) for name, bands in report.sensors.items()}
    summary = {**asdict(report), "bounds": bounds_of(scene.grid), "colours": colours}
    if job.models or job.packages:
        summary["models"] = fit.fits(job.packages or (), scene, report)
    if out is None:
        return Result(summary=summary)
    acquisitions = [acquisition for stack in scene.stacks for acquisition in stack.acquisitions]
    stackfile.save(acquisitions, out)
    if any(stack.comparison is not None for stack in scene.stacks):
        emit(
            Warn(
                code="detect_unsaved",
                message=f"{out.name} names no masks, and does not say that clouds are to be found: ask for that again "
                "(mask 'detect') wherever it is used.",
            )
        )
    servers = stackfile.servers_of(acquisitions)
    if servers:
        emit(
            Warn(
                code="servers_to_name",
                message=f"{out.name} names rasters on {', '.join(servers)}. A stack file alone opens no address: name "
                f"{'this server' if len(servers) == 1 else 'these servers'} (also read) wherever it is used.",
            )
        )
    return Result(outputs={"stack": str(out)}, summary=summary)


def reported(
    scan: Callable[[Callable[[int, int], None]], tuple[Found, InputReport]], emit: Emit
) -> tuple[Found, InputReport]:
    """Scan, and emit progress and warnings, and what became of each date where none can be used.

    Args:
        scan: takes a function that is told how many dates of how many have been looked at.

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


def _colours(sensor: str, bands: Sequence[str]) -> list[str]:
    """The bands that show red, green and blue; the first band alone where the sensor has no such bands."""
    roles = roles_of(sensor, bands)
    shown = [bands[roles[colour]] for colour in ("red", "green", "blue") if colour in roles]
    return shown if len(shown) == 3 else [*bands[:1]]


def _checked_out(job: ScanJob) -> Path | None:
    if job.out is None:
        return None
    out = Path(job.out).absolute()
    if not out.name.endswith(".stack.json"):
        raise BadInput("out_invalid", f"{out} does not end in .stack.json.", f"Call it {out.stem}.stack.json.")
    refuse_replacing(named_inputs(job.stack, job.options), [out])
    if os.path.lexists(out) and not job.overwrite:
        raise BadInput(
            "out_exists", f"{out} exists already.", "Choose another name, or allow results to be replaced (overwrite)."
        )
    return out


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: the grid, each sensor's bands and products, and what became of each date."""
    yield f"{report['stack']}: {report['width']} x {report['height']} pixels, {crs_label(report['crs'])}"
    for sensor, bands in report["sensors"].items():
        yield f"{sensor}: {', '.join(bands)}"
        for line in product_lines(report["rows"], sensor):
            yield f"  {line}"
    about = "about " if report["sampled"] else ""
    for row in report["rows"]:
        fate = "used" if row["used"] else "rejected"
        clear = "" if row["clear_share"] is None else f"{about}{row['clear_share']:.0%} clear, "
        matched = f"bands by {row['matched_by']}, " if row["matched_by"] else ""
        grid = f"grid {row['grid']}, " if row["grid"] else ""
        mask = f"mask {row['mask']}" if row["mask"] else ""
        why = f"{row['reason']}; " if row["reason"] else ""
        sensor = f"{row['sensor']}, " if row["sensor"] and len(report["sensors"]) > 1 else ""
        line = f"{row['date'] or 'no date':10}  {fate:8}  {row['source']}  {why}{sensor}{clear}{matched}{grid}{mask}"
        yield line.rstrip(", ;")
    yield from fit.lines(report.get("models", []))
