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

from engine.errors import BadInput
from engine.models.encoder import ANY_DATES, AnyDates, DatesRule, input_name
from engine.stack.read.placement import place_dates, place_values
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
        data: the data set.
        dates: how many dates of a patch are shown, spread evenly over its sorted list; None for all.
        resize: side in pixels that images are brought to; None leaves them as they are.
        sensors: those whose images are read, the leading one first.
        rule: which dates the encoder takes; a patch's dates are placed by it as in a map job.
    """

    data: Pastis
    dates: int | None
    resize: int | None
    sensors: tuple[str, ...] = ("S2",)
    rule: DatesRule = ANY_DATES

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
        shown = [self._shown(patch, leading, sensor) for patch, leading in zip(patches, first, strict=True)]
        b, t = len(shown), max(len(day) for _, _, day in shown)
        pixels = shown[0][0].shape[1:]
        values = torch.zeros(b, t, *pixels)
        valid = torch.zeros(b, t, *pixels[1:], dtype=torch.bool)
        day = torch.zeros(b, t, dtype=torch.int32)
        for index, (image, clear, days) in enumerate(shown):
            values[index, : len(days)] = torch.from_numpy(image)
            valid[index, : len(days)] = torch.from_numpy(clear)
            day[index, : len(days)] = torch.from_numpy(days)
        return {"values": values, "valid": valid, "day": day}

    def _shown(
        self, patch: Patch, first: Patch, sensor: str
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.int32]]:
        """What the encoder is given of a patch: values (t, c, h, w), clear pixels (t, h, w) and model days (t)."""
        dates = evenly(len(patch.values), self.dates)
        image = self._image(patch.values[dates], sensor)
        # Radar has no number where its swath ends.
        values, valid = image.nan_to_num(0.0, 0.0, 0.0).numpy(), torch.isfinite(image).all(dim=1).numpy()
        day = _model_day(patch, first)[dates]
        if isinstance(self.rule, AnyDates):
            return values, valid, day
        try:
            placement = place_dates(day.tolist(), self.rule)
        except ValueError as error:
            raise BadInput(
                "dates_unknown",
                f"Patch {patch.entry.number} of {self.data.root} does not fit the recipe's encoder: {error}.",
                "Let the encoder know more ranks, know dates by their day, or take protocol B.",
            ) from error
        return *place_values(values, valid, placement), np.array(placement.days, np.int32)

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
        entries: the patches to train on.
        size: patches a batch, or a little more: those that would be left over go to the other batches of their epoch.
        epochs: number of epochs.
        seed: seed of the orders.
        workers: processes that read patches; 0 reads them in the process of the training.
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
