"""Places of the stack without a label: how many there are, and whose series are learned from all the same."""

from __future__ import annotations

from collections.abc import Iterator

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


def without_label(labels: Labels, parcels: Parcels | None) -> int:
    """Count the places on the stack that have no label.

    These are parcels that no labelled place lies in, and places of the labels' own layer whose text means no class;
    those that lie in a parcel are counted with it.
    """
    there = np.array([shape is not None for shape in labels.shapes], bool)
    blank = _different(labels.shapes[there & (labels.index < 0)])
    labelled = shapely.point_on_surface(labels.shapes[there & (labels.index >= 0)])
    known = np.zeros(0, object) if parcels is None else parcels.shapes
    known = _different(known[[shape is not None for shape in known]])
    own = blank[~_lie_in(blank, known)]
    return sum(int((~_hold(layer, labelled)).sum()) for layer in (known, own))


def _different(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    _, first = np.unique(shapely.to_wkb(shapes), return_index=True)
    return shapes[np.sort(first)]


def _lie_in(shapes: NDArray[np.object_], grounds: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which shapes have their middle in one of the grounds."""
    inside, _ = shapely.STRtree(grounds).query(shapely.point_on_surface(shapes), predicate="within")
    return np.isin(np.arange(len(shapes)), inside)


def _hold(grounds: NDArray[np.object_], points: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Which grounds hold one of the points."""
    _, ground = shapely.STRtree(grounds).query(points, predicate="within")
    return np.isin(np.arange(len(grounds)), ground)


def about_unlabelled(job: TeachJob, unit: str, labelled: int, unlabelled: int) -> Iterator[tuple[str, str]]:
    """Say, as (code, sentence) pairs, what is to be known of learners that learn from series without labels, too.

    Args:
        unit: 'parcel' or 'pixel'.
        labelled: how many series have a label.
        unlabelled: how many series such learners see, with a label or without.
    """
    if unlabelled <= labelled:
        yield (
            "unlabelled_few",
            "The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. "
            "Give the layer of all parcels."
            if unit == "parcel"
            else "The network learns from pixels without a label, too, and this stack hardly has any.",
        )
    if job.used == "elsewhere":
        yield (
            "unlabelled_seen",
            "The network saw series of the whole area without their labels, also where labels were left out to judge "
            "it: on other ground expect less of it than its scores say.",
        )
