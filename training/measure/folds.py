"""Folds: a training side and a test side of the same bands and classes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from engine.errors import BadInput
from training.base.series import Series
from training.data.splits import Split, by_group, by_region, by_sample, by_year, by_zone

FOLDS = 5
_SEED = 0
_SPLITS: dict[str, Callable[[Series], list[Split]]] = {
    "sample": lambda series: by_sample(series, FOLDS, _SEED),
    "group": lambda series: by_group(series, FOLDS, _SEED),
    "region": by_region,
    "zone": by_zone,
    "year": by_year,
}


@dataclass(frozen=True, eq=False)
class Fold:
    """The series that are trained on, and those that are scored.

    Attributes:
        name: what is held out, or the name of the test file.
        train: its class table is the first part of that of `test`: what a system learns keeps its number there.
        test: classes that only it has stand behind those of `train`; every sample of them counts as an error.
        notes: sentences on what the two sides do not share.
    """

    name: str
    train: Series
    test: Series
    notes: tuple[str, ...] = ()


def seeds_of(wanted: int, folds: int) -> range:
    """Seeds to score with; seed s has the fold s modulo the number of folds.

    From as many seeds as folds on, their number is rounded to a multiple of the folds, so that each fold counts alike.
    """
    return range(wanted if wanted < folds else int(wanted / folds + 0.5) * folds)


def folds_of_split(series: Series, split: str) -> list[Fold]:
    """Split one series file.

    Args:
        split: sample, group, region, zone or year.

    Raises:
        BadInput: what the split raises.
    """
    return [_fold(part.name, series.take(part.train), series.take(part.test)) for part in _SPLITS[split](series)]


def fold_of_files(train: Series, test: Series) -> Fold:
    """Pair two series files; bands and classes of the second are brought into the order of the first.

    The number of dates and the dates themselves may differ.

    Raises:
        BadInput: `bands_differ`, one file has bands that the other lacks; `classes_differ`, they share no class.
    """
    if sorted(train.bands) != sorted(test.bands):
        raise BadInput(
            "bands_differ",
            f"{train.name} has the bands {', '.join(train.bands)}, but {test.name} has {', '.join(test.bands)}.",
            "Give files of the same bands; their order may differ.",
        )
    shared = set(train.class_names) & set(test.class_names)
    if not shared:
        raise BadInput(
            "classes_differ",
            f"No class of {test.name} ({', '.join(test.class_names)}) is one of {train.name} "
            f"({', '.join(train.class_names)}).",
            "Give both files the same names of classes; their order may differ.",
        )
    names = train.class_names + tuple(name for name in test.class_names if name not in shared)
    new_index = np.array([names.index(name) for name in test.class_names])
    order = [test.bands.index(band) for band in train.bands]
    turned = replace(
        test, values=test.values[:, :, order], bands=train.bands, label=new_index[test.label], class_names=names
    )
    fold = _fold(test.name, train, turned)
    return replace(fold, notes=(*fold.notes, *_shared(train, turned)))


def _shared(train: Series, test: Series) -> list[str]:
    """Sentences on series and groups that are on both sides."""
    known = {_bytes(train, index) for index in range(len(train))}
    same = sum(_bytes(test, index) in known for index in range(len(test)))
    grouped = int(np.isin(test.group, train.group).sum())
    notes = []
    if same:
        notes.append(
            f"{same} of the {len(test)} series of {test.name} are in the training file too, with the same values and "
            "class: of these the scores tell nothing."
        )
    if grouped:
        notes.append(
            f"{grouped} of the {len(test)} series of {test.name} are of groups that the training file names too: if "
            "these are the same places, neighbours are on both sides."
        )
    return notes


def _bytes(series: Series, index: int) -> tuple[bytes, int]:
    return series.values[index].tobytes(), int(series.label[index])


def _fold(name: str, train: Series, test: Series) -> Fold:
    notes = []
    trained, tested = np.unique(train.label), np.bincount(test.label, minlength=len(test.class_names))
    unseen = [cls for cls in np.flatnonzero(tested) if cls not in trained]
    if unseen:
        names = ", ".join(f"{test.class_names[cls]} ({tested[cls]})" for cls in unseen)
        notes.append(f"{name}: the training side has no series of these classes, so theirs count as errors: {names}.")
    if train.sensor != test.sensor:
        notes.append(f"The sensors differ: {train.sensor} and {test.sensor}.")
    if train.valid.shape[1] != test.valid.shape[1]:
        notes.append(f"The numbers of dates differ: {train.valid.shape[1]} and {test.valid.shape[1]}.")
    for one, other in ((train, test), (test, train)):
        if one.day is None and other.day is not None:
            notes.append(f"{one.name} has no dates, {other.name} has: their seasons may not fit together.")
    return Fold(name, train, test, tuple(notes))
