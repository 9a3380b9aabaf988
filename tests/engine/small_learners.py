"""Learners of few trees and few penalties: what jobs do with what was learned does not depend on how many."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from engine.jobs import teachreport
from engine.learn import forest, linear, quantiles, trees

_TREES = 40


@contextmanager
def small_learners() -> Iterator[None]:
    """Grow small forests, choose between two penalties by two folds, and draw learning curves of two steps."""

    def few(rows, label, number, seed):
        return forest.grow(rows, label, min(number, _TREES), seed)

    with pytest.MonkeyPatch.context() as patch:
        for module in (trees, quantiles):
            patch.setattr(module, "grow", few)
        patch.setattr(linear, "STRENGTHS", linear.STRENGTHS[1:4])
        patch.setattr(linear, "_FOLDS", 2)
        patch.setattr(teachreport, "_SHARES", teachreport._SHARES[-1:])
        yield
