"""Read what a model is to be learned from, and say what cannot be used before anything is learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from engine.contract import TeachJob, Warn
from engine.errors import BadInput
from engine.jobs import Emit
from engine.jobs.teaching.lesson import NEVER_CLEAR, OTHER, Lesson
from engine.jobs.teaching.parcels import of_parcels
from engine.jobs.teaching.pixels import about_other, ground_outside, of_pixels
from engine.jobs.teaching.unlabelled import unlabelled_places, without_label
from engine.labels import Labels, on_parcels, read_classes, read_labels
from engine.parcels import Parcels, read_parcels
from engine.stack import Scene


def read_lesson(job: TeachJob, scene: Scene, series: Path, emit: Emit, unlabelled: bool = False) -> Lesson:
    """Read labels and series, and say what cannot be used before anything is learned.

    Args:
        job: the job, with absolute paths.
        scene: the stack, with the dates of one sensor.
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
    ground = ground_outside(job, scene, labels, parcels) if unit == "pixel" else None
    for code, message in (*labels.warnings, *about_other(job, unit, ground)):
        emit(Warn(code=code, message=message))
    others = unlabelled_places(job, scene, unit, labels, parcels) if unlabelled else np.zeros(0, object)
    lesson = (
        of_parcels(job, scene, labels, others, series, emit)
        if unit == "parcel"
        else of_pixels(job, scene, labels, ground, others, series, emit)
    )
    after = tuple(_after_reading(lesson, job))
    for code, message in after:
        emit(Warn(code=code, message=message))
    warnings = (*labels.warnings, *about_other(job, unit, ground), *after)
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
