"""The sample job: a simulated scene, as dated rasters and parcels."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from engine.contract import Progress, Result, SampleJob
from engine.errors import BadInput
from engine.files import disk_errors
from engine.jobs import Emit, Stage
from engine.sample.scene import Scene, SceneSpec, simulate
from engine.sample.write import FOLDER, PARCELS, RASTERS, write_scene

STAGES = (Stage("landscape", "Laying out the fields", 0.1), Stage("simulate", "Simulating the dates", 0.9))

# Not a map job's: in that of the same name lie its finished blocks.
_WORK = ".cropmapper-sample"
_OF_SCENE = (RASTERS, f"{RASTERS}.aux.xml", f"{RASTERS}.part")


def run(job: SampleJob, emit: Emit) -> Result:
    """Write a simulated scene: `scene/`, one GeoTIFF a date, and `parcels.gpkg`, all of it or nothing.

    Raises:
        BadInput: `out_not_empty`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    out = Path(job.out).absolute()
    _check(out, job.overwrite)
    emit(Progress(stage="landscape", done=0, total=1))
    scene = simulate(SceneSpec(seed=job.seed, width=job.width, height=job.height, year=job.year, managed=job.managed))
    emit(Progress(stage="landscape", done=1, total=1))
    work, new = out / _WORK, not out.exists()
    dates = len(scene.days)
    emit(Progress(stage="simulate", done=0, total=dates))
    try:
        with disk_errors(out):
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
            write_scene(scene, work, lambda done: emit(Progress(stage="simulate", done=done, total=dates)))
            _publish(work, out)
    finally:
        shutil.rmtree(work, ignore_errors=True)
        if new and out.is_dir() and not any(out.iterdir()):
            out.rmdir()
    return Result(outputs={"stack": str(out / FOLDER), "parcels": str(out / PARCELS)}, summary=_summary(scene))


def _check(out: Path, overwrite: bool) -> None:
    """Refuse a folder with something in it; with `overwrite`, only what no simulated scene can replace.

    Raises:
        BadInput: `out_not_empty`.
    """
    if out.exists() and not out.is_dir():
        raise BadInput("out_not_empty", f"{out} is a file, not a folder.", "Choose another folder.")
    there = [path for path in out.iterdir() if path.name != _WORK] if out.exists() else []
    if there and not overwrite:
        raise BadInput(
            "out_not_empty",
            f"{out} is not empty.",
            "Choose another folder, or allow results to be replaced (overwrite).",
        )
    # A foreign raster left in the stack's folder would become one of its dates.
    foreign = [*_foreign(out / FOLDER, _OF_SCENE), *_foreign(out / _WORK, (FOLDER, f"{PARCELS}*"))]
    foreign += _foreign(out / _WORK / FOLDER, _OF_SCENE)
    if foreign:
        raise BadInput(
            "out_not_empty",
            f"{foreign[0]} is no part of a simulated scene, but in its way.",
            "Choose another folder, or move it away.",
        )


def _foreign(folder: Path, patterns: Sequence[str]) -> list[Path]:
    """Return what no simulation left in a folder: it would be removed with it; the folder itself if it is none."""
    if not os.path.lexists(folder):
        return []
    if folder.is_symlink() or not folder.is_dir():
        return [folder]
    written = {path for pattern in patterns for path in folder.glob(pattern)}
    return sorted(path for path in folder.iterdir() if path not in written)


def _publish(work: Path, out: Path) -> None:
    """Put a finished scene in the place of an older one."""
    shutil.rmtree(out / FOLDER, ignore_errors=True)
    (work / FOLDER).replace(out / FOLDER)
    (work / PARCELS).replace(out / PARCELS)


def _summary(scene: Scene) -> dict[str, Any]:
    spec = scene.spec
    counts = Counter(parcel.crop for parcel in scene.parcels)
    return {
        "simulated": True,
        "seed": spec.seed,
        "year": spec.year,
        "width": spec.width,
        "height": spec.height,
        "crs": scene.grid.crs,
        "dates": [date.isoformat() for date in scene.dates],
        "parcels": len(scene.parcels),
        "parcels_per_crop": dict(sorted(counts.items())),
    }


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: nothing but where the scene is."""
    yield from ()
