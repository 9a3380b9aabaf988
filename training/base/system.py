"""The contract of systems on series: prepare once without labels, then fit on few or many of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from training.base.series import Series

# A fitted system: series -> class probabilities (n, k), rows summing to 1.
Classifier = Callable[[Series], NDArray[np.float64]]


class System(Protocol):
    """A way to make a classifier of series.

    Attributes:
        name: name in tables and behind `--systems`.
        numerics: version of the system's numbers, from 1. Results are kept under this number and not under a hash of
            code, so that a file may move or be rewritten without making hours of fits stale. Whoever changes which
            probabilities the system gives, in its own module or in code that it shares with others, raises it;
            `tests/training/measure/test_numerics.py` fails where that was forgotten.
        settings: everything that can be set without a change of code, as text: hyperparameters, hash of weights.
    """

    name: str
    numerics: int
    settings: str

    def prepare(self, unlabelled: Series, seed: int) -> Any:
        """Do what needs no label, once for all budgets of a split: statistics, pre-training.

        Args:
            unlabelled: every series of the training side, its labels hidden. The test side is never among them.
            seed: the same seed gives the same result on the same machine.

        Returns:
            What `fit` takes; it stays as it is, so that several fits may share it. None where there is nothing.
        """

    def fit(self, prepared: Any, labelled: Series, seed: int) -> Classifier:
        """Train on labelled series.

        Args:
            prepared: what `prepare` returned for the same training side.
            labelled: every class that the classifier is to know is among them.
        """
