"""Class probabilities with a column for each class of a table, also for classes without a label."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from training.base.series import Series


def classes_among(labelled: Series) -> NDArray[np.int64]:
    """The classes that labelled series have, ascending.

    Raises:
        BadInput: `one_class`, when there is nothing to tell apart.
    """
    present = np.unique(labelled.label)
    if len(present) < 2:
        raise BadInput(
            "one_class",
            f"{labelled.name}: the labelled series are all of one class, {labelled.class_names[present[0]]}.",
            "Label series of at least two classes, or split them otherwise.",
        )
    return present


def spread(probability: NDArray, present: NDArray[np.int64], classes: int) -> NDArray[np.float64]:
    """Probabilities of the present classes, with columns of zeros for the others, (n, classes)."""
    full = np.zeros((len(probability), classes))
    full[:, present] = probability
    return full
