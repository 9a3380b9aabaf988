"""Occlusion: by how much the probability of an answer falls when a date or a band is hidden.

A date is hidden as a cloud hides it, by `valid`; a band has the mean that the model's card tells of training, on all
dates, so that it says nothing. After Zeiler and Fergus (2014, Visualizing and understanding convolutional networks,
ECCV), who hid parts of images. Each is hidden alone: two dates that say the same stand in for each other, and neither
of them alone changes much.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.package import Card
from engine.stack.types import EPOCH

# A smaller fall decides nothing.
LEAST = 0.05


@dataclass(frozen=True)
class Hidden:
    """A date or a band that is hidden from a model.

    Attributes:
        kind: 'date' or 'band'.
        name: the date as 2018-04-18, or the band.
        sensor: name of the sensor that the date or band belongs to.
    """

    kind: str
    name: str
    sensor: str


@dataclass(frozen=True)
class Effects:
    """What hiding does to the answers for n places.

    Attributes:
        hidden: what was hidden, one after the other, (v).
        best: class of each answer, by its place among the classes, (n); -1 without an answer.
        fall: fall of that class's probability, (n, v); below 0 where hiding makes the answer surer, NaN without one.
        attention: share of each hidden date in the model's attention, (n, dates); None where that is not known.
    """

    hidden: tuple[Hidden, ...]
    best: NDArray[np.int64]
    fall: NDArray[np.float64]
    attention: NDArray[np.float64] | None = None

    def of(self, kind: str) -> tuple[list[str], NDArray[np.float64]]:
        """Names of the hidden dates or bands, and their falls (n, those)."""
        own = [place for place, hidden in enumerate(self.hidden) if hidden.kind == kind]
        return [self.hidden[place].name for place in own], self.fall[:, own]


def falls(
    base: NDArray[np.float64], known: NDArray[np.bool_], without: Sequence[tuple[NDArray, NDArray[np.bool_]]]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The class of each answer, (n), and the falls of its probability, (n, v).

    Args:
        base: probabilities (n, k) of nothing hidden; `known` says where there is an answer.
        without: the same of each that was hidden. Where no answer is left, all classes are as likely.
    """
    best = np.where(known, base.argmax(axis=1), -1)
    rows = np.arange(len(base))
    of_best = base[rows, best]
    left = [np.where(there, shares[rows, best], 1 / base.shape[1]) for shares, there in without]
    fall = of_best[:, None] - np.stack(left, axis=1)
    return best, np.where(known[:, None], fall, np.nan)


def answered_of(effects: Effects, columns: dict[str, pa.Array]) -> Effects:
    """The effects, without those of parcels that have no answer in the layer."""
    without = columns["class_name"].is_null().to_numpy(zero_copy_only=False)
    fall = np.where(without[:, None], np.nan, effects.fall)
    return replace(effects, best=np.where(without, -1, effects.best), fall=fall)


def refuse_without_classes(card: Card) -> None:
    """Refuse a model whose answers are no classes.

    Raises:
        BadInput: `explain_task`.
    """
    if card.task in ("embedding", "boundary"):
        gives = "features" if card.task == "embedding" else "field boundaries"
        raise BadInput(
            "explain_task", f"{card.called} gives {gives} and no classes to be explained.", "Choose a model of crops."
        )


def iso(day: int) -> str:
    """A day since 1970-01-01 as 2018-04-18."""
    return (EPOCH + datetime.timedelta(int(day))).isoformat()
