"""What was done on a parcel, by simple rules on clear dates: harvest, mowing, bare soil.

Each event lies between two clear dates: the last one before and the first one after. Nothing is told of days between.

- Mowing: NDVI drops from one clear date to the next, and rises again: the mowing marker of Sinergise's Area Monitoring,
  whose documentation tells a mean drop of 0.15 and of 20 days until it has recovered; drops between consecutive clear
  Sentinel-2 dates after Kolecka et al. (2018, Remote Sensing 10:1221). A drop to bare ground is no mowing.
- Bare soil, as after ploughing: little that is green and little residue, by NDVI and NBR2, the two indices by which
  Demattê et al. (2018, Remote Sensing of Environment 212:161) find bare soil in series. Without short-wave infrared
  bands NDVI alone tells, and stubble looks like soil.
- Harvest: after the peak, NDVI falls to the level of bare or residue-covered ground, and does not rise at once. This is
  the end of the green crop; a crop that stands ripe for weeks looks the same.

The limits are set here and no measurement: they suit simulated fields whose true days are known, as a benchmark says
(`python -m benchmarks events`). On real ground they are untried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

KINDS = ("harvest", "mowing", "bare soil")
# NDVI of a stand that can be cut, the least drop of a mowing, the share of it that grows again, and until when.
_STAND, _DROP, _REGROWN, _UNTIL = 0.5, 0.15, 0.4, 75
# NDVI of ground without green plants, and NBR2 of ground without residue.
_GROUND, _BARE, _NO_RESIDUE = 0.35, 0.3, 0.09
# NBR2 above which residue covers the ground again: between the two, ground stays what it was.
_RESIDUE = 0.11
# A stand that has more than this share of a drop again at the next clear date, so many days later at most, was not cut:
# grass takes weeks, while haze and the shadows of clouds that no mask shows are gone on the next date.
_BACK, _SOON = 0.7, 10
# Days between two dates that tell an event well, and that hardly tell when it was.
_NEAR, _FAR = 20, 60


@dataclass(frozen=True)
class Event:
    """Something that happened on a parcel.

    Attributes:
        kind: one of `KINDS`.
        before, after: the dates between which it happened, by their place in the series; `before` is -1 for what was so
            on the first clear date already.
        certainty: "high" where both dates are at most 20 days apart and the next clear date says the same; "medium"
            where one of the two is so and they are at most 60 days apart; "low" else.
    """

    kind: str
    before: int
    after: int
    certainty: str


def events_of(ndvi: NDArray[np.float64], nbr2: NDArray[np.float64] | None, days: NDArray[np.int64]) -> list[Event]:
    """The events of one series, by their dates.

    Args:
        ndvi, nbr2: (t), NaN where a date is not clear; `nbr2` is None without its bands.
        days: (t), ascending.
    """
    seen = np.flatnonzero(np.isfinite(ndvi))
    residue = None if nbr2 is None else nbr2[seen]
    clear = _Clear(ndvi[seen], residue, days[seen])
    found = [*_harvests(clear), *_mowings(clear), *_bare(clear)]
    named = [
        Event(
            kind, int(seen[before]) if before >= 0 else -1, int(seen[after]), clear.certainty(before, after, confirmed)
        )
        for kind, before, after, confirmed in found
    ]
    return sorted(named, key=lambda event: (event.after, KINDS.index(event.kind)))


@dataclass(frozen=True)
class _Clear:
    """A series' clear dates alone: NDVI, NBR2 where there is one, and days."""

    ndvi: NDArray[np.float64]
    nbr2: NDArray[np.float64] | None
    days: NDArray[np.int64]

    def certainty(self, before: int, after: int, confirmed: bool) -> str:
        days = self.days[after] - self.days[before] if before >= 0 else _FAR + 1
        if days <= _NEAR and confirmed:
            return "high"
        return "medium" if days <= _NEAR or (days <= _FAR and confirmed) else "low"


# What happened, the clear dates before and after it, and whether a further date says the same.
_Found = tuple[str, int, int, bool]


def _harvests(clear: _Clear) -> Iterator[_Found]:
    """Each fall from a green stand to the level of ground that lasts until the next clear date, or ends the series.

    A stand thins over several dates: it was last seen whole where NDVI was above the middle of its highest value and
    that level.
    """
    ndvi, top = clear.ndvi, -np.inf
    for place, value in enumerate(ndvi):
        top = max(top, value)
        following = ndvi[place + 1 : place + 2]
        if top >= _STAND and value <= _GROUND and not (following > _GROUND).any():
            whole = np.flatnonzero(ndvi[:place] >= (top + _GROUND) / 2)
            yield "harvest", int(whole[-1]), place, len(following) > 0
            top = -np.inf


def _mowings(clear: _Clear) -> Iterator[_Found]:
    """Each fall from a local maximum to a local minimum that is no bare ground, and after which the stand grows again.

    The cut is told between the two dates of its steepest step.
    """
    kept = ~_hazy(clear)
    places, ndvi, days = np.flatnonzero(kept), clear.ndvi[kept], clear.days[kept]
    place = 0
    while place < len(ndvi) - 1:
        low = place
        while low + 1 < len(ndvi) and ndvi[low + 1] < ndvi[low]:
            low += 1
        steps = -np.diff(ndvi[place : low + 1])
        drop = ndvi[place] - ndvi[low]
        later = ndvi[low + 1 :][days[low + 1 :] <= days[low] + _UNTIL]
        grows = bool((later - ndvi[low] >= _REGROWN * drop).any())
        if grows and ndvi[place] >= _STAND and ndvi[low] > _GROUND and drop >= _DROP and steps.max() >= drop / 2:
            after = place + 1 + int(steps.argmax())
            # One low date among high ones may be a haze.
            sure = bool(ndvi[after + 1] < ndvi[after - 1] - drop / 4)
            yield "mowing", int(places[after - 1]), int(places[after]), sure
        place = max(low, place + 1)


def _hazy(clear: _Clear) -> NDArray[np.bool_]:
    """Dates that are lower than those around them, of which the next one comes soon and is as high as before, (t)."""
    before, here, after = clear.ndvi[:-2], clear.ndvi[1:-1], clear.ndvi[2:]
    hazy = np.zeros(len(clear.ndvi), bool)
    back = (after - here >= _BACK * (before - here)) & (before > here)
    hazy[1:-1] = back & (clear.days[2:] - clear.days[1:-1] <= _SOON)
    return hazy


def _bare(clear: _Clear) -> Iterator[_Found]:
    """Each spell of bare ground, from the first date of it; it lasts until something grows or covers the ground."""
    begins, ends = clear.ndvi <= _BARE, clear.ndvi > _GROUND
    if clear.nbr2 is not None:
        begins &= clear.nbr2 <= _NO_RESIDUE
        ends |= clear.nbr2 > _RESIDUE
    bare = False
    for place in range(len(begins)):
        if begins[place] and not bare:
            yield "bare soil", place - 1, place, bool(begins[place + 1 : place + 2].any())
        bare = bool(begins[place] or (bare and not ends[place]))
