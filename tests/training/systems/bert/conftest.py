"""Small pairs, made by hand: two sensors of eight places, told apart by when they are green."""

from __future__ import annotations

import numpy as np
import pytest

from engine.models.threads import threads
from training.base.series import Companion, Series

NEW_YEAR = 18993  # 1 January 2022
BANDS = ("B04", "B08", "B11")


@pytest.fixture(autouse=True, scope="package")
def one_thread():
    with threads(1):
        yield


def made_up(places: int = 8, dates: int = 12, seed: int = 0, classes: int = 2) -> Series:
    """Series of a year, an acquisition about each month; place i is greenest early or late in the year."""
    rng = np.random.default_rng(seed)
    day = NEW_YEAR + np.arange(dates) * 365 // dates + rng.integers(0, 8, (places, dates))
    label = np.arange(places) % classes
    peak = 120 + 120 * label[:, None] / max(classes - 1, 1)
    green = np.exp(-(((day - NEW_YEAR - peak) / 40) ** 2))
    values = np.stack([0.2 - 0.15 * green, 0.2 + 0.3 * green, 0.3 - 0.1 * green], axis=2)
    values += 0.01 * rng.standard_normal(values.shape)
    every = NEW_YEAR + np.arange(365)
    seen = np.exp(-(((every - NEW_YEAR - peak) / 40) ** 2))[..., None, None]
    fine = 1e4 * np.concatenate([0.2 - 0.15 * seen, 0.2 + 0.3 * seen], axis=3) * np.ones((1, 1, 9, 1))
    cloud = np.where(rng.random((places, dates)) < 0.2, 200, 3).astype(np.uint8)
    return Series(
        name="made-up",
        values=values.astype(np.float32),
        valid=np.ones((places, dates), bool),
        day=day.astype(np.int32),
        bands=BANDS,
        sensor="sentinel-2-l2a",
        label=label.astype(np.int64),
        class_names=tuple(f"crop {number}" for number in range(classes)),
        group=np.array([f"field {place // 2}" for place in range(places)]),
        cloud=cloud,
        companion=Companion(
            values=np.rint(fine + 30 * rng.standard_normal(fine.shape)).astype(np.uint16),
            scale=1e-4,
            valid=np.ones((places, 365), bool),
            day=np.broadcast_to(every.astype(np.int32), (places, 365)),
            bands=("red", "nir"),
            sensor="planetscope",
        ),
    )
