"""Occlusion for models that map pixels: blocks are read once, and computed with each date and band hidden."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.effects import Effects, Hidden, falls, iso
from engine.jobs.prepare import pixel_bytes
from engine.mapping.blocks import Lattice, plan_blocks
from engine.mapping.pipeline import Mapper, Reading, Task, read_windows
from engine.package import Card
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.runtime import Runtime
from engine.stack import Scene, SceneReader, StackBlock, Window
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
    scene: Scene,
    card: Card,
    runtime: Runtime,
    parcels: ParcelIndex,
    count: int,
    progress: Callable[[int, int], None],
    tell: Tell | None = None,
) -> tuple[ParcelSums, Effects]:
    """Sums of a map over parcels, and what hiding dates and bands does to their answers.

    Args:
        parcels: finds `count` parcels.
        progress: told how many blocks are done, and of how many; may raise to stop.
        tell: takes the most decisive date of all pixels, block by block; without it nothing but parcels is computed.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `model_failed`.
    """
    lattice = Lattice(card.context.size, card.context.halo)
    pixel = sum(pixel_bytes(stack, card.dates) for stack in scene.stacks)
    plan = plan_blocks(scene.grid.height, scene.grid.width, lattice, pixel)
    blocks = [block for block in plan if tell is not None or len(parcels.reaching(block.core))]
    bands = [part.bands for part in card.sensors]
    opened = SceneReader(scene, bands, card.season.days, card.dates)
    with opened as reader, ThreadPoolExecutor(runtime.parallel, "predict") as predicting:
        mapper = Mapper(
            runtime=runtime,
            predicting=predicting,
            lattice=lattice,
            patch=card.patch,
            codes=np.array([entry.code for entry in card.classes], np.uint8),
            sensors=reader.sensors,
            strides=tuple(part.stride for part in card.sensors),
            parcels=parcels,
            only_parcels=tell is None,
            channels=card.channels,
            pixelwise=card.context.kind == "pixel" and all(part.stride == 1 for part in card.sensors),
        )
        variants = [*_variants(scene, card, reader)]
        days = [_day_of_year(one.hidden) for one in variants if one.band < 0]
        sums = [ParcelSums.none(count, card.channels) for _ in range(1 + len(variants))]
        for number, block in enumerate(blocks):
            progress(number, len(blocks))
            task = mapper.task(block)
            reading = read_windows(reader, task.windows, block.core)
            base, seen, clear = _answered(mapper, task, reading)
            best, decisive, most = base.argmax(axis=0), np.zeros(seen.shape, np.uint16), np.zeros(seen.shape)
            _add(sums[0], task, base, seen, clear)
            for place, variant in enumerate(variants):
                shares, left, _ = _answered(mapper, task, _without(reading, variant, mapper, card))
                shares = np.where(left, shares, np.float32(1 / card.channels))
                _add(sums[1 + place], task, shares, seen, clear)
                if tell is not None and variant.band < 0:
                    chosen = (np.take_along_axis(each, best[None], axis=0)[0] for each in (base, shares))
                    fall = np.subtract(*chosen)
                    larger = seen & (fall > most)
                    decisive[larger], most[larger] = days[place], fall[larger]
                progress(number, len(blocks))
            if tell is not None:
                tell(block.core, decisive)
    known = sums[0].mapped > 0
    shares = [each.probability / np.maximum(each.mapped, 1)[:, None] for each in sums]
    best, fall = falls(shares[0], known, [(each, known) for each in shares[1:]])
    return sums[0], Effects(tuple(one.hidden for one in variants), best, fall)


def _variants(scene: Scene, card: Card, reader: SceneReader) -> Iterator[_Variant]:
    year = scene.reference_year(card.season.days)
    new_year = (datetime.date(year, 1, 1) - EPOCH).days
    for number, (part, sensor) in enumerate(zip(card.sensors, reader.sensors)):
        for day in np.unique(sensor.day).tolist():
            yield _Variant(Hidden("date", iso(new_year + day), part.sensor), number, sensor.day == day)
    for number, (part, sensor) in enumerate(zip(card.sensors, reader.sensors)):
        for place, band in enumerate(part.bands):
            yield _Variant(Hidden("band", band, part.sensor), number, np.zeros(len(sensor.day), bool), place)


def _without(reading: Reading, variant: _Variant, mapper: Mapper, card: Card) -> Reading:
    """What was read, with a date as if under cloud, or a band that is its mean of training everywhere."""
    block = reading.data[variant.sensor]
    if variant.band < 0:
        gone = variant.dates[block.dates]
        changed = replace(block, valid=block.valid & ~gone[:, None, None])
    else:
        sensor = mapper.sensors[variant.sensor]
        mean = card.sensors[variant.sensor].statistics.mean[variant.band]
        values = block.values.astype(np.float32)
        scale, offset = (each[block.dates, variant.band] for each in (sensor.scale, sensor.offset))
        values[:, variant.band] = ((mean - offset) / scale)[:, None, None]
        changed = replace(block, values=values)
    data: list[StackBlock] = [*reading.data]
    data[variant.sensor] = changed
    return replace(reading, data=data)


def _answered(
    mapper: Mapper, task: Task, reading: Reading
) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.uint16]]:
    """Blended probabilities of a block's core (k, h, w), where there are any (h, w), and clear dates (h, w)."""
    mapped = mapper.begin(task, _unheard)
    mapper.predict(mapped, reading, _unheard)
    shares, seen = mapped.blend.mean()
    return shares, seen, mapped.observations


def _unheard(_: int) -> None:
    """Progress within a block is not told."""


def _add(
    sums: ParcelSums,
    task: Task,
    shares: NDArray[np.float32],
    seen: NDArray[np.bool_],
    clear: NDArray[np.uint16],
) -> None:
    if task.parcels is not None:
        sums.add(task.parcels.sums(shares, seen, clear))


def _day_of_year(hidden: Hidden) -> int:
    return datetime.date.fromisoformat(hidden.name).timetuple().tm_yday
