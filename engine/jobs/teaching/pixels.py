"""A lesson of pixels: some of each labelled place, and unlabelled ground as the class other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.contract import TeachJob
from engine.jobs import Emit
from engine.jobs.onseries.kept import PIXELS, kept_series
from engine.jobs.onseries.parcels import samples_of
from engine.jobs.teaching.lesson import OTHER, Lesson, learned_from, left_out_unseen, unlabelled_from
from engine.labels import CropClass, Labels, made_classes
from engine.labels.pixels import outside_pixels, some_pixels
from engine.learn import Labelled, Samples
from engine.parcels import Parcels
from engine.parcels.points import around, pixels_of
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.stack import Scene

# More pixels of one parcel say little that its first ones did not.
_OF_A_PARCEL = 20
_MOST_OTHER = 480
_COLOUR = "#d0d0c8"  # of the class other


@dataclass(frozen=True, eq=False)
class Ground:
    """Pixels outside all parcels: spot, row and column of each."""

    spot: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]


def ground_outside(job: TeachJob, scene: Scene, labels: Labels, parcels: Parcels | None) -> Ground | None:
    """Unlabelled ground that is learned as the class other; None where it is not."""
    if job.other == "no" or (job.other == "auto" and parcels is None):
        return None
    around_all = [shape for shape in labels.shapes if shape is not None]
    around_all += [] if parcels is None else [shape for shape in parcels.shapes if shape is not None]
    return Ground(*outside_pixels(np.array(around_all, object), scene.grid, _MOST_OTHER, job.seed))


def of_pixels(
    job: TeachJob,
    scene: Scene,
    labels: Labels,
    ground: Ground | None,
    others: NDArray[np.object_],
    series: Path,
    emit: Emit,
) -> Lesson:
    """Take the series of pixels of labelled places, of ground, and of `others`, pixels whose label does not matter.

    Args:
        ground: learned as the class other; None for no such class.
        others: outlines of pixels.
        series: folder where series are kept.
    """
    grid, own = scene.grid, np.flatnonzero(labels.usable)
    if labels.kind == "point":
        owner, (rows, cols) = np.arange(len(own)), pixels_of(labels.shapes[own], grid)
    else:
        shapes = inner_of(labels.shapes[own], grid, job.inner).shapes
        owner, rows, cols = some_pixels(shapes, outline_hashes(shapes, grid), grid, _OF_A_PARCEL)
    place, inside = own[owner], np.bincount(owner, minlength=len(own))[owner]
    spot = np.full(len(place), -1)
    if ground is not None:
        count = len(ground.row)
        place, spot = np.append(place, np.full(count, -1)), np.append(spot, ground.spot)
        rows, cols = np.append(rows, ground.row), np.append(cols, ground.col)
        inside = np.append(inside, np.ones(count, np.int64))
    boxes = around(grid, rows, cols)
    every = np.append(boxes, others)
    kept = kept_series(scene, header_of(scene, 0.0, "pixel"), every, outline_hashes(every, grid), series, PIXELS, emit)
    clear = np.flatnonzero(kept.values.valid[: len(boxes)].any(axis=1))
    labels = left_out_unseen(labels, np.setdiff1d(own, place[clear]))
    place, samples = place[clear], samples_of(kept.values.take(clear))
    crops = place >= 0
    labelled, classes = learned_from(labels, place[crops], samples.take(crops), scene)
    if not crops.all():
        labelled, classes = _with_other(labelled, classes, samples, spot[clear], boxes[clear])
    other = int((~crops).sum())
    unlabelled = unlabelled_from(kept, len(boxes))
    return Lesson("pixel", labelled, classes, labels, place, inside[clear], kept.read, other, (), unlabelled)


def _with_other(
    crops: Labelled,
    classes: tuple[CropClass, ...],
    samples: Samples,
    spot: NDArray[np.int64],
    boxes: NDArray[np.object_],
) -> tuple[Labelled, tuple[CropClass, ...]]:
    """Add unlabelled ground behind the labelled pixels; each spot of it stays together."""
    if OTHER not in crops.class_names:
        (made,) = made_classes([OTHER], beside=classes)
        classes = (*classes, replace(made, colour=_COLOUR))
    names = tuple(one.name for one in classes)
    ground = spot >= 0
    label = np.append(crops.label, np.full(int(ground.sum()), names.index(OTHER)))
    group = np.append(crops.group, [f"spot {number}" for number in spot[ground]])
    middle = shapely.get_coordinates(shapely.centroid(boxes[ground]))
    place = None if crops.place is None else np.concatenate([crops.place, middle])
    return Labelled(samples, label, names, group, place), classes


def about_other(job: TeachJob, unit: str, ground: Ground | None) -> Iterator[tuple[str, str]]:
    """Say, as (code, sentence) pairs, what stands for the class other, or why there is none."""
    if unit != "pixel":
        return
    if ground is None and job.other == "auto":
        yield (
            "other_unknown",
            "No layer of all parcels says where fields end, so no class other is learned: what is no crop will be "
            "mapped as one of the classes.",
        )
    elif ground is not None and not len(ground.row):
        yield "other_nowhere", "No ground lies outside all parcels, so no class other is learned."
    elif ground is not None and job.parcels is None:
        yield (
            "other_of_labels",
            "The class other is learned from all ground outside the labelled places: fields without a label are "
            "among it.",
        )
