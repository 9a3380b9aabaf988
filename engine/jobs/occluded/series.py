"""Occlusion for models of whole series: each date and each band hidden in turn, several of them in one run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.effects import Effects, Hidden, falls, iso
from engine.jobs.onseries.answer import answer
from engine.package import Card
from engine.runtime import Runtime
from engine.runtime.attention import Attention
from engine.series.values import Values

# Series of all variants that are answered in one run.
_TOGETHER = 2048


def of_series(
    card: Card,
    runtime: Runtime,
    values: Values,
    progress: Callable[[int, int], None],
    bands: bool = True,
    attention: Attention | None = None,
) -> tuple[tuple[NDArray[np.float64], NDArray[np.bool_]], Effects]:
    """Answers for series, as `answer` gives them, and what hiding does to them.

    Args:
        progress: told how many answers are done, and of how many; may raise to stop.
        bands: whether bands are hidden, too.
        attention: what tells the model's attention to the days of the series; None where it has none.
    """
    (part,) = card.sensors
    dates = sorted({int(day) for day in values.days})
    hidden = [Hidden("date", iso(day), part.sensor) for day in dates]
    hidden += [Hidden("band", band, part.sensor) for band in part.bands if bands]
    given, without = answer(card, runtime, values, lambda done, of: progress(0, len(hidden) + 1)), []
    count, several = len(values.pixels), max(1, _TOGETHER // max(1, len(values.pixels)))
    for start in range(0, len(hidden), several):
        progress(start + 1, len(hidden) + 1)
        some = [_without(values, card, one) for one in hidden[start : start + several]]
        together = replace(
            values,
            mean=np.concatenate([one.mean for one in some]),
            pixels=np.concatenate([one.pixels for one in some]),
        )
        shares, known = answer(card, runtime, together)
        without += [(shares[row : row + count], known[row : row + count]) for row in range(0, len(shares), count)]
    best, fall = falls(*given, without)
    shares = None if attention is None else answer(card, attention, values, channels=len(dates))[0]
    return given, Effects(tuple(hidden), best, fall, shares)


def _without(values: Values, card: Card, hidden: Hidden) -> Values:
    (part,) = card.sensors
    if hidden.kind == "date":
        gone = np.array([iso(day) == hidden.name for day in values.days])
        return replace(values, pixels=np.where(gone, 0, values.pixels))
    mean = values.mean.copy()
    mean[:, :, values.sensor.bands.index(hidden.name)] = part.statistics.mean[part.bands.index(hidden.name)]
    return replace(values, mean=mean)
