"""What every system's answer has in common: a column for each class of the table, also for those never seen."""

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
    """Give classes that the labelled series lack their column of zeros, (n, classes)."""
    full = np.zeros((len(probability), classes))
    full[:, present] = probability
    return full
