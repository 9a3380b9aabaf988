"""What a map is said to take, beside what it takes: time, memory and disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from statistics import mean

from benchmarks import process
from benchmarks.france import SCENE
from benchmarks.report import Section
from benchmarks.stacks import simulated
from benchmarks.start import COMMAND
from benchmarks.stream import mapped
from engine.sample.write import PARCELS

_SIDE, _LARGE = 1024, 2048
_DATES = 16
_SIMULATED = ("simulated-s2", "simulated-s2-stcln", "simulated-s2-bert", "simulated-s2-agrifm")
_OUTPUTS = ("classes", "confidence", "probabilities", "margin", "entropy")
_ROUNDS = 2
_TARGET = "0.5 to 2"


def measure(scratch: Path) -> Section:
    """Ask for the estimate of each map, make the map, and divide the one by the other."""
    rows = []
    if SCENE.is_dir():
        job = {"stack": SCENE, "model": "france-2018-s2", "parcels": SCENE / "parcels_2018.gpkg"}
        rows += [_row("real scene near Montpellier, with parcels", job, scratch / "france")]
    small, large = (simulated(scratch / str(side), side, side, _DATES) for side in (_SIDE, _LARGE))
    for model in _SIMULATED:
        rows.append(_row(f"simulated, {_SIDE:,} pixels a side", {"stack": small, "model": model}, scratch / model))
    first = {"model": _SIMULATED[0]}
    within = {"stack": small, "parcels": small.parent / PARCELS, **first}
    rows.append(_row(f"simulated, {_SIDE:,} pixels a side, with parcels", within, scratch / "parcels"))
    rows.append(_row(f"simulated, {_LARGE:,} pixels a side", {"stack": large, **first}, scratch / "large"))
    job = {"stack": large, "outputs": _OUTPUTS, **first}
    rows.append(_row(f"simulated, {_LARGE:,} pixels a side, {len(_OUTPUTS)} outputs", job, scratch / "outputs"))
    setting = (
        f"Each map is estimated and made {_ROUNDS} times in turn, by a process each; a ratio is the estimate's figure "
        "over the map's, the mean of the rounds: seconds from starting the process to its end, its largest resident "
        f"memory, and what its folder holds. Simulated scenes have {_DATES} dates."
    )
    return Section("Estimates", setting, ("map", "model", "seconds taken", "time", "memory", "disk", "target"), rows)


def _row(what: str, job: Mapping[str, object], scratch: Path) -> tuple[str, ...]:
    scratch.mkdir(parents=True)
    rounds = [_round(job, scratch, number) for number in range(_ROUNDS)]
    taken, *ratios = (mean(each) for each in zip(*rounds))
    return (what, f"`{job['model']}`", f"{taken:.1f}", *(f"{ratio:.2f}" for ratio in ratios), _TARGET)


def _round(job: Mapping[str, object], scratch: Path, number: int) -> tuple[float, float, float, float]:
    """Seconds that a map takes, and its estimate's time, memory and disk over the map's."""
    spec = scratch / f"{number}.json"
    spec.write_text(json.dumps({"job": "estimate", **job}, default=str))
    events = process.run([*COMMAND, "run", spec, "--events", "jsonl"]).output.splitlines()
    estimated = json.loads(events[-1])["summary"]
    out = scratch / f"map-{number}"
    flags = ["--parcels", job["parcels"]] if "parcels" in job else []
    flags += ["--outputs", ",".join(job["outputs"])] if "outputs" in job else []
    made = mapped(job["stack"], out, *flags, model=job["model"])
    disk = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    return (
        made.wall,
        estimated["seconds"] / made.wall,
        estimated["memory_mb"] * 2**20 / 1e6 / made.peak_mb,
        estimated["disk_mb"] * 2**20 / disk,
    )
