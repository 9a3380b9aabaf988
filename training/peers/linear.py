"""Logistic regression: on flat series a peer of its own, on the tokens of a frozen encoder the usual probe."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedKFold

from training.base.probabilities import classes_among, spread
from training.base.regression import standardised_regression
from training.base.series import Series
from training.base.system import Classifier
from training.peers.flat import Flat, FlatPeer

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1
# Inverse strengths of the penalty that are tried, strongest first.
STRENGTHS = tuple(10.0**power for power in range(-4, 2))
FOLDS = 4
_STEPS = 1000


class Linear(FlatPeer):
    """Logistic regression on standardised flat series, its penalty chosen within the labelled series."""

    name = "logistic-regression"
    numerics = NUMERICS

    def fit(self, prepared: Flat, labelled: Series, seed: int) -> Classifier:
        """Choose the penalty, then fit.

        Raises:
            BadInput: `one_class`.
        """
        return regression(prepared, labelled, seed)


def regression(features: Callable[[Series], NDArray[np.floating]], labelled: Series, seed: int) -> Classifier:
    """Fit logistic regression on features of series (n, f), each standardised.

    The penalty is the one of least log loss in a cross-validation within the labelled series; with a single series of
    some class there is none to leave out, and the penalty is scikit-learn's own, 1.

    Raises:
        BadInput: `one_class`.
    """
    present = classes_among(labelled)
    known = features(labelled)
    model = standardised_regression(_STEPS, _strength(known, labelled.label, seed)).fit(known, labelled.label)

    def classify(series: Series) -> NDArray[np.float64]:
        return spread(model.predict_proba(features(series)), present, len(series.class_names))

    return classify


def _strength(features: NDArray, label: NDArray[np.int64], seed: int) -> float:
    folds = min(FOLDS, np.unique(label, return_counts=True)[1].min())
    if folds < 2:
        return 1.0
    loss = np.zeros(len(STRENGTHS))
    for known, tested in StratifiedKFold(folds, shuffle=True, random_state=seed).split(features, label):
        for number, strength in enumerate(STRENGTHS):
            model = standardised_regression(_STEPS, strength).fit(features[known], label[known])
            loss[number] += log_loss(label[tested], model.predict_proba(features[tested]), labels=model.classes_)
    return STRENGTHS[int(loss.argmin())]
