"""Is there more than one crop in a parcel? The series of its pixels in two groups, against one with a smooth gradient.

        pixels of half of the dates ──► where each stands on their leading direction ──► two groups (Otsu)
        pixels of the other half    ──► how much is left unexplained by these groups, and by one smooth surface

The groups that one half of the dates finds are judged by the other half: noise, and a cloud that the mask missed, make
groups that the other dates do not know. The soil's gradient they do know; but a surface explains it better than two
groups do. So the score says how many times more a smooth surface leaves unexplained than two groups.

Sources: Otsu 1979, "A threshold selection method from gray-level histograms", on the first principal component; a
share of the data kept apart to judge what the rest found: Cox 1975, "A note on data-splitting for the evaluation of
significance levels"; the surface: Haining 2003, "Spatial data analysis", section 9.1 (trend surfaces).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# From this score on there are two groups: see `benchmarks/homogeneity.py` for what it finds, and how often wrongly.
LIMIT = 1.5
# Of fewer pixels, and of fewer clear dates, nothing is said.
LEAST_PIXELS, LEAST_DATES = 20, 4
# Farther from the mean than so many times the noise is as far.
MOST = 320.0
# A date counts where so large a share of the pixels is clear.
_CLEAR = 0.5
# The upper quartile of the absolute value of a standard normal, and of differences of two such.
_QUARTILE, _OF_DIFFERENCES = 1.1503, 2**0.5
# Bands that were brought to finer pixels have neighbours of one value; their noise is not nothing.
_LEAST_NOISE = 0.05
_NOTHING = 1e-12
# From so many pixels on, the surface is curved.
_CURVED = 30
# Enough where one direction has a third more variance than the next.
_ITERATIONS = 24
# Of the smaller group's pixels, so many hang together at least, and so many lie on the rim at the most.
_TOGETHER, _ON_RIM = 0.6, 0.9


@dataclass(frozen=True, eq=False)
class Leading:
    """Where the p pixels of a parcel stand on the leading direction of their series, for each half of the dates.

    Attributes:
        row, col: row and column of each pixel, (p).
        first, second: where it stands, by the one and the other half, in units of the pixels' noise, (p); NaN where it
            is not known.
        dates: how many dates both halves are of.
    """

    row: NDArray[np.int32]
    col: NDArray[np.int32]
    first: NDArray[np.float32]
    second: NDArray[np.float32]
    dates: int


@dataclass(frozen=True, eq=False)
class Verdict:
    """What the pixels of a parcel say.

    Attributes:
        share: share of the pixels in the smaller group.
        score: what one smooth surface leaves unexplained, over what two groups leave; 1 at the most where the smaller
            group is no piece of ground.
        smaller: which pixels are in the smaller group, (p); a pixel that is not known is in neither.
        known: which pixels are known, (p).
    """

    share: float
    score: float
    smaller: NDArray[np.bool_]
    known: NDArray[np.bool_]

    @property
    def found(self) -> bool:
        """Whether there are two groups."""
        return self.score >= LIMIT


def leading(
    row: NDArray[np.integer],
    col: NDArray[np.integer],
    step: int,
    values: NDArray,
    valid: NDArray[np.bool_],
    second: bool = False,
) -> Leading:
    """Find where pixels stand on the leading direction of their series, for each half of the dates.

    Args:
        row, col: row and column of each pixel, (p); all are multiples of `step`.
        values: (p, t, c), in any units; whatever stands where `valid` (p, t) is False means nothing.
        second: whether the first of the dates that count goes to the second half.
    """
    count = valid.sum(axis=0)
    counted = (count >= _CLEAR * len(valid)) & (count >= LEAST_PIXELS)
    values, clear = values[:, counted], valid[:, counted]
    dates = values.shape[1]
    if not dates:
        nothing = np.full(len(row), np.nan, np.float32)
        return Leading(row.astype(np.int32), col.astype(np.int32), nothing, nothing.copy(), 0)
    mean = np.where(clear[..., None], values, 0).sum(axis=0, dtype=np.float64) / count[counted, None]
    centred = np.where(clear[..., None], values - mean, 0).astype(np.float32)
    values = centred / _noise(_lattice(row, col, step), centred, clear)
    half = (np.arange(dates) + second) % 2
    halves = [_direction(values[:, half == which], clear[:, half == which]) for which in (0, 1)]
    return Leading(row.astype(np.int32), col.astype(np.int32), *halves, dates)


def together(parts: list[Leading]) -> Leading:
    """What several readings of the same pixels say, of other dates or of other sensors.

    Each half's leading directions are brought to one, as a singular value decomposition is updated by more columns
    (Brand 2002, "Incremental singular value decomposition of uncertain data with missing values").
    """
    first, *others = parts
    if not others:
        return first
    halves = [
        _direction(np.nan_to_num(columns)[:, :, None], np.isfinite(columns))
        for columns in (np.stack([getattr(part, half) for part in parts], axis=1) for half in ("first", "second"))
    ]
    return Leading(first.row, first.col, *halves, sum(part.dates for part in parts))


def verdict(pixels: Leading, step: int) -> Verdict | None:
    """Say whether pixels are of two groups; None where they, or their dates, are too few.

    Args:
        pixels: pixels whose rows and columns are multiples of `step`.
    """
    known = np.isfinite(pixels.first) & np.isfinite(pixels.second)
    if known.sum() < LEAST_PIXELS or pixels.dates < LEAST_DATES:
        return None
    first, second = (values[known].astype(np.float64) for values in (pixels.first, pixels.second))
    row, col = pixels.row[known], pixels.col[known]
    lattice = _lattice(row, col, step)
    surface = _surface(row, col)
    score = min(
        _unexplained(other, surface) / max(_unexplained(other, _indicator(_groups(one, lattice))), 1e-9)
        for one, other in ((first, second), (second, first))
    )
    both = np.stack([first, second], axis=1)[:, :, None]
    smaller = _groups(_direction(both, np.ones((len(first), 2), bool)).astype(np.float64), lattice)
    if 2 * smaller.sum() > len(smaller):
        smaller = ~smaller
    if not _is_a_part(smaller, lattice):
        score = min(score, 1.0)
    whole = np.zeros(len(known), bool)
    whole[known] = smaller
    # The score as it is written, so that whoever reads it says the same of a parcel.
    return Verdict(float(smaller.mean()), round(float(score), 3), whole, known)


def _lattice(row: NDArray, col: NDArray, step: int) -> NDArray[np.int64]:
    """Number of the pixel at each place of the smallest rectangle around pixels, with a margin of one; -1 for none."""
    rows, cols = row // step, col // step
    made = np.full((int(np.ptp(rows)) + 3, int(np.ptp(cols)) + 3), -1, np.int64)
    made[rows - rows.min() + 1, cols - cols.min() + 1] = np.arange(len(row))
    return made


def _noise(lattice: NDArray[np.int64], values: NDArray[np.float32], clear: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Standard deviation of the pixels' noise on each date in each band, (t, c): by differences of neighbours.

    A boundary or a gradient makes few of these large, and their upper quartile does not see it.

    Args:
        values: (p, t, c), around their mean; 0 where `clear` (p, t) is False.
    """
    pairs = [
        np.stack([one.ravel(), other.ravel()])
        for one, other in ((lattice[:, :-1], lattice[:, 1:]), (lattice[:-1], lattice[1:]))
    ]
    joined = np.concatenate(pairs, axis=1)
    one, other = joined[:, (joined >= 0).all(axis=0)]
    known = clear[one] & clear[other]
    count = known.sum(axis=0)
    # What is not known stands behind all that is. Of contiguous rows: along the first axis, sorting takes much longer.
    differences = np.where(known[..., None], np.abs(values[one] - values[other]), np.float32(np.inf))
    ranked = np.sort(np.ascontiguousarray(np.moveaxis(differences, 0, 2)), axis=2)
    place = np.maximum((3 * count) // 4 - 1, 0)
    spread = np.sqrt(np.square(values).sum(axis=0) / clear.sum(axis=0)[:, None])
    if not ranked.shape[2]:
        return np.maximum(spread, _NOTHING)
    quartile = np.take_along_axis(ranked, place[:, None, None], axis=2)[..., 0]
    noise = np.where(count[:, None] >= LEAST_PIXELS // 2, quartile / (_QUARTILE * _OF_DIFFERENCES), spread)
    return np.maximum(np.maximum(noise, _LEAST_NOISE * spread), _NOTHING).astype(np.float32)


def _direction(values: NDArray, clear: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Where pixels stand on the first principal component of their series, (p); NaN for a pixel that is hardly clear.

    Args:
        values: (p, t, c), around their mean; 0 where a pixel is not clear.
        clear: (p, t).
    """
    series = values.reshape(len(values), -1)
    if not series.shape[1]:
        return np.full(len(values), np.nan, np.float32)
    series = series - series.mean(axis=0)
    stands = series @ _leading_vector(series)
    # To a hundredth, as they are kept: what is kept and what was just read give the same answer.
    stands = np.round(stands, 2).clip(-MOST, MOST)
    return np.where(clear.mean(axis=1) >= _CLEAR, stands, np.nan).astype(np.float32)


def _leading_vector(series: NDArray) -> NDArray:
    """First right singular vector, by power iteration: where none leads, which one is found does not matter.

    LAPACK's eigenvectors take fifty times as long for matrices of this size where other work shares the processor.
    """
    vector = series.T @ series[:, np.square(series).sum(axis=0).argmax()]
    for _ in range(_ITERATIONS):
        length = np.sqrt(vector @ vector)
        if not length > 0:
            break  # all pixels are alike
        vector = series.T @ (series @ (vector / length))
    length = np.sqrt(vector @ vector)
    # Of two signs the one that the largest of its numbers has.
    sign = -1.0 if vector[np.abs(vector).argmax()] < 0 else 1.0
    return sign * vector / length if length > 0 else vector


def _groups(values: NDArray[np.float64], lattice: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Part values in two where the variance within is least, then give each pixel what most around it are, (p)."""
    from scipy import ndimage  # most jobs do without, and it takes a fifth of their start

    order = np.argsort(values, kind="stable")
    ranked = values[order]
    count = np.arange(1, len(values))
    below = np.cumsum(ranked)[:-1]
    between = (below / count - (ranked.sum() - below) / (len(values) - count)) ** 2 * count * (len(values) - count)
    upper = np.zeros(len(values), bool)
    upper[order[int(between.argmax()) + 1 :]] = True
    there = lattice >= 0
    for _ in range(2):
        marks = np.where(there, np.where(upper[np.maximum(lattice, 0)], 1.0, -1.0), 0.0)
        around = ndimage.convolve(marks, _AROUND, mode="constant")
        upper = np.zeros(len(values), bool)
        upper[lattice[there]] = around[there] > 0
    return upper


# Itself, its eight neighbours, those at its sides more than those at its corners; odd, so that none is undecided.
_AROUND = np.array([[1, 2, 1], [2, 3, 2], [1, 2, 1]], float)


def _surface(row: NDArray, col: NDArray) -> NDArray[np.float64]:
    """The terms of a smooth surface over pixels, (p, terms)."""
    y, x = (2 * (at - at.mean()) / max(np.ptp(at), 1) for at in (row.astype(float), col.astype(float)))
    plane = [np.ones_like(x), x, y]
    return np.stack([*plane, x * x, x * y, y * y] if len(x) >= _CURVED else plane, axis=1)


def _indicator(groups: NDArray[np.bool_]) -> NDArray[np.float64]:
    return np.stack([~groups, groups], axis=1).astype(float)


def _unexplained(values: NDArray[np.float64], terms: NDArray[np.float64]) -> float:
    """Variance that a linear model of some terms leaves."""
    fit, _, rank, _ = np.linalg.lstsq(terms, values, rcond=None)
    return float(np.square(values - terms @ fit).sum() / max(len(values) - rank, 1))


def _is_a_part(smaller: NDArray[np.bool_], lattice: NDArray[np.int64]) -> bool:
    """Whether the smaller group is a piece of ground: it hangs together, and is not just the parcel's rim.

    Pixels of the rim hold the neighbour's ground, too, all around a parcel.
    """
    from scipy import ndimage

    if smaller.sum() < 2:
        return False
    there = lattice >= 0
    marks = np.zeros(lattice.shape, bool)
    marks[there] = smaller[lattice[there]]
    labelled, _ = ndimage.label(marks)
    if np.bincount(labelled.ravel())[1:].max() < _TOGETHER * smaller.sum():
        return False
    inside = ndimage.binary_erosion(there)
    return (marks & ~inside).sum() <= _ON_RIM * smaller.sum()
