"""What frozen features are worth: nearest neighbours and a linear classifier on top of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from sklearn.neighbors import KNeighborsClassifier

from training.base.probabilities import spread
from training.base.regression import standardised_regression

NEIGHBOURS = 20
# DINO's temperature of the votes' weights.
_TEMPERATURE = 0.07
_STEPS = 3000


def knn(
    features: NDArray[np.floating], label: NDArray[np.int64], tested: NDArray[np.floating], classes: int
) -> NDArray[np.float64]:
    """Shares of the votes of the 20 nearest neighbours by cosine distance, or of all where there are fewer.

    A majority vote, for many labels: fewer than 20 all vote, and then every answer is the same.

    Args:
        features: features of the training side, (n, d).
        label: their classes, (n).
        tested: features to answer, (m, d).
        classes: number of classes, k.

    Returns:
        (m, k), rows summing to 1.
    """
    return _votes("uniform", features, label, tested, classes)


def weighted_knn(
    features: NDArray[np.floating], label: NDArray[np.int64], tested: NDArray[np.floating], classes: int
) -> NDArray[np.float64]:
    """Like `knn`, for few labels too: a vote weighs exp(cosine similarity / 0.07).

    Caron et al. 2021, Emerging Properties in Self-Supervised Vision Transformers, arXiv 2104.14294; weights and their
    temperature are those of its published code, after Wu et al. 2018, arXiv 1805.01978, section 3.4.
    """
    return _votes(lambda distance: np.exp((1 - distance) / _TEMPERATURE), features, label, tested, classes)


def linear_probe(
    features: NDArray[np.floating], label: NDArray[np.int64], tested: NDArray[np.floating], classes: int
) -> NDArray[np.float64]:
    """Class probabilities of logistic regression on standardised features, fitted by L-BFGS; arguments as in `knn`."""
    model = standardised_regression(_STEPS).fit(features, label)
    return spread(model.predict_proba(tested), model.classes_, classes)


def _votes(
    weights: str | Callable[[NDArray[np.float64]], NDArray[np.float64]],
    features: NDArray[np.floating],
    label: NDArray[np.int64],
    tested: NDArray[np.floating],
    classes: int,
) -> NDArray[np.float64]:
    model = KNeighborsClassifier(min(NEIGHBOURS, len(label)), weights=weights, metric="cosine").fit(features, label)
    return spread(model.predict_proba(tested), model.classes_, classes)
