"""Which models fit a stack that has been scanned, and why the others do not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engine.errors import BadInput
from engine.jobs.suitability import doubts, refuse_unmappable
from engine.package import Card, ModelPackage, bundled_folders, load_package
from engine.stack import InputReport, Scene

# They are said of the model wherever it is shown, and tell nothing of the stack.
_OF_THE_MODEL = ("model_simulated", "model_caution")


def fits(packages: Iterable[str], scene: Scene, report: InputReport) -> list[dict[str, Any]]:
    """Hold the bundled models, and further ones, against a stack.

    Args:
        packages: folders of further ones.
        scene: the scene as it was scanned, with all its sensors.
        report: report of the scan.

    Returns:
        For each model `name`, `path`, `fits`, and `reasons`: sentences, why it does not, or what is doubtful although
        it does. A package that cannot be used does not fit, and says so.
    """
    rows = []
    for folder in (*bundled_folders().values(), *map(Path, packages)):
        try:
            package = load_package(folder)
        except BadInput as error:
            rows.append({"name": folder.name, "path": str(folder), "fits": False, "reasons": [error.message]})
            continue
        rows.append(_row(package, scene, report))
    return rows


def lines(rows: list[dict[str, Any]]) -> Iterator[str]:
    """What a person reads: a line a model."""
    for row in rows:
        reasons = " ".join(row["reasons"])
        yield f"{row['name']}: {'fits' if row['fits'] else 'does not fit'}" + (f". {reasons}" if reasons else "")


def _row(package: ModelPackage, scene: Scene, report: InputReport) -> dict[str, Any]:
    card, name = package.card, {"name": package.name, "path": str(package.folder)}
    lacking = _lacking(card, scene)
    if lacking:
        return {**name, "fits": False, "reasons": [lacking]}
    stacks = {stack.sensor: stack for stack in scene.stacks}
    without = [part.sensor for part in card.sensors if part.sensor not in stacks]
    if without:
        reason = f"The stack has no acquisition of {' and '.join(without)}, which the model takes where there are any."
        return {**name, "fits": True, "reasons": [reason]}
    own = Scene(scene.grid, tuple(stacks[part.sensor] for part in card.sensors))
    try:
        if card.task == "crop":
            refuse_unmappable(card)
        found = doubts(card, own, report)
    except BadInput as error:
        return {**name, "fits": False, "reasons": [error.message]}
    return {**name, "fits": True, "reasons": [sentence for code, sentence in found if code not in _OF_THE_MODEL]}


def _lacking(card: Card, scene: Scene) -> str:
    """Say which of its sensors or bands a model does not find; '' where it finds all."""
    bands = {stack.sensor: stack.bands for stack in scene.stacks}
    absent = [part.sensor for part in card.sensors if part.sensor not in bands]
    if any(part.sensor in absent and not part.optional for part in card.sensors):
        known = [sensor for sensor in bands if sensor != "unknown"]
        found = f"the stack has {' and '.join(known)}" if known else "nothing tells which sensor the stack is from"
        return f"It is for {' with '.join(part.sensor for part in card.sensors)}; {found}."
    missing = [band for part in card.sensors for band in part.bands if band not in bands.get(part.sensor, part.bands)]
    return f"It takes {', '.join(missing)}, which the stack lacks." if missing else ""
