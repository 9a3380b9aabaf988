"""Simulated parcels: three crops that are green at different times, on irregular dates with clouds."""

from __future__ import annotations

import numpy as np

from engine.learn import Labelled, Samples

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
DATES = np.array([18, 41, 72, 95, 130, 131, 168, 176, 221, 260, 299, 344])
CLASSES = ("barley", "maize", "sunflower")
PEAKS = np.array([110.0, 190.0, 260.0])
# What green plants do to each band.
GREEN = np.array([-0.03, 0.01, -0.06, 0.4, -0.05, -0.1])
SOIL = np.array([0.06, 0.09, 0.13, 0.2, 0.28, 0.22])


def parcels(seed: int, n: int = 60, dates: np.ndarray = DATES, cloud: float = 0.3, classes=CLASSES) -> Labelled:
    """Simulated parcels in 10 blocks; where a date is clouded stands what no sensor measures."""
    rng = np.random.default_rng(seed)
    label = np.arange(n) % len(classes)
    peak = PEAKS[label % 3] + 25 * (label // 3) + rng.normal(0, 8, n)
    green = np.exp(-(((dates - peak[:, None]) / 40.0) ** 2))[..., None] * GREEN
    values = SOIL * rng.normal(1, 0.05, (n, 1, 1)) + green + rng.normal(0, 0.01, (n, len(dates), len(BANDS)))
    valid = rng.random((n, len(dates))) >= cloud
    values = np.where(valid[..., None], values, np.nan).astype(np.float32)
    place = rng.uniform(0, 5000, (n, 2))
    group = np.array([f"{int(x) // 1000}_{int(y) // 2500}" for x, y in place])
    samples = Samples(values, valid, dates, BANDS, "sentinel-2-l2a")
    return Labelled(samples, label, tuple(classes), group, place)
