"""scikit-learn's random forest: on pixels for the score, and window by window over a stack for the time.

`python -m benchmarks.baselines.forest STACK.json SAMPLES.npz OUT.tif` prints the seconds of mapping.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

import numpy as np
from einops import rearrange
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from benchmarks.baselines.protocol import Fold
from benchmarks.baselines.series import Dated, Reader, filled, windows, write_classes

TREES, THREADS = 300, 2
_WINDOW = 256


def fit(samples: Sequence[tuple[NDArray, NDArray]]) -> RandomForestClassifier:
    """Grow the forest, with scikit-learn's own settings but for the number of trees."""
    features, label = (np.concatenate(each) for each in zip(*samples, strict=True))
    return RandomForestClassifier(TREES, n_jobs=THREADS, random_state=0).fit(features, label)


def answer(fold: Fold) -> list[NDArray[np.float64]]:
    """Score the tested parcels by the mean probability of their pixels; every class must be in the training part."""
    forest = fit([part.samples() for part in fold.training])
    scores = []
    for part in fold.tested:
        table = part.site.pixels.of(part.parcels)
        known = type(table)(forest.predict_proba(table.features), table.owner)
        scores.append(known.mean_of_parcels(part.parcels))
    return scores


def main(stack: str, samples: str, out: str) -> None:
    """Fit, then map."""
    dated = Dated.read(stack)
    days, steps = np.array(dated.days), np.array(dated.steps)
    with np.load(samples) as arrays:
        forest = fit([(arrays["features"], arrays["label"])])
    start = time.perf_counter()
    with Reader(dated) as read, write_classes(out, read.profile) as file:
        for window in windows(read.height, read.width, _WINDOW):
            values, clear = read(window)
            features = filled(
                rearrange(values, "t c h w -> t c (h w)"), rearrange(clear, "t h w -> t (h w)"), days, steps
            )
            code = 1 + forest.classes_[forest.predict_proba(features).argmax(axis=1)]
            code[~clear.any(axis=0).ravel()] = 0
            file.write(code.reshape(window.height, window.width).astype(np.uint8), 1, window=window)
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main(*sys.argv[1:])
