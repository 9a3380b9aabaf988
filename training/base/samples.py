"""Series as the engine's learners take them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.learn import Labelled, Samples
from training.base.series import Series


def samples_of(series: Series) -> Samples:
    """Series without their labels, days counted from 1 January of the year of each one's middle valid date."""
    return Samples(series.values, series.valid, series.model_day, series.bands, series.sensor)


def labelled_of(series: Series) -> Labelled:
    """Labelled series as the engine's learners take them."""
    place = None if series.lon is None or series.lat is None else _metres(series.lon, series.lat)
    return Labelled(samples_of(series), series.label, series.class_names, series.group, place, series.year)


def spread_over(probability: NDArray[np.float64], classes: int) -> NDArray[np.float64]:
    """Add columns of zeros for classes that only the series that are asked have."""
    return np.pad(probability, ((0, 0), (0, classes - probability.shape[1])))


def _metres(lon: NDArray[np.float64], lat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Place on a plane, near enough to tell which half of an area it is in, (n, 2)."""
    return np.stack([lon * np.cos(np.radians(np.nanmean(lat))), lat], axis=1) * 111_000
