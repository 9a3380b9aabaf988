"""Labelled series of pixels or parcels: what every classifier of series is given, whatever file they were read from."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

UNLABELLED = -1
_NEVER = np.iinfo(np.int32).max


@dataclass(frozen=True, eq=False)
class Companion:
    """What a second, finer sensor saw of the places of n series.

    Attributes:
        values: as stored, of d days, p pixels around each place and c bands, (n, d, p, c); any type of numbers, since
            of many series no second copy fits the memory.
        scale: physical value = stored value x scale.
        valid: (n, d) bool.
        day: days since 1970-01-01, (n, d) int32.
        bands: names, c of them.
        sensor: name.
    """

    values: NDArray
    scale: float
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    bands: tuple[str, ...]
    sensor: str

    def take(self, index: NDArray) -> Companion:
        """Keep some series, by index or mask."""
        return replace(self, values=self.values[index], valid=self.valid[index], day=self.day[index])


@dataclass(frozen=True, eq=False)
class Series:
    """n series of t dates and c bands.

    Attributes:
        name: name of the file, without its ending.
        values: values in physical units, (n, t, c) float32; 0 where not valid.
        valid: (n, t) bool.
        day: days since 1970-01-01, (n, t) int32, anything where not valid; None where the dates are unknown.
        bands: names, c of them.
        sensor: a name of the engine's table of sensors, or another.
        label: index into `class_names`, (n) int64; -1 where hidden.
        class_names: k names.
        group: unit that must not be split (block, location, region), (n) str.
        zone: (n) str, or None.
        year: (n) int64, or None.
        lon, lat: degrees, (n) float64, or None.
        cloud: probability of a cloud at each date, 0 to 255, (n, t) uint8, or None. With it, `valid` says that there is
            an acquisition, clear or not; see `clear`.
        companion: what a second sensor saw of the same places, or None.
    """

    name: str
    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32] | None
    bands: tuple[str, ...]
    sensor: str
    label: NDArray[np.int64]
    class_names: tuple[str, ...]
    group: NDArray[np.str_]
    zone: NDArray[np.str_] | None = None
    year: NDArray[np.int64] | None = None
    lon: NDArray[np.float64] | None = None
    lat: NDArray[np.float64] | None = None
    cloud: NDArray[np.uint8] | None = None
    companion: Companion | None = None

    def __len__(self) -> int:
        return len(self.label)

    @property
    def new_year(self) -> NDArray[np.int32]:
        """1 January of the year of each series' middle valid date by day, in days since 1970-01-01, (n).

        1970-01-01 for a series without a valid date, and where the dates are unknown.
        """
        return self._middle.astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]").astype(np.int32)

    @property
    def model_day(self) -> NDArray[np.int32]:
        """Days since 1 January of the year of each series' middle valid date, (n, t).

        Dates that are not valid have the middle one's day: what stands there may be anything. Dates that are unknown
        are taken to be spread evenly over one year: their order is all that is known.
        """
        if self.day is None:
            return self.day_of_year
        return np.where(self.valid, self.day, self._middle[:, None]) - self.new_year[:, None]

    @property
    def day_of_year(self) -> NDArray[np.int32]:
        """Like `model_day`, but of dates that are not valid too, as far as their days are known, (n, t)."""
        if self.day is None:
            dates = self.valid.shape[1]
            evenly = np.round((np.arange(dates) + 0.5) * 365 / dates).astype(np.int32)
            return np.broadcast_to(evenly, self.valid.shape)
        return self.day - self.new_year[:, None]

    @property
    def _middle(self) -> NDArray[np.int32]:
        if self.day is None:
            return np.zeros(len(self), np.int32)
        ascending = np.sort(np.where(self.valid, self.day, _NEVER), axis=1)
        count = self.valid.sum(axis=1)
        return np.where(count > 0, ascending[np.arange(len(self)), count // 2], 0).astype(np.int32)

    def take(self, index: NDArray) -> Series:
        """Keep some series, by index or mask."""
        kept = {
            field.name: array[index]
            for field in fields(self)
            if isinstance(array := getattr(self, field.name), np.ndarray)
        }
        companion = None if self.companion is None else self.companion.take(index)
        return replace(self, **kept, companion=companion)

    def clear(self, most: int) -> Series:
        """The same series with only those dates valid whose probability of a cloud is `most` or less."""
        if self.cloud is None:
            return self
        valid = self.valid & (self.cloud <= most)
        return replace(self, valid=valid, values=np.where(valid[..., None], self.values, np.float32(0)), cloud=None)

    def without_labels(self) -> Series:
        """The same series with every label hidden, for training that must not see any."""
        return replace(self, label=np.full(len(self), UNLABELLED, np.int64))
