"""A click on the map: how long an engine that is kept open takes to say all of one place, the first time and then."""

from __future__ import annotations

import statistics
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pyogrio
import shapely

from benchmarks.report import Section
from benchmarks.serve import Engine

STACK = Path(__file__).resolve().parents[2] / "shared" / "data" / "demo" / "france_2018"
MODEL = "france-2018-s2"
PLACES = 20


def measure(scratch: Path) -> Section:
    """Ask for points and for parcels, with a model and without, each kind in an engine of its own."""
    meta, _, geometry, _ = pyogrio.raw.read(STACK / "parcels_2018.gpkg", columns=[])
    shapes = shapely.from_wkb(geometry)
    order = np.random.default_rng(0).permutation(len(shapes))[:PLACES]
    parcels = shapes[order]
    kinds = {
        "points, with model": (shapely.point_on_surface(parcels), {"model": MODEL}),
        "parcels, with model": (parcels, {"model": MODEL}),
        "points, series alone": (shapely.point_on_surface(parcels), {}),
        "parcels, series alone": (parcels, {}),
    }
    rows = [_row(name, places, meta["crs"], fields) for name, (places, fields) in kinds.items()]
    setting = (
        f"Sentinel-2 near Montpellier, 9 usable dates in local GeoTIFFs, {PLACES} parcels by lot or a point in each. "
        f"`cropmapper serve` is asked the job `place`: series, clear dates, curve, season and events; with the model "
        f"`{MODEL}` class probabilities and occlusion of each date, too. The first answer is from an engine that has "
        "just started, so that it loads its libraries, scans the stack and opens the model. Wall clock, and in "
        "parentheses the processor's seconds, of which the model's are shared by as many cores as there are."
    )
    columns = ("what is asked", "first answer", "following, median", "slowest", "target")
    return Section("A click on the map", setting, columns, rows)


def _row(name: str, places: Any, crs: str, fields: dict[str, str]) -> tuple[str, ...]:
    engine = Engine()
    answers = [
        _asked(engine, job="place", stack=str(STACK), place=shapely.to_wkt(shape), place_crs=crs, **fields)
        for shape in places
    ]
    engine.close()
    (first, loading), *following = answers
    seconds, busy = (sorted(values) for values in zip(*following))
    return (
        name,
        f"{first:.1f} s ({loading:.1f})",
        f"{1000 * statistics.median(seconds):.0f} ms ({1000 * statistics.median(busy):.0f})",
        f"{1000 * seconds[-1]:.0f} ms ({1000 * busy[-1]:.0f})",
        "300 ms",
    )


def _asked(engine: Engine, **spec: Any) -> tuple[float, float]:
    """Seconds until the answer, and those of the processor."""
    before = _processor_seconds(engine)
    seconds = engine.ask(**spec)
    return seconds, _processor_seconds(engine) - before


def _processor_seconds(engine: Engine) -> float:
    times = psutil.Process(engine.process.pid).cpu_times()
    return times.user + times.system


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        print(*measure(Path(folder)).rows, sep="\n")
