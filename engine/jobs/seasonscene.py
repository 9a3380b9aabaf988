"""A map as of several dates: blocks are read once, and computed with the dates after each cut-off hidden."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.opened import Answer, OpenScene, answers
from engine.mapping.reading import Reading, read_windows
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.stack import Window
from engine.stack.types import EPOCH


@dataclass(frozen=True)
class BlockSeason:
    """What is known of a block as of m cut-offs.

    Attributes:
        best: class of each answer by its place, (m, h, w); -1 without one.
        confidence: probability of that class, (m, h, w); NaN without.
    """

    best: NDArray[np.int16]
    confidence: NDArray[np.float32]

    @cached_property
    def stays(self) -> NDArray[np.int64]:
        """Number of the first cut-off from which each answer is that of the last one, (h, w); -1 without an answer."""
        held = np.logical_and.accumulate((self.best == self.best[-1])[::-1], axis=0).sum(axis=0)
        return np.where(self.best[-1] >= 0, len(self.best) - held, -1)


# Takes a block and what is known of it.
Tell = Callable[[Window, BlockSeason], None]


@dataclass
class PixelCounts:
    """Counts over the pixels of a map as of m cut-offs.

    Attributes:
        answered, same, settled: (m) pixels that have an answer; that have the last cut-off's answer; that keep it from
            this cut-off on.
        confidence: (m) sum of the answers' probabilities.
        classes: (m, k) pixels of each class.
    """

    answered: NDArray[np.int64]
    same: NDArray[np.int64]
    settled: NDArray[np.int64]
    confidence: NDArray[np.float64]
    classes: NDArray[np.int64]

    @classmethod
    def none(cls, cutoffs: int, classes: int) -> PixelCounts:
        """Counts of no pixel yet."""
        counts = [np.zeros(cutoffs, np.int64) for _ in range(3)]
        return cls(*counts, np.zeros(cutoffs), np.zeros((cutoffs, classes), np.int64))

    def add(self, block: BlockSeason) -> None:
        """Count a block's pixels."""
        known, last, stays = block.best >= 0, block.best[-1], block.stays
        size = self.classes.shape[1]
        for number in range(len(block.best)):
            self.answered[number] += known[number].sum()
            self.same[number] += ((block.best[number] == last) & (last >= 0)).sum()
            self.settled[number] += ((stays >= 0) & (stays <= number)).sum()
            self.confidence[number] += np.nansum(block.confidence[number], dtype=np.float64)
            self.classes[number] += np.bincount(block.best[number][known[number]], minlength=size)

    def rows(self, cutoffs: Sequence[datetime.date], classes: Sequence[str]) -> Iterator[dict[str, Any]]:
        """What holds of all pixels as of each cut-off, as of parcels."""
        final = int(self.answered[-1])
        for number, cutoff in enumerate(cutoffs):
            answered = int(self.answered[number])
            yield {
                "cutoff": cutoff.isoformat(),
                "answered": answered,
                "mean_confidence": float(self.confidence[number] / answered) if answered else None,
                "as_last": float(self.same[number] / final) if final else None,
                "stays": float(self.settled[number] / final) if final else None,
                "classes": dict(zip(classes, self.classes[number].tolist())),
            }


def of_scene(
    opened: OpenScene,
    cutoffs: Sequence[datetime.date],
    parcels: ParcelIndex | None,
    count: int,
    progress: Callable[[int, int], None],
    tell: Tell | None,
) -> tuple[list[ParcelSums], PixelCounts]:
    """Sums over parcels and counts of pixels as of each cut-off.

    Args:
        parcels: finds `count` parcels; None without.
        progress: told how many blocks are done, and of how many; may raise to stop.
        tell: takes all pixels, block by block; without it nothing but parcels is computed.

    Raises:
        BadInput: `raster_unreadable`.
        Failure: `model_failed`.
    """
    mapper = opened.mapper(parcels, only_parcels=tell is None)
    hidden = [_hidden_after(opened, cutoff) for cutoff in cutoffs]
    # Without a new date all stays as it was.
    fresh = [n for n in range(len(cutoffs)) if n == 0 or any((a != b).any() for a, b in zip(hidden[n], hidden[n - 1]))]
    blocks = [block for block in opened.plan if tell is not None or _reaches(parcels, block.core)]
    sums = [ParcelSums.none(count, opened.card.channels) for _ in cutoffs]
    counts = PixelCounts.none(len(cutoffs), opened.card.channels)
    for number, block in enumerate(blocks):
        progress(number, len(blocks))
        task = mapper.task(block)
        reading = read_windows(opened.reader, task.windows, block.core)
        made = answers(
            mapper,
            task,
            map(partial(_without, reading), (hidden[n] for n in fresh)),
            partial(progress, number, len(blocks)),
        )
        best = np.full((len(cutoffs), block.core.height, block.core.width), -1, np.int16)
        confidence = np.full(best.shape, np.nan, np.float32)
        answer: Answer | None = None
        for cutoff in range(len(cutoffs)):
            if cutoff in fresh:
                answer = next(made)
                _fill(best[cutoff], confidence[cutoff], answer)
            else:
                best[cutoff], confidence[cutoff] = best[cutoff - 1], confidence[cutoff - 1]
            if task.parcels is not None and answer is not None:
                sums[cutoff].add(task.parcels.sums(answer.shares, answer.seen, answer.clear))
        season = BlockSeason(best, confidence)
        counts.add(season)
        if tell is not None:
            tell(block.core, season)
    progress(len(blocks), len(blocks))
    return sums, counts


def _reaches(parcels: ParcelIndex | None, core: Window) -> bool:
    return parcels is not None and len(parcels.reaching(core)) > 0


def _hidden_after(opened: OpenScene, cutoff: datetime.date) -> list[NDArray[np.bool_]]:
    """Which dates of each sensor lie after a cut-off, (t) each."""
    new_year = (datetime.date(opened.scene.reference_year(opened.card.season.days), 1, 1) - EPOCH).days
    return [sensor.day + new_year > (cutoff - EPOCH).days for sensor in opened.reader.sensors]


def _without(reading: Reading, hidden: Sequence[NDArray[np.bool_]]) -> Reading:
    """What was read, with some dates as if under cloud."""
    data = [
        replace(block, valid=block.valid & ~gone[block.dates][:, None, None])
        for block, gone in zip(reading.data, hidden)
    ]
    return replace(reading, data=data)


def _fill(best: NDArray[np.int16], confidence: NDArray[np.float32], answer: Answer) -> None:
    best[answer.seen] = answer.shares.argmax(axis=0)[answer.seen]
    confidence[answer.seen] = answer.shares.max(axis=0)[answer.seen]
