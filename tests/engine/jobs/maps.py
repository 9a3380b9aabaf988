"""Map jobs as the tests run them: in this process, or as the plugin starts them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from engine.contract import MapJob, Result
from engine.jobs import run_job
from engine.mapping.scale import Crew
from engine.mapping.worker import Assignment, report_on

from ..conftest import BANDS, DAYS, write_raster

ROOT = Path(__file__).resolve().parents[3]
RASTERS = ("classes.tif", "confidence.tif", "probabilities.tif")


def job_of(stack, package, out, **more) -> MapJob:
    return MapJob(stack=str(stack), model=str(package), out=str(out), **more)


def start(job: MapJob, folder: Path, *flags: str, **popen) -> subprocess.Popen:
    """The engine as the plugin starts it, from a job file."""
    path = folder / f"{Path(job.out).name}.json"
    path.write_text(job.model_dump_json())
    command = [sys.executable, "-I", "-X", "utf8", "-u", str(ROOT / "engine" / "__main__.py")]
    return subprocess.Popen(
        [*command, "run", str(path), "--events", "jsonl", *flags], stdout=subprocess.PIPE, text=True, **popen
    )


def in_process(job: MapJob) -> tuple[Result, list]:
    seen = []
    return run_job(job, seen.append), seen


@contextmanager
def crew_of_this_process(*_) -> Iterator[Crew]:
    """A worker that is no process of its own: what it is sent and what it gives back is text all the same."""

    def submit(assignment: Assignment) -> Future:
        done: Future = Future()
        done.set_result(report_on(assignment.text))
        return done

    yield Crew(submit, lambda: 1)


def raster_bytes(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in RASTERS if (out / name).exists()}


def big_stack(folder: Path) -> Path:
    """Three dates of three blocks below each other; narrow, since beside each other they show no more."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    for day in DAYS[:3]:
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", rng.integers(1, 6000, (3, 1100, 40)).astype(np.uint16), BANDS)
    return folder


def with_card(package: Path, folder: Path, **changes) -> Path:
    """A copy of a package whose card says something else."""
    shutil.copytree(package, folder)
    card = folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), **changes}))
    return folder
