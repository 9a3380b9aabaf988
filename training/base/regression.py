"""Logistic regression, as a head on frozen features, as a probe of them, and as a peer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler


def balanced_regression(
    features: NDArray[np.floating], label: NDArray[np.integer], strength: float, steps: int
) -> LogisticRegression:
    """Fit logistic regression in which all classes weigh the same, whatever their number of samples.

    Args:
        features: (n, d).
        label: (n).
        strength: inverse of the penalty, scikit-learn's C.
        steps: most steps of the solver, L-BFGS.
    """
    return LogisticRegression(C=strength, class_weight="balanced", max_iter=steps).fit(features, label)


def standardised_regression(steps: int, strength: float = 1.0) -> Pipeline:
    """Logistic regression on standardised features, still to be fitted; arguments as of `balanced_regression`."""
    return make_pipeline(StandardScaler(), LogisticRegression(C=strength, max_iter=steps))
