"""The suspects job: labelled parcels, those first whose series support their label least."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa

from engine.contract import Result, SuspectsJob
from engine.jobs import Emit, Stage
from engine.jobs.teaching.labelled import FOLDS, Judged, LabelledParcels, held_out_of, run_on_labelled, texts
from engine.judge.suspects import rank_of, support
from engine.parcels import likeliest

STAGES = (
    Stage("read", "Reading series and labels", 0.1),
    Stage("learn", "Learning, one fold left out at a time", 0.8),
    Stage("write", "Writing the parcels", 0.1),
    Stage("done", "Done", 0.0),
)
_NAMED = 20  # in the report
# With fewer blocks than folds each one that is left out takes along what tells its crops: a region of four has a year,
# crops and names of its own, and judges from the others contradict right labels there as often as wrong ones.
BLOCKS = FOLDS


def run(job: SuspectsJob, emit: Emit) -> Result:
    """Rank the labels of parcels whose series were extracted.

    The layer gets `rank`, `support`, a sentence and the three likeliest crops; parcels that cannot be judged, such as
    those of a crop that stands in one block alone, get no rank. Whole blocks are left out where there are enough.

    Raises:
        BadInput: as `run_on_labelled`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    return run_on_labelled(job, emit, "Labels, the most suspect first", _judge, (1, 1), BLOCKS)


def _judge(job: SuspectsJob, parcels: LabelledParcels, emit: Emit) -> Judged:
    probability = held_out_of(parcels, job.seed, emit)
    rows = parcels.rows[parcels.elsewhere[parcels.rows] > 0]
    score = support(probability[rows], parcels.labels.index[rows])
    rank, at = np.zeros(len(parcels), np.int64), np.zeros(len(parcels))
    rank[rows], at[rows] = rank_of(score), np.round(score, 4)
    ranked = rank > 0
    sentences = [""] * len(parcels)
    for row in rows:
        sentences[row] = _sentence(probability[row], parcels.names, int(parcels.labels.index[row]))
    columns = {
        "rank": pa.array(rank, mask=~ranked),
        "support": pa.array(at, mask=~ranked),
        "sentence": texts(sentences),
        **likeliest(probability, parcels.names, parcels.seen),
    }
    first = rows[np.argsort(rank[rows])][:_NAMED]
    fids = parcels.labels.fids
    report = {
        "parcels": {"total": len(parcels), "labelled": len(parcels.rows), "ranked": len(rows)},
        "contradicted": int((score < 0).sum()),
        "suspects": [
            {
                "fid": int(fids[row]),
                "label": parcels.names[parcels.labels.index[row]],
                "likeliest": parcels.names[int(probability[row].argmax())],
                "support": float(at[row]),
            }
            for row in first
        ],
    }
    return columns, report, list(_few(parcels))


def _few(parcels: LabelledParcels) -> Iterator[tuple[str, str]]:
    """Say what cannot be found where parcels of the same block judged each other."""
    blocks = len(np.unique(parcels.block[parcels.rows]))
    if blocks < BLOCKS:
        yield (
            "blocks_few",
            f"The labelled parcels lie in {blocks} blocks. So each was judged by others of its own block, too: a label "
            "that is wrong in all of a block alike is not found.",
        )


def _sentence(probability: Any, names: tuple[str, ...], label: int) -> str:
    best = int(probability.argmax())
    if best == label:
        return f"Labelled {names[label]}, and its series looks like it ({probability[label]:.2f})."
    return (
        f"Labelled {names[label]} ({probability[label]:.2f}), but its series looks like {names[best]} "
        f"({probability[best]:.2f})."
    )


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many labels are contradicted, and the most suspect ones."""
    parcels = report["parcels"]
    yield f"{report['contradicted']} of {parcels['ranked']} labels are contradicted by what others look like"
    for place, row in enumerate(report["suspects"][:10], 1):
        yield f"  {place}. feature {row['fid']}: labelled {row['label']}, looks like {row['likeliest']}"
    yield f"{report['seconds']['total']:.1f} s"
