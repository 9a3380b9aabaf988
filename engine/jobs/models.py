"""The models job: which model packages come with the engine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.contract import ModelsJob, Result, Warn
from engine.errors import BadInput
from engine.jobs import Emit
from engine.package import ModelPackage, check_packages

STAGES = ()


def run(job: ModelsJob, emit: Emit) -> Result:
    """List the bundled packages that can be used; warn of each that cannot, since the others still can."""
    rows = []
    for _, package in check_packages():
        if isinstance(package, BadInput):
            emit(Warn(code=package.code, message=f"{package.message} {package.hint}"))
        else:
            rows.append(_row(package))
    return Result(summary={"models": rows})


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: two lines a model."""
    for row in report["models"]:
        yield f"{row['name']}: {row['title']}"
        sensors = " with ".join([row["sensor"], *(further["sensor"] for further in row["fused_with"])])
        yield f"  {row['system']} for {sensors}, {row['size'] / 1e6:.1f} MB; {', '.join(row['classes'])}"


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
