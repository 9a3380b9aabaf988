"""The engine's own logistic regression as the head that teaches."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import softmax
from engine.learn.linear import fit_weights


def regress(
    features: NDArray[np.float64], label: NDArray[np.int64], strength: float
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
    """Fit on features (n, f); the answer maps features to probabilities (n, k)."""
    found = fit_weights(features, label, strength)
    return lambda rows: softmax(rows @ found[:-1] + found[-1])
