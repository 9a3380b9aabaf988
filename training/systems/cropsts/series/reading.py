"""A head for few labels: logistic regression on how near a series' token is to those of unlabelled series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.kernel_approximation import Nystroem

from training.systems.cropsts.series.recipe import Head

_LARGEST = 6.0
_ENOUGH = 500


@dataclass(frozen=True, eq=False)
class Reading:
    """How tokens become features; made once from the training side, labels unseen.

    Attributes:
        analysis: principal components of the tokens.
        scale: what each component is divided by, (d).
        near: similarity to landmarks, a sample of the training side.
    """

    analysis: PCA
    scale: NDArray[np.float64]
    near: Nystroem

    def __call__(self, tokens: NDArray[np.floating]) -> NDArray[np.float64]:
        """Map tokens (n, d) to features (n, landmarks)."""
        return self.near.transform(_whitened(self.analysis, self.scale, tokens))


def reading_of(tokens: NDArray[np.floating], head: Head, seed: int) -> Reading:
    """Take from the training side's tokens (n, d) their components, and landmarks among them.

    The components are whitened but for a floor, as in the warm-up. Similarity is a Gaussian of the distance, of about
    the width of the median distance, approximated from landmarks (Williams & Seeger 2001, Using the Nystroem method to
    speed up kernel machines).
    """
    analysis = PCA(svd_solver="full").fit(tokens)
    variance = analysis.explained_variance_
    scale = np.sqrt(variance + head.floor * variance[0]) + np.finfo(np.float32).tiny
    points = _whitened(analysis, scale, tokens)
    rng = np.random.default_rng(seed)
    one, other = (points[rng.integers(len(points), size=_ENOUGH)] for _ in range(2))
    width = max(float(np.median(np.square(one - other).sum(axis=1))), np.finfo(np.float32).tiny)
    landmarks = min(head.landmarks, len(points))
    near = Nystroem(gamma=head.sharpness / width, n_components=landmarks, random_state=seed).fit(points)
    return Reading(analysis, scale, near)


def _whitened(analysis: PCA, scale: NDArray[np.float64], tokens: NDArray[np.floating]) -> NDArray[np.float64]:
    return (analysis.transform(np.asarray(tokens, np.float64)) / scale).clip(-_LARGEST, _LARGEST)
