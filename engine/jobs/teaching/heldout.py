"""The file of held-out answers: what was said of each labelled series by models that had not seen it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from engine.files import whole
from engine.jobs.teaching.lesson import Lesson
from engine.learn import Choice


def write_held_out(path: Path, lesson: Lesson, choice: Choice) -> None:
    """Write the held-out answers of each way of leaving out, one after another.

    Raises:
        Failure: `disk`.
    """
    labels, rows = lesson.labels, choice.which
    names = pa.array([one.name for one in lesson.classes], pa.string())
    place, ways = lesson.place[rows], len(choice.folds.ways)
    fids = pa.array(labels.fids[place], pa.int64(), mask=place < 0)
    answers = np.concatenate(choice.chosen.held_out)
    columns = {
        "fid": pa.concat_arrays([fids] * ways),
        "way": pa.array(np.repeat(np.arange(ways, dtype=np.int32), len(rows))),
        "fold": pa.array(np.concatenate(choice.folds.ways).astype(np.int32)),
        "group": pa.array(lesson.labelled.group[rows].tolist() * ways, pa.string()),
        "label": names.take(pa.array(np.tile(lesson.labelled.label[rows], ways))),
        "answer": names.take(pa.array(answers.argmax(axis=1))),
    }
    for number, one in enumerate(lesson.classes):
        columns[f"p_{one.code}"] = pa.array(answers[:, number].astype(np.float32))
    legend = {str(one.code): one.name for one in lesson.classes}
    table = pa.table(columns).replace_schema_metadata({b"cropmapper": json.dumps({"classes": legend}).encode()})
    with whole(path) as part:
        pq.write_table(table, part)
