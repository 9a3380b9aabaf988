"""Random forest on flat series: the peer that no crop mapper may fall behind."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from training.base.probabilities import classes_among, spread
from training.base.series import Series
from training.base.system import Classifier
from training.peers.flat import Flat, FlatPeer

# Raise it when the forest's answers change: see `training.base.system.System`.
NUMERICS = 1
TREES = 300


class Forest(FlatPeer):
    """300 trees, otherwise scikit-learn's defaults (Breiman 2001)."""

    name = "random-forest"
    numerics = NUMERICS

    def fit(self, prepared: Flat, labelled: Series, seed: int) -> Classifier:
        """Grow the trees.

        Raises:
            BadInput: `one_class`.
        """
        present = classes_among(labelled)
        trees = RandomForestClassifier(TREES, random_state=seed).fit(prepared(labelled), labelled.label)

        def classify(series: Series) -> NDArray[np.float64]:
            return spread(trees.predict_proba(prepared(series)), present, len(series.class_names))

        return classify
