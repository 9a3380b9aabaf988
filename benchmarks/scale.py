"""More workers: one and two measured, a thousand on paper from what a block costs, and where it stops scaling."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.report import Section
from benchmarks.stacks import simulated
from benchmarks.stream import MODEL, Run, mapped
from engine.mapping.assemble import assemble
from engine.mapping.blockfiles import BlockResult, block_file, save_block
from engine.mapping.blocks import BlockPlan, Lattice
from engine.mapping.join import Joiner, join_sheet
from engine.mapping.runfolder import RunFolder
from engine.mapping.spec import MapSpec
from engine.outputs.shares import thousandths
from engine.package import find_package
from engine.stack import Grid, Scene

SIDE, DATES = 2048, 16
WORKERS = 1000
# A country of the size of France at 10 m.
COUNTRY_PIXELS = 5.5e9
_TASKS = 2000
# Pixels a side, and blocks, of the map that the parent's work is timed on: large, since each job also has a first cost.
_LARGE, _BLOCK = 8192, 512


@dataclass(frozen=True)
class Costs:
    """What a block costs, in seconds.

    Attributes:
        working: of a worker: reading, model and writing, and joining sheets.
        scheduling: of the scheduler: the block's task, and its part of its sheet's.
        assembling: of the parent, when all sheets are joined; no other can help.
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
    shared = _at_once(stack, scratch, alone)
    for raster in ("classes.tif", "confidence.tif"):
        if len({(scratch / name / raster).read_bytes() for name in ("alone", "one", "two", "pool")}) != 1:
            raise RuntimeError(f"the maps differ in {raster}")
    assembling, sheets_of_block = _assembling_seconds(scratch / "alone", scratch / "large")
    costs = _costs(one, stack, _scheduling_seconds() * (1 + sheets_of_block), assembling)
    blocks = COUNTRY_PIXELS / one.report["blocks"]["size"] ** 2
    alone_hours, many_hours = costs.hours(blocks, 1), costs.hours(blocks, WORKERS)
    rows = [
        ("mapping and joining, one process with one thread", f"{alone.working:.1f} s", ""),
        ("mapping, one worker of a Dask cluster / one process", f"{one.working / alone.working:.2f}", "1"),
        ("two workers of a Dask cluster / one", f"{two.working / one.working:.2f}", "0.55"),
        ("`--workers 2` / one worker of the cluster", f"{pool.working / one.working:.2f}", "0.55"),
        ("`--workers 2` / one process", f"{pool.working / alone.working:.2f}", "0.55"),
        ("two jobs that know nothing of each other, at once: half the time of both / one alone", f"{shared:.2f}", ""),
        ("a block: work of a worker", f"{costs.working:.2f} s", ""),
        ("a block: scheduling its tasks", f"{1000 * costs.scheduling:.2f} ms", ""),
        ("a block: putting it together, by the parent", f"{1000 * costs.assembling:.2f} ms", ""),
        (f"on paper, {blocks:,.0f} blocks, 1 worker", f"{alone_hours:,.0f} h", ""),
        (f"on paper, {blocks:,.0f} blocks, {WORKERS:,} workers", f"{many_hours:.2f} h", ""),
        ("speed-up on paper", f"{alone_hours / many_hours:,.0f}", "500"),
        ("workers with which half of the time goes by without them", f"{costs.useful:,.0f}", ""),
    ]
    setting = (
        f"Simulated scene of {SIDE:,} x {SIDE:,} pixels, {DATES} dates, model `{MODEL}`, blocks of "
        f"{one.report['blocks']['size']} pixels a side; workers of one thread. All four maps have the same bytes, "
        "classes and confidences. "
        f"The parent's work is timed on {(_LARGE // _BLOCK) ** 2} blocks that repeat the scene's rasters. "
        "On paper: a country of the size of France at 10 m with as many dates, from the costs of a block above."
    )
    return Section("Scale", setting, ("what", "measured", "target"), rows, _notes(costs))


def _notes(costs: Costs) -> list[str]:
    traffic = WORKERS * costs.read_mb / costs.working
    return [
        "What no worker can share is the parent's: it reads how long the tiles of each sheet are, adds up classes and "
        "parcels in the order of the blocks, and copies the compressed tiles to where they stand in the files. It "
        "decodes none of them.",
        f"The scheduler could serve {costs.working / costs.scheduling:,.0f} workers before it became the slowest.",
        f"{WORKERS:,} workers read {traffic:,.0f} MB a second from storage as the rasters are stored here (on this "
        f"machine they came from its own disk); storage that gives less is the limit before the parent is.",
        "Two workers on two cores share the processor's cache and memory with each other and with the scheduler. What "
        "two jobs of one thread take from each other, with nothing of ours between them, is the limit of this machine.",
    ]


def _costs(one: Run, stack: Path, scheduling: float, assembling: float) -> Costs:
    seconds, blocks = one.report["seconds"], one.report["blocks"]["total"]
    working = sum(seconds[f"busy_{stage}"] for stage in ("reading", "model", "writing", "joining")) / blocks
    stored = sum(path.stat().st_size for path in stack.glob("*.tif")) / 1e6
    return Costs(working, scheduling, assembling, stored / blocks)


def _assembling_seconds(mapped_scene: Path, folder: Path) -> tuple[float, float]:
    """Seconds of the parent for each block of a large map, which repeats the rasters of a small one; sheets a block."""
    rasters = {}
    for name in ("classes", "confidence"):
        with rasterio.open(mapped_scene / f"{name}.tif") as dataset:
            rasters[name] = dataset.read(1)
            crs, transform = dataset.crs.to_string(), tuple(dataset.transform)[:6]
    stored = {
        "classes": rasters["classes"],
        "confidence": thousandths(rasters["confidence"], rasters["classes"] > 0),
    }
    grid = Grid(crs, transform, _LARGE, _LARGE)
    folder.mkdir()
    plan = BlockPlan(_LARGE, _LARGE, _BLOCK, Lattice(16, 0))
    spec = MapSpec(
        "", str(folder), Scene(grid, ()), (), (1, 365), plan, MODEL, (), "onnxruntime", "cpu", None, None, None, False,
        tuple(stored),
    )  # fmt: skip
    for block in plan:
        top, left = block.core.row % SIDE, block.core.col % SIDE
        cut = {name: array[None, top : top + _BLOCK, left : left + _BLOCK] for name, array in stored.items()}
        counts = np.bincount(cut["classes"].ravel(), minlength=256)
        save_block(BlockResult(cut, counts, None), block_file(str(folder), block))
    joiner = Joiner(spec, find_package(MODEL).card, None)
    for sheet in joiner.sheets:
        join_sheet(joiner, sheet)
    start = time.perf_counter()
    assemble(RunFolder(folder, folder, str(folder), "", False), joiner, None, lambda: None)
    return (time.perf_counter() - start) / len(plan), len(joiner.sheets) / len(plan)


def _at_once(stack: Path, scratch: Path, alone: Run) -> float:
    """Two jobs at once, each the whole scene with one thread: half of the longer one's time, by that of one alone."""
    with ThreadPoolExecutor(2) as pair:
        both = list(pair.map(lambda name: mapped(stack, scratch / name, "--threads", 1), ("left", "right")))
    return max(run.working for run in both) / 2 / alone.working


def _on_cluster(stack: Path, out: Path, workers: int) -> Run:
    from distributed import LocalCluster

    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster:
        return mapped(stack, out, "--scheduler", cluster.scheduler_address, "--threads", 1)


def _scheduling_seconds() -> float:
    """Seconds of a task that does nothing, its request as long as a block's; in a process of its own."""
    told = subprocess.run([sys.executable, "-m", "benchmarks.scale"], check=True, capture_output=True, text=True).stdout
    return json.loads(told)


def _time_tasks() -> float:
    from distributed import Client, LocalCluster

    content = {"blocks": "/" + 60 * "x", "identity": 64 * "0", "kind": "block", "row": 1, "col": 1, "resumed": False}
    request = json.dumps(content)
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        client.submit(len, request).result()
        start = time.perf_counter()
        client.gather([client.submit(len, request, key=f"task-{number}") for number in range(_TASKS)])
        return (time.perf_counter() - start) / _TASKS


if __name__ == "__main__":
    print(json.dumps(_time_tasks()))
