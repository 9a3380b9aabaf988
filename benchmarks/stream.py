"""The way of the data: whether reading, model and writing overlap, their memory, and what parcel mode saves."""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks import pixels, process
from benchmarks.report import Section
from benchmarks.stacks import clustered, repeated, scattered, simulated
from benchmarks.start import COMMAND
from engine.mapping.blockfiles import block_file, save_block
from engine.mapping.blocks import Lattice, plan_blocks
from engine.mapping.here import mapper_of
from engine.mapping.pipeline import Mapper
from engine.mapping.reading import read_windows
from engine.mapping.spec import MapSpec, made_with, wanted
from engine.package import find_package
from engine.runtime import open_runtime
from engine.runtime.device import usable_cores
from engine.stack import Scene, SceneReader, scan_stack

MODEL = "simulated-s2"
SIDE, DATES, BANDS = 2048, 30, 10
TILE_SIDE = 10_980
SHARE = 0.1
TILE_SHARE = 0.01
_GROUND = (10 * SIDE) ** 2
THREADS = usable_cores()
# Blocks on which the model and writing are timed alone; the rest is in proportion to the windows.
_SAMPLED = 3


_NOTES = (
    "Together over the slowest alone cannot be 1 where the model alone keeps all cores busy: unpacking tiles takes a "
    "core from it. Blocks of 512 pixels instead of 256 were tried for that and kept: an eighth fewer windows. "
    "Unpacking with all threads (GDAL_NUM_THREADS) was tried and left: on two cores the full map takes longer.",
    "Parcels at random: a window is computed if it reaches any pixel of a parcel, since each parcel must come out as "
    "the full map has it. Windows of the model's size reach a lone small parcel over several times its area, and "
    "nearly every tile of every raster holds a piece of one. A model of context pixel is given the wanted pixels "
    "alone; what is left is reading, which unpacks those tiles whole.",
)


@dataclass(frozen=True)
class Run:
    """A map job's report, and what its process took.

    Attributes:
        peak_mb: its largest resident memory.
        wall: seconds from its start to its end.
    """

    report: dict
    peak_mb: float
    wall: float

    @property
    def seconds(self) -> float:
        """Seconds of the whole job, from the scan to the report."""
        return self.report["seconds"]["total"]

    @property
    def mapping(self) -> float:
        """Seconds of reading, model and writing."""
        return self.report["seconds"]["map"]

    @property
    def working(self) -> float:
        """Seconds of all that workers do: blocks, and then sheets."""
        return self.mapping + self.report["seconds"]["join"]

    @property
    def ending(self) -> float:
        """Seconds of putting the map together, once all blocks are there."""
        return self.report["seconds"]["join"] + self.report["seconds"]["assemble"]


def mapped(stack: Path, out: Path, *flags: object, model: str | Path = MODEL) -> Run:
    """Map a stack with the command line, in a process of its own."""
    usage = process.run([*COMMAND, "map", stack, "--model", model, "--out", out, *flags])
    return Run(json.loads((out / "report.json").read_text(encoding="utf-8")), usage.peak_mb, usage.seconds)


def measure(scratch: Path) -> Section:
    """Map the scene, its double, parcels of it, and parcels of a whole Sentinel-2 tile."""
    stack = simulated(scratch, SIDE, SIDE, DATES)
    layer = scratch / "parcels.gpkg"
    double = repeated(stack, scratch / "double", 2 * SIDE, SIDE)
    tile = repeated(stack, scratch / "tile", TILE_SIDE, TILE_SIDE)
    few = clustered(layer, scratch / "few.gpkg", TILE_SHARE * (10 * TILE_SIDE) ** 2)
    full = mapped(stack, scratch / "full")
    twice = mapped(double, scratch / "twice", "--also-read", stack)
    near, far = (
        mapped(stack, scratch / f"{pick.__name__}", "--only-parcels", "--parcels", pick(layer, scratch / name, ground))
        for pick, name, ground in (
            (clustered, "near.gpkg", SHARE * _GROUND),
            (scattered, "far.gpkg", SHARE * _GROUND),
        )
    )
    whole = mapped(tile, scratch / "whole", "--only-parcels", "--parcels", few, "--also-read", stack)
    forest = pixels.forest(scratch / "forest")
    pixels_full = mapped(stack, scratch / "pixels-full", model=forest)
    pixels_far = mapped(
        stack, scratch / "pixels-far", "--only-parcels", "--parcels", scratch / "far.gpkg", model=forest
    )
    alone = {stage: _alone(stage, stack, full.report) for stage in ("reading", "model", "writing")}
    slowest = max(alone, key=alone.get)
    # The model alone keeps every core busy, so what the others need of a core comes on top.
    busy = (alone["reading"] + THREADS * alone["model"] + alone["writing"]) / THREADS
    work = SIDE * SIDE * DATES / 1e6
    slope = (twice.peak_mb - full.peak_mb) / (2 * SIDE * SIDE - SIDE * SIDE)
    at_tile = full.peak_mb + max(slope, 0) * (TILE_SIDE**2 - SIDE**2)
    rows = [
        ("megapixel-dates a second", f"{work / full.mapping:.2f}", ""),
        *((f"{stage} alone, seconds", f"{seconds:.1f}", "") for stage, seconds in alone.items()),
        ("all three together, seconds", f"{full.mapping:.1f}", ""),
        (f"together / the slowest alone ({slowest})", f"{full.mapping / alone[slowest]:.2f}", "1.15"),
        (f"together / what {THREADS} cores need for all three", f"{full.mapping / busy:.2f}", ""),
        ("putting the map together, share of the job", f"{full.ending / full.seconds:.1%}", ""),
        ("peak memory, MB", f"{full.peak_mb:.0f}", "2,000"),
        ("peak memory, twice the scene / once", f"{twice.peak_mb / full.peak_mb:.2f}", "flat"),
        (f"peak memory at {TILE_SIDE:,} pixels a side by that slope, MB", f"{at_tile:.0f}", "2,000"),
        (
            "parcel mode, 10 % of the ground in one piece, share of the full map's time",
            f"{near.seconds / full.seconds:.0%}",
            "20 %",
        ),
        (
            "parcel mode, 10 % of the ground in parcels at random, share of the time",
            f"{far.seconds / full.seconds:.0%}",
            "20 %",
        ),
        (
            f"the same with a model of context pixel, {pixels.TREES} trees: share of its full map's "
            f"{pixels_full.seconds:.0f} s",
            f"{pixels_far.seconds / pixels_full.seconds:.0%}",
            "30 %",
        ),
        (
            f"parcel mode, {TILE_SIDE:,} pixels a side, 1 % of the ground in one piece: seconds",
            f"{whole.seconds:.0f}",
            "",
        ),
        ("the same: peak memory, MB", f"{whole.peak_mb:.0f}", "2,000"),
    ]
    device = full.report["device"]
    setting = (
        f"Simulated scene of {SIDE:,} x {SIDE:,} pixels, {BANDS} bands, {DATES} dates, tiled and compressed; "
        f"model `{MODEL}`, {device['runtime']} in {device['precision']}. "
        f"Its double and the {TILE_SIDE:,} pixel scene repeat its rasters through VRTs. Each map runs in a process of "
        f"its own. Model and writing alone are timed on {_SAMPLED} blocks and taken in proportion to the windows."
    )
    return Section("The way of the data", setting, ("what", "measured", "target"), rows, _NOTES)


def _alone(stage: str, stack: Path, report: dict) -> float:
    """Seconds of one stage over the whole scene, with nothing beside it, in a process of its own."""
    given = json.dumps({"stack": str(stack), "precision": report["device"]["precision"]})
    return float(process.run([sys.executable, "-m", "benchmarks.stream", stage, given]).output)


def _time_alone(stage: str, stack: str, precision: str) -> float:
    package = find_package(MODEL)
    card = package.card
    found, _ = scan_stack(stack, None, card.sensors[0].bands, card.sensors[0].sensor)
    runtime = open_runtime(package, "onnxruntime", "cpu", None, precision)
    pixel = len(found.days) * (BANDS * 2 + 1)
    plan = plan_blocks(found.grid.height, found.grid.width, Lattice(card.context.size, card.context.halo), pixel)
    scene, bands = Scene(found.grid, (found,)), (tuple(card.sensors[0].bands),)
    folder = str(Path(stack).parent)
    spec = MapSpec(
        "", folder, scene, bands, card.season.days, plan, MODEL, made_with(package, runtime), "onnxruntime", "cpu",
        None, None, None, False, ("classes", "confidence"),
    )  # fmt: skip
    with (
        SceneReader(scene, bands, card.season.days, card.dates) as reader,
        ThreadPoolExecutor(runtime.parallel) as predicting,
    ):
        mapper = mapper_of(spec, package, runtime, None, reader, predicting)
        if stage == "reading":
            start = time.perf_counter()
            for block in wanted(spec, None):
                task = mapper.task(block)
                read_windows(reader, task.windows, block.core)
            return time.perf_counter() - start
        return _sampled(stage, mapper, reader, spec)


def _sampled(stage: str, mapper: Mapper, reader: SceneReader, spec: MapSpec) -> float:
    blocks = list(wanted(spec, None))
    chosen = blocks[:: max(1, len(blocks) // _SAMPLED)][:_SAMPLED]
    spent = 0.0
    for block in chosen:
        task = mapper.task(block)
        reading = read_windows(reader, task.windows, block.core)
        start = time.perf_counter()
        blended = mapper.begin(task, lambda windows: None)
        mapper.predict(blended, reading, lambda windows: None)
        predicted = time.perf_counter()
        save_block(mapper.result(blended), block_file(spec.blocks, block))
        spent += predicted - start if stage == "model" else time.perf_counter() - predicted
    return spent * sum(block.count for block in blocks) / sum(block.count for block in chosen)


if __name__ == "__main__":
    print(_time_alone(sys.argv[1], **json.loads(sys.argv[2])))
