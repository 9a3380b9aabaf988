"""Columns that compare the series of parcels or points with those that a taught model learned from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.jobs.onseries.parcels import samples_of
from engine.learn.remembered import Remembered
from engine.learn.threads import single_threaded
from engine.package import Card
from engine.series.values import Values
from engine.stack.types import counted_from, reference_year


def refuse_other_unit(card: Card, unit: str) -> None:
    """Refuse to compare series with labelled ones of another unit: pixels differ by more than means of parcels do.

    Args:
        unit: 'parcel' or 'pixel', what the series are of.

    Raises:
        BadInput: `model_unit`.
    """
    if card.unit != unit:
        raise BadInput(
            "model_unit",
            f"{card.called} learned from the means of whole parcels, by which single pixels cannot be compared: "
            "neither their unlikeness nor sets of crops can be told.",
            "Do without both, or choose a model that was taught with pixels.",
        )


def certainty_columns(
    remembered: Remembered,
    card: Card,
    values: Values,
    given: tuple[NDArray[np.float64], NDArray[np.bool_]],
    unlikeness: bool,
    confidence: float | None,
) -> dict[str, pa.Array]:
    """The columns `unlikeness` and `not_excluded`, those that are asked for.

    Args:
        values: n series of the unit that the model answers for.
        given: probabilities, (n, k), and of which series there are any, (n).
        unlikeness: whether that column is asked for.
        confidence: how often the sets of classes are to hold the true one, 0 to 1; None where no sets are asked for.
    """
    columns, (probability, known) = {}, given
    if unlikeness:
        since_epoch = values.days.tolist()
        day = np.array(counted_from(since_epoch, reference_year(since_epoch, card.season.days)))
        with single_threaded():
            far = remembered.unlikeness(replace(samples_of(values), day=day)).astype(np.float64)
        columns["unlikeness"] = pa.array(np.nan_to_num(far), pa.float64(), mask=np.isnan(far))
    if confidence is not None:
        names = np.array([entry.name for entry in card.classes], object)
        members = remembered.not_excluded(probability, confidence)
        sets = [", ".join(names[own]) if seen else None for own, seen in zip(members, known)]
        columns["not_excluded"] = pa.array(sets, pa.string())
    return columns
