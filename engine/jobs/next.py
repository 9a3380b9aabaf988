"""The next job: unlabelled parcels, those first from whose label most would be learned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa

from engine.contract import NextJob, Result
from engine.errors import BadInput
from engine.jobs import Emit, Stage
from engine.jobs.teaching.labelled import Judged, LabelledParcels, learning, places_of, run_on_labelled, texts
from engine.judge.worth import order_to_label
from engine.labels import text_of
from engine.learn.progress import parts
from engine.learn.warmup import warmed_up
from engine.parcels import likeliest

STAGES = (
    Stage("read", "Reading series and labels", 0.2),
    Stage("learn", "Learning", 0.7),
    Stage("write", "Writing the parcels", 0.1),
    Stage("done", "Done", 0.0),
)


def run(job: NextJob, emit: Emit) -> Result:
    """Rank unlabelled parcels whose series were extracted.

    The layer gets `rank` for as many parcels as are asked for, a sentence, and the three likeliest crops of each.

    Raises:
        BadInput: as `run_on_labelled`; `labels_complete`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    return run_on_labelled(job, emit, "Parcels to label next", _judge, (1, 1))


def _judge(job: NextJob, parcels: LabelledParcels, emit: Emit) -> Judged:
    seen = np.flatnonzero(parcels.seen)
    layout = parcels.series.parcels.layout
    column = layout.table.column(layout.renamed.get(job.field, job.field))
    # What has a text that means no class was looked at already, and left out by intent.
    unlabelled = np.array([text_of(value) is None for value in column.to_pylist()], bool)
    candidates = parcels.seen & unlabelled
    if not candidates.any():
        raise BadInput(
            "labels_complete",
            f"Each parcel of {job.parcels} that has a series has a label in {job.field} already.",
            "Choose a layer in which parcels without a label are left.",
        )
    probability, progress = np.zeros((len(parcels), len(parcels.names))), learning(emit)
    progress(0, 1)
    warming_up, fitting = parts(progress, [1, 1])
    learner = warmed_up(parcels.learner, parcels.series.samples.take(seen), job.seed, warming_up)
    fitted = learner.fit(parcels.labelled, job.seed, fitting)
    probability[candidates] = fitted.probabilities(parcels.series.samples.take(candidates))
    progress(1, 1)
    places = places_of(parcels.labelled.samples, parcels.series.samples.take(seen), np.ones(len(seen), bool))
    learned = np.zeros(len(parcels), bool)
    learned[parcels.rows] = True
    # What is neither labelled nor to be labelled takes no part.
    part = (learned | candidates)[seen]
    chosen = seen[part][order_to_label(probability[seen][part], places[part], learned[seen][part], job.count)]
    rank = np.zeros(len(parcels), np.int64)
    rank[chosen] = np.arange(1, len(chosen) + 1)
    columns = {
        "rank": pa.array(rank, mask=rank == 0),
        "sentence": texts([_sentence(row, parcels.names) if on else "" for row, on in zip(probability, rank > 0)]),
        **likeliest(probability, parcels.names, candidates),
    }
    fids = parcels.labels.fids
    report = {
        "parcels": {
            "total": len(parcels),
            "labelled": len(parcels.rows),
            "unlabelled": int(candidates.sum()),
            "ranked": len(chosen),
        },
        "next": [
            {"fid": int(fids[row]), "likeliest": parcels.names[int(probability[row].argmax())]} for row in chosen[:20]
        ],
    }  # fmt: skip
    return columns, report, []


def _sentence(probability: Any, names: tuple[str, ...]) -> str:
    first, second = np.argsort(-probability, kind="stable")[:2]
    return (
        f"It may be {names[first]} ({probability[first]:.2f}) or {names[second]} ({probability[second]:.2f}), "
        "and stands for others in doubt that are like it."
    )


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: which parcels to label first."""
    parcels = report["parcels"]
    yield f"{parcels['ranked']} of {parcels['unlabelled']} unlabelled parcels ranked"
    for place, row in enumerate(report["next"][:10], 1):
        yield f"  {place}. feature {row['fid']}, perhaps {row['likeliest']}"
    yield f"{report['seconds']['total']:.1f} s"
