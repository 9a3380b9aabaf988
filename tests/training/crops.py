"""Series made by hand: three crops that peak at different times, irregular dates, gaps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.base.series import Series

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
NEW_YEAR_2021 = 18628
DATES = np.array([12, 40, 71, 95, 130, 168, 175, 220, 260, 299, 344])
PEAKS = (110.0, 190.0, 260.0)


def crops(seed: int, n: int = 60, dates=DATES, new_year: int = NEW_YEAR_2021, sensor: str = "sentinel-2-l2a") -> Series:
    """Some series of the classes 0, 1 and 3 of four; a tenth of the dates is not valid."""
    rng = np.random.default_rng(seed)
    label = np.arange(n) % 3
    day = np.broadcast_to(dates, (n, len(dates)))
    green = 0.4 * np.exp(-(((day - np.array(PEAKS)[label][:, None]) / 40.0) ** 2))
    gain = np.linspace(-0.3, 1.0, len(BANDS))
    values = 0.2 + green[..., None] * gain + 0.01 * rng.standard_normal((n, len(dates), len(BANDS)))
    valid = rng.random(day.shape) > 0.1
    return Series(
        name="crops",
        values=np.where(valid[..., None], values, 0).astype(np.float32),
        valid=valid,
        day=(new_year + day).astype(np.int32),
        bands=BANDS,
        sensor=sensor,
        label=np.array([0, 1, 3])[label],
        class_names=("barley", "maize", "rye", "sunflower"),
        group=np.array([str(i % 7) for i in range(n)]),
        lon=np.full(n, 2.5),
        lat=np.linspace(43.0, 44.0, n),
    )


def write_series(path: Path, series: Series, **more) -> Path:
    """Write a series file, which may hold more."""
    names = ("values", "valid", "day", "bands", "sensor", "label", "class_names", "group")
    np.savez(path, **{name: getattr(series, name) for name in names}, scale=1.0, **more)
    return path


def padded(asked: Series, day: np.ndarray) -> Series:
    """With dates that are not valid behind, on `day` (n, p), and noise there."""
    noise = np.random.default_rng(0).normal(0, 9, (*day.shape, len(asked.bands))).astype(np.float32)
    return replace(
        asked,
        values=np.concatenate([asked.values, noise], axis=1),
        valid=np.pad(asked.valid, ((0, 0), (0, day.shape[1]))),
        day=np.concatenate([asked.day, day.astype(np.int32)], axis=1),
    )


@pytest.fixture(scope="session")
def known() -> Series:
    return crops(0)


@pytest.fixture(scope="session")
def asked() -> Series:
    return crops(1, n=31)
