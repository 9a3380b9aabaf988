"""Parcels of a real scene from a few labels a class: what teach makes of them, beside other classifiers."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.report import Section
from engine.learn.threads import single_threaded
from training.base.series import Series
from training.data.rasterseries import read_france
from training.data.splits import folds_of
from training.measure.registry import systems
from training.measure.scores import score

SCENE = Path(__file__).resolve().parents[2] / "shared" / "data" / "demo" / "france_2018"
SYSTEMS = ("taught", "random-forest", "quantiles", "logistic-regression")
LABELS = (5, 10, 20)
DRAWS, _THIRDS, _PROCESSES = 10, 3, 2


def measure(scratch: Path) -> Section:
    """Draw labels from two thirds of the blocks, and score on the last third, ten times over."""
    if not SCENE.is_dir():
        return Section("Parcels in France, few labels", f"Unmeasured: {SCENE.name} is absent.", ("labels",), ())
    # Not forked: other benchmarks have left threads of their libraries in this process.
    with ProcessPoolExecutor(_PROCESSES, multiprocessing.get_context("spawn")) as pool:
        found = np.array(list(pool.map(f1_of_draw, range(DRAWS))))
    rows = [
        (name, *(f"{100 * each.mean():.1f} ± {100 * each.std(ddof=1):.1f}" for each in found[:, number].T))
        for number, name in enumerate(SYSTEMS)
    ]
    header = ("macro F1", *(f"{count} a class" for count in LABELS))
    return Section("Parcels in France, few labels", _setting(), header, rows, _notes(found))


def f1_of_draw(seed: int) -> list[list[float]]:
    """Macro F1 of each system with each number of labels a class, by one way to share out blocks and labels."""
    series = _series()
    third = folds_of(np.unique(series.group, return_inverse=True)[1], series.label, _THIRDS, seed)
    train, test = series.take(third != 0), series.take(third == 0)
    with single_threaded():
        return [[_f1(name, train, test, count, seed) for count in LABELS] for name in SYSTEMS]


@lru_cache(maxsize=1)
def _series() -> Series:
    return read_france(SCENE)


def _f1(name: str, train: Series, test: Series, count: int, seed: int) -> float:
    (system,) = systems([name], {})
    prepared = system.prepare(train.without_labels(), seed)
    classify = system.fit(prepared, train.take(drawn(train.label, count, seed)), seed)
    return score(classify(test.without_labels()), test.label, test.class_names).accuracy.macro_f1


def drawn(label: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int64]:
    """Places of so many labels of each class, or of all that it has; fewer are a part of more."""
    order = np.random.default_rng(seed).permutation(len(label))
    return np.sort(np.concatenate([order[label[order] == number][:count] for number in np.unique(label)]))


def _setting() -> str:
    series = _series()
    counts = ", ".join(f"{name} {count}" for name, count in zip(series.class_names, np.bincount(series.label)))
    return (
        f"The France scene (2018), {len(series)} parcels in {len(np.unique(series.group))} blocks of 500 m: {counts}. "
        f"Mean and deviation over {DRAWS} draws. In each the blocks are shared out anew: two thirds to draw labels "
        "from, one third to score on; all systems have the same labels and the same parcels to answer for. A class "
        "that has fewer parcels than are asked for gives all that it has: pasture has about six in two thirds of the "
        "blocks, wheat and fallow have about fourteen. `taught` is what teach makes of the labels, its learner chosen "
        "anew in each draw; the others are peers of the leaderboard. Some forty parcels are scored at a time, three "
        "of them pasture, so that one draw tells little."
    )


def _notes(found: NDArray[np.float64]) -> Sequence[str]:
    """How far taught is ahead of each peer, draw by draw: the parcels are the same, so that pairs tell more."""
    ahead = 100 * (found[:, :1] - found[:, 1:])
    spread = ahead.std(axis=0, ddof=1) / np.sqrt(len(found))
    return [
        f"`taught` less {name}, mean of the pairs and its standard error: "
        + ", ".join(
            f"{mean:+.1f} ± {error:.1f} with {count}"
            for mean, error, count in zip(ahead.mean(axis=0)[number], spread[number], LABELS)
        )
        + "."
        for number, name in enumerate(SYSTEMS[1:])
    ]
