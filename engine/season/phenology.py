"""Start, peak and end of the season, from smoothed curves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Curves that rise by less have no season: permanent cover, or noise.
_LEAST_AMPLITUDE = 0.1
# Most days between the clear dates around a start, peak or end. Dates of two 16-day composites in a row are up to so
# many days apart: from such series transitions are found within three days, and far less surely where a composite is
# missing around them (Zhang, Friedl and Schaaf 2009, International Journal of Remote Sensing 30:2061).
MOST_APART = 32
PARTS = ("start", "peak", "end")


@dataclass(frozen=True)
class Seasons:
    """The main season of n series; -1 where nothing is said.

    Attributes:
        start, peak, end: places in the curve's days, (n).
        amplitude: height of the peak over the mean of the lowest values before and after it, (n); NaN without.
        apart: days between the clear dates around start, peak and end, (n, 3); 0 where nothing is said.
    """

    start: NDArray[np.int64]
    peak: NDArray[np.int64]
    end: NDArray[np.int64]
    amplitude: NDArray[np.float64]
    apart: NDArray[np.int64]

    def days(self, part: str) -> NDArray[np.int64]:
        """Places of one of `PARTS` in the curve's days, (n); -1 where the dates around it are too far apart, too."""
        near = self.apart[:, PARTS.index(part)] <= MOST_APART
        return np.where(near, getattr(self, part), -1)

    def unsure(self, place: int) -> list[str]:
        """The `PARTS` of a season that are not told, since the clear dates around them are too far apart."""
        return [part for part, days in zip(PARTS, self.apart[place]) if days > MOST_APART]


def seasons(curve: NDArray[np.float64], seen: NDArray[np.bool_], share: float) -> Seasons:
    """The season around the highest point of each curve.

    Start and end are where the curve has risen by a share of its amplitude from the lowest value before the peak, and
    has fallen to the same share above the lowest value after it: thresholds of amplitude as TIMESAT has them (Jönsson
    and Eklundh 2004, Computers and Geosciences 30:833). A series that begins or ends amid its season has no start or
    end: nothing is said of what was not seen.

    Args:
        curve: (n, d), NaN where a series has no curve.
        seen: (n, d), the days of its clear dates.
        share: share of the amplitude at which a season starts and ends, such as 0.2.
    """
    made = [_season(row, share) for row in curve]
    start, peak, end, amplitude = (np.array(column) for column in zip(*made)) if made else (np.zeros(0),) * 4
    found = np.stack([np.asarray(column, np.int64) for column in (start, peak, end)], axis=1)
    apart = [[_apart(row, place) for place in places] for row, places in zip(seen, found)]
    return Seasons(*found.T, np.asarray(amplitude, float), np.array(apart, np.int64).reshape(-1, len(PARTS)))


def _apart(seen: NDArray[np.bool_], place: int) -> int:
    """Days between the clear dates around a day; the longer of both sides where it is such a date itself."""
    if place < 0:
        return 0
    clear = np.flatnonzero(seen)
    before, after = np.searchsorted(clear, place, "left"), np.searchsorted(clear, place, "right")
    if before == after:
        return int(clear[after] - clear[before - 1])
    return int(np.diff(clear[max(before - 1, 0) : after + 1]).max())


def _season(row: NDArray[np.float64], share: float) -> tuple[int, int, int, float]:
    known = np.flatnonzero(np.isfinite(row))
    if not len(known):
        return -1, -1, -1, np.nan
    first, last = known[0], known[-1]
    peak = int(first + np.argmax(row[first : last + 1]))
    left, right = int(first + row[first : peak + 1].argmin()), int(peak + row[peak : last + 1].argmin())
    # A peak on the edge of what was seen is none, and an edge that is not low is no base.
    height = row[peak] - np.array([row[left], row[right]])
    amplitude = float(height.mean()) if first < peak < last else float(height.max())
    if amplitude < _LEAST_AMPLITUDE or not first < peak < last:
        return -1, -1, -1, np.nan
    rising = np.flatnonzero(row[left : peak + 1] >= row[left] + share * height[0])
    falling = np.flatnonzero(row[peak : right + 1] <= row[right] + share * height[1])
    low = 0.5 * height.max()  # a side that was seen to rise by less than half of the other was cut off
    start = left + int(rising[0]) if len(rising) and height[0] >= low else -1
    end = peak + int(falling[0]) if len(falling) and height[1] >= low else -1
    return start, peak, end, amplitude
