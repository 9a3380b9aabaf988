"""A smooth curve through the clear days of a series, day by day: the Whittaker smoother.

Eilers (2003, A perfect smoother, Analytical Chemistry 75:3631); for vegetation indices Atzberger and Eilers (2011,
International Journal of Remote Sensing 32:3689). The curve minimises the squared distance to clear values plus lambda
times its squared second differences. Days without a clear value have no weight, so that irregular dates need no grid of
composites, and nothing is filled in before. Where nothing was seen for longer than the smoothed waves, the curve is a
straight line.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def whittaker(
    values: NDArray[np.float64], clear: NDArray[np.bool_], days: NDArray[np.int64], period: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Smooth n series.

    Args:
        values: (n, t); anything where it is not clear.
        clear: (n, t).
        days: (t), ascending; a day may come twice.
        period: waves shorter than so many days are smoothed to less than half, however many dates there are.

    Returns:
        every day from the first date to the last (d), and the curves (n, d): NaN before a series' first clear day and
        after its last one, and throughout a series with fewer than three clear days.
    """
    every = np.arange(days[0], days[-1] + 1)
    place = days - days[0]
    weight, total = np.zeros((len(every), len(values))), np.zeros((len(every), len(values)))
    np.add.at(weight, place, clear.T.astype(float))
    np.add.at(total, place, np.where(clear, values, 0).T)
    seen = weight > 0
    enough = seen.sum(axis=0) >= 3
    first, last = seen.argmax(axis=0), len(every) - 1 - seen[::-1].argmax(axis=0)
    # A wave of this period is halved where the penalty of its curvature equals the weight of a day, which is the mean
    # number of clear values a day.
    density = weight.sum(axis=0) / np.maximum(last - first + 1, 1)
    penalty = (period / (2 * np.pi)) ** 4 * np.maximum(density, 1e-9)
    number = np.arange(len(every))[:, None]
    enough &= len(every) > 3  # fewer days have no five bands
    within = (number >= first) & (number <= last) & enough
    curve = np.full(weight.shape, np.nan)
    if enough.any():
        curve[:, enough] = _solved(weight[:, enough], total[:, enough], penalty[enough])
    made = np.where(within, curve, np.nan).T
    for row in np.flatnonzero(enough):
        _straighten(made[row], np.flatnonzero(seen[:, row]), period)
    return every, made


def _straighten(curve: NDArray[np.float64], clear: NDArray[np.intp], longest: float) -> None:
    """Draw a straight line where nothing was seen for longer: a smooth curve would swing there above all it knows."""
    for place in np.flatnonzero(np.diff(clear) > longest):
        first, last = clear[place], clear[place + 1]
        curve[first : last + 1] = np.linspace(curve[first], curve[last], last - first + 1)


def _solved(weight: NDArray, total: NDArray, penalty: NDArray) -> NDArray:
    """Solve (W + penalty D'D) z = W y for all series at once, by the LDL' factors of the five-banded matrix.

    Args:
        weight, total: (d, n): W, and W y.
        penalty: (n).
    """
    count = len(weight)
    main = np.full(count, 6.0)
    main[[0, -1]], main[[1, -2]] = 1.0, 5.0
    beside = np.full(count, -4.0)
    beside[[0, -2]] = -2.0
    pivot, one, two, right = (np.zeros_like(weight) for _ in range(4))
    for row in range(count):
        pivot[row] = weight[row] + penalty * main[row]
        off = penalty * beside[row]
        right[row] = total[row]
        if row > 0:
            pivot[row] -= one[row - 1] ** 2 * pivot[row - 1]
            off = off - one[row - 1] * pivot[row - 1] * two[row - 1]
            right[row] -= one[row - 1] * right[row - 1]
        if row > 1:
            pivot[row] -= two[row - 2] ** 2 * pivot[row - 2]
            right[row] -= two[row - 2] * right[row - 2]
        one[row], two[row] = off / pivot[row], penalty / pivot[row]
    solved = right / pivot
    for row in range(count - 2, -1, -1):
        solved[row] -= one[row] * solved[row + 1]
        if row + 2 < count:
            solved[row] -= two[row] * solved[row + 2]
    return solved
