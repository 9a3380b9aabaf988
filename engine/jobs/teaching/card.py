"""What the card of a taught model says beside what its series tell."""

from __future__ import annotations

import math
import re
import time
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.contract import TeachJob
from engine.jobs.teaching.lesson import Lesson
from engine.jobs.teaching.lines import range_of
from engine.report import pixel_hectares
from engine.stack import Grid
from engine.stack.read.grid import pixel_size
from engine.stack.types import middle_year

# With fewer blocks of ground, or a lower end of its score, a model is used with a caution.
_BLOCKS, _RELIABLE = 10, 0.6
_ONE_SEASON = 550  # days; dates that are further apart are of several years


def card_fields(
    job: TeachJob, lesson: Lesson, learned: dict[str, Any], simulated: bool, days: Sequence[int]
) -> dict[str, Any]:
    """Name, classes, scores and cautions, as `write_learned` takes them.

    Args:
        days: dates of the series, in days since 1970-01-01, ascending.
    """
    title = job.title or Path(job.out).name
    held, split = learned["held_out"], f"held out by {'blocks' if job.used == 'here' else 'parts of the area'}"
    others = [
        {"name": one["name"], "value": one["macro_f1"]["value"]} for one in learned["learners"] if not one["chosen"]
    ]
    by_parcel = learned["unit"] == "parcel"
    chosen = next(one for one in learned["learners"] if one["chosen"])
    metrics: list[dict[str, Any]] = [
        {
            "name": "macro F1",
            "value": held["macro_f1"]["value"],
            "level": "parcel",
            "split": split,
            "baselines": others if by_parcel else [],
        },
        {"name": "overall accuracy", "value": held["accuracy"]["value"], "level": "parcel", "split": split},
    ]
    if not by_parcel:  # learners are compared by pixels, which say nothing of a score by places
        value = chosen["macro_f1"]["value"]
        metrics.append({"name": "macro F1", "value": value, "level": "pixel", "split": split, "baselines": others})
    return {
        "name": _slug(title),
        "title": title,
        "version": time.strftime("%Y.%m.%d", time.gmtime()),
        "simulated": simulated,
        "classes": [{"code": one.code, "name": one.name, "colour": one.colour} for one in lesson.classes],
        "training": {
            "data": f"{held['places']} labelled places of {Path(job.labels).name}, field {job.field}",
            "licence": "that of the labels",
            "attribution": "",
            "seed": job.seed,
            "recipe": learned["chosen"],
            "split": split,
            "caution": _caution(lesson, held["macro_f1"]),
            "year": year_of(days),
        },
        "metrics": metrics,
        "licence": "that of the labels",
    }


def year_of(days: Sequence[int]) -> int | None:
    """The year that some days since 1970-01-01, ascending, are of; None where they are of several."""
    return middle_year(days) if days[-1] - days[0] <= _ONE_SEASON else None


def _caution(lesson: Lesson, score: dict[str, float | None]) -> str:
    """What whoever uses the model is told each time, where its labels are too few, or tell too little."""
    blocks, low = len({*lesson.labelled.group.tolist()}), score["low"] or 0.0
    if blocks >= _BLOCKS and low >= _RELIABLE:
        return ""
    return (
        f"learned from {lesson.places} places in {blocks} {'block' if blocks == 1 else 'blocks'} of ground, and on "
        f"what was held out its macro F1 is {range_of(score)}. Its confidences may be far too high: look at its "
        "report, and label more."
    )


def _slug(title: str) -> str:
    """A title as the name of a package."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_.-]+", "-", plain).strip("-_.")[:100] or "taught"


def ground_metres(grid: Grid) -> float:
    """Side of a pixel on the ground; in the CRS's own unit where that has no place on Earth."""
    hectares = pixel_hectares(grid, grid.frame)
    return math.sqrt(hectares * 1e4) if math.isfinite(hectares) and hectares > 0 else max(pixel_size(grid))
