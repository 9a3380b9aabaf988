"""Occlusion for models that map pixels: blocks are read once, and computed with each date and band hidden."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.effects import Effects, Hidden, falls, iso
from engine.jobs.occluded.opened import Answer, OpenScene, answers
from engine.mapping.blocks import Block
from engine.mapping.pipeline import Task
from engine.mapping.reading import Reading, read_windows
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.runtime.attention import Attention
from engine.stack import StackBlock, Window
from engine.stack.types import EPOCH

# What is told of a block: where it lies, and day of year of each pixel's most decisive date (h, w), 0 for none.
Tell = Callable[[Window, NDArray[np.uint16]], None]


@dataclass(frozen=True)
class _Variant:
    """What is hidden, as it stands in what is read.

    Attributes:
        hidden: its name.
        sensor: number of the sensor.
        dates: (t) which of the sensor's dates are hidden; none of them where a band is.
        band: number of the band; -1 where a date is hidden.
    """

    hidden: Hidden
    sensor: int
    dates: NDArray[np.bool_]
    band: int = -1


def of_scene(
    opened: OpenScene,
    parcels: ParcelIndex,
    count: int,
    progress: Callable[[int, int], None],
    tell: Tell | None = None,
    blocks: Iterable[Block] | None = None,
    bands: bool = True,
    attention: Attention | None = None,
) -> tuple[ParcelSums, Effects]:
    """Sums of a map over parcels, and what hiding dates and bands does to their answers.

    Args:
        parcels: finds `count` parcels.
        progress: told how many blocks are done, and of how many; may raise to stop.
        tell: takes the most decisive date of all pixels, block by block; without it nothing but parcels is computed.
        blocks: blocks that cover the parcels; by default those of the scene's map.
        bands: whether bands are hidden, too.
        attention: what tells the model's attention to the dates of `days_of`; None where it has none.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `model_failed`.
    """
    card = opened.card
    mapper = opened.mapper(parcels, only_parcels=tell is None)
    chosen = opened.plan if blocks is None else blocks
    blocks = [block for block in chosen if tell is not None or len(parcels.reaching(block.core))]
    variants = [one for one in _variants(opened) if bands or one.band < 0]
    days = [_day_of_year(one.hidden) for one in variants if one.band < 0]
    sums = [ParcelSums.none(count, card.channels) for _ in range(1 + len(variants))]
    looked = ParcelSums.none(count, len(days))
    for number, block in enumerate(blocks):
        progress(number, len(blocks))
        task = mapper.task(block)
        reading = read_windows(opened.reader, task.windows, block.core)
        readings = chain([reading], map(partial(_without, opened, reading), variants))
        made = answers(mapper, task, readings, partial(progress, number, len(blocks)))
        base = next(made)
        best, shape = base.shares.argmax(axis=0), base.seen.shape
        decisive, most = np.zeros(shape, np.uint16), np.zeros(shape)
        _add(sums[0], task, base.shares, base)
        if attention is not None:
            attentive = replace(mapper, runtime=attention, channels=len(days))
            (seen,) = answers(attentive, task, [reading], partial(progress, number, len(blocks)))
            _add(looked, task, seen.shares, base)
        for place, (variant, hidden) in enumerate(zip(variants, made)):
            shares = np.where(hidden.seen, hidden.shares, np.float32(1 / card.channels))
            _add(sums[1 + place], task, shares, base)
            if tell is not None and variant.band < 0:
                of_best = (np.take_along_axis(each, best[None], axis=0)[0] for each in (base.shares, shares))
                fall = np.subtract(*of_best)
                larger = base.seen & (fall > most)
                decisive[larger], most[larger] = days[place], fall[larger]
        if tell is not None:
            tell(block.core, decisive)
    known = sums[0].mapped > 0
    means = [each.probability / np.maximum(each.mapped, 1)[:, None] for each in sums]
    best, fall = falls(means[0], known, [(each, known) for each in means[1:]])
    shares = (
        None if attention is None else looked.probability / np.maximum(looked.probability.sum(axis=1), 1e-9)[:, None]
    )
    return sums[0], Effects(tuple(one.hidden for one in variants), best, fall, shares)


def days_of(opened: OpenScene) -> list[int]:
    """The model days of a scene's dates, all sensors', ascending."""
    return sorted({int(day) for sensor in opened.reader.sensors for day in sensor.day})


def _variants(opened: OpenScene) -> Iterator[_Variant]:
    card, sensors = opened.card, opened.reader.sensors
    new_year = (datetime.date(opened.scene.reference_year(card.season.days), 1, 1) - EPOCH).days
    for number, (part, sensor) in enumerate(zip(card.sensors, sensors)):
        for day in np.unique(sensor.day).tolist():
            yield _Variant(Hidden("date", iso(new_year + day), part.sensor), number, sensor.day == day)
    for number, (part, sensor) in enumerate(zip(card.sensors, sensors)):
        for place, band in enumerate(part.bands):
            yield _Variant(Hidden("band", band, part.sensor), number, np.zeros(len(sensor.day), bool), place)


def _without(opened: OpenScene, reading: Reading, variant: _Variant) -> Reading:
    """What was read, with a date as if under cloud, or a band that is its mean of training everywhere."""
    block = reading.data[variant.sensor]
    if variant.band < 0:
        gone = variant.dates[block.dates]
        changed = replace(block, valid=block.valid & ~gone[:, None, None])
    else:
        sensor = opened.reader.sensors[variant.sensor]
        mean = opened.card.sensors[variant.sensor].statistics.mean[variant.band]
        values = block.values.astype(np.float32)
        scale, offset = (each[block.dates, variant.band] for each in (sensor.scale, sensor.offset))
        values[:, variant.band] = ((mean - offset) / scale)[:, None, None]
        changed = replace(block, values=values)
    data: list[StackBlock] = [*reading.data]
    data[variant.sensor] = changed
    return replace(reading, data=data)


def _add(sums: ParcelSums, task: Task, shares: NDArray[np.float32], base: Answer) -> None:
    """Add what a variant gives the pixels for which the model answers when nothing is hidden."""
    if task.parcels is not None:
        sums.add(task.parcels.sums(shares, base.seen, base.clear))


def _day_of_year(hidden: Hidden) -> int:
    return datetime.date.fromisoformat(hidden.name).timetuple().tm_yday
