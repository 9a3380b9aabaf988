"""Monthly means of a series, in the groups of bands that published encoders of monthly series read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.errors import BadInput
from training.base.series import Series

# As Presto and Galileo group what they read of Sentinel-2; NDVI is a group of its own.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "S2_RGB": ("B02", "B03", "B04"),
    "S2_Red_Edge": ("B05", "B06", "B07"),
    "S2_NIR_10m": ("B08",),
    "S2_NIR_20m": ("B8A",),
    "S2_SWIR": ("B11", "B12"),
    "NDVI": ("NDVI",),
}
MONTHS_AT_MOST = 24


@dataclass(frozen=True)
class MonthGrid:
    """Consecutive months, the same for every year.

    Attributes:
        first: months since January of the year of a series' middle date; may be negative.
        months: number of months, 24 at most.
    """

    first: int
    months: int

    @property
    def month(self) -> NDArray[np.int64]:
        """Month of the year of each, 0 for January, (m)."""
        return (self.first + np.arange(self.months)) % 12


@dataclass(frozen=True, eq=False)
class Monthly:
    """n series as monthly means.

    Attributes:
        values: reflectance or NDVI of each group, (n, m, bands of the group); 0 where not known.
        known: where a group of a month has a value, (n, m, groups) bool.
        place: direction from the centre of the earth, (n, 3).
        placed: which series have a known place, (n) bool.
    """

    values: Mapping[str, Tensor]
    known: Tensor
    place: Tensor
    placed: Tensor

    def __len__(self) -> int:
        return len(self.known)

    def __getitem__(self, part: NDArray[np.integer]) -> Monthly:
        values = {group: value[part] for group, value in self.values.items()}
        return Monthly(values, self.known[part], self.place[part], self.placed[part])


def month_grid(unlabelled: Series) -> MonthGrid:
    """The months that the valid dates of the training side lie in, the first 24 of them.

    Raises:
        BadInput: `sensor_unsupported`.
    """
    month = _month(unlabelled)[unlabelled.valid]
    if not len(month):
        return MonthGrid(0, 12)
    return MonthGrid(int(month.min()), min(int(np.ptp(month)) + 1, MONTHS_AT_MOST))


def monthly(series: Series, grid: MonthGrid) -> Monthly:
    """Average the valid dates of each month.

    Bands are found by name for Sentinel-2; of other sensors NDVI alone is taken, where there is one.

    Raises:
        BadInput: `sensor_unsupported`, without dates, or with neither Sentinel-2 bands nor NDVI.
    """
    slot = _month(series) - grid.first
    inside = series.valid & (slot >= 0) & (slot < grid.months)
    which, date = np.nonzero(inside)
    total = np.zeros((len(series), grid.months, len(series.bands)), np.float64)
    count = np.zeros((len(series), grid.months, 1))
    np.add.at(total, (which, slot[which, date]), series.values[which, date])
    np.add.at(count, (which, slot[which, date]), 1.0)
    mean = dict(zip(series.bands, np.moveaxis(total / np.maximum(count, 1.0), 2, 0), strict=True))
    mean = _readable(series, mean)
    values, known = {}, np.zeros((len(series), grid.months, len(GROUPS)), bool)
    for number, (group, bands) in enumerate(GROUPS.items()):
        given = all(band in mean for band in bands)
        blank = np.zeros((len(series), grid.months))
        values[group] = _tensor(np.stack([mean[band] if given else blank for band in bands], axis=2))
        known[..., number] = given & (count[..., 0] > 0)
    place, placed = _place(series)
    return Monthly(values, torch.from_numpy(known), _tensor(place), torch.from_numpy(placed))


def _readable(series: Series, mean: Mapping[str, NDArray]) -> dict[str, NDArray]:
    """The bands that the encoders were trained on, with NDVI beside them."""
    if not series.sensor.startswith("sentinel-2"):
        if "NDVI" not in mean:
            raise BadInput(
                "sensor_unsupported",
                f"{series.name}: {series.sensor} has neither the bands of Sentinel-2 nor NDVI.",
                "Leave out the systems that begin with weights of monthly Sentinel-2 series.",
            )
        return {"NDVI": mean["NDVI"]}
    bands = {band: value for band, value in mean.items() if band != "NDVI"}
    if {"B04", "B08"} <= bands.keys():
        bright = bands["B08"] + bands["B04"]
        bands["NDVI"] = np.where(bright > 0, (bands["B08"] - bands["B04"]) / np.where(bright > 0, bright, 1.0), 0.0)
    return bands


def _month(series: Series) -> NDArray[np.int64]:
    """Months since January of the year of the middle valid date, (n, t)."""
    if series.day is None:
        raise BadInput(
            "sensor_unsupported",
            f"{series.name}: its dates are unknown, so that there are no monthly means.",
            "Leave out the systems that begin with weights of monthly series.",
        )
    return _months_since_1970(series.day) - _months_since_1970(series.new_year)[:, None]


def _months_since_1970(day: NDArray[np.int32]) -> NDArray[np.int64]:
    return day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def _place(series: Series) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    if series.lon is None or series.lat is None:
        return np.zeros((len(series), 3)), np.zeros(len(series), bool)
    lon, lat = np.radians(series.lon), np.radians(series.lat)
    place = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    placed = np.isfinite(place).all(axis=1)
    return np.where(placed[:, None], place, 0.0), placed


def _tensor(array: NDArray) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, np.float32))
