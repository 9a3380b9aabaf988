"""Learners of few trees and one penalty: what jobs do with what was learned does not depend on how many."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from engine.jobs.teaching import report
from engine.learn import forest, kernel, linear, quantiles, trees

_TREES = 20
_STRENGTH = 1e-2
_STEPS = 40


@contextmanager
def small_learners() -> Iterator[None]:
    """Grow small forests, take one penalty and few steps for all, and draw learning curves of two steps."""

    def few(rows, label, number, seed):
        return forest.grow(rows, label, min(number, _TREES), seed)

    with pytest.MonkeyPatch.context() as patch:
        for module in (trees, quantiles):
            patch.setattr(module, "grow", few)
        for module in (linear, kernel):
            patch.setattr(module, "chosen_strength", lambda *given: _STRENGTH)
        patch.setattr(linear, "_STEPS", _STEPS)
        patch.setattr(report, "_SHARES", report._SHARES[-1:])
        yield
