"""A small simulated scene of fields whose crops are told apart by when they are green."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np

from engine.contract import JOB_SPEC
from engine.jobs import run_job

from ..conftest import BANDS, box, write_polygons, write_raster

ROWS, COLS, SIDE = 6, 8, 9  # fields, and pixels of a field with its margin
HEIGHT, WIDTH = ROWS * SIDE, COLS * SIDE
CROPS = ("maize", "meadow", "wheat")
DAYS = [datetime.date(2023, 3, 10) + datetime.timedelta(days=30 * number) for number in range(7)]
# Day of the year at which each crop is greenest, how long it is green, how green it is at least.
_SEASON = {"wheat": (140, 30, 0.1), "maize": (215, 36, 0.05), "meadow": (170, 90, 0.45)}


def crops_of(seed: int = 0) -> np.ndarray:
    """The crop of each field, row by row."""
    return np.random.default_rng(seed).permutation(np.resize(CROPS, ROWS * COLS)).astype(object)


def write_scene(folder: Path, crops: np.ndarray, days=DAYS, cloud: slice | None = None) -> None:
    """Write `stack/`, one raster a date.

    Args:
        cloud: columns that are under cloud on every date.
    """
    field = np.kron(np.arange(ROWS * COLS).reshape(ROWS, COLS), np.ones((SIDE, SIDE), int))
    peak, width, floor = np.array([_SEASON[crop] for crop in crops]).T
    for day in days:
        rng = np.random.default_rng(day.toordinal())
        green = floor + (0.75 - floor) * np.exp(-(((day.timetuple().tm_yday - peak) / width) ** 2))
        pixels = green[field] + rng.normal(0, 0.04, field.shape)
        values = np.stack([700 + 200 * pixels, 1500 - 1200 * pixels, 1200 + 3200 * pixels])
        scl = np.full((1, *field.shape), 4)
        if cloud is not None:
            scl[:, :, cloud] = 9
        made = np.concatenate([values, scl]).clip(1, 9999).astype(np.uint16)
        write_raster(folder / "stack" / f"S2_L2A_{day:%Y%m%d}.tif", made, (*BANDS, "SCL"))


def shape_of(number: int):
    """The polygon of a field, a pixel within its margin."""
    row, col = divmod(number, COLS)
    return box(row * SIDE + 1, col * SIDE + 1, SIDE - 2, SIDE - 2)


def write_fields(folder: Path, name: str, numbers, **columns) -> Path:
    """Write some fields with attributes."""
    made = {key: np.array(values, object) for key, values in columns.items()} or {"id": np.array([*numbers])}
    return write_polygons(folder / name, [shape_of(number) for number in numbers], **made)


def run(job: str, events: list | None = None, **spec):
    """Run a job; returns its result."""
    checked = JOB_SPEC.validate_python({"job": job, **{key: _text(value) for key, value in spec.items()}})
    return run_job(checked, (events if events is not None else []).append)


def _text(value):
    return str(value) if isinstance(value, Path) else value
