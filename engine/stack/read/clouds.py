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
_NUMBERS = 2**18  # dates of pixels at once: what is known of them stays in the processor's cache, or near it


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
    size = max(1, _NUMBERS // count)
    for start in range(0, made.shape[1], size):
        part = slice(start, start + size)
        made[:, part] = _of_pixels(*(band[:, part] for band in flat), np.asarray(days, np.float64))
    return made.reshape(shape)


def _of_pixels(
    blue: NDArray, red: NDArray, near: NDArray, valid: NDArray[np.bool_], days: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Where a cloud or its shadow covers n pixels in a row, (t, n)."""
    made = np.zeros(valid.shape, bool)
    bands = np.stack([blue, red, near]).astype(np.float32)
    others = np.flatnonzero(~(valid.all(axis=0) & _calm(bands[0], bands[2], days)))
    if len(others):
        made[:, others] = _of_restless(bands[:, :, others], valid[:, others], days)
    return made


def _calm(blue: NDArray[np.float32], near: NDArray[np.float32], days: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where neither a cloud nor a shadow can be on any date, if all dates are valid, (n): told quickly.

    Args:
        blue, near: (t, n).
    """
    count, calm = len(days), np.ones(blue.shape[1], bool)
    # Dates with as many on each side are compared at once.
    inner = [slice(_NEAR, count - _NEAR)] if count > 2 * _NEAR else []
    ends = [slice(date, date + 1) for date in range(count) if not inner or not _NEAR <= date < count - _NEAR]
    for dates in (*inner, *ends):
        offsets = [each for each in (-2, -1, 1, 2) if dates.start + each >= 0 and dates.stop + each <= count]
        beside = {each: slice(dates.start + each, dates.stop + each) for each in offsets}
        distance = np.mean([np.abs(days[other] - days[dates]) for other in beside.values()], axis=0)
        median = _middle([blue[other] for other in beside.values()])
        lower = np.minimum.reduce([near[other] for each, other in beside.items() if abs(each) == 1])
        risen = blue[dates] - median > _limit(distance)[:, None]
        calm &= ~(risen | (near[dates] < np.float32(_SHADE) * lower)).any(axis=0)
    return calm


def _of_restless(bands: NDArray[np.float32], valid: NDArray[np.bool_], days: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Where a cloud or its shadow covers pixels of which a date may have one, or is missing, (t, n).

    Args:
        bands: blue, red and near infrared, (3, t, n).
    """
    blue, _, near = bands
    # No median is below the lowest blue, so that most dates are no clouds, whatever they are compared with.
    lowest = np.where(valid, blue, np.float32(np.inf)).min(axis=0)
    may_be = valid & (blue - lowest > np.float32(_JUMP))
    cloud = np.zeros(valid.shape, bool)
    changing = np.flatnonzero(may_be.any(axis=0))
    for _ in range(_ROUNDS):
        before = cloud[:, changing]
        beside = _Beside(bands, changing, valid[:, changing] & ~before, days)
        found = beside.clouds(may_be[:, changing])
        cloud[:, changing] = found
        changing = changing[(found != before).any(axis=0)]
        if not len(changing):
            break
    clear = valid & ~cloud
    highest = np.where(clear, near, np.float32(-np.inf)).max(axis=0)
    beside = _Beside(bands, np.arange(valid.shape[1]), clear, days)
    return cloud | beside.shadows(clear & (near < np.float32(_SHADE) * highest))


class _Beside:
    """What stands beside the dates of n pixels: the two nearest clear dates before each, and the two after it.

    Args:
        bands: blue, red and near infrared of more pixels, (3, t, all).
        pixels: which of them, (n).
        clear: (t, n).
        days: (t).
    """

    def __init__(
        self, bands: NDArray[np.float32], pixels: NDArray[np.intp], clear: NDArray[np.bool_], days: NDArray[np.float64]
    ) -> None:
        # A date that is not there comes after all others, and its values are infinite: they sort last.
        none = len(clear)
        missing = np.full((1, bands.shape[2]), np.inf, np.float32)
        self._bands = [np.concatenate([band, missing]).reshape(-1) for band in bands]
        self._days = np.append(days, np.inf).astype(np.float32)
        self._pixels, self._all, self._none = pixels, bands.shape[2], none
        place = np.arange(none, dtype=np.int16)[:, None]
        last = np.maximum.accumulate(np.where(clear, place, np.int16(-1)), axis=0)
        last[last < 0] = none
        following = np.minimum.accumulate(np.where(clear, place, np.int16(none))[::-1], axis=0)[::-1]
        nothing = np.full((1, len(pixels)), none, np.int16)
        # Of each date, the last clear one before it, and the first one from it on.
        self._last = np.concatenate([nothing, last]).reshape(-1)
        self._next = np.concatenate([following, nothing, nothing]).reshape(-1)

    def clouds(self, may_be: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Where blue has risen as under a cloud, and red not as on ploughed ground, of what may be clouds; (t, n)."""
        flat, dates, columns = self._places(may_be)
        own, beside, count, distance = self._compared(dates, columns)
        rise = self._bands[0].take(own) - self._median(0, beside, count)
        risen = np.flatnonzero(rise > _limit(distance))
        beside = [each[risen] for each in beside]
        red = self._bands[1].take(own[risen]) - self._median(1, beside, count[risen])
        return self._marked(flat[risen[red <= np.float32(_SOIL) * rise[risen]]])

    def shadows(self, may_be: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Where near infrared has fallen as in a shadow, and neither blue nor red have risen, of what may be shadows;
        (t, n).
        """
        flat, dates, columns = self._places(may_be)
        pixels, near = self._pixels[columns], self._bands[2]
        before, after = (
            near.take(table.take(flat + step).astype(np.intp) * self._all + pixels)
            for table, step in ((self._last, 0), (self._next, len(self._pixels)))
        )
        dark = np.flatnonzero(near.take(dates * self._all + pixels) < np.float32(_SHADE) * np.minimum(before, after))
        both = np.isfinite(before[dark]) & np.isfinite(after[dark])
        share = np.where(both, np.float32(1), np.float32(_SHADE))
        own, beside, count, _ = self._compared(dates[dark], columns[dark])
        fallen = count > 0
        for number in (0, 1):
            fallen &= self._bands[number].take(own) <= share * self._median(number, beside, count)
        return self._marked(flat[dark[fallen]])

    def _places(self, may_be: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
        """What is marked, (m): its place in (t, n), its date and its column."""
        flat = np.flatnonzero(may_be)
        return (flat, *np.divmod(flat, len(self._pixels)))

    def _marked(self, flat: NDArray[np.intp]) -> NDArray[np.bool_]:
        made = np.zeros((self._none, len(self._pixels)), bool)
        made.reshape(-1)[flat] = True
        return made

    def _compared(
        self, dates: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], list[NDArray[np.intp]], NDArray[np.int8], NDArray[np.float32]]:
        """Places of m values in the bands, and of those of the nearest clear dates; how many of these there are, and
        how many days away they are in the mean.
        """
        width, none, pixels = len(self._pixels), self._none, self._pixels[columns]
        own = dates * width + columns
        before, after = self._last.take(own).astype(np.intp), self._next.take(own + width).astype(np.intp)
        earlier = self._last.take(np.where(before < none, before, 0) * width + columns).astype(np.intp)
        later = self._next.take((after + 1) * width + columns).astype(np.intp)
        beside, day = [before, earlier, after, later], self._days.take(dates)
        count, distance = np.zeros(len(dates), np.int8), np.zeros(len(dates), np.float32)
        for each in beside:
            apart, known = np.abs(self._days.take(each) - day), each < none
            count += known
            distance += np.where(known, apart, np.float32(0))
        places = [each * self._all + pixels for each in beside]
        return dates * self._all + pixels, places, count, distance / np.maximum(count, 1)

    def _median(self, number: int, beside: list[NDArray[np.intp]], count: NDArray[np.int8]) -> NDArray[np.float32]:
        """Median of a band over the nearest clear dates, of which there are `count`, (m); NaN where there are none."""
        a, b, c, d = (self._bands[number].take(each) for each in beside)
        a, b = np.minimum(a, b), np.maximum(a, b)
        c, d = np.minimum(c, d), np.maximum(c, d)
        lowest, low_or_high = np.minimum(a, c), np.maximum(a, c)
        high_or_low = np.minimum(b, d)
        second, third = np.minimum(low_or_high, high_or_low), np.maximum(low_or_high, high_or_low)
        of_two = np.where(count == 2, (lowest + second) / 2, lowest)
        of_four = np.where(count == 4, (second + third) / 2, second)
        return np.where(count >= 3, of_four, np.where(count > 0, of_two, np.float32(np.nan)))


def _middle(values: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    """The median of one to four numbers, element by element."""
    if len(values) == 4:
        a, b, c, d = values
        low = np.maximum(np.minimum(a, b), np.minimum(c, d))
        return (low + np.minimum(np.maximum(a, b), np.maximum(c, d))) / 2
    if len(values) == 3:
        a, b, c = values
        return np.maximum(np.minimum(a, b), np.minimum(np.maximum(a, b), c))
    return (values[0] + values[-1]) / 2


def _limit(distance: NDArray[np.floating]) -> NDArray[np.float32]:
    """By how much blue rises under a cloud, where the dates that are compared are so many days away in the mean."""
    return (_JUMP * (1 + np.minimum(distance, _MOST_DAYS) / _DAYS)).astype(np.float32)
