"""Occlusion for models of whole series: each date and each band hidden in turn, several of them in one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.effects import Effects, Hidden, falls, iso
from engine.jobs.onseries.answer import answer
from engine.package import Card
from engine.runtime import Runtime
from engine.series.values import Values


def of_series(
    card: Card, runtime: Runtime, values: Values, progress: Callable[[int, int], None]
) -> tuple[tuple[NDArray[np.float64], NDArray[np.bool_]], Effects]:
    """Answers for series, as `answer` gives them, and what hiding does to them.

    Args:
        progress: told how many answers are done, and of how many; may raise to stop.
    """
    (part,) = card.sensors
    dates, without = sorted({int(day) for day in values.days}), []
    variants = [*_variants(values, card, dates)]
    given = answer(card, runtime, values, lambda done, of: progress(0, len(variants) + 1))
    for number, hidden in enumerate(variants, start=1):
        progress(number, len(variants) + 1)
        without.append(answer(card, runtime, hidden))
    best, fall = falls(*given, without)
    names = [Hidden("date", iso(day), part.sensor) for day in dates]
    return given, Effects((*names, *(Hidden("band", band, part.sensor) for band in part.bands)), best, fall)


def _variants(values: Values, card: Card, dates: Sequence[int]) -> Iterator[Values]:
    (part,) = card.sensors
    for day in dates:
        yield replace(values, pixels=np.where(values.days == day, 0, values.pixels))
    for band, mean in zip(part.bands, part.statistics.mean):
        hidden = values.mean.copy()
        hidden[:, :, values.sensor.bands.index(band)] = mean
        yield replace(values, mean=hidden)
