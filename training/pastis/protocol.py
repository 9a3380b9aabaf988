"""The protocols that PASTIS scores are published under, and what each decides: folds, dates, statistics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.errors import BadInput
from training.data.pastis import FOLDS, SCALE, Pastis, PatchEntry, fold_statistics, read_patch


@dataclass(frozen=True)
class Protocol:
    """How a score is to be measured.

    Attributes:
        name: "A", "B" or "C".
        dates: how many dates of a patch are seen, spread evenly over the sorted list; None for all.
        text: one sentence for the table.
    """

    name: str
    dates: int | None
    text: str


PROTOCOLS = {
    "A": Protocol("A", None, "all dates; official five folds, three to train, one to validate, one to test"),
    "B": Protocol(
        "B",
        6,
        "six dates, spread evenly over the sorted list (PANGAEA draws from a shuffled one); folds 1 to 3 to train, "
        "4 to validate, 5 to test",
    ),
    "C": Protocol(
        "C",
        None,
        "all dates; few labels of fold 1 to train, of fold 2 to validate, all of fold 4 to test; all are standardised "
        "by fold 1 (the published code standardises the tested fold by itself)",
    ),
}
# The fold that the others follow from, where a protocol tests one alone.
_TESTED = {"B": FOLDS, "C": 4}
# Of PANGAEA's configuration of PASTIS, stored values.
_PANGAEA_MEAN = (1161.7, 1371.4, 1423.4, 1759.7, 2714.5, 3055.8, 3197.9, 3313.4, 2416.0, 1626.8)
_PANGAEA_STD = (2045.1, 1983.2, 2060.8, 1968.8, 1867.2, 1885.1, 1897.5, 1885.2, 1542.8, 1375.3)


@dataclass(frozen=True)
class Folds:
    """Which official folds train, validate and test."""

    train: tuple[int, ...]
    validation: int
    test: int


def folds_of(protocol: Protocol, test: int) -> Folds:
    """The published rotation: the fold before the tested one validates, the other three train; C has one of each.

    Raises:
        BadInput: `pastis_fold`, no such fold, or one that the protocol does not test.
    """
    if not 1 <= test <= FOLDS:
        raise BadInput("pastis_fold", f"PASTIS has folds 1 to {FOLDS}, not {test}.", "Name one of them.")
    tested = _TESTED.get(protocol.name, test)
    if test != tested:
        text = f"Protocol {protocol.name} tests fold {tested}, not {test}."
        raise BadInput("pastis_fold", text, f"Give --fold {tested}.")
    if protocol.name == "C":
        return Folds((1,), 2, test)
    validation = (test - 2) % FOLDS + 1
    train = tuple(fold for fold in range(1, FOLDS + 1) if fold not in (validation, test))
    return Folds(train, validation, test)


def statistics(protocol: Protocol, data: Pastis, folds: Folds, sensor: str = "S2") -> tuple[list[float], list[float]]:
    """Mean and standard deviation per band in physical units: the training folds' (A), PANGAEA's (B), a fixture's own.

    PANGAEA's are of Sentinel-2; radar has the training folds' under both protocols.

    Raises:
        BadInput: see `fold_statistics` and `read_patch`.
    """
    if data.fixture:
        return _measured(data, data.of_folds(folds.train), sensor)
    if protocol.name == "B" and sensor == "S2":
        return [SCALE["S2"] * value for value in _PANGAEA_MEAN], [SCALE["S2"] * value for value in _PANGAEA_STD]
    return fold_statistics(data, folds.train, sensor)


def _measured(data: Pastis, entries: Sequence[PatchEntry], sensor: str) -> tuple[list[float], list[float]]:
    values = np.concatenate([read_patch(data, entry, sensor).values.astype(np.float64) for entry in entries])
    values *= SCALE[sensor]
    return np.nanmean(values, axis=(0, 2, 3)).tolist(), np.nanstd(values, axis=(0, 2, 3)).tolist()
