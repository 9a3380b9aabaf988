"""Clouds and their shadows where nobody masked them: by how a pixel differs from its own other dates.

Over some weeks the ground changes little in blue, and a cloud brightens it at once: the idea of MTCD (Hagolle et al.
2010, "A multi-temporal method for cloud detection, applied to FORMOSAT-2, VENuS, LANDSAT and SENTINEL-2 images",
Remote Sensing of Environment 114, 1747-1755), whose thresholds are taken here. MTCD goes through a series as it is
received and compares with the last clear date; here all dates are known, and one is compared with the median of the
nearest clear ones before and after it. A pixel depends on its own series alone, so that it does not matter in which
blocks a scene is read; what MTCD sees in the neighbourhood (texture, edges of clouds) is therefore not used.

Cloud: blue is higher than the median by more than 0.03 (1 + d / 30), where the dates of the median are d days away in
the mean, at most 30, and red has not risen more than 1.5 times as much, as it does where soil is ploughed.
Shadow: near infrared is below `_SHADE` times that of the nearest clear dates before and after, and neither blue nor red
have risen: a harvest darkens near infrared for good, and brightens red. At either end of the series, where one side has
no clear date, blue and red must have fallen to `_SHADE` times the median, too.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Of fewer dates none can be compared.
FEWEST_DATES = 4
_NEAR = 2  # clear dates on each side that make up the median
_JUMP, _DAYS, _MOST_DAYS = 0.03, 30.0, 30.0
_SOIL = 1.5
_SHADE = 0.65
_ROUNDS = 3
_PIXELS = 2**15  # at once


def unclear(
    blue: NDArray[np.floating],
    red: NDArray[np.floating],
    near: NDArray[np.floating],
    valid: NDArray[np.bool_],
    days: NDArray[np.integer],
) -> NDArray[np.bool_]:
    """Where a cloud or its shadow covers the ground, (t, h, w).

    Args:
        blue, red, near: (t, h, w) reflectance of the blue, red and near infrared bands.
        valid: (t, h, w) where there are measurements.
        days: (t) of the dates, ascending.
    """
    shape, count = valid.shape, len(days)
    if count < FEWEST_DATES:
        return np.zeros(shape, bool)
    made = np.empty((count, valid[0].size), bool)
    flat = [band.reshape(count, -1) for band in (blue, red, near, valid)]
    for start in range(0, made.shape[1], _PIXELS):
        part = slice(start, start + _PIXELS)
        made[:, part] = _of_pixels(*(band[:, part] for band in flat), np.asarray(days, np.float64))
    return made.reshape(shape)


def _of_pixels(
    blue: NDArray, red: NDArray, near: NDArray, valid: NDArray[np.bool_], days: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """The same of n pixels in a row, (t, n)."""
    blue, red, near = (np.where(valid, band, np.nan).astype(np.float32) for band in (blue, red, near))
    cloud = np.zeros(valid.shape, bool)
    for _ in range(_ROUNDS):
        found = np.stack([_is_cloud(blue, red, valid & ~cloud, days, date) for date in range(len(days))])
        if (found == cloud).all():
            break
        cloud = found
    clear = valid & ~cloud
    shadow = np.stack([_is_shadow(blue, red, near, clear, date) for date in range(len(days))])
    return (cloud | shadow) & valid


def _is_cloud(
    blue: NDArray, red: NDArray, clear: NDArray[np.bool_], days: NDArray[np.float64], date: int
) -> NDArray[np.bool_]:
    dates = _beside(clear, date)
    known = dates >= 0
    distance = (np.abs(days[dates] - days[date]) * known).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
    rise = blue[date] - _median(blue, dates)
    limit = _JUMP * (1 + np.minimum(distance, _MOST_DAYS) / _DAYS)
    return (rise > limit) & (red[date] - _median(red, dates) <= _SOIL * rise)


def _is_shadow(blue: NDArray, red: NDArray, near: NDArray, clear: NDArray[np.bool_], date: int) -> NDArray[np.bool_]:
    dates = _beside(clear, date)
    before, after = (_values(near, dates[side]) for side in (0, _NEAR))
    lower = np.fmin(before, after)
    share = np.where(np.isfinite(before) & np.isfinite(after), np.float32(1), np.float32(_SHADE))
    dark = near[date] < _SHADE * lower
    return dark & (blue[date] <= share * _median(blue, dates)) & (red[date] <= share * _median(red, dates))


def _beside(clear: NDArray[np.bool_], date: int) -> NDArray[np.intp]:
    """The nearest clear dates of each pixel, (2 _NEAR, n): those before a date, the nearest first, then those after;
    -1 where there are fewer.
    """
    count = clear.shape[1]
    found = np.full((2 * _NEAR, count), -1, np.intp)
    for side, others in ((0, range(date - 1, -1, -1)), (_NEAR, range(date + 1, len(clear)))):
        filled = np.zeros(count, np.intp)
        for other in others:
            free = np.flatnonzero(clear[other] & (filled < _NEAR))
            found[side + filled[free], free] = other
            filled[free] += 1
            if (filled == _NEAR).all():
                break
    return found


def _values(band: NDArray, dates: NDArray[np.intp]) -> NDArray:
    """A band on some dates of each pixel, shaped as these; NaN where there is none."""
    return np.where(dates >= 0, band[dates, np.arange(band.shape[1])], np.float32(np.nan))


def _median(band: NDArray, dates: NDArray[np.intp]) -> NDArray:
    """Median of a band over some dates of each pixel, (n); NaN where there are none."""
    ordered = np.sort(_values(band, dates), axis=0)  # NaN comes last
    count = (dates >= 0).sum(axis=0)
    pixel = np.arange(band.shape[1])
    low, high = np.maximum(count - 1, 0) // 2, np.minimum(count // 2, len(ordered) - 1)
    return (ordered[low, pixel] + ordered[high, pixel]) / 2
