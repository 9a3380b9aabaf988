"""The report of a map: what was asked for, what it was made of, and what came out."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Any

from engine.jobs.prepare import Prepared
from engine.mapping.assemble import Assembled
from engine.outputs import class_set
from engine.package import ModelPackage
from engine.report import peak_memory_mb
from engine.runtime import Runtime


def of_model(package: ModelPackage, runtime: Runtime, **device: Any) -> dict[str, Any]:
    """Return what a report says of the model that answered, and of the runtime that computed it.

    Args:
        device: what else is known of the runtime.
    """
    card = package.card
    return {
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
            **device,
        },
    }


def map_report(
    inputs: Prepared,
    assembled: Assembled,
    seconds: dict[str, float],
    blocks: dict[str, int],
    workers_peak: float | None,
) -> dict[str, Any]:
    """Return what the report of a map has beside what each job's report has.

    Args:
        seconds: seconds that each stage took.
        blocks: how many there are, how many were wanted and used again, and their size in windows.
        workers_peak: largest memory of a worker in MB; None without workers.
    """
    return {
        "python": sys.version.split()[0],
        **of_model(inputs.package, inputs.runtime, agreement=asdict(inputs.agreement)),
        "stack": asdict(inputs.scan),
        "dates_used": sorted({row.date for row in inputs.scan.rows if row.used}),
        "dates_of_sensors": {
            stack.sensor: sorted({acquisition.date.isoformat() for acquisition in stack.acquisitions})
            for stack in inputs.scene.stacks
        },
        "hectares": assembled.hectares,
        "parcels": assembled.parcels,
        "class_sets": class_set.meaning(inputs.package.card.remembers, inputs.job.confidence)
        if "class_set" in inputs.outputs
        else None,
        "blocks": blocks,
        "seconds": {name: round(value, 3) for name, value in seconds.items()},
        "peak_memory_mb": peak_memory_mb(),
        "workers_peak_memory_mb": workers_peak,
        "warnings": [{"code": code, "message": message} for code, message in inputs.warnings],
    }
