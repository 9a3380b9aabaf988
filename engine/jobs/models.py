"""The models job: which model packages come with the engine."""

from __future__ import annotations

from typing import Any

from engine.contract import ModelsJob, Result, Warn
from engine.errors import BadInput
from engine.jobs import Emit
from engine.package import ModelPackage, check_packages

STAGES = ()
QUICK = True


def run(job: ModelsJob, emit: Emit) -> Result:
    """List the bundled packages that can be used; warn of each that cannot, since the others still can."""
    rows, notes = rows_and_notes()
    for note in notes:
        emit(Warn(code="package_refused", message=note))
    return Result(summary={"models": rows})


def rows_and_notes() -> tuple[list[dict[str, Any]], list[str]]:
    """Return a row for each bundled package that can be used, and a sentence for each that cannot."""
    rows, notes = [], []
    for _, package in check_packages():
        if isinstance(package, BadInput):
            notes.append(f"{package.message} {package.hint}")
        else:
            rows.append(_row(package))
    return rows, notes


def _row(package: ModelPackage) -> dict[str, Any]:
    card = package.card
    return {
        "name": package.name,
        "title": card.title,
        "system": card.system,
        "sensor": card.sensors[0].sensor,
        "bands": card.sensors[0].bands,
        "fused_with": [{"sensor": part.sensor, "bands": part.bands} for part in card.sensors[1:]],
        "classes": [entry.name for entry in card.classes],
        "size": package.size,
        "simulated": card.simulated,
        "licence": card.licence,
        "metrics": [metric.model_dump() for metric in card.metrics],
    }
