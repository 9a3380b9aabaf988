"""Batches of PASTIS patches: as many dates as the protocol shows, padded at the end to the longest series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from lightning import Trainer
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate
from torch.utils.data import DataLoader, Dataset

from engine.models.encoder import input_name
from training.base.objective import Objective
from training.data.pastis import SCALE, Pastis, Patch, PatchEntry, read_patch

# Patches side by side: values (b, t, c, H, W) float32 in physical units, 0 in padding; valid (b, t, H, W)
# bool, dates that are there; day (b, t) int32, model days; label (b, h, w) int64, index into `CLASSES`, of another size
# than the image where that was resized. Of further sensors: values_2, valid_2, day_2 and so on.
PatchBatch = dict[str, Tensor]


@dataclass(frozen=True)
class Reading:
    """How patches are read.

    Attributes:
        data: where from.
        dates: how many, evenly over a patch's sorted list; None for all.
        resize: side in pixels that images are brought to; None for their own.
        sensors: whose images.
    """

    data: Pastis
    dates: int | None
    resize: int | None
    sensors: tuple[str, ...] = ("S2",)

    def batch(self, entries: Sequence[PatchEntry]) -> tuple[PatchBatch, list[Patch]]:
        """Read some patches, side by side, and as they are of the first sensor."""
        first = [read_patch(self.data, entry, self.sensors[0]) for entry in entries]
        batch = self._side_by_side(first, first, self.sensors[0])
        for number, sensor in enumerate(self.sensors[1:], start=2):
            further = [read_patch(self.data, entry, sensor) for entry in entries]
            read = self._side_by_side(further, first, sensor)
            batch.update({input_name(name, number): tensor for name, tensor in read.items()})
        batch["label"] = torch.from_numpy(np.stack([patch.label for patch in first]))
        return batch, first

    def _side_by_side(self, patches: Sequence[Patch], first: Sequence[Patch], sensor: str) -> PatchBatch:
        shown = [evenly(len(patch.values), self.dates) for patch in patches]
        images = [self._image(patch.values[dates], sensor) for patch, dates in zip(patches, shown, strict=True)]
        b, t = len(images), max(len(image) for image in images)
        values = torch.zeros(b, t, *images[0].shape[1:])
        valid = torch.zeros(b, t, *images[0].shape[2:], dtype=torch.bool)
        day = torch.zeros(b, t, dtype=torch.int32)
        for place, (patch, dates, image) in enumerate(zip(patches, shown, images, strict=True)):
            # Radar has no number where its swath ends.
            values[place, : len(dates)] = image.nan_to_num(0.0, 0.0, 0.0)
            valid[place, : len(dates)] = torch.isfinite(image).all(dim=1)
            day[place, : len(dates)] = torch.from_numpy(_model_day(patch, first[place])[dates])
        return {"values": values, "valid": valid, "day": day}

    def _image(self, stored: NDArray, sensor: str) -> Tensor:
        values = torch.from_numpy(stored.astype(np.float32) * np.float32(SCALE[sensor]))
        if self.resize is None:
            return values
        return interpolate(values, size=(self.resize, self.resize), mode="bilinear", align_corners=False)


def evenly(dates: int, count: int | None) -> NDArray[np.intp]:
    """Indices of `count` of `dates` sorted dates, spread evenly from first to last; all where there are no more."""
    if count is None or count >= dates:
        return np.arange(dates)
    return np.linspace(0, dates - 1, count).astype(np.intp)


def _model_day(patch: Patch, first: Patch) -> NDArray[np.int32]:
    """Days of a patch counted from the same 1 January as those of the first sensor, (t)."""
    if patch.day is None or first.day is None:
        return patch.model_day
    return patch.day - (first.day[0] - first.model_day[0])


class TrainingPatches:
    """The batches of a training, from the step on that the trainer is at; each epoch has an order of its own.

    Args:
        reading: how patches are read.
        entries: which ones.
        size: of a batch, or a little more: patches that would be left over go to the others of their epoch.
        epochs: how many.
        seed: of the orders.
        workers: processes that read patches; 0 reads in the training's own.
    """

    def __init__(
        self, reading: Reading, entries: Sequence[PatchEntry], size: int, epochs: int, seed: int, workers: int
    ) -> None:
        self._patches = _Batches(reading, entries, size, seed)
        self.steps, self.workers = epochs * len(self._patches), workers

    @property
    def steps_per_epoch(self) -> int:
        """Batches in which all patches are seen once."""
        return len(self._patches)

    def batches(self, objective: Objective, trainer: Trainer) -> DataLoader:
        """Load what is left; an objective's views of patches are the patches themselves."""
        left = _Left(self.steps, trainer)
        return DataLoader(self._patches, batch_size=None, sampler=left, num_workers=self.workers)


class _Batches(Dataset):
    """Batches by the number of their step."""

    def __init__(self, reading: Reading, entries: Sequence[PatchEntry], size: int, seed: int) -> None:
        self.reading, self.entries, self.size, self.seed = reading, entries, size, seed

    def __len__(self) -> int:
        return max(1, len(self.entries) // self.size)

    def __getitem__(self, step: int) -> PatchBatch:
        epoch, within = divmod(step, len(self))
        order = np.random.default_rng([self.seed, epoch]).permutation(len(self.entries))
        return self.reading.batch([self.entries[i] for i in np.array_split(order, len(self))[within]])[0]


class _Left:
    """The steps that are left. It has no length, or Lightning would take what is left for a whole epoch."""

    def __init__(self, steps: int, trainer: Trainer) -> None:
        self.steps, self.trainer = steps, trainer

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.trainer.global_step, self.steps))
