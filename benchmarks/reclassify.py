"""Smoothing, sieving and votes on a finished map: what their memory does when the map grows four times."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import shapely
from rasterio.transform import from_origin

from benchmarks import process
from benchmarks.report import Section
from benchmarks.stacks import repeated, write_shapes
from benchmarks.start import COMMAND

FULL, QUARTER, BASE = 10_980, 5_490, 2_745
FIELD, METRES, CORNER = 45, 10, (600_000, 5_000_000)
NAMES = ("wheat", "maize", "meadow", "vineyard")
# Probabilities are those of a field's crop with noise: about a pixel in eight has another class than its field.
SURE, SEED = 2.5, 3
JOBS = {
    "Bayesian smoothing, windows of 3 pixels": ("--window", 3),
    "sieve, 0.25 ha": ("--minimum-hectares", 0.25),
    "votes of parcels": ("--parcels",),
    "all three": ("--window", 3, "--minimum-hectares", 0.25, "--parcels"),
}


@dataclass(frozen=True)
class Run:
    """What a job took, by the process that ran it."""

    peak_mb: float
    busy: float
    report: dict


def measure(scratch: Path) -> Section:
    """Reclassify a map of a whole Sentinel-2 tile, and a quarter of it."""
    base = _base(scratch / "base")
    sides = {side: _map(base, scratch / str(side), side) for side in (QUARTER, FULL)}
    rows, seconds = [], {}
    for name, flags in JOBS.items():
        quarter, full = (_run(scratch, sides[side], flags) for side in (QUARTER, FULL))
        seconds[name] = full.busy
        rows.append(
            (name, f"{quarter.peak_mb:.0f}", f"{full.peak_mb:.0f}", f"{full.peak_mb / quarter.peak_mb:.2f}",
             f"{full.busy / quarter.busy:.1f}", _areas(full.report))
        )  # fmt: skip
    setting = (
        f"A map of {len(NAMES)} classes, {FULL:,} x {FULL:,} pixels and a quarter of it, {QUARTER:,} x {QUARTER:,}: "
        f"simulated probabilities of fields of {FIELD} pixels a side with noise, repeated through VRTs, and for the "
        f"votes a parcel a field, so that the whole has four times as many. Each job runs in a process of its own; its "
        "peak is the operating system's."
    )
    header = ("job", "peak of the quarter, MB", "peak of the whole, MB", "ratio", "ratio of processor time", "areas")
    return Section("Smoothing, sieving and votes", setting, header, rows, _NOTES)


_NOTES = (
    "Flat is a ratio of 1. Parcels and their sums are held in memory, and of the sieve a few numbers for each area "
    "that reaches the first or last row of a strip: both grow with the map, and are what its ratio is above 1.",
)


def _areas(report: dict) -> str:
    sieve = report["sieve"]
    return "" if sieve is None else f"{sieve['areas']:,}, merged {sieve['merged']:,}"


def _run(scratch: Path, place: Path, flags: tuple[object, ...]) -> Run:
    out = scratch / "out"
    parcels = (place / "fields.gpkg",) if flags[-1] == "--parcels" else ()
    usage = process.run([*COMMAND, "reclassify", place / "probabilities.vrt", "--out", out, "--overwrite", *flags,
                         *parcels])  # fmt: skip
    return Run(usage.peak_mb, usage.busy, json.loads((out / "report.json").read_text(encoding="utf-8")))


def _base(folder: Path) -> Path:
    """A raster of probabilities in thousandths, small enough to be made at once."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(SEED)
    count = BASE // FIELD
    crop = np.kron(rng.integers(0, len(NAMES), (count, count)), np.ones((FIELD, FIELD), int))
    weight = rng.gamma(1.0, 1.0, (len(NAMES), BASE, BASE)).astype(np.float32)
    weight += SURE * (crop == np.arange(len(NAMES))[:, None, None])
    shares = np.rint(1000 * weight / weight.sum(axis=0))
    shares[0] += 1000 - shares.sum(axis=0)
    profile = {"driver": "GTiff", "dtype": "float32", "count": len(NAMES), "height": BASE, "width": BASE, "nodata": -1}
    profile |= {"tiled": True, "compress": "deflate", "zlevel": 1, "crs": "EPSG:32631"}
    path = folder / "probabilities.tif"
    with rasterio.open(path, "w", **profile, transform=from_origin(*CORNER, METRES, METRES)) as dataset:
        dataset.write(np.maximum(shares, 0) / 1000)
        for band, name in enumerate(NAMES, 1):
            dataset.set_band_description(band, name)
    return folder


def _map(base: Path, folder: Path, side: int) -> Path:
    """A map of so many pixels a side, with its fields."""
    repeated(base, folder, side, side)
    classes = [{"code": code, "name": name, "colour": "#808080"} for code, name in enumerate(NAMES, 1)]
    report = {"job": {"job": "map"}, "classes": classes, "simulated": True}
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    x, y = np.meshgrid(np.arange(side // FIELD), np.arange(side // FIELD))
    left, top = CORNER[0] + x.ravel() * FIELD * METRES, CORNER[1] - y.ravel() * FIELD * METRES
    write_shapes(shapely.box(left + 5, top - FIELD * METRES + 5, left + FIELD * METRES - 5, top - 5),
                 folder / "fields.gpkg")  # fmt: skip
    return folder
