"""A head for few labels: logistic regression on how near a series' token is to those of unlabelled series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.cropsts.principal import Near, Principal, near_of, principal_of
from engine.learn.cropsts.settings import Head

_LARGEST = 6.0
_ENOUGH = 500


@dataclass(frozen=True, eq=False)
class Reading:
    """How tokens become features; made once from series without labels.

    Attributes:
        principal: components of the tokens.
        scale: what each component is divided by, (d).
        near: similarity to landmarks, a sample of those series.
    """

    principal: Principal
    scale: NDArray[np.floating]
    near: Near

    def __call__(self, tokens: NDArray[np.floating]) -> NDArray[np.float64]:
        """Map tokens (n, d) to features (n, landmarks)."""
        return self.near(_whitened(self.principal, self.scale, tokens))


def reading_of(tokens: NDArray[np.floating], head: Head, seed: int) -> Reading:
    """Take from tokens (n, d) of series without labels their components, and landmarks among them.

    The components are whitened but for a floor, as in the warm-up. Similarity is a Gaussian of the distance, of about
    the width of the median distance.
    """
    principal = principal_of(tokens)
    scale = np.sqrt(principal.variance + head.floor * principal.variance[0]) + np.finfo(np.float32).tiny
    points = _whitened(principal, scale, tokens)
    rng = np.random.default_rng(seed)
    one, other = (points[rng.integers(len(points), size=_ENOUGH)] for _ in range(2))
    width = max(float(np.median(np.square(one - other).sum(axis=1))), np.finfo(np.float32).tiny)
    return Reading(principal, scale, near_of(points, head.landmarks, head.sharpness / width, seed))


def _whitened(principal: Principal, scale: NDArray[np.floating], tokens: NDArray[np.floating]) -> NDArray[np.float64]:
    return (principal(np.asarray(tokens, np.float64)) / scale).clip(-_LARGEST, _LARGEST)
