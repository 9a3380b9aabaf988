"""Early season: what is learned of a season that is cut off on a random day, so that one model serves any day of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from training.data.supervised import Supervised
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation


class EarlySeason(Supervised):
    """Encoder and head learn the classes of parcels from the beginning of a season, up to a random date of it.

    Args:
        augmentation, label_smoothing: as `Supervised` takes them.
        last: the last day that is shown, always the same; None draws another date for each window.
    """

    def __init__(self, augmentation: Augmentation, label_smoothing: float, last: int | None = None) -> None:
        super().__init__(augmentation, label_smoothing)
        self.last = last

    def views(self, sample: WindowBatch, rng: np.random.Generator) -> WindowBatch:
        """Hide what comes after the last day, then change the windows as the recipe says."""
        last = np.full(len(sample.day), self.last) if self.last is not None else random_days(sample.day, rng)
        return super().views(cut_off(sample, last), rng)


def random_days(day: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Draw one of the days of each window, (b), of days (b, t): each is as likely as any other to be the last."""
    return day[np.arange(len(day)), rng.integers(day.shape[1], size=len(day))]


def cut_off(batch: WindowBatch, last: np.ndarray) -> WindowBatch:
    """Make the dates after the last day of each window, (b), invalid."""
    shown = batch.day <= last[:, None]
    return replace(batch, valid=batch.valid & shown[:, :, None, None])
