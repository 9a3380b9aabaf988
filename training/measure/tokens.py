"""What frozen tokens are worth: nearest neighbours and a linear probe, on the date means of an encoder's tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.judge.accuracy import Confusion
from training.measure.probes import knn, linear_probe
from training.measure.segmentation import Scores, pixel_counts, scores

VOID = -1
# Of the published evaluation: 100 sequences, ten of them to train on.
TRAINED, TESTED, SEEDS = 10, 90, 10
# So many are encoded to draw ten from.
POOL = TRAINED * SEEDS
PROBES: dict[str, Callable[..., NDArray[np.float64]]] = {"kNN, k = 20": knn, "linear probe": linear_probe}


@dataclass(frozen=True, eq=False)
class TokenSet:
    """Tokens of some patches.

    Attributes:
        features: (n, d).
        label: (n); `VOID` where there is none.
        patch: number of the patch that each token lies in, (n).
    """

    features: NDArray[np.float32]
    label: NDArray[np.int64]
    patch: NDArray[np.int64]

    def of(self, patches: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Features and labels of the tokens of some patches that have a label."""
        kept = np.isin(self.patch, patches) & (self.label != VOID)
        return self.features[kept], self.label[kept]


def majority(label: NDArray[np.integer], rows: int, cols: int, classes: int) -> NDArray[np.int64]:
    """The most frequent class of each token's pixels, (rows, cols); `VOID` where all are void.

    Args:
        label: (h, w), outside 0 to k - 1 is void; h and w need not be multiples of rows and cols.
    """
    h, w = label.shape
    token = (np.arange(h) * rows // h)[:, None] * cols + np.arange(w) * cols // w
    counted = (label >= 0) & (label < classes)
    votes = np.bincount(token[counted] * classes + label[counted], minlength=rows * cols * classes)
    votes = votes.reshape(rows, cols, classes)
    return np.where(votes.any(axis=-1), votes.argmax(axis=-1), VOID)


def probe_tokens(train: TokenSet, test: TokenSet, classes: Sequence[str]) -> dict[str, list[Scores]]:
    """Score both probes ten times, on ten patches drawn to train and ninety to test, or as many as there are.

    Args:
        train: tokens of a hundred patches or more, to draw from.
        test: tokens of ninety patches.

    Raises:
        BadInput: `one_class`, the tokens drawn to train on are all of one class, or of none.
    """
    scored: dict[str, list[Scores]] = {name: [] for name in PROBES}
    for seed in range(SEEDS):
        rng = np.random.default_rng(seed)
        features, label = train.of(_drawn(train, TRAINED, rng))
        tested, truth = test.of(_drawn(test, TESTED, rng))
        if len(np.unique(label)) < 2 or not len(truth):
            raise BadInput(
                "one_class", "The tokens to probe are not of two classes at least.", "Give more patches of these folds."
            )
        for name, probe in PROBES.items():
            mapped = probe(features, label, tested, len(classes)).argmax(axis=1)
            scored[name].append(scores(Confusion(tuple(classes), pixel_counts(truth, mapped, len(classes)))))
    return scored


def _drawn(tokens: TokenSet, most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    patches = np.unique(tokens.patch)
    return rng.choice(patches, min(most, len(patches)), replace=False)
