"""Five cut-offs of a season beside one map of the same stack, and five beside one on parcels."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from benchmarks.place import STACK
from benchmarks.report import Section
from engine.contract import JOB_SPEC
from engine.jobs import run_job

ROUNDS = 4
_LARGE = 512  # pixels a side
_RASTERS, _PARCELS = "2.5", "1.5"

_NOTES = (
    "Scan, reading and writing are done once, the model is not: of five cut-offs at even ranks it is given three times "
    "the dates of a map, and what it computes once for all dates (attention among places, and the head) five times. On "
    "a small scene what is done once makes up for that; on a large one it cannot.",
    "The embedding of each date is all that cut-offs could share: what follows attends to the other dates, or comes "
    "after their sum, and is most of the work.",
)


def measure(scratch: Path) -> Section:
    """Map and season by turns, and season with one cut-off and with five, in this process."""
    _seconds({"job": "sample", "seed": 7}, scratch / "sample")
    scenes = {"france-2018-s2": STACK, "simulated-s2": scratch / "sample" / "scene"}
    rows = []
    for model, stack in scenes.items():
        where = {"stack": str(stack), "model": model}
        ratio = _ratio({**where, "job": "map"}, {**where, "job": "season"}, scratch / model)
        rows.append((f"rasters, {model}", "a map", *ratio, _RASTERS))
    _seconds({"job": "sample", "seed": 7, "width": _LARGE, "height": _LARGE}, scratch / "large")
    where = {"stack": str(scratch / "large" / "scene"), "model": model}
    ratio = _ratio({**where, "job": "map"}, {**where, "job": "season"}, scratch / "large-out", rounds=1)
    rows.append((f"rasters, {model}, {_LARGE} x {_LARGE} pixels", "a map", *ratio, _RASTERS))
    taught, last = _taught(scratch / "taught")
    five = {"job": "season", "stack": str(STACK), "parcels": str(STACK / "parcels_2018.gpkg"), "model": str(taught)}
    ratio = _ratio({**five, "cutoffs": last}, five, scratch / "parcels")
    rows.append(("parcels, a model of series", "one cut-off", *ratio, _PARCELS))
    setting = (
        f"The jobs take turns in one process, {ROUNDS} times after a first round that does not count; the least of the "
        "processor's seconds of each counts, all cores together, so that a busy machine changes little: scan, reading, "
        "model and writing. The real scene is Sentinel-2 near Montpellier (353 x 232 pixels, 9 usable dates), the "
        "other that of `make demo`, simulated (192 x 256 pixels, 14 dates), and the large one is simulated, too, and "
        "had one turn that counts. The parcels' model is what `teach` makes of the real scene's parcels with a linear "
        "learner; their series are read from the rasters."
    )
    columns = ("what", "beside", "seconds of that", "five cut-offs, seconds", "ratio", "at most")
    return Section("Five cut-offs of a season", setting, columns, rows, _NOTES)


def _ratio(one: dict[str, Any], five: dict[str, Any], out: Path, rounds: int = ROUNDS) -> tuple[str, str, str]:
    spent = [[_seconds(spec, out / f"{part}{number}") for part, spec in (("one", one), ("five", five))]
              for number in range(1 + rounds)]  # fmt: skip
    least_one, least_five = map(min, zip(*spent[1:]))
    return f"{least_one:.2f}", f"{least_five:.2f}", f"{least_five / least_one:.2f}"


def _seconds(spec: dict[str, Any], out: Path) -> float:
    """Do a job into a new folder; the processor's seconds that it takes."""
    before = time.process_time()
    run_job(JOB_SPEC.validate_python({**spec, "out": str(out)}), lambda event: None)
    return time.process_time() - before


def _taught(out: Path) -> tuple[Path, str]:
    """A model of series that the real scene's parcels have taught, and the scene's last date."""
    labels = str(STACK / "parcels_2018.gpkg")
    _seconds({"job": "teach", "stack": str(STACK), "labels": labels, "field": "crop", "learners": ["linear"]}, out)
    last = max(path.stem[-8:] for path in STACK.glob("*.tif"))
    return out / "model", f"{last[:4]}-{last[4:6]}-{last[6:]}"


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        print(*measure(Path(folder)).rows, sep="\n")
