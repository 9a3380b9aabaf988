"""Series of parcels: what extraction takes beside reading the same tiles alone, and its memory as scenes grow."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import shapely

from benchmarks import process
from benchmarks.report import Section
from benchmarks.stacks import repeated, scattered, shapes_of, simulated, write_shapes
from benchmarks.start import COMMAND
from engine.parcels import read_parcels
from engine.parcels.zonal import ParcelIndex
from engine.series.gather import parts_within, tiles
from engine.series.inner import inner_of
from engine.stack import scan_scene
from engine.stack.read.reader import StackReader

SIDE, DATES = 2048, 30
_INNER = 0.5
PARCELS = 100_000
_SHARE = 0.1


def measure(scratch: Path) -> Section:
    """Extract the series of all parcels of a scene, of a tenth of them, and of a scene twice as wide."""
    stack = simulated(scratch, SIDE, SIDE, DATES)
    layer = scratch / "all.gpkg"
    shapes = shapes_of(scratch / "parcels.gpkg")
    write_shapes(shapes, layer)
    few = scattered(scratch / "parcels.gpkg", scratch / "few.gpkg", _SHARE * (10 * SIDE) ** 2)
    double = repeated(stack, scratch / "double", 2 * SIDE, SIDE)
    both = scratch / "both.gpkg"
    write_shapes(np.concatenate([shapes, shapely.transform(shapes, lambda xy: xy + np.array([10 * SIDE, 0]))]), both)
    every = _extracted(stack, layer, scratch / "every")
    some = _extracted(stack, few, scratch / "some")
    wide = _extracted(double, both, scratch / "wide", "--also-read", stack)
    reading = {parcels: _alone(stack, parcels) for parcels in (layer, few)}
    again = process.run([*COMMAND, "extract", stack, "--parcels", layer, "--out", scratch / "every"])
    slope = max(wide.peak_mb - every.peak_mb, 0) / len(shapes)
    at_tile = every.peak_mb + slope * (PARCELS - len(shapes))
    rows = [
        (f"all {len(shapes):,} parcels, seconds", f"{every.seconds:.1f}", ""),
        ("reading their tiles alone, seconds", f"{reading[layer]:.1f}", ""),
        ("extraction / reading alone", f"{every.seconds / reading[layer]:.2f}", "1.3"),
        ("parcels at random, 10 % of the ground / reading their tiles alone", f"{some.seconds / reading[few]:.2f}", ""),
        ("the same job once more, seconds", f"{again.seconds:.1f}", ""),
        ("peak memory, MB", f"{every.peak_mb:.0f}", "2,000"),
        ("peak memory, twice the scene and its parcels / once", f"{wide.peak_mb / every.peak_mb:.2f}", "flat"),
        (f"peak memory with {PARCELS:,} parcels by that slope, MB", f"{at_tile:.0f}", "2,000"),
    ]
    setting = (
        f"Simulated scene of {SIDE:,} x {SIDE:,} pixels, 10 bands, {DATES} dates, tiled and compressed; its double "
        "repeats its rasters through VRTs. Each extraction is a process of its own, timed from its start to its end; "
        "reading alone looks for the dates and reads the same tiles, in one process, too. The slope is that of memory "
        "with the number of parcels, each with the ground that it lies on."
    )
    return Section("Series of parcels", setting, ("what", "measured", "target"), rows)


def _extracted(stack: Path, parcels: Path, out: Path, *flags: object) -> process.Usage:
    return process.run([*COMMAND, "extract", stack, "--parcels", parcels, "--out", out, *flags])


def _alone(stack: Path, parcels: Path) -> float:
    """Seconds of finding the dates and reading the tiles that parcels reach, in a process of its own."""
    given = json.dumps({"stack": str(stack), "parcels": str(parcels)})
    return process.run([sys.executable, "-m", "benchmarks.extract", given]).seconds


def _read(stack: str, parcels: str) -> None:
    scene, _ = scan_scene(stack)
    (found,) = scene.stacks
    shapes = inner_of(read_parcels(parcels, None, scene.grid).shapes, scene.grid, _INNER).shapes
    index = ParcelIndex(shapes, scene.grid)
    with StackReader(found) as reader:
        for tile in tiles(found):
            if len(index.reaching(tile)):
                reader.read(tile, parts_within(index, shapes, tile, scene.grid))


if __name__ == "__main__":
    _read(**json.loads(sys.argv[1]))
