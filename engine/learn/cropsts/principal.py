"""Principal components of rows, and a Gaussian similarity to some of them: as scikit-learn computes the two."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_LEAST = 1e-12


@dataclass(frozen=True, eq=False)
class Principal:
    """The first components of rows, those of the largest variance first.

    Attributes:
        mean: mean of the rows, (f).
        axes: (k, f), each of length 1, its largest entry above 0.
        variance: along each axis, (k).
    """

    mean: NDArray[np.floating]
    axes: NDArray[np.floating]
    variance: NDArray[np.floating]

    def __call__(self, rows: NDArray[np.floating]) -> NDArray[np.floating]:
        """Rows (n, f) along the axes, (n, k)."""
        return rows @ self.axes.T - self.mean[None] @ self.axes.T


def principal_of(rows: NDArray[np.floating], count: int | None = None) -> Principal:
    """Compute the first components of rows (n, f), as many as there are by default."""
    from scipy.linalg import svd

    mean = rows.mean(axis=0)
    _, size, axes = svd(rows - mean, full_matrices=False)
    largest = axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)]
    axes = axes * np.sign(largest)[:, None]
    variance = size**2 / (len(rows) - 1)
    return Principal(mean, axes[:count].copy(), variance[:count])


@dataclass(frozen=True, eq=False)
class Near:
    """Similarity to landmarks, turned so that products of it are similarities again.

    That is the Nystroem approximation of a kernel (Williams & Seeger 2001, Using the Nystroem method to speed up kernel
    machines).

    Attributes:
        landmarks: (m, f).
        sharpness: factor of the squared distance in the Gaussian's exponent.
        turn: (m, m).
    """

    landmarks: NDArray[np.float64]
    sharpness: float
    turn: NDArray[np.float64]

    def __call__(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Map rows (n, f) to features (n, m)."""
        return _gaussian(rows, self.landmarks, self.sharpness) @ self.turn.T


def near_of(rows: NDArray[np.float64], landmarks: int, sharpness: float, seed: int) -> Near:
    """Choose landmarks among rows (n, f)."""
    chosen = rows[np.random.RandomState(seed).permutation(len(rows))[:landmarks]]
    kernel = _gaussian(chosen, chosen, sharpness)
    left, size, right = np.linalg.svd(kernel)
    return Near(chosen, sharpness, left / np.sqrt(size.clip(_LEAST)) @ right)


def _gaussian(rows: NDArray[np.float64], others: NDArray[np.float64], sharpness: float) -> NDArray[np.float64]:
    distance = -2 * (rows @ others.T)
    distance += np.einsum("nf,nf->n", rows, rows)[:, None]
    distance += np.einsum("nf,nf->n", others, others)[None]
    distance = np.maximum(distance, 0)
    if rows is others:
        np.fill_diagonal(distance, 0)
    return np.exp(distance * -sharpness)
