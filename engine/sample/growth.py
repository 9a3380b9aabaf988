"""How the fields of one year grow, and what they reflect on one day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.sample.crops import BANDS, SPECTRA, Cover

# Standard deviations, in days and natural logarithms. Years shift all fields together, crops within a year less.
_YEAR_START, _YEAR_END, _CROP_YEAR, _PHASE, _TILLAGE = 4.0, 3.5, 2.0, 3.0, 12.0
_VIGOUR, _POOR_SHARE, _POOR_VIGOUR = 0.14, 0.05, 0.55
_HUE = 0.06
_HUE_GROUPS = (0, 0, 0, 1, 1, 2, 2, 2, 3, 3)  # visible, red edge, near infrared, short-wave infrared
_MOST_COVER = 0.97


@dataclass(frozen=True)
class Work:
    """What is done on n places, at most m operations each, which takes something of what grows there.

    Attributes:
        day: day of the year, (n, m).
        keep: share of each of k phases that a deed leaves, (n, m, k).
        regrowth: days after which a third of what it took is still missing, (n, m); infinite where nothing comes back.
    """

    day: np.ndarray
    keep: np.ndarray
    regrowth: np.ndarray

    def left(self, day: float) -> np.ndarray:
        """Share of each phase that is there on a day, (n, k)."""
        since = day - self.day
        lost = (1 - self.keep) * np.exp(-np.maximum(since, 0) / self.regrowth)[..., None]
        return np.where(since[..., None] >= 0, 1 - lost, 1).prod(axis=1)


@dataclass(frozen=True)
class Canopies:
    """Phases drawn for n places, at most k each.

    Attributes:
        start, end, rise, fall, cover: the course of each phase, (n, k).
        spectra: (n, k, 10).
        ground: (n, 10); `earthen` (n) says where it is soil, which rain darkens.
        texture, patchwork: the covers' own, (n).
        work: what is done on the places; None where nothing is.
    """

    start: np.ndarray
    end: np.ndarray
    rise: np.ndarray
    fall: np.ndarray
    cover: np.ndarray
    spectra: np.ndarray
    ground: np.ndarray
    earthen: np.ndarray
    texture: np.ndarray
    patchwork: np.ndarray
    work: Work | None = None


@dataclass(frozen=True)
class Surface:
    """What n places reflect on one day, (n, 10) each: the mean, what a unit of cover texture and of patchwork adds."""

    mean: np.ndarray
    by_cover: np.ndarray
    by_ground: np.ndarray


def double_logistic(day: float, start, end, rise, fall):
    """Return the share of the plateau reached on `day`, 0 to 1 (Beck et al. 2006, equation 3, without its baseline)."""
    up = 1 / (1 + np.exp(-np.clip((day - start) / rise, -50, 50)))
    down = 1 / (1 + np.exp(np.clip((day - end) / fall, -50, 50)))
    return np.maximum(up + down - 1, 0)


def grow(
    kinds: np.ndarray, covers: Sequence[Cover], soil: np.ndarray, rng: np.random.Generator, year: np.random.Generator
) -> Canopies:
    """Draw calendars, vigour and hue of every place.

    Args:
        kinds: index into `covers`, (n).
        covers: what can grow.
        soil: relative brightness of the soil at every place, (n).
        rng: draws what differs between fields.
        year: draws what the fields of one year share.
    """
    n, most = len(kinds), max(len(cover.phases) for cover in covers)
    table = np.zeros((len(covers), most, 6), np.float64)
    table[..., 2:4] = 1.0
    paint = np.zeros((len(covers), most, len(BANDS)))
    after_harvest = np.zeros((len(covers), most), bool)
    for index, cover in enumerate(covers):
        for number, phase in enumerate(cover.phases):
            table[index, number] = phase.start, phase.end, phase.rise, phase.fall, phase.cover, phase.chance
            paint[index, number] = SPECTRA[phase.spectrum]
            after_harvest[index, number] = phase.after
    start, end, rise, fall, cover_fraction, chance = np.moveaxis(table[kinds], -1, 0)

    early_year, late_year = year.normal(0, _YEAR_START), year.normal(0, _YEAR_END)
    crop_year = year.normal(0, _CROP_YEAR, (len(covers), 2))
    start_spread = np.array([cover.start_spread for cover in covers])[kinds]
    end_spread = np.array([cover.end_spread for cover in covers])[kinds]
    start_shift = early_year + crop_year[kinds, 0] + start_spread * rng.standard_normal(n)
    # A field sown late is also ripe late, in part.
    end_shift = late_year + crop_year[kinds, 1] + 0.3 * start_shift + end_spread * rng.standard_normal(n)
    after = after_harvest[kinds]
    start = start + np.where(after, end_shift[:, None], start_shift[:, None] + _PHASE * rng.standard_normal((n, most)))
    end = end + end_shift[:, None] + np.where(after, _TILLAGE * rng.standard_normal((n, most)), 0)

    vigour = np.exp(_VIGOUR * rng.standard_normal(n)) * np.where(rng.random(n) < _POOR_SHARE, _POOR_VIGOUR, 1.0)
    cover_fraction = cover_fraction * vigour[:, None] * (rng.random((n, most)) < chance)
    hue = np.exp(_HUE * rng.standard_normal((n, 4)))[:, _HUE_GROUPS]
    ground_name = np.array([cover.ground for cover in covers])
    earthen = (ground_name == "soil")[kinds]
    ground = np.array([SPECTRA[name] for name in ground_name])[kinds] * np.where(earthen, soil, 1.0)[:, None]
    return Canopies(
        start=start,
        end=end,
        rise=rise,
        fall=fall,
        cover=cover_fraction,
        spectra=paint[kinds] * hue[:, None, :],
        ground=ground,
        earthen=earthen,
        texture=np.array([cover.texture for cover in covers])[kinds],
        patchwork=np.array([cover.patchwork for cover in covers])[kinds],
    )


def covered(canopies: Canopies, day_of_year: float) -> np.ndarray:
    """Share of the ground that each phase covers on a day, (n, k)."""
    share = canopies.cover * double_logistic(day_of_year, canopies.start, canopies.end, canopies.rise, canopies.fall)
    if canopies.work is not None:
        share = share * canopies.work.left(day_of_year)
    total = share.sum(axis=1, keepdims=True)
    return share * np.minimum(1, _MOST_COVER / np.maximum(total, 1e-9))


def reflect(canopies: Canopies, day_of_year: float, moisture: float) -> Surface:
    """Mix the spectra of the phases and of the ground by their cover on one day.

    Args:
        canopies: what grows at n places.
        day_of_year: day of the year, from 1.
        moisture: 0 dry to 1 wet; wet soil is darker, most in the short-wave infrared.
    """
    share = covered(canopies, day_of_year)
    bare = 1 - share.sum(axis=1, keepdims=True)
    wet = 1 - moisture * np.linspace(0.22, 0.42, len(BANDS))
    ground = canopies.ground * np.where(canopies.earthen[:, None], wet, 1.0)
    plants = np.einsum("nk,nkb->nb", share, canopies.spectra)
    # More cover in one spot hides as much ground.
    by_cover = (plants - (1 - bare) * ground) * canopies.texture[:, None]
    return Surface(
        mean=(plants + bare * ground).astype(np.float32),
        by_cover=by_cover.astype(np.float32),
        by_ground=(bare * ground * canopies.patchwork[:, None]).astype(np.float32),
    )
