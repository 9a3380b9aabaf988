"""What a model says of parcels as of several dates, and from when on each answer stays."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import Progress
from engine.jobs import Emit
from engine.jobs.onseries.answer import answer
from engine.judge.estimates import wilson
from engine.package import Card
from engine.runtime import Runtime
from engine.series.values import Values
from engine.stack.types import EPOCH


@dataclass(frozen=True)
class Answers:
    """Answers for n parcels as of m cut-offs.

    Attributes:
        cutoffs: dates, ascending.
        best: class of each answer by its place, (n, m); -1 without one.
        confidence: probability of that class, (n, m); NaN without.
        last: what `answer` gives as of the last cut-off.
    """

    cutoffs: tuple[datetime.date, ...]
    best: NDArray[np.int64]
    confidence: NDArray[np.float64]
    last: tuple[NDArray[np.float64], NDArray[np.bool_]]

    @property
    def stays(self) -> NDArray[np.int64]:
        """First cut-off from which each parcel's answer is that of the last one, (n); -1 without an answer then."""
        same = self.best == self.best[:, -1:]
        held = np.cumprod(same[:, ::-1], axis=1).sum(axis=1)
        return np.where(self.best[:, -1] >= 0, len(self.cutoffs) - held, -1)


def answers_of(card: Card, runtime: Runtime, values: Values, cutoffs: Sequence[datetime.date], emit: Emit) -> Answers:
    """What a model says of series as of each cut-off: later dates are hidden as clouds hide them.

    Days count from the year that all dates give, so that a model is told the same day of each date at every cut-off.
    """
    best, confidence = (
        np.full((len(values.pixels), len(cutoffs)), -1),
        np.full((len(values.pixels), len(cutoffs)), np.nan),
    )
    given = np.zeros((len(values.pixels), len(card.classes))), np.zeros(len(values.pixels), bool)
    before: NDArray[np.bool_] | None = None
    for number, cutoff in enumerate(cutoffs):
        emit(Progress(stage="classify", done=number, total=len(cutoffs)))
        seen = values.days <= (cutoff - EPOCH).days
        if before is None or (seen != before).any():  # without a new date all stays as it is
            given = answer(card, runtime, replace(values, pixels=np.where(seen, values.pixels, 0)))
        before, (shares, known) = seen, given
        best[known, number] = shares[known].argmax(axis=1)
        confidence[known, number] = shares[known].max(axis=1)
    emit(Progress(stage="classify", done=len(cutoffs), total=len(cutoffs)))
    return Answers(tuple(cutoffs), best, confidence, given)


def answers_of_tables(
    tables: Sequence[dict[str, pa.Array]], names: Sequence[str], cutoffs: tuple[datetime.date, ...]
) -> Answers:
    """The answers that the columns of a map as of each cut-off hold."""
    place_of = {name: place for place, name in enumerate(names)}
    best = np.array(
        [[place_of.get(name, -1) for name in table["class_name"].to_pylist()] for table in tables], np.int64
    )
    confidence = np.array([table["confidence"].to_numpy(zero_copy_only=False) for table in tables], np.float64)
    given = np.zeros((best.shape[1], len(names))), best[-1] >= 0
    return Answers(cutoffs, best.T, confidence.T, given)


def season_columns(answers: Answers, card: Card) -> dict[str, pa.Array]:
    """Class and confidence of each parcel as of each cut-off, and the cut-off from which its answer stays."""
    names, columns = pa.array([entry.name for entry in card.classes], pa.string()), {}
    for number, cutoff in enumerate(answers.cutoffs):
        best, sure = answers.best[:, number], answers.confidence[:, number]
        columns[f"class_{cutoff:%Y%m%d}"] = names.take(pa.array(best, mask=best < 0))
        columns[f"confidence_{cutoff:%Y%m%d}"] = pa.array(np.round(sure, 4), mask=np.isnan(sure))
    stays = answers.stays
    columns["stays_from"] = pa.array(answers.cutoffs, pa.date32()).take(pa.array(stays, mask=stays < 0))
    return columns


def rows_of(answers: Answers, card: Card, true: NDArray[np.int64] | None) -> Iterator[dict[str, Any]]:
    """What holds of all parcels as of each cut-off."""
    final, stays = answers.best[:, -1], answers.stays
    for number, cutoff in enumerate(answers.cutoffs):
        best, known = answers.best[:, number], answers.best[:, number] >= 0
        row: dict[str, Any] = {
            "cutoff": cutoff.isoformat(),
            "answered": int(known.sum()),
            "mean_confidence": float(np.nanmean(answers.confidence[:, number])) if known.any() else None,
            "as_last": float((best == final)[final >= 0].mean()) if (final >= 0).any() else None,
            "stays": float((stays <= number)[final >= 0].mean()) if (final >= 0).any() else None,
            "classes": {entry.name: int((best == place).sum()) for place, entry in enumerate(card.classes)},
        }
        if true is not None:
            scored = known & (true >= 0)
            count, right = int(scored.sum()), int((best == true)[scored].sum())
            low, high = wilson(right / count, count) if count else (None, None)
            row.update(scored=count, accuracy=right / count if count else None, accuracy_low=low, accuracy_high=high)
        yield row
