"""Which labels next: what labels in the order of `next` teach, beside as many at random."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.labelled import DATA, at_hand, read, some
from benchmarks.report import Section
from engine.jobs.teaching.labelled import places_of
from engine.jobs.teaching.learners import DEFAULT
from engine.judge.accuracy import accuracy, confusion
from engine.judge.worth import order_to_label
from engine.learn import Fitted, Labelled
from engine.learn.folds import whole_groups
from engine.learn.prototypes import with_prototypes
from engine.learn.threads import single_threaded

_NAMES = ("s2_cdl_california_2021", "br_mt_1_8K_9classes_6bands", "cawa_modis_ndvi_parcels", "cbers_samples_022024")
FIRST, ROUND, LAST = 20, 20, 120
# Other seeds than those by which the ranking was chosen.
_SEEDS = range(100, 105)
_SERIES, _PROCESSES = 1000, 2


def measure(scratch: Path) -> Section:
    """Label by twenties, in the order of `next` and at random, and score on other blocks after each."""
    names = [name for name in _NAMES if at_hand(name)]
    draws = [(name, seed) for name in names for seed in _SEEDS]
    # Not forked: other benchmarks have left threads of their libraries in this process.
    with ProcessPoolExecutor(_PROCESSES, multiprocessing.get_context("spawn")) as pool:
        found = np.array(list(pool.map(curves_of_draw, *zip(*draws)))).reshape(len(names), len(_SEEDS), 2, -1)
    return section(dict(zip(names, found)))


def section(found: Mapping[str, NDArray[np.float64]]) -> Section:
    """The table.

    Args:
        found: curves, (draws, 2, rounds), by file: first in the order of `next`, then at random.
    """
    rows = []
    for name, curves in found.items():
        ranked, random = 100 * np.asarray(curves).transpose(1, 0, 2)
        ahead = ranked - random
        error = ahead.std(axis=0, ddof=1) / np.sqrt(len(ahead))
        rows.append((f"{DATA[name].title}: `next`", *(f"{each:.1f}" for each in ranked.mean(axis=0))))
        rows.append((f"{DATA[name].title}: random", *(f"{each:.1f}" for each in random.mean(axis=0))))
        rows.append(("ahead", *(f"{mean:+.1f} ± {sure:.1f}" for mean, sure in zip(ahead.mean(axis=0), error))))
    header = ("macro F1", *(f"{count} labels" for count in range(FIRST, LAST + 1, ROUND)))
    draws = " or ".join(str(count) for count in sorted({len(curves) for curves in found.values()}))
    setting = (
        f"Real labelled series: half of the blocks to label in ({_SERIES} series drawn), the other half to score on "
        f"({_SERIES} series drawn); mean of {draws} draws, in each of which both begin with the same {FIRST} "
        f"random labels and take {ROUND} more at a time, as an analyst would: rank, label, learn, rank again. The "
        "ranking sees no label but those taken. Ahead: mean of the pairs and its standard error. The learner is that "
        "of the job. The ranking was chosen on other draws of California and Mato Grosso; the others had no part in "
        "it."
    )
    return Section("Labels in the order of next", setting, header, rows)


def curves_of_draw(name: str, seed: int) -> tuple[list[float], list[float]]:
    """Macro F1 after each round of labels, in the order of `next` and at random."""
    data, rng = read(name), np.random.default_rng(seed)
    fold = whole_groups(data.label, data.group, 2, seed)
    pool, test = (data.take(some(np.flatnonzero(fold == side), _SERIES, rng)) for side in (0, 1))
    first = rng.permutation(len(pool))[:FIRST]
    while len(np.unique(pool.label[first])) < 2:
        first = rng.permutation(len(pool))[:FIRST]

    def ranked(fitted: Fitted, taken: NDArray[np.int64]) -> NDArray[np.int64]:
        learned = np.isin(np.arange(len(pool)), taken)
        places = places_of(pool.take(taken).samples, pool.samples, np.ones(len(pool), bool))
        return order_to_label(fitted.probabilities(pool.samples), places, learned, ROUND)

    def random(fitted: Fitted, taken: NDArray[np.int64]) -> NDArray[np.int64]:
        return rng.permutation(np.setdiff1d(np.arange(len(pool)), taken))[:ROUND]

    with single_threaded():
        return _curve(pool, test, first, ranked), _curve(pool, test, first, random)


def _curve(
    pool: Labelled,
    test: Labelled,
    taken: NDArray[np.int64],
    choose: Callable[[Fitted, NDArray[np.int64]], NDArray[np.int64]],
) -> list[float]:
    names, curve = np.array(test.class_names), []
    while True:
        known = pool.take(taken)
        fitted = with_prototypes(DEFAULT, known).fit(known, 0)
        answer = fitted.probabilities(test.samples).argmax(axis=1)
        curve.append(accuracy(confusion(names[test.label], names[answer], names)).macro_f1)
        if len(taken) >= LAST:
            return curve
        taken = np.append(taken, choose(fitted, taken))
