"""What the jobs do around their judgement that learn from labelled parcels: read, learn by folds, write the parcels.

series, parcels, field ─► labels, series ─► folds of whole blocks ─► what each parcel is by those that saw neither
it nor its block ─► judgement of the job ─► parcels.gpkg, report.json
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import Progress, Result, Warn
from engine.contract.jobs import PARCELS, LabelledSeriesJob
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.parcels import ParcelSeries, parcel_series, tables_of
from engine.jobs.paths import with_absolute_paths
from engine.jobs.teaching.learners import learner_of
from engine.judge.unlike import directions
from engine.labels import Labels, labels_of, read_classes, with_warnings
from engine.learn import Labelled, Learner, Samples
from engine.learn.calendar import calendar_of
from engine.learn.folds import whole_groups
from engine.learn.heldout import cross_calibrated
from engine.learn.progress import parts, seldom
from engine.learn.prototypes import with_prototypes
from engine.learn.warmup import learns_unlabelled, warmed_up
from engine.mapping import runfolder
from engine.package import ModelPackage, find_package
from engine.parcels import write_parcels
from engine.report import peak_memory_mb

FOLDS = 5


@dataclass(frozen=True, eq=False)
class LabelledParcels:
    """n parcels, their series and their labels.

    Attributes:
        series: series of the parcels.
        labels: what the field says of each.
        block: number of what may not be split, (n).
        rows: which parcels are learned from, (m).
        labelled: these parcels' series with their labels.
        fold: number of each parcel's fold, (n); blocks stay whole, unless there are too few for the job.
        learner: what learns.
    """

    series: ParcelSeries
    labels: Labels
    block: NDArray[np.int64]
    rows: NDArray[np.int64]
    labelled: Labelled
    fold: NDArray[np.int64]
    learner: Learner

    def __len__(self) -> int:
        return len(self.block)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the k classes."""
        return self.labelled.class_names

    @property
    def seen(self) -> NDArray[np.bool_]:
        """Which parcels have a series at all, (n)."""
        return self.series.dates > 0

    @property
    def elsewhere(self) -> NDArray[np.int64]:
        """How many labelled parcels of its class each parcel has outside its own fold, (n); 0 without a class."""
        counts = np.zeros((int(self.fold.max()) + 1, len(self.names)), np.int64)
        np.add.at(counts, (self.fold[self.rows], self.labelled.label), 1)
        others = counts.sum(axis=0) - counts
        index = self.labels.index
        return np.where(index >= 0, others[self.fold, np.maximum(index, 0)], 0)


# What a job makes of the parcels: columns, what its report holds, and warnings.
Judged = tuple[dict[str, pa.Array], dict[str, Any], list[tuple[str, str]]]


def run_on_labelled(
    job: LabelledSeriesJob,
    emit: Emit,
    title: str,
    judge: Callable[[Any, LabelledParcels, Emit], Judged],
    least: tuple[int, int],
    blocks: int = 2,
) -> Result:
    """Run a job on labelled parcels whose series were extracted.

    The output folder gets `parcels.gpkg`, `job.json` and, last, `report.json`.

    Args:
        title: title of the layer.
        judge: the job's own part.
        least: pixels and clear dates that a parcel needs to be learned from.
        blocks: as `labelled_parcels` takes it.

    Raises:
        BadInput: from parcels, series, labels, table of classes, model and output folder; `labels_no_series`,
            `labels_one_class`, `blocks_too_few`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model) if job.model is not None else None
    job = with_absolute_paths(job, package)
    out = Path(job.out)
    inputs = [Path(job.parcels), *tables_of(job.series), *(Path(p) for p in (job.class_table,) if p)]
    refuse_replacing(inputs, runfolder.places(out))
    emit(Progress(stage="read", done=0, total=1))
    parcels = labelled_parcels(job, package, least, blocks)
    warnings = [*parcels.labels.warnings, *_alone(job, parcels)]
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    identity = identity_of(job, inputs, learner=parcels.learner.name)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, type(job).writes) as folder:
            columns, report, doubts = judge(job, parcels, emit)
            for code, message in doubts:
                emit(Warn(code=code, message=message))
            emit(Progress(stage="write", done=0, total=1))
            write_parcels(parcels.series.parcels, columns, folder.work / PARCELS, title)
            about = {
                "learner": parcels.learner.name,
                "folds": len(np.unique(parcels.fold)),
                "blocks": len(np.unique(parcels.block)),
                "classes": _classes(parcels),
                **report,
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*warnings, *doubts)],
            }
            emit(Progress(stage="write", done=1, total=1))
            return published(folder, job, {"parcels": PARCELS}, about)


def labelled_parcels(
    job: LabelledSeriesJob, package: ModelPackage | None, least: tuple[int, int], blocks: int = 2
) -> LabelledParcels:
    """Read series and labels, and part the parcels into folds.

    Args:
        package: the taught model that the job names; None without.
        least: pixels and clear dates that a parcel needs to be learned from.
        blocks: where the labels lie in at least so many blocks, blocks stay whole; else each parcel is left out by
            itself.

    Raises:
        BadInput: as `run_on_labelled`.
    """
    series = parcel_series(job.series, job.parcels, job.parcels_layer)
    table = read_classes(job.class_table) if job.class_table else ()
    labels = labels_of(series.parcels, job.field, job.classes, table, job.groups)
    labels = with_warnings(labels, Path(job.parcels), job.field)
    pixels, dates = least
    rows = np.flatnonzero(labels.usable & (series.pixels >= series.least_pixels(pixels)) & (series.dates >= dates))
    what = f"the field {job.field} of {job.parcels}"
    if not len(rows):
        raise BadInput(
            "labels_no_series",
            f"No parcel with a crop in {what} has a series that can be learned from.",
            "Extract the series of these parcels, of more dates or with more pixels inside.",
        )
    labelled = series.labelled(labels, rows)
    if len(labelled.present) < 2:
        raise BadInput(
            "labels_one_class",
            f"All parcels with a crop in {what} are {labelled.class_names[labelled.present[0]]}, so there is nothing "
            "to tell apart.",
            "Choose a layer with several crops, or the field that has them.",
        )
    _, block = np.unique(series.groups(labels), return_inverse=True)
    block = block.astype(np.int64)
    if len(np.unique(block[rows])) < 2:
        raise BadInput(
            "blocks_too_few",
            f"All parcels with a crop in {what} lie in one block, so that none can be judged by others.",
            "Take a larger area, or name a field that says which parcels belong together.",
        )
    together = left_out_together(labelled.group, blocks)
    unit = block if together is labelled.group else np.arange(len(block))
    fold = np.zeros(len(block), np.int64)
    of_unit = dict(zip(unit[rows], whole_groups(labelled.label, together, FOLDS, job.seed)))
    fold[:] = [of_unit.get(number, 0) for number in unit]
    return LabelledParcels(
        series, labels, block, rows, labelled, fold, with_prototypes(learner_of(job, package), labelled)
    )


def left_out_together(group: NDArray[np.str_], blocks: int) -> NDArray[np.str_]:
    """The groups of labelled series, (n), where there are so many of them; else each series is one of its own."""
    return group if len(np.unique(group)) >= blocks else np.arange(len(group)).astype(str)


def held_out_of(parcels: LabelledParcels, seed: int, emit: Emit) -> NDArray[np.float64]:
    """Class probabilities, (n, k), by a learner that saw nothing of the parcel's fold; 0 without series.

    A network saw the series of all parcels in its warm-up, without a label.
    """
    seen = np.flatnonzero(parcels.seen)
    made, fold = np.zeros((len(parcels), len(parcels.names))), parcels.fold[parcels.rows]
    samples = parcels.series.samples.take(seen)
    warming_up, asking = parts(learning(emit), [int(learns_unlabelled(parcels.learner)), FOLDS])
    learner = warmed_up(parcels.learner, samples, seed, warming_up)
    row = np.searchsorted(seen, parcels.rows)
    made[seen] = cross_calibrated(parcels.labelled, learner, fold, samples, parcels.fold[seen], row, seed, asking)
    return made


def learning(emit: Emit) -> Callable[[int, int], None]:
    """Progress of learning, told as events."""
    return seldom(lambda done, total: emit(Progress(stage="learn", done=done, total=total)))


def places_of(labelled: Samples, samples: Samples, learned: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Series on one calendar as points, whose distances say how unlike they are, (s, d).

    Args:
        labelled: the calendar is theirs.
        samples: s series.
        learned: (s) by which of them the features are scaled.
    """
    rows = calendar_of(labelled).interpolate(samples).reshape(len(samples), -1)
    return directions(rows, learned)


def _alone(job: LabelledSeriesJob, parcels: LabelledParcels) -> list[tuple[str, str]]:
    """Say which crops stand in one fold alone, so that whoever judges them has never seen them."""
    alone = parcels.labels.usable & (parcels.elsewhere == 0)
    names = sorted({parcels.names[number] for number in parcels.labels.index[alone]})
    if not names:
        return []
    what = f"Crops in {job.field} of {job.parcels} that other blocks lack, so that nothing can be said of their parcels"
    return [("crop_in_one_block", f"{what}: {', '.join(names)}.")]


def _classes(parcels: LabelledParcels) -> list[dict[str, Any]]:
    counts = parcels.labelled.counts
    return [
        {"code": one.code, "name": one.name, "colour": one.colour, "group": one.group, "learned_from": int(count)}
        for one, count in zip(parcels.labels.classes, counts)
    ]


def texts(values: list[str | None]) -> pa.Array:
    """A column of texts; null where there is none."""
    return pa.array([value or None for value in values], pa.string())
