"""Makes the fits that the cache lacks, in several processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from engine.errors import EngineError, Failure
from training.base.console import Say
from training.base.system import System
from training.leaderboard.plan import Fit, grouped, keep, keep_broken, read
from training.leaderboard.tasks import folds_of
from training.measure.fits import UNFORESEEN, in_words, rows_of
from training.measure.registry import systems

# What a process reads when it starts.
_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


@dataclass(frozen=True)
class Folders:
    """Folders that the processes read from and write to.

    Attributes:
        data: folder of series files.
        cache: folder of results, one small file a fit.
        weights: published weights of systems, (name, path).
    """

    data: Path
    cache: Path
    weights: tuple[tuple[str, Path], ...]


def work(fits: Sequence[Fit], folders: Folders, workers: int, say: Say) -> None:
    """Make all fits that are not in the cache; what is killed goes on from there.

    Args:
        workers: processes, each with one thread; with one it is this process, with the threads it has.

    Raises:
        Failure: `worker_lost`, a process was ended from outside; `disk`.
    """
    left = [group for group in grouped(fits) if any(read(folders.cache, fit) is None for fit in group)]
    say(f"{len(fits)} fits, {sum(read(folders.cache, fit) is not None for fit in fits)} of them made before")
    for number, lines in enumerate(_done(left, folders, workers), start=1):
        for line in lines:
            say(f"[{number}/{len(left)}] {line}")


def _done(groups: Sequence[tuple[Fit, ...]], folders: Folders, workers: int) -> Iterator[list[str]]:
    if workers == 1:
        yield from (_make(group, folders) for group in groups)
        return
    for name in _THREADS:
        os.environ[name] = "1"
    with ProcessPoolExecutor(max(1, min(workers, len(groups))), get_context("spawn")) as pool:
        try:
            for made in as_completed([pool.submit(_answer, group, folders) for group in groups]):
                lines, error = made.result()
                if error is not None:
                    error_class, *parts = error
                    raise error_class(*parts)
                yield lines
        except BrokenProcessPool as error:
            raise Failure(
                "worker_lost",
                "A process of the leaderboard was ended from outside, perhaps for want of memory.",
                "Start it again, with fewer workers if memory was short: it goes on where it was.",
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _answer(group: tuple[Fit, ...], folders: Folders) -> tuple[list[str], tuple | None]:
    """Make a group in a process; return its lines, or an error as parts: an exception would have to be unpickled."""
    try:
        return _make(group, folders), None
    except EngineError as error:
        return [], (type(error), error.code, error.message, error.hint)


def _make(group: tuple[Fit, ...], folders: Folders) -> list[str]:
    """Make what is missing of a group; return a line for each fit."""
    missing = {fit.labels: fit for fit in group if read(folders.cache, fit) is None}
    first = group[0]
    fold = folds_of(first.task, folders.data)[first.fold]
    lines = []
    for row in rows_of(_built(first.system, folders.weights), fold, list(missing), first.seed):
        fit = missing[row["labels_per_class"]]
        kept = keep_broken if row.get("failure_code") == UNFORESEEN else keep
        kept(folders.cache, fit, row | {"data": first.task.data, "split": first.task.split, "fold": fold.name})
        result = f"failed: {row['failure']}" if "failure" in row else f"macro F1 {100 * row['macro_f1']:.1f}"
        lines.append(f"{first.task.name}, {fold.name}, {fit.system}, {in_words(fit.labels)}, seed {fit.seed}: {result}")
    return lines


@cache
def _built(name: str, weights: tuple[tuple[str, Path], ...]) -> System:
    return systems([name], dict(weights))[0]
