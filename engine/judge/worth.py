"""Which parcels to label next: those that a label would teach most from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def order_to_label(
    probability: NDArray[np.floating], places: NDArray[np.floating], learned: NDArray[np.bool_], count: int
) -> NDArray[np.int64]:
    """Unlabelled parcels in the order in which to label them: rows of the arrays, (count or fewer).

    The next one is always the parcel for which doubt (1 - margin between the two likeliest classes) times distance to
    the nearest parcel that is labelled, or was chosen before it, is greatest: so the first are not all of one kind.

    Args:
        probability: (n, k).
        places: (n, d), series as `engine.judge.unlike.directions` has them.
        learned: (n) which ones are labelled.
    """
    top = -np.sort(-probability, axis=1)
    doubt = 1 - (top[:, 0] - top[:, 1] if top.shape[1] > 1 else top[:, 0])
    distance = np.full(len(places), np.inf)
    for row in np.flatnonzero(learned):
        distance = np.minimum(distance, _distance(places, row))
    free, chosen = ~learned, []
    for _ in range(min(count, int(free.sum()))):
        worth = np.where(free, doubt * np.minimum(distance, 1e9), -1.0)
        best = int(worth.argmax())
        chosen.append(best)
        free[best] = False
        distance = np.minimum(distance, _distance(places, best))
    return np.array(chosen, np.int64)


def _distance(places: NDArray[np.floating], row: int) -> NDArray[np.float64]:
    return np.sqrt(((places - places[row]) ** 2).sum(axis=1))
