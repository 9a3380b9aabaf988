"""More workers: one and two measured, a thousand on paper from what a block costs, and where it stops scaling."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.report import Section
from benchmarks.stacks import simulated
from benchmarks.stream import MODEL, Run, mapped

SIDE, DATES = 1024, 16
WORKERS = 1000
# A country of the size of France at 10 m.
COUNTRY_PIXELS = 5.5e9
_TASKS = 2000


@dataclass(frozen=True)
class Costs:
    """What a block costs, in seconds.

    Attributes:
        working: of a worker: reading, model and writing.
        scheduling: of the scheduler, for each task.
        assembling: of the parent, when all are done; no other can help.
        read_mb: what a worker reads from storage, as stored.
    """

    working: float
    scheduling: float
    assembling: float
    read_mb: float

    def hours(self, blocks: float, workers: float) -> float:
        """How long a map takes: workers share the work, the scheduler serves them one by one, one parent ends it."""
        return (blocks * max(self.working / workers, self.scheduling) + blocks * self.assembling) / 3600

    @property
    def useful(self) -> float:
        """With as many workers, half of the time goes by without them."""
        return self.working / (self.scheduling + self.assembling)


def measure(scratch: Path) -> Section:
    """Map a scene with one process, one worker and two; time the scheduler; reckon for a thousand."""
    stack = simulated(scratch, SIDE, SIDE, DATES)
    alone = mapped(stack, scratch / "alone", "--threads", 1)
    one = _on_cluster(stack, scratch / "one", 1)
    two = _on_cluster(stack, scratch / "two", 2)
    pool = mapped(stack, scratch / "pool", "--workers", 2)
    for raster in ("classes.tif", "confidence.tif"):
        if len({(scratch / name / raster).read_bytes() for name in ("alone", "one", "two", "pool")}) != 1:
            raise RuntimeError(f"the maps differ in {raster}")
    costs = _costs(one, stack, _scheduling_seconds())
    blocks = COUNTRY_PIXELS / one.report["blocks"]["size"] ** 2
    alone_hours, many_hours = costs.hours(blocks, 1), costs.hours(blocks, WORKERS)
    rows = [
        ("mapping, one process with one thread", f"{alone.mapping:.1f} s", ""),
        ("mapping, one worker of a Dask cluster / one process", f"{one.mapping / alone.mapping:.2f}", "1"),
        ("two workers of a Dask cluster / one", f"{two.mapping / one.mapping:.2f}", "0.5"),
        ("`--workers 2` / one worker of the cluster", f"{pool.mapping / one.mapping:.2f}", "0.5"),
        ("a block: work of a worker", f"{costs.working:.2f} s", ""),
        ("a block: scheduling a task", f"{1000 * costs.scheduling:.2f} ms", ""),
        ("a block: putting it together", f"{1000 * costs.assembling:.1f} ms", ""),
        (f"on paper, {blocks:,.0f} blocks, 1 worker", f"{alone_hours:,.0f} h", ""),
        (f"on paper, {blocks:,.0f} blocks, {WORKERS:,} workers", f"{many_hours:.2f} h", ""),
        ("speed-up on paper", f"{alone_hours / many_hours:,.0f}", f"{WORKERS:,}"),
        ("workers with which half of the time goes by without them", f"{costs.useful:,.0f}", ""),
    ]
    setting = (
        f"Simulated scene of {SIDE:,} x {SIDE:,} pixels, {DATES} dates, model `{MODEL}`, blocks of "
        f"{one.report['blocks']['size']} pixels a side; workers of one thread. All four maps have the same bytes, "
        "classes and confidences. "
        "On paper: a country of the size of France at 10 m with as many dates, from the costs of a block above."
    )
    return Section("Scale", setting, ("what", "measured", "target"), rows, _notes(costs))


def _notes(costs: Costs) -> list[str]:
    traffic = WORKERS * costs.read_mb / costs.working
    return [
        "It stops scaling at the parent: block files are put together by one process, in order, so that the map is the "
        "same whoever computed it. That takes the same time with any number of workers. A national map of several "
        "job files, one a region, has as many parents.",
        f"The scheduler could serve {costs.working / costs.scheduling:,.0f} workers before it became the slowest.",
        f"{WORKERS:,} workers read {traffic:,.0f} MB a second from storage as the rasters are stored here (on this "
        f"machine they came from its own disk); storage that gives less is the limit before the parent is.",
        "Two workers on two cores share the processor's cache and memory with each other and with the scheduler.",
    ]


def _costs(one: Run, stack: Path, scheduling: float) -> Costs:
    seconds, blocks = one.report["seconds"], one.report["blocks"]["total"]
    working = sum(seconds[f"busy_{stage}"] for stage in ("reading", "model", "writing")) / blocks
    stored = sum(path.stat().st_size for path in stack.glob("*.tif")) / 1e6
    return Costs(working, scheduling, seconds["assemble"] / blocks, stored / blocks)


def _on_cluster(stack: Path, out: Path, workers: int) -> Run:
    from distributed import LocalCluster

    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster:
        return mapped(stack, out, "--scheduler", cluster.scheduler_address, "--threads", 1)


def _scheduling_seconds() -> float:
    """Seconds of a task that does nothing, its question as long as a block's; in a process of its own."""
    told = subprocess.run([sys.executable, "-m", "benchmarks.scale"], check=True, capture_output=True, text=True).stdout
    return json.loads(told)


def _time_tasks() -> float:
    from distributed import Client, LocalCluster

    question = json.dumps({"blocks": "/" + 60 * "x", "identity": 64 * "0", "row": 1, "col": 1, "resumed": False})
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        client.submit(len, question).result()
        start = time.perf_counter()
        client.gather([client.submit(len, question, key=f"task-{number}") for number in range(_TASKS)])
        return (time.perf_counter() - start) / _TASKS


if __name__ == "__main__":
    print(json.dumps(_time_tasks()))
