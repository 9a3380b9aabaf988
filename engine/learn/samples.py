"""Series of parcels or pixels as arrays, and the same with labels: what every learner is given."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Samples:
    """n series of t dates and c bands.

    Attributes:
        values: values in physical units, (n, t, c) float32; anything where not valid.
        valid: (n, t) bool; where it is True all bands are finite.
        day: days since 1 January of the reference year, as models count them, (t) or (n, t); anything where not valid.
        bands: names, c of them.
        sensor: a name of the engine's table of sensors, or another.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.integer]
    bands: tuple[str, ...]
    sensor: str

    def __post_init__(self) -> None:
        n, t, c = self.values.shape
        if self.valid.shape != (n, t) or self.day.shape not in ((t,), (n, t)) or len(self.bands) != c:
            shapes = self.values.shape, self.valid.shape, self.day.shape, len(self.bands)
            raise ValueError(f"values, valid, day and bands do not fit together: {shapes}")

    def __len__(self) -> int:
        return len(self.values)

    @property
    def days(self) -> NDArray[np.integer]:
        """The day of each date of each series, (n, t)."""
        return np.broadcast_to(self.day, self.valid.shape)

    def take(self, index: NDArray) -> Samples:
        """Keep some series, by index or mask."""
        day = self.day if self.day.ndim == 1 else self.day[index]
        return replace(self, values=self.values[index], valid=self.valid[index], day=day)


@dataclass(frozen=True, eq=False)
class Labelled:
    """n series with the class of each.

    Attributes:
        samples: the series.
        label: index into `class_names`, (n).
        class_names: k names; some may have no series.
        group: what must not be split, such as a block on the ground, (n) str.
        place: x and y of each series in one unit, (n, 2); None where unknown.
        year: (n); None where all are of one year, or where it is unknown.
    """

    samples: Samples
    label: NDArray[np.int64]
    class_names: tuple[str, ...]
    group: NDArray[np.str_]
    place: NDArray[np.float64] | None = None
    year: NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        n = len(self.samples)
        if any(len(part) != n for part in (self.label, self.group, self.place, self.year) if part is not None):
            raise ValueError("a label, a group, a place or a year is missing")
        if n and not 0 <= self.label.min() <= self.label.max() < len(self.class_names):
            raise ValueError("a label is of no class")

    def __len__(self) -> int:
        return len(self.label)

    @property
    def counts(self) -> NDArray[np.int64]:
        """How many series each class has, (k)."""
        return np.bincount(self.label, minlength=len(self.class_names))

    @property
    def present(self) -> NDArray[np.int64]:
        """The classes that have a series, ascending."""
        return np.flatnonzero(self.counts)

    def take(self, index: NDArray) -> Labelled:
        """Keep some series, by index or mask."""
        return replace(
            self,
            samples=self.samples.take(index),
            label=self.label[index],
            group=self.group[index],
            place=None if self.place is None else self.place[index],
            year=None if self.year is None else self.year[index],
        )


def some_of_each(labelled: Labelled, most: int, seed: int) -> NDArray[np.int64]:
    """Indices of so many labelled series at most, ascending: all, or of each class as many as fit."""
    if len(labelled) <= most:
        return np.arange(len(labelled))
    order = np.random.default_rng(seed).permutation(len(labelled))
    rank = np.empty(len(labelled), np.int64)
    for cls in labelled.present:
        own = order[labelled.label[order] == cls]
        rank[own] = np.arange(len(own))
    return np.sort(np.lexsort((order, rank))[:most])
