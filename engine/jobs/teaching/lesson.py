"""What a model is to be learned from: labelled places, their classes and their series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.jobs.onseries.kept import Kept
from engine.jobs.onseries.parcels import samples_of
from engine.labels import CropClass, Labels
from engine.learn import Labelled, Samples
from engine.series.seriesfile import squares_of
from engine.stack import Scene

OTHER = "other"
NEVER_CLEAR = "never clear"


@dataclass(frozen=True, eq=False)
class Lesson:
    """n series with the class of each, and where they come from.

    Attributes:
        unit: 'parcel' or 'pixel'.
        labelled: the series; of pixels, several of one place.
        classes: classes of `labelled`, in its order.
        labels: the n places of the layer, those that are not learned from with their reason.
        place: index of the label that each series is of; -1 for unlabelled ground.
        pixels: pixels of each series' place, clear or not, (n).
        read: places whose pixels were read from the stack now.
        other: pixels that were learned as the class other.
        unlabelled: series of places with a label or without, for learners that learn from such; None where none does.
        warnings: (code, sentence), all of which the user has been told.
        without_label: how many places of the layers have no label.
    """

    unit: str
    labelled: Labelled
    classes: tuple[CropClass, ...]
    labels: Labels
    place: NDArray[np.int64]
    pixels: NDArray[np.int64]
    read: int
    other: int
    warnings: tuple[tuple[str, str], ...]
    unlabelled: Samples | None = None
    without_label: int = 0

    @property
    def places(self) -> int:
        """How many labelled places are learned from."""
        return len(np.unique(self.place[self.place >= 0]))

    @property
    def grounds(self) -> NDArray[np.int64]:
        """Number of the labelled place, or of the spot of unlabelled ground, that each series is of, (n)."""
        spots = np.unique(self.labelled.group, return_inverse=True)[1]
        return np.where(self.place >= 0, self.place, len(self.labels.index) + spots)


def unlabelled_from(kept: Kept, first: int) -> Samples | None:
    """Series of the places from the first on that were ever seen; None where there are none."""
    places = first + np.flatnonzero(kept.values.valid[first:].any(axis=1))
    return samples_of(kept.values.take(places)) if len(places) else None


def left_out_unseen(labels: Labels, places: NDArray[np.int64]) -> Labels:
    """Leave out places without a clear pixel on any date, and say so."""
    unclear = {*places.tolist()}
    return labels.left_out([NEVER_CLEAR if place in unclear else "" for place in range(len(labels.index))])


def learned_from(
    labels: Labels, own: NDArray[np.int64], samples: Samples, scene: Scene
) -> tuple[Labelled, tuple[CropClass, ...]]:
    """Series of labelled places with their classes; classes without any are left out."""
    index = labels.index[own]
    present, label = np.unique(index, return_inverse=True)
    classes = tuple(labels.classes[number] for number in present)
    shapes = labels.shapes[own]
    group = np.array(labels.groups, str)[own] if labels.groups is not None else squares_of(shapes, scene.grid)
    middle = shapely.get_coordinates(shapely.centroid(shapes))
    return Labelled(samples, label.ravel(), tuple(one.name for one in classes), group, middle), classes
