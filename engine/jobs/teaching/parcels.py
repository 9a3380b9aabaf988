"""A lesson of parcels: one series of each, the mean of its pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.contract import TeachJob
from engine.jobs import Emit
from engine.jobs.onseries.kept import LABELLED, kept_series
from engine.jobs.onseries.parcels import samples_of
from engine.jobs.teaching.lesson import Lesson, learned_from, left_out_unseen, unlabelled_from
from engine.labels import Labels
from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.series.plan import header_of
from engine.stack import Scene


def of_parcels(
    job: TeachJob, scene: Scene, labels: Labels, others: NDArray[np.object_], series: Path, emit: Emit
) -> Lesson:
    """Take the series of labelled parcels, and of `others`, outlines of places whose label does not matter.

    Args:
        series: folder where series are kept.
    """
    own = np.flatnonzero(labels.usable)
    count = len(own)
    shapes = np.append(inner_of(labels.shapes[own], scene.grid, job.inner).shapes, others)
    kept = kept_series(
        scene, header_of(scene, job.inner), shapes, outline_hashes(shapes, scene.grid), series, LABELLED, emit
    )
    seen = kept.values.valid[:count].any(axis=1)
    labels = left_out_unseen(labels, own[~seen])
    own, clear = own[seen], np.flatnonzero(seen)
    labelled, classes = learned_from(labels, own, samples_of(kept.values.take(clear)), scene)
    unlabelled = unlabelled_from(kept, count)
    return Lesson("parcel", labelled, classes, labels, own, kept.inside[clear], kept.read, 0, (), unlabelled)
