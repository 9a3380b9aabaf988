"""What frozen features are worth: nearest neighbours and a linear classifier on top of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training.systems.probabilities import spread

NEIGHBOURS = 20


def knn(
    features: NDArray[np.floating], label: NDArray[np.int64], tested: NDArray[np.floating], classes: int
) -> NDArray[np.float64]:
    """Shares of the votes of the 20 nearest neighbours by cosine distance, or of all where there are fewer.

    Args:
        features: of the training side, (n, d).
        label: (n).
        tested: (m, d).
        classes: how many there are, k.

    Returns:
        (m, k), rows summing to 1.
    """
    model = KNeighborsClassifier(min(NEIGHBOURS, len(label)), metric="cosine").fit(features, label)
    return spread(model.predict_proba(tested), model.classes_, classes)


def linear_probe(
    features: NDArray[np.floating], label: NDArray[np.int64], tested: NDArray[np.floating], classes: int
) -> NDArray[np.float64]:
    """Class probabilities of logistic regression on standardised features, fitted by L-BFGS; arguments as in `knn`."""
    model = make_pipeline(StandardScaler(), LogisticRegression(solver="lbfgs", max_iter=3000)).fit(features, label)
    return spread(model.predict_proba(tested), model.classes_, classes)
