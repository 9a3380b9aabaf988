"""The delineate job: a stack and a model of field boundaries in; fields as polygons out."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from dataclasses import asdict
from itertools import count, islice
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from engine.contract import DelineateJob, Progress, Result
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.mapwithin import map_within, scan_within
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.mapping import runfolder
from engine.package import Card, find_package
from engine.parcels.boundaries import number_fields, outlines_of, write_outlines
from engine.parcels.boundaries.fields import SIDE
from engine.parcels.boundaries.layer import measured
from engine.parcels.boundaries.seams import blocks_of
from engine.report import peak_memory_mb

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("device", "Choosing how to compute", 0.02),
    Stage("map", "Mapping boundaries", 0.68),
    Stage("write", "Putting blocks together", 0.05),
    Stage("fields", "Drawing fields", 0.15),
    Stage("done", "Done", 0.0),
)
(_FIELDS,) = DelineateJob.writes
# What a boundary model tells apart, in this order.
INTERIOR, BOUNDARY = 1, 2
# Pixels of a field's core, at least: fewer are noise.
_LEAST_PIXELS = 4
# Fields that are drawn, measured and written at once.
_TOGETHER = 1000
_WHO_COMPUTES = ("threads",)


def run(job: DelineateJob, emit: Emit) -> Result:
    """Delineate the fields of a stack.

    The whole stack is mapped first, block by block, and fields are drawn on the map: no block has a seam. The output
    folder gets `fields.gpkg`, `job.json` and, last, `report.json`. The same job started again goes on from the finished
    blocks of its map.

    Raises:
        BadInput: from the stack, the package or the output folder; `model_task`, the package tells no boundaries.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    refuse_other_task(card)
    job = with_absolute_paths(job, package)
    out = Path(job.out)
    refuse_replacing([*named_inputs(job.stack, job.options), package.folder], runfolder.places(out))
    # The map tells what the scan warns of.
    scene = scan_within(card, job, emit)
    files = [*files_of(scene)]
    refuse_replacing(files, runfolder.places(out))
    identity = identity_of(job, files, without=_WHO_COMPUTES, scene=asdict(scene), package=package.digest)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, DelineateJob.writes) as folder:
            place = folder.work / runfolder.MAP
            mapped = map_within(job, "probabilities", place, emit).summary
            last = datetime.date.fromisoformat(mapped["dates_used"][-1])
            drawn = _drawn(place / "probabilities.tif", folder.work / _FIELDS, job, card, last, emit)
            report = {
                **{name: mapped[name] for name in ("simulated", "model", "device", "stack", "dates_used", "warnings")},
                "fields": drawn,
                "seconds": {
                    "map": mapped["seconds"]["total"],
                    "total": round(time.perf_counter() - started, 3),
                },
                "peak_memory_mb": peak_memory_mb(),
            }
            return published(folder, job, {"fields": _FIELDS}, report)


def refuse_other_task(card: Card) -> None:
    """Refuse a model that tells no field boundaries.

    Raises:
        BadInput: `model_task`.
    """
    codes = {entry.code for entry in card.classes}
    if card.task != "boundary" or not {INTERIOR, BOUNDARY} <= codes:
        named = ", ".join(entry.name for entry in card.classes[:3])
        raise BadInput(
            "model_task",
            f"{card.called} tells no field boundaries: its answers are of the task {card.task}"
            f"{f' ({named})' if named else ''}.",
            "Choose a model of field boundaries, or map crops with this one.",
        )


def _drawn(shares: Path, path: Path, job: DelineateJob, card: Card, last: datetime.date, emit: Emit) -> dict[str, Any]:
    """Draw the fields of a raster of shares, and write them as they come; returns what the report says of them."""
    with rasterio.open(shares) as raster:
        shape, transform, crs = raster.shape, raster.transform, raster.crs
    blocks = 2 * len([*blocks_of(*shape, SIDE)])
    steps = count(1)

    def numbering() -> None:
        emit(Progress(stage="fields", done=next(steps), total=2 * blocks))

    fields = number_fields(shares, path, _LEAST_PIXELS, SIDE, numbering)
    details, title = f"{card.title}, version {card.version}", f"Fields by {card.title}"
    written = lost = small = 0
    hectares = 0.0
    with fields.opened() as read:
        drawn = outlines_of(fields.boxes, read, shape, transform, job.simplify)
        for number in range(0, max(1, len(fields.boxes)), _TOGETHER):
            some = [*islice(drawn, _TOGETHER)]
            kept = [(outline, fields.share[each - 1]) for each, outline in some if outline is not None]
            found = measured(
                np.array([outline for outline, _ in kept], object),
                np.array([share for _, share in kept], float),
                crs.to_wkt() if crs else "",
            )
            large = found.at_least(job.least_area)
            write_outlines(large, written + 1, last, details, path, title, add=number > 0)
            lost, small = lost + len(some) - len(kept), small + len(kept) - len(large.shapes)
            written, hectares = written + len(large.shapes), hectares + float(large.hectares.sum())
            done = blocks * (number + len(some)) // max(1, len(fields.boxes))
            emit(Progress(stage="fields", done=blocks + done, total=2 * blocks))
    return {
        "count": written,
        "too_small": small,
        "lost_by_simplifying": lost,
        "hectares": round(hectares, 4) if np.isfinite(hectares) else None,
    }


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many fields there are, and what was left out."""
    if report["simulated"]:
        yield "These fields were drawn with a simulated model."
    fields = report["fields"]
    area = "" if fields["hectares"] is None else f", {fields['hectares']:.1f} ha"
    yield f"fields: {fields['count']}{area}"
    if fields["too_small"]:
        yield f"  left out as too small: {fields['too_small']}"
    if fields["lost_by_simplifying"]:
        yield f"  lost by simplifying: {fields['lost_by_simplifying']}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
