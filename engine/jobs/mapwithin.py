"""A map as a step of another job, which goes on from the map's rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Union

from engine.contract import DelineateJob, EmbedJob, MapJob, Progress, Result
from engine.jobs import Emit
from engine.jobs import map as mapping
from engine.jobs.prepare import scan_for
from engine.package import Card
from engine.stack import Scene

Outer = Union[DelineateJob, EmbedJob]


def scan_within(card: Card, job: Outer, emit: Emit) -> Scene:
    """The scene as the map will have it; warnings are the map's to tell.

    Raises:
        BadInput: as `scan_for`.
        Cancelled: when `emit` raises it.
    """
    return scan_for(card, job.stack, job.options, lambda event: emit(event) if isinstance(event, Progress) else None)[0]


def map_within(job: Outer, output: str, place: Path, emit: Emit) -> Result:
    """Map one output, float32, into a folder of its own; its second scan and its end are not told.

    Args:
        job: the job that needs the map: its stack, model, device and threads are taken.
        output: name of the output, such as 'probabilities'.
        place: the folder.

    Raises:
        BadInput, Failure, Cancelled: as the map job.
    """
    inner = MapJob(
        stack=job.stack,
        model=job.model,
        out=str(place),
        options=job.options,
        outputs=[output],
        device=job.device,
        threads=job.threads,
        precision="float32",
    )
    return mapping.run(inner, lambda event: None if _of_the_map_alone(event) else emit(event))


def _of_the_map_alone(event: Any) -> bool:
    return isinstance(event, Progress) and event.stage in ("scan", "done")
