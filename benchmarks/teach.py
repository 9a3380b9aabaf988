"""Teaching: what a model of 30 labelled parcels takes, from nothing and when the series are there."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio

from benchmarks import process
from benchmarks.report import Section
from benchmarks.stacks import simulated
from benchmarks.start import COMMAND
from engine.sample.write import PARCELS

SIDE, DATES, LABELS, MORE = 512, 20, 30, 5


def measure(scratch: Path) -> Section:
    """Teach from nothing, with the series there, with five labels more, and as pixels."""
    stack = simulated(scratch, SIDE, SIDE, DATES)
    first, second = _labels(scratch)
    nothing = _taught(stack, first, scratch / "taught")
    series = ("--series", scratch / "taught" / "series")
    there = _taught(stack, first, scratch / "again", *series)
    more = _taught(stack, second, scratch / "more", *series)
    pixels = _taught(stack, first, scratch / "pixels", "--unit", "pixel", "--parcels", scratch / PARCELS)
    reports = {name: json.loads((scratch / name / "report.json").read_text()) for name in ("taught", "again", "more")}
    rows = [
        (f"{LABELS} parcels, from nothing, seconds", f"{nothing.seconds:.1f}", "60"),
        ("of them to learn, seconds", f"{reports['taught']['seconds']['learn']:.1f}", ""),
        (f"{LABELS} parcels, series there, seconds", f"{there.seconds:.1f}", "5"),
        ("of them to learn, seconds", f"{reports['again']['seconds']['learn']:.1f}", ""),
        (f"{MORE} labels more, places read now", f"{reports['more']['labels']['read_now']}", f"{MORE}"),
        (f"{MORE} labels more, seconds", f"{more.seconds:.1f}", ""),
        (f"pixels of {LABELS} parcels and of what lies outside, from nothing, seconds", f"{pixels.seconds:.1f}", ""),
        ("peak memory, MB", f"{max(nothing.peak_mb, pixels.peak_mb):.0f}", ""),
    ]
    setting = (
        f"Simulated scene of {SIDE} x {SIDE} pixels, 10 bands, {DATES} dates. All learners that need no torch are "
        "compared. Each run is a process of its own, timed from its start to its end."
    )
    return Section("Teaching", setting, ("what", "measured", "target"), rows)


def _labels(scratch: Path) -> tuple[Path, Path]:
    """Write the labelled parcels, as many of each crop as can be, and the same with some more."""
    meta, _, shapes, values = pyogrio.raw.read(scratch / PARCELS)
    crop = values[list(meta["fields"]).index("crop")]
    order = np.random.default_rng(1).permutation(len(crop))
    rank = np.zeros(len(crop), np.int64)
    for name in sorted({*crop}):
        same = order[crop[order] == name]
        rank[same] = np.arange(len(same))
    chosen = order[np.argsort(rank[order], kind="stable")]
    layers = []
    for count in (LABELS, LABELS + MORE):
        some, path = np.sort(chosen[:count]), scratch / f"labels{count}.gpkg"
        pyogrio.raw.write(
            path, shapes[some], [crop[some]], ["crop"], geometry_type=meta["geometry_type"], crs=meta["crs"]
        )
        layers.append(path)
    return layers[0], layers[1]


def _taught(stack: Path, labels: Path, out: Path, *flags: object) -> process.Usage:
    return process.run([*COMMAND, "teach", stack, "--labels", labels, "--field", "crop", "--out", out, *flags])


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        print(measure(Path(folder)).rows)
