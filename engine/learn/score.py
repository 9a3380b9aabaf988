"""Scores of held-out probabilities, with what chance may have made of them: whole blocks are drawn again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.estimates import CONFIDENCE_BY_GROUPS, parts_of
from engine.judge.resampled import counts_of
from engine.judge.unanimous import f1_ends, of_mean

DRAWS = 300
_LEAST = 1e-6


@dataclass(frozen=True)
class Interval:
    """A score, and the interval that holds nine of ten draws of the blocks."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Draws:
    """How often each block is drawn, (draws, blocks); the first draw has each block once."""

    block: NDArray[np.int64]
    times: NDArray[np.float64]


def draws_of(group: NDArray[np.str_], seed: int) -> Draws:
    """Draw blocks with replacement."""
    names, block = np.unique(group, return_inverse=True)
    number = len(names)
    times = np.random.default_rng(seed).multinomial(number, np.full(number, 1 / number), DRAWS)
    return Draws(block.ravel(), np.concatenate([np.ones((1, number)), times]))


def macro_f1(probability: NDArray[np.floating], label: NDArray[np.int64], draws: Draws) -> NDArray[np.float64]:
    """Macro F1 of each draw, (draws + 1): of the classes that a draw holds."""
    classes, answer = probability.shape[1], probability.argmax(axis=1)
    counts = []
    for of, which in ((label == answer, label), (None, label), (None, answer)):
        table = np.zeros((draws.times.shape[1], classes))
        np.add.at(table, (draws.block, which), 1.0 if of is None else of.astype(float))
        counts.append(draws.times @ table)
    right, true, answered = counts
    f1 = 2 * right / np.maximum(true + answered, _LEAST)
    present = true > 0
    return (f1 * present).sum(axis=1) / np.maximum(present.sum(axis=1), 1)


def log_loss(probability: NDArray[np.floating], label: NDArray[np.int64], draws: Draws) -> NDArray[np.float64]:
    """Mean negative logarithm of the true class's probability, each class weighing the same, of each draw."""
    classes = probability.shape[1]
    loss = -np.log(np.maximum(probability[np.arange(len(label)), label], 0.005))
    total, count = np.zeros((2, draws.times.shape[1], classes))
    np.add.at(total, (draws.block, label), loss)
    np.add.at(count, (draws.block, label), 1.0)
    total, count = draws.times @ total, draws.times @ count
    present = count > 0
    return (total / np.maximum(count, _LEAST) * present).sum(axis=1) / np.maximum(present.sum(axis=1), 1)


def mean_f1(
    answers: Sequence[NDArray[np.floating]], label: NDArray[np.int64], group: NDArray[np.str_], draws: Draws
) -> Interval:
    """Macro F1 over several ways of leaving out, with its interval.

    Args:
        answers: probabilities of the classes, (n, k), for each way of leaving out.
        label, group: class and block of each of n series.
        draws: draws of these blocks.
    """
    drawn = np.mean([macro_f1(each, label, draws) for each in answers], axis=0)
    tail = (1 - CONFIDENCE_BY_GROUPS) / 2
    value, low, high = map(float, (drawn[0], *np.quantile(drawn[1:], (tail, 1 - tail))))
    if draws.times.shape[1] > 1:
        labels, groups = (np.tile(each, len(answers)) for each in (label, group))
        likeliest = np.concatenate([each.argmax(axis=1) for each in answers])
        counts = counts_of(labels, likeliest, groups, answers[0].shape[1])
        right, here, there = parts_of(counts.sum(axis=0)).T
        with np.errstate(invalid="ignore"):
            f1 = np.where(right + here > 0, 2 * right / (2 * right + here + there), np.nan)
        low, high = of_mean((value, low, high), f1, f1_ends(counts))
    return Interval(value, low, high)
