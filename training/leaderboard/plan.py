"""The fits of a leaderboard: which ones, in which order, and where the result of each is kept."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np

from engine.files import write_whole
from training.base.system import System
from training.leaderboard.tasks import FAR, Task, folds_of, hash_of
from training.measure.fits import SCORING, Row
from training.measure.folds import Fold, seeds_of

# Raise it when the fields of a row change.
_LAYOUT = 2
# Whoever teaches says where the model will be used, so that each has the tasks of its use alone.
HERE, ELSEWHERE = "taught", "taught-elsewhere"
# Their versions are part of a fit's key: the same code rounds otherwise with another of them.
_LIBRARIES = ("numpy", "scikit-learn", "scipy", "torch")


@dataclass(frozen=True)
class Fit:
    """One system with one budget, seed and fold.

    Attributes:
        fold: number of the fold, from 0.
        labels: budget, a number of labels a class or "half".
        key: hash of all that the result depends on; the name of its file in the cache. Code is no part of it: see
            `training.base.system.System.numerics`.
    """

    task: Task
    fold: int
    system: str
    seed: int
    labels: int | str
    key: str


def plan(
    tasks: Sequence[Task],
    built: Sequence[System],
    budgets: Sequence[int | str],
    seeds: int,
    folder: Path,
) -> list[Fit]:
    """List the fits: numbered budgets of every task first, larger ones last; task by task, seed by seed.

    Seed s has the fold s modulo the folds. What teach chooses for the same area is asked where the test side is there,
    what it chooses for elsewhere where it is not.

    Raises:
        BadInput: what reading and splitting a task raise.
    """
    hashes = {task: [hash_of(fold) for fold in folds_of(task, folder)] for task in tasks}
    libraries = [f"{name} {metadata.version(name)}" for name in _LIBRARIES]
    numbers = [labels for labels in budgets if isinstance(labels, int)]
    names = [labels for labels in budgets if not isinstance(labels, int)]
    fits = []
    for part in (numbers, names):
        for task in tasks:
            folds = len(hashes[task])
            for seed in seeds_of(seeds, folds):
                for system in built:
                    if system.name == (HERE if task.split in FAR else ELSEWHERE):
                        continue
                    for labels in part:
                        fold = seed % folds
                        of_system = [system.name, system.numerics, system.settings]
                        of_data = [task.data, task.split, hashes[task][fold], seed, labels]
                        key = _key(_LAYOUT, SCORING, *of_system, *of_data, *libraries)
                        fits.append(Fit(task, fold, system.name, seed, labels, key))
    return fits


def grouped(fits: Iterable[Fit]) -> list[tuple[Fit, ...]]:
    """Bring together what is prepared once: fits that differ in the budget alone and follow one another."""
    groups: dict[tuple, list[Fit]] = {}
    for fit in fits:
        of_numbers = isinstance(fit.labels, int)
        groups.setdefault((fit.task, fit.fold, fit.system, fit.seed, of_numbers), []).append(fit)
    return [tuple(group) for group in groups.values()]


def repeats(budgets: Sequence[int | str], folds: Sequence[Fold]) -> dict[int | str, int]:
    """Budgets that draw the same labels as a smaller one, which takes half of every class already; and that one."""
    most = max(int(np.bincount(fold.train.label).max()) // 2 for fold in folds)
    enough = min((labels for labels in budgets if isinstance(labels, int) and labels >= most), default=math.inf)
    return {labels: enough for labels in budgets if size(labels) > enough}


def size(labels: int | str) -> float:
    """A budget as a number, to sort by; half of each class is the largest."""
    return labels if isinstance(labels, int) else math.inf


def read(cache: Path, fit: Fit) -> Row | None:
    """The result of a fit, None where there is none yet."""
    return _read(_path(cache, fit))


def read_broken(cache: Path, fit: Fit) -> Row | None:
    """The row of a fit that a fault of the program ended; None where there was no fault, or a result since.

    It is no result: the fit is made again by the next run.
    """
    return None if _path(cache, fit).is_file() else _read(_broken(cache, fit))


def keep(cache: Path, fit: Fit, row: Row) -> None:
    """Keep the result of a fit.

    Raises:
        Failure: `disk`.
    """
    write_whole(_path(cache, fit), json.dumps(row, allow_nan=False).encode())


def keep_broken(cache: Path, fit: Fit, row: Row) -> None:
    """Keep why a fit was ended by a fault of the program, for `read_broken`.

    Raises:
        Failure: `disk`.
    """
    write_whole(_broken(cache, fit), json.dumps(row, allow_nan=False).encode())


def _read(path: Path) -> Row | None:
    return json.loads(path.read_text()) if path.is_file() else None


def _path(cache: Path, fit: Fit) -> Path:
    return cache / f"{fit.key}.json"


def _broken(cache: Path, fit: Fit) -> Path:
    return cache / f"{fit.key}.broken.json"


def _key(*parts: int | str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]
