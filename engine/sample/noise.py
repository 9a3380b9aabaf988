"""Smooth random fields over the plane, evaluated piece by piece: a piece equals the same piece of the whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

# Mean over a lattice cell of the sum of squared cubic B-spline weights, in one dimension.
_CUBIC_VARIANCE = 151 / 315


@dataclass(frozen=True)
class SmoothField:
    """A sum of octaves of cubic B-splines over random lattices, about standard normal.

    Attributes:
        spacings: distance of the lattice points of each octave, in pixels.
        lattices: one array a octave, the weights included.
        margin: pixels that the field reaches beyond each border.
    """

    spacings: tuple[float, ...]
    lattices: tuple[np.ndarray, ...]
    margin: int

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return the field at the crossings of `rows` and `cols`, (len(rows), len(cols)) float32.

        Args:
            rows: positions in pixels, fractions allowed, within the scene and its margin.
            cols: the same.
        """
        total = np.zeros((len(rows), len(cols)), np.float32)
        for spacing, lattice in zip(self.spacings, self.lattices):
            by_row = _interpolate(lattice, (rows + self.margin) / spacing, axis=0)
            total += _interpolate(by_row, (cols + self.margin) / spacing, axis=1)
        return total

    def at_points(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Return the field at n points, (n) float64."""
        total = np.zeros(len(rows))
        for spacing, lattice in zip(self.spacings, self.lattices):
            (row, by_row), (col, by_col) = (_taps((at + self.margin) / spacing) for at in (rows, cols))
            for down, weight_down in enumerate(by_row):
                for right, weight_right in enumerate(by_col):
                    total += lattice[row + down, col + right] * weight_down * weight_right
        return total


def smooth_field(
    rng: np.random.Generator, height: int, width: int, spacing: float, octaves: int = 3, margin: int = 0
) -> SmoothField:
    """Draw a field for a scene of `height` x `width` pixels, each octave at half the spacing and 0.55 the weight."""
    spacings = tuple(spacing / 2**octave for octave in range(octaves))
    weights = np.array([0.55**octave for octave in range(octaves)])
    weights /= math.sqrt(float(np.square(weights).sum())) * _CUBIC_VARIANCE
    lattices = tuple(
        (weight * rng.standard_normal(_lattice_shape(height, width, step, margin))).astype(np.float32)
        for step, weight in zip(spacings, weights)
    )
    return SmoothField(spacings, lattices, margin)


def _lattice_shape(height: int, width: int, spacing: float, margin: int) -> tuple[int, int]:
    return (math.ceil((height + 2 * margin) / spacing) + 4, math.ceil((width + 2 * margin) / spacing) + 4)


def _interpolate(values: np.ndarray, positions: np.ndarray, axis: int) -> np.ndarray:
    """Interpolate along `axis`; `positions` in lattice units from the second lattice point."""
    cell, taps = _taps(positions)
    return sum(
        np.take(values, cell + shift, axis=axis) * (tap[:, None] if axis == 0 else tap)
        for shift, tap in enumerate(taps)
    )


def _taps(positions: np.ndarray) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
    """Return the cell of each position and the four weights of a uniform cubic B-spline."""
    cell = np.floor(positions).astype(np.intp)
    t = (positions - cell).astype(np.float32)
    return cell, ((1 - t) ** 3 / 6, (3 * t**3 - 6 * t**2 + 4) / 6, (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6, t**3 / 6)
