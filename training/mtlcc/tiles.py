"""Which tiles train, and batches of them: so many dates of each are drawn whenever it is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from lightning import Trainer
from torch import Tensor

from training.base.objective import Batch, Objective
from training.base.streams import VIEWS
from training.data.mtlcc import MTLCC, UNKNOWN, TileEntry, draw_dates, read_tile


def richest(data: MTLCC, entries: Sequence[TileEntry], count: int | None) -> list[TileEntry]:
    """Choose, for each class, so many tiles with the largest shares of it; each tile once, in the order of the list.

    Args:
        count: tiles of a class; None for all tiles.
    """
    if count is None:
        return list(entries)
    labels = [read_tile(data, entry, entry.dates[:1]).label for entry in entries]
    share = np.stack([np.bincount(label.ravel(), minlength=len(data.names)) / label.size for label in labels])
    chosen = {
        int(tile)
        for index in range(len(data.names))
        if index != UNKNOWN
        for tile in np.argsort(-share[:, index], kind="stable")[:count]
        if share[tile, index] > 0
    }
    return [entries[tile] for tile in sorted(chosen)]


def batch_of(data: MTLCC, entries: Sequence[TileEntry], dates: int, rng: np.random.Generator) -> dict[str, Tensor]:
    """Read tiles side by side, with so many dates of each, drawn."""
    tiles = [read_tile(data, entry, draw_dates(entry, dates, rng)) for entry in entries]
    return {name: torch.from_numpy(np.stack([getattr(tile, name) for tile in tiles])) for name in vars(tiles[0])}


class TrainingTiles:
    """The batches of a training, from the step on that the trainer is at; each epoch has an order of its own.

    Args:
        data: the data set.
        entries: the tiles to train on.
        dates: drawn of each tile.
        size: tiles a batch, or a little more: those that would be left over go to the other batches.
        epochs: number of epochs.
        seed: seed of orders and dates.
    """

    def __init__(
        self, data: MTLCC, entries: Sequence[TileEntry], dates: int, size: int, epochs: int, seed: int
    ) -> None:
        self._data, self._entries, self._dates, self._seed = data, entries, dates, seed
        self.steps_per_epoch = max(1, len(entries) // size)
        self.steps = epochs * self.steps_per_epoch

    def batches(self, objective: Objective, trainer: Trainer) -> Iterator[Batch]:
        """Read what is left."""
        for step in range(trainer.global_step, self.steps):
            epoch, within = divmod(step, self.steps_per_epoch)
            order = np.random.default_rng([self._seed, epoch]).permutation(len(self._entries))
            chosen = [self._entries[index] for index in np.array_split(order, self.steps_per_epoch)[within]]
            yield batch_of(self._data, chosen, self._dates, np.random.default_rng([self._seed, VIEWS, step]))
