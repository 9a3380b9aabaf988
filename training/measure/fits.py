"""Rows of tables: one fit of one system, scored."""

from __future__ import annotations

import math
import time
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from engine.errors import BadInput, EngineError
from training.base.series import Series
from training.base.system import System
from training.data.splits import Draw, budget, every_label
from training.measure.folds import Fold
from training.measure.scores import Score, score

# Budgets that are no number of labels a class: every label of the training side, and half of each class.
ALL, HALF = "all", "half"
# The code of a failure that no one foresaw: a fault of the program, worth another try once it is mended.
UNFORESEEN = "unforeseen"
Row = dict[str, Any]
# Raise it when labels are drawn or answers are scored otherwise, so that kept rows are made again.
SCORING = 1
# Measures of a row -> their headings in tables.
MEASURES = {"macro_f1": "macro F1", "accuracy": "OA", "kappa": "kappa", "calibration_error": "ECE"}


def rows_of(system: System, fold: Fold, budgets: Sequence[int | str], seed: int) -> Iterator[Row]:
    """Fit a system with each budget of labels, and score it on the whole test side; it is prepared once for all.

    A fit that fails is a row too, and so is a budget that cannot be drawn: its scores are None, and `failure` says why.

    Args:
        budgets: numbers of labels of each class, `ALL` or `HALF`.
        seed: seed of the draw of labels, and of the system.
    """
    rows, draws = [], []
    for labels in budgets:
        row = {"system": system.name, "labels_per_class": labels, "seed": seed, "labels": 0, "capped": []}
        try:
            draw = drawn(fold.train, labels, seed)
        except BadInput as error:
            yield row | _failed(error)
            continue
        rows.append(row | {"labels": len(draw.index), "capped": list(draw.capped)})
        draws.append(draw)
    if not rows:
        return
    try:
        start = time.perf_counter()
        prepared = system.prepare(fold.train.without_labels(), seed)
        preparing = time.perf_counter() - start
    except Exception as error:
        yield from (row | _failed(error) for row in rows)
        return
    for row, draw in zip(rows, draws, strict=True):
        try:
            start = time.perf_counter()
            classify = system.fit(prepared, fold.train.take(draw.index), seed)
            scored = score(classify(fold.test.without_labels()), fold.test.label, fold.test.class_names)
            seconds = {"seconds": round(time.perf_counter() - start, 3), "prepare_seconds": round(preparing, 3)}
            yield row | measured(scored) | seconds
        except Exception as error:  # one system's fault costs no other its score
            yield row | _failed(error)


def drawn(train: Series, labels: int | str, seed: int) -> Draw:
    """Draw a budget of labels: a number of each class, `ALL` or `HALF`.

    Raises:
        BadInput: what `budget` and `every_label` raise.
    """
    everything = np.arange(len(train))
    if labels == ALL:
        return every_label(train, everything)
    return budget(train, everything, len(everything) if labels == HALF else int(labels), seed)


def in_words(labels: int | str) -> str:
    """A budget in words."""
    return {ALL: "all labels", HALF: "half of each class"}.get(labels, f"{labels} labels a class")


def measured(scored: Score) -> Row:
    """Fields of a row from a score, as JSON takes them; undefined numbers are None."""
    accuracy = scored.accuracy
    by_class = {
        name: {of_class.name: _or_none(getattr(of_class, name)) for of_class in accuracy.classes}
        for name in ("f1", "precision", "recall", "iou")
    }
    return {
        "accuracy": accuracy.overall,
        "macro_f1": accuracy.macro_f1,
        "kappa": _or_none(accuracy.kappa),
        "calibration_error": scored.calibration_error,
        "tested": accuracy.n,
        **by_class,
        "confusion": scored.matrix.counts.tolist(),
    }


def _failed(error: Exception) -> Row:
    if isinstance(error, EngineError):
        return {**dict.fromkeys(MEASURES), "failure": error.message, "failure_code": error.code}
    frame = traceback.extract_tb(error.__traceback__)[-1]
    why = f"{type(error).__name__}: {error} ({frame.name}, line {frame.lineno})"
    return {**dict.fromkeys(MEASURES), "failure": why, "failure_code": UNFORESEEN}


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value
