"""The models job: which model packages come with the engine, and what is known of further ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Union

from engine.contract import ModelsJob, Result, Warn
from engine.errors import BadInput
from engine.jobs import Emit
from engine.package import ModelPackage, Stamp, bundled_folders, load_package, stamp_of

STAGES = ()

# Folder of a package -> how its files were when it was verified, and what was found. Verifying takes a tenth of a
# second, and an engine that is kept open is asked again and again.
_verified: dict[Path, tuple[Stamp, Union[ModelPackage, BadInput]]] = {}


def run(job: ModelsJob, emit: Emit) -> Result:
    """List the packages that can be used; warn of each that cannot, since the others still can."""
    rows = []
    for folder in (*bundled_folders().values(), *map(Path, job.packages or ())):
        package = _package(folder)
        if isinstance(package, BadInput):
            emit(Warn(code=package.code, message=f"{package.message} {package.hint}"))
        else:
            rows.append(_row(package))
    return Result(summary={"models": rows})


def _package(folder: Path) -> Union[ModelPackage, BadInput]:
    """Return a package, verified, or why it cannot be used; its files are read again only when one has changed."""
    stamp = stamp_of(folder)
    if folder not in _verified or _verified[folder][0] != stamp:
        try:
            found: Union[ModelPackage, BadInput] = load_package(folder)
        except BadInput as error:
            found = error
        _verified[folder] = stamp, found
    return _verified[folder][1]


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
        "path": str(package.folder),
        "title": card.title,
        "system": card.system,
        "sensor": card.sensors[0].sensor,
        "bands": card.sensors[0].bands,
        "fused_with": [{"sensor": part.sensor, "bands": part.bands} for part in card.sensors[1:]],
        "unit": card.unit,
        "task": card.task,
        "classes": [entry.name for entry in card.classes],
        "colours": [entry.colour for entry in card.classes],
        "size": package.size,
        "simulated": card.simulated,
        "licence": card.licence,
        "metrics": [metric.model_dump() for metric in card.metrics],
    }
