"""What is done on the fields of a managed scene, and when: meadows cut, crops harvested, ground ploughed.

Other scenes have crops that ripen and residue that fades; here each of these ends on a day, which is known. The days,
and what grows again after a cut, were set by hand after common practice in a temperate lowland; none is a measurement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.sample.crops import Cover, Phase
from engine.sample.growth import Canopies, Work

RESIDUES = ("straw", "dark residue")
# A meadow's stand that grows from spring to autumn, beside the grass that is always there.
_MEADOW = (Phase("grass", -400, 800, 0.45), Phase("grass", 62, 325, 0.45, rise=18, fall=16))
# Day of the first cut and days between two, mean and spread, or least and most; share that a cut leaves; days until two
# thirds of what it took have grown again.
_FIRST_CUT, _BETWEEN, _LAST_CUT, _MOST_CUTS = (142.0, 9.0), (36.0, 55.0), 285, 4
_LEFT, _REGROWTH = (0.30, 0.55), (16.0, 3.0)
# Days that a ripe crop stands until it is harvested; half of the maize is cut green, for silage, before it is ripe.
_RIPE = {"winter wheat": 14.0, "winter barley": 12.0, "winter rapeseed": 12.0, "maize": 22.0, "sunflower": 18.0,
         "soybean": 12.0}  # fmt: skip
_RIPE_SPREAD, _SOONEST, _SILAGE, _SILAGE_SHARE = 4.0, 3.0, -8.0, 0.5
# Share of the residue that a harvest leaves, and that of silage maize.
_STUBBLE, _SILAGE_STUBBLE = 0.8, 0.3
_PLOUGHED = 0.75  # share of the fields whose residue is ploughed under; the others keep their stubble
_MOST = _MOST_CUTS + 1  # operations on a place: cuts, or harvest and two times of ploughing
_LATE = 500.0  # past the end of any year


@dataclass(frozen=True)
class Operations:
    """Days of the year on which something was done on a place.

    Attributes:
        mown, ploughed: ascending.
        harvested: None where nothing was.
    """

    mown: tuple[float, ...] = ()
    harvested: float | None = None
    ploughed: tuple[float, ...] = ()


def managed_covers(covers: Sequence[Cover]) -> tuple[Cover, ...]:
    """The covers of a managed scene: meadows do not wilt by the calendar, they are cut."""
    return tuple(replace(cover, phases=_MEADOW) if cover.name == "grassland" else cover for cover in covers)


def manage(
    kinds: np.ndarray, covers: Sequence[Cover], canopies: Canopies, rng: np.random.Generator
) -> tuple[Canopies, tuple[Operations, ...]]:
    """Decide what is done on each place; returns what grows there then, and the operations, place by place.

    Args:
        kinds: index into `covers`, (n).
        covers: as `managed_covers` has them.
        canopies: canopies as they would grow by themselves.
        rng: draws the days.
    """
    n, k = canopies.start.shape
    start, end = canopies.start.copy(), canopies.end.copy()
    day, keep, regrowth = np.full((n, _MOST), _LATE), np.ones((n, _MOST, k)), np.full((n, _MOST), np.inf)
    operations = []
    for place, kind in enumerate(kinds):
        cover = covers[kind]
        of_field = Operations()
        if cover.name == "grassland":
            of_field = Operations(mown=_cuts(rng))
            for number, cut in enumerate(of_field.mown):
                day[place, number] = cut
                keep[place, number] = rng.uniform(*_LEFT)
                regrowth[place, number] = max(8.0, rng.normal(*_REGROWTH))
        elif cover.name in _RIPE:
            field = _worked(cover, canopies.cover[place] > 0, start[place], end[place], canopies.rise[place], rng)
            start[place], end[place], day[place], keep[place] = field.start, field.end, field.day, field.keep
            of_field = field.operations
        operations.append(of_field)
    return replace(canopies, start=start, end=end, work=Work(day, keep, regrowth)), tuple(operations)


def _cuts(rng: np.random.Generator) -> tuple[float, ...]:
    days = [float(np.rint(rng.normal(*_FIRST_CUT)))]
    for _ in range(int(rng.integers(0, _MOST_CUTS))):
        days.append(days[-1] + float(np.rint(rng.uniform(*_BETWEEN))))
    return tuple(day for day in days if day <= _LAST_CUT)


@dataclass(frozen=True)
class _Field:
    """A field that is harvested and ploughed: what was done, and how that changes its k phases.

    Attributes:
        start, end: days on which a phase begins and ends, (k).
        day, keep: days of up to m operations, (m), and the share of each phase that they leave, (m, k).
    """

    operations: Operations
    start: np.ndarray
    end: np.ndarray
    day: np.ndarray
    keep: np.ndarray


def _worked(
    cover: Cover, grown: np.ndarray, start: np.ndarray, end: np.ndarray, rise: np.ndarray, rng: np.random.Generator
) -> _Field:
    """Harvest and plough a field, and let what comes afterwards come after it.

    Args:
        grown: which of its phases have any cover, (k).
        start, end, rise: days of each phase as they would be by themselves, (k).
    """
    start, end = start.copy(), end.copy()
    day, keep = np.full(_MOST, _LATE), np.ones((_MOST, len(start)))
    phases = range(len(cover.phases))
    residue = [number for number in phases if cover.phases[number].spectrum in RESIDUES]
    later = [number for number in phases if cover.phases[number].after and number not in residue]
    before = [number for number in phases if not cover.phases[number].after and cover.phases[number].end < 120]
    crop = [number for number in phases if number not in (*residue, *later, *before)]
    silage = cover.name == "maize" and rng.random() < _SILAGE_SHARE
    waits = rng.normal(_SILAGE, _RIPE_SPREAD) if silage else max(_SOONEST, rng.normal(_RIPE[cover.name], _RIPE_SPREAD))
    harvested = float(np.rint(end[crop].max() + waits))
    day[0] = harvested
    keep[0, crop] = 0.0
    keep[0, residue] = _SILAGE_STUBBLE if silage else _STUBBLE
    ploughed = []
    if any(grown[number] for number in before):
        ploughed.append(float(np.rint(end[before].max())))
        day[1] = ploughed[0]
        keep[1, before] = 0.0
        end[before] = _LATE
    if rng.random() < _PLOUGHED:
        ploughed.append(float(np.rint(max(end[residue].max(), harvested + 5))))
        day[2] = ploughed[-1]
        keep[2, [*crop, *residue]] = 0.0
        # What is sown or comes up afterwards shows weeks later.
        moved = np.maximum(0, ploughed[-1] + 2.5 * rise[later] - start[later])
        start[later] += moved
        end[later] += moved
    end[residue] = _LATE
    return _Field(Operations((), harvested, tuple(ploughed)), start, end, day, keep)
