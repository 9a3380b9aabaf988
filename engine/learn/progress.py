"""How far a work is, where its parts tell of their own: as how much is done, of how much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

# Called with how much is done, of how much; may raise to stop.
Progress = Callable[[int, int], None]
# Parts that long works are told in: a cancel is heeded when the next one is told.
_FINE = 1000


def silent(done: int, total: int) -> None:
    """Tell nobody."""


def parts(progress: Progress, weights: Sequence[int]) -> list[Progress]:
    """Progress of parts that follow one another, each told as progress of all of them.

    Args:
        weights: how long each part takes beside the others.
    """
    ends = list(accumulate(weights, initial=0))
    return [_part(progress, start, end, ends[-1]) for start, end in zip(ends, ends[1:])]


def _part(progress: Progress, start: int, end: int, whole: int) -> Progress:
    return lambda done, total: progress(start * total + (end - start) * done, whole * total)


def seldom(progress: Progress) -> Progress:
    """Progress that is told of once for each thousandth that is done, the beginning among them."""
    last = -1

    def told(done: int, total: int) -> None:
        nonlocal last
        share = _FINE * done // total
        if share > last:
            last = share
            progress(share, _FINE)

    return told
