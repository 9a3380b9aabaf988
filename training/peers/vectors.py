"""Support vectors on interpolated series: the peer of many studies of crops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.calibration import CalibratedClassifierCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

from engine.learn.flat import Flat, flat_of
from training.base.probabilities import classes_among, spread
from training.base.samples import samples_of
from training.base.series import Series
from training.base.system import Classifier

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1
_PENALTY = 10.0
_FOLDS = 3


class SupportVectors:
    """Support vectors with a Gaussian kernel of scikit-learn's width, on standardised bands and four indices.

    Probabilities are a sigmoid of the margins, each class against the others (Platt 1999), fitted by folds within the
    labelled series; with fewer series of some class than folds, a softmax of the margins.
    """

    name = "support-vectors"
    numerics = NUMERICS
    settings = ""

    def prepare(self, unlabelled: Series, seed: int) -> Flat:
        """Take calendar and indices from the training side."""
        return flat_of(samples_of(unlabelled), contrasts=False)

    def fit(self, prepared: Flat, labelled: Series, seed: int) -> Classifier:
        """Fit support vectors, and calibrate them where each class has labels enough.

        Raises:
            BadInput: `one_class`.
        """
        present = classes_among(labelled)
        rows = prepared(samples_of(labelled))
        vectors = SVC(C=_PENALTY, class_weight="balanced", decision_function_shape="ovr", random_state=seed)
        model = make_pipeline(StandardScaler(), vectors)
        if np.unique(labelled.label, return_counts=True)[1].min() >= _FOLDS:
            probabilities = (
                CalibratedClassifierCV(model, cv=_FOLDS, ensemble=False).fit(rows, labelled.label).predict_proba
            )
        else:
            model.fit(rows, labelled.label)

            def probabilities(features: NDArray[np.float32]) -> NDArray[np.float64]:
                margin = model.decision_function(features)
                margin = np.stack([-margin, margin], axis=1) if margin.ndim == 1 else margin
                power = np.exp(margin - margin.max(axis=1, keepdims=True))
                return power / power.sum(axis=1, keepdims=True)

        def classify(series: Series) -> NDArray[np.float64]:
            return spread(probabilities(prepared(samples_of(series))), present, len(series.class_names))

        return classify
