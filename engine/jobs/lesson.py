"""What a model is to be learned from: labelled places, their classes and their series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.contract import TeachJob, Warn
from engine.errors import BadInput
from engine.jobs import Emit
from engine.jobs.keptseries import LABELLED, PIXELS, Kept, kept_series
from engine.jobs.parcelseries import samples_of
from engine.jobs.unlabelled import unlabelled_places, without_label
from engine.labels import CropClass, Labels, made_classes, on_parcels, read_classes, read_labels
from engine.labels.pixels import outside_pixels, some_pixels
from engine.learn import Labelled, Samples
from engine.parcels import Parcels, read_parcels
from engine.parcels.points import around, pixels_of
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.series.seriesfile import squares_of
from engine.stack import Scene

OTHER = "other"
# More pixels of one parcel say little that its first ones did not.
_OF_A_PARCEL = 20
_MOST_OTHER = 480
NEVER_CLEAR = "never clear"
_COLOUR = "#d0d0c8"  # of the class other


@dataclass(frozen=True, eq=False)
class Lesson:
    """n series with the class of each, and where they come from.

    Attributes:
        unit: 'parcel' or 'pixel'.
        labelled: the series; of pixels, several of one place.
        classes: of `labelled`, in its order.
        labels: the n places of the layer, those that are not learned from with their reason.
        place: of each series, which of the labels it is of; -1 for unlabelled ground.
        pixels: of each series' place, clear or not, (n).
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


def prepare_lesson(job: TeachJob, scene: Scene, series: Path, emit: Emit, unlabelled: bool = False) -> Lesson:
    """Read labels and series, and say what cannot be used before anything is learned.

    Args:
        job: with absolute paths.
        scene: of one sensor.
        series: folder where series are kept.
        unlabelled: whether series of places without a label are wanted, too.

    Raises:
        BadInput: from the labels, the parcels and the stack; `labels_points`, `one_class`, `labels_never_clear`.
    """
    table = read_classes(job.class_table) if job.class_table is not None else ()
    labels = read_labels(job.labels, job.labels_layer, job.field, scene.grid, job.classes, table, job.groups)
    parcels = read_parcels(job.parcels, job.parcels_layer, scene.grid) if job.parcels is not None else None
    unit = _unit(job, labels, parcels)
    if unit == "parcel" and labels.kind == "point" and parcels is not None:
        labels = on_parcels(labels, parcels)
    _refuse_one_class(labels, job)
    ground = _outside(job, scene, labels, parcels) if unit == "pixel" else None
    for code, message in (*labels.warnings, *_about_other(job, unit, ground)):
        emit(Warn(code=code, message=message))
    others = unlabelled_places(job, scene, unit, labels, parcels) if unlabelled else np.zeros(0, object)
    lesson = (
        _of_parcels(job, scene, labels, others, series, emit)
        if unit == "parcel"
        else _of_pixels(job, scene, labels, ground, others, series, emit)
    )
    said = tuple(_after_reading(lesson, job))
    for code, message in said:
        emit(Warn(code=code, message=message))
    warnings = (*labels.warnings, *_about_other(job, unit, ground), *said)
    return replace(lesson, warnings=warnings, without_label=without_label(labels, parcels))


def _unit(job: TeachJob, labels: Labels, parcels: Parcels | None) -> str:
    has_ground = labels.kind == "polygon" or parcels is not None
    if job.unit == "parcel" and not has_ground:
        raise BadInput(
            "labels_points",
            f"The labels of {job.labels} are points, and a parcel model learns from parcels.",
            "Give the parcels that the points lie in, or learn a model of pixels.",
        )
    return job.unit if job.unit != "auto" else "parcel" if has_ground else "pixel"


def _refuse_one_class(labels: Labels, job: TeachJob) -> None:
    found = np.unique(labels.index[labels.usable])
    if len(found) < 2:
        only = labels.classes[found[0]].name if len(found) else "none"
        raise BadInput(
            "one_class",
            f"All labels of {job.labels} that can be used are of one class, {only}: there is nothing to tell apart.",
            "Label places of another class, too.",
        )


# --- parcels ----------------------------------------------------------------------------------------------------------


def _of_parcels(
    job: TeachJob, scene: Scene, labels: Labels, others: NDArray[np.object_], series: Path, emit: Emit
) -> Lesson:
    own = np.flatnonzero(labels.usable)
    count = len(own)
    shapes = np.append(inner_of(labels.shapes[own], scene.grid, job.inner).shapes, others)
    kept = kept_series(scene, header_of(scene, job.inner), shapes, outline_hashes(shapes), series, LABELLED, emit)
    seen = kept.values.valid[:count].any(axis=1)
    labels = _with_reason(labels, own[~seen])
    own, clear = own[seen], np.flatnonzero(seen)
    labelled, classes = _labelled(labels, own, samples_of(kept.values.take(clear)), scene)
    unlabelled = _unlabelled(kept, count)
    return Lesson("parcel", labelled, classes, labels, own, kept.inside[clear], kept.read, 0, (), unlabelled)


def _unlabelled(kept: Kept, first: int) -> Samples | None:
    """Series of the places from the first on that were ever seen; None where there are none."""
    places = first + np.flatnonzero(kept.values.valid[first:].any(axis=1))
    return samples_of(kept.values.take(places)) if len(places) else None


def _with_reason(labels: Labels, places: NDArray[np.int64]) -> Labels:
    unclear = {*places.tolist()}
    return labels.left_out([NEVER_CLEAR if place in unclear else "" for place in range(len(labels.index))])


def _labelled(
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


# --- pixels -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Ground:
    """Pixels outside all parcels: spot, row and column of each."""

    spot: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]


def _outside(job: TeachJob, scene: Scene, labels: Labels, parcels: Parcels | None) -> _Ground | None:
    """Unlabelled ground that is learned as the class other; None where it is not."""
    if job.other == "no" or (job.other == "auto" and parcels is None):
        return None
    around_all = [shape for shape in labels.shapes if shape is not None]
    around_all += [] if parcels is None else [shape for shape in parcels.shapes if shape is not None]
    return _Ground(*outside_pixels(np.array(around_all, object), scene.grid, _MOST_OTHER, job.seed))


def _about_other(job: TeachJob, unit: str, ground: _Ground | None) -> Iterator[tuple[str, str]]:
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


def _of_pixels(
    job: TeachJob,
    scene: Scene,
    labels: Labels,
    ground: _Ground | None,
    others: NDArray[np.object_],
    series: Path,
    emit: Emit,
) -> Lesson:
    grid, own = scene.grid, np.flatnonzero(labels.usable)
    if labels.kind == "point":
        owner, (rows, cols) = np.arange(len(own)), pixels_of(labels.shapes[own], grid)
    else:
        shapes = inner_of(labels.shapes[own], grid, job.inner).shapes
        owner, rows, cols = some_pixels(shapes, outline_hashes(shapes), grid, _OF_A_PARCEL)
    place, inside = own[owner], np.bincount(owner, minlength=len(own))[owner]
    spot = np.full(len(place), -1)
    if ground is not None:
        count = len(ground.row)
        place, spot = np.append(place, np.full(count, -1)), np.append(spot, ground.spot)
        rows, cols = np.append(rows, ground.row), np.append(cols, ground.col)
        inside = np.append(inside, np.ones(count, np.int64))
    boxes = around(grid, rows, cols)
    every = np.append(boxes, others)
    kept = kept_series(scene, header_of(scene, 0.0, "pixel"), every, outline_hashes(every), series, PIXELS, emit)
    clear = np.flatnonzero(kept.values.valid[: len(boxes)].any(axis=1))
    labels = _with_reason(labels, np.setdiff1d(own, place[clear]))
    place, samples = place[clear], samples_of(kept.values.take(clear))
    crops = place >= 0
    labelled, classes = _labelled(labels, place[crops], samples.take(crops), scene)
    if not crops.all():
        labelled, classes = _with_other(labelled, classes, samples, spot[clear], boxes[clear])
    other = int((~crops).sum())
    unlabelled = _unlabelled(kept, len(boxes))
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


# --- what is said -----------------------------------------------------------------------------------------------------


def _after_reading(lesson: Lesson, job: TeachJob) -> Iterator[tuple[str, str]]:
    """Say what was lost to clouds, which classes nothing is left of, and which have few places.

    Raises:
        BadInput: `labels_never_clear`.
    """
    labels = lesson.labels
    lost = sum(reason == NEVER_CLEAR for reason in labels.reasons)
    known = [one for one in lesson.classes if one.name != OTHER or lesson.other == 0]
    if len(known) < 2:
        raise BadInput(
            "labels_never_clear",
            f"{lost} labels of {job.labels} have no clear pixel on any date, and what is left is of "
            f"{'one class' if known else 'no class'}.",
            "Label other places, or check the stack's mask.",
        )
    if lost:
        yield "labels_never_clear", f"Labels of {job.labels} without a clear pixel on any date: {lost}."
    gone = [*_lost_classes(lesson)]
    if gone:
        yield (
            "classes_lost",
            f"Nothing is learned of classes whose labels can all not be used: {'; '.join(gone)}. The model will call "
            "such places something else.",
        )
    if lesson.unit == "parcel":
        return  # learning says the same of series, which are the places here
    counts = Counter(labels.index[np.unique(lesson.place[lesson.place >= 0])].tolist())
    few = [f"{labels.classes[number].name} ({count})" for number, count in counts.items() if count < 5]
    if few:
        yield (
            "classes_few",
            f"Classes with fewer than five labelled places: {', '.join(few)}. What is learned of them is a guess; "
            "label more.",
        )


def _lost_classes(lesson: Lesson) -> Iterator[str]:
    """Classes that labels name and that are not learned, each with the reasons and how many labels have them."""
    labels, learned = lesson.labels, {one.name for one in lesson.classes}
    for number in np.unique(labels.index[labels.index >= 0]):
        name = labels.classes[number].name
        if name not in learned:
            why = Counter(labels.reasons[place] for place in np.flatnonzero(labels.index == number))
            yield f"{name} ({', '.join(f'{reason}: {count}' for reason, count in why.items())})"
