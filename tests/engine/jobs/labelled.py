"""A simulated scene of small fields, whose true crops are known, with its series extracted."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np

from engine.contract import JOB_SPEC
from engine.jobs import run_job

from ..conftest import BANDS, box, write_polygons, write_raster

ROWS, COLS, SIDE = 18, 26, 12  # fields, and pixels of a field with its margin
CROPS = ("wheat", "barley", "maize", "meadow")
_DAYS = [datetime.date(2023, 3, 10) + datetime.timedelta(days=24 * number) for number in range(9)]
# Day of the year at which each crop is greenest, how long it is green, how green it is at least.
_SEASON = {"wheat": (150, 34, 0.1), "barley": (138, 34, 0.1), "maize": (215, 36, 0.05), "meadow": (170, 90, 0.45)}


def write_scene(folder: Path, seed: int = 0, apart: float = 1.0) -> np.ndarray:
    """Write `stack/` and `fields.gpkg` (with the true crop in `crop`), and extract `series/`; returns the crops.

    Args:
        apart: how far crops are apart, in units of what fields of one crop differ by.
    """
    rng = np.random.default_rng(seed)
    count = ROWS * COLS
    crops = rng.choice(CROPS, count, p=[0.35, 0.25, 0.25, 0.15])
    peak, width, floor = np.array([_SEASON[crop] for crop in crops]).T
    peak, width = peak + rng.normal(0, 9 / apart, count), width * rng.normal(1, 0.1 / apart, count)
    height = rng.normal(0.75, 0.07 / apart, count)
    field = np.kron(np.arange(count).reshape(ROWS, COLS), np.ones((SIDE, SIDE), int))
    for number, day in enumerate(_DAYS):
        green = floor + (height - floor) * np.exp(-(((day.timetuple().tm_yday - peak) / width) ** 2))
        pixels = green[field] + rng.normal(0, 0.05, field.shape)
        values = np.stack([700 + 200 * pixels, 1500 - 1200 * pixels, 1200 + 3200 * pixels])
        scl = np.full((1, *field.shape), 4)
        if number == 3:
            scl[:, :40, :60] = 9  # a cloud
        made = np.concatenate([values, scl]).clip(1, 9999).astype(np.uint16)
        write_raster(folder / "stack" / f"S2_L2A_{day:%Y%m%d}.tif", made, (*BANDS, "SCL"))
    write_fields(folder, crop=crops)
    spec = {"job": "extract", "stack": str(folder / "stack"), "parcels": str(folder / "fields.gpkg")}
    run_job(JOB_SPEC.validate_python({**spec, "out": str(folder / "series")}), lambda event: None)
    return crops


def shapes() -> list:
    return [box(row * SIDE + 1, col * SIDE + 1, SIDE - 2, SIDE - 2) for row in range(ROWS) for col in range(COLS)]


def write_fields(folder: Path, name: str = "fields.gpkg", **columns) -> Path:
    made = {key: np.array(values, object) for key, values in columns.items()}
    return write_polygons(folder / name, shapes(), **made)


def swapped(crops: np.ndarray, share: float, seed: int) -> np.ndarray:
    """The same crops, of which a share is another one."""
    rng = np.random.default_rng(seed)
    made = crops.copy()
    for place in rng.choice(len(crops), round(share * len(crops)), replace=False):
        made[place] = rng.choice([crop for crop in CROPS if crop != crops[place]])
    return made
