"""Labels that lie over each other: they contradict, or say the same twice."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

# Neighbours that were drawn by hand cover a little of each other; of the smaller one, so much is no accident.
_SHARED = 0.1


def contradicted(shapes: NDArray[np.object_], index: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which polygons share ground with one of another class, (n).

    Args:
        shapes: (n) valid polygons; None where there is none.
        index: (n) class of each; those below 0 have none, and contradict nothing.
    """
    found = np.zeros(len(shapes), bool)
    own = np.where(index >= 0, shapes, None)
    first, second = shapely.STRtree(own).query(own, predicate="intersects")
    other = (first < second) & (index[first] != index[second])
    first, second = first[other], second[other]
    shared = shapely.area(shapely.intersection(own[first], own[second]))
    smaller = np.minimum(shapely.area(own[first]), shapely.area(own[second]))
    against = shared > _SHARED * smaller
    found[first[against]] = found[second[against]] = True
    return found


def at_odds(place: NDArray[np.int64], index: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Compare labels of the same place, such as points in one pixel.

    Args:
        place: (n) number of the place of each; below 0 for none.
        index: (n) class of each; below 0 for none.

    Returns:
        which share their place with one of another class, (n); which repeat an earlier one of the same class, (n).
    """
    counted = np.flatnonzero((place >= 0) & (index >= 0))
    against, again = np.zeros(len(place), bool), np.zeros(len(place), bool)
    order = counted[np.argsort(place[counted], kind="stable")]
    for some in np.split(order, np.flatnonzero(np.diff(place[order])) + 1):
        if len({*index[some]}) > 1:
            against[some] = True
        else:
            again[some[1:]] = True
    return against, again
