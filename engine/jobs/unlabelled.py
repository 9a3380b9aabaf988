"""Places of the stack whose series are learned from without labels."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.contract import TeachJob
from engine.labels import Labels
from engine.labels.pixels import scattered_pixels
from engine.parcels import Parcels
from engine.parcels.points import around
from engine.series.inner import inner_of
from engine.stack import Scene

# More of them teach little that these do not.
MOST = 20_000


def unlabelled_places(
    job: TeachJob, scene: Scene, unit: str, labels: Labels, parcels: Parcels | None
) -> NDArray[np.object_]:
    """Choose places: of what is counted of each, the outline, (m).

    For a parcel model these are parcels of the layer of all parcels and of the labels' own layer, labelled or not; for
    a pixel model, pixels from all over the grid.
    """
    grid = scene.grid
    if unit == "pixel":
        return around(grid, *scattered_pixels(grid, MOST, job.seed))
    known = [labels.shapes] if labels.kind == "polygon" else []
    known += [parcels.shapes] if parcels is not None else []
    every = np.concatenate(known)
    every = every[[shape is not None for shape in every]]
    _, first = np.unique(shapely.to_wkb(every), return_index=True)
    drawn = np.sort(np.random.default_rng(job.seed).permutation(first)[:MOST])
    inner = inner_of(every[drawn], grid, job.inner).shapes
    return inner[[shape is not None for shape in inner]]
