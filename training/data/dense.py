"""Learning from a class of every pixel of a window, where parcels alone would leave what lies between them untold."""

from __future__ import annotations

from typing import Literal

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from training.base.networks import Networks
from training.base.objective import Batch, Objective
from training.data.augment import augment
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation

VOID = -1
Over = Literal["labelled", "all"]


class DenseBatch(WindowBatch):
    """Windows whose `target` is the class of each pixel, (b, h, w) int64, -1 for none; their `label` is not used."""


def dense_loss(scores: Tensor, seen: Tensor, target: Tensor, over: Over = "labelled") -> Tensor:
    """Cross entropy of the pixels that are seen and labelled.

    Args:
        scores: (b, k, h, w).
        seen: (b, h, w) bool.
        target: (b, h, w), -1 for none.
        over: what the sum is divided by: the pixels that count; or "all" pixels of the windows, as published, so that
            sparse labels shrink the gradient.

    Returns:
        A scalar; 0 where no pixel counts.
    """
    counted = seen & (target != VOID)
    pixel = cross_entropy(scores, target.clamp(min=0), reduction="none")
    pixels = counted.sum() if over == "labelled" else torch.tensor(counted.numel())
    return torch.where(counted, pixel, 0.0).sum() / pixels.clamp(min=1)


class Dense(Objective):
    """Encoder and head learn the class of every pixel, in windows that are changed as the recipe says."""

    def __init__(self, augmentation: Augmentation, over: Over = "labelled") -> None:
        self.augmentation, self.over = augmentation, over

    def views(self, sample: DenseBatch, rng: np.random.Generator) -> DenseBatch:
        """Change the windows of a batch."""
        return augment(sample, self.augmentation, rng)

    def losses(self, model: Networks, batch: Batch) -> dict[str, Tensor]:
        """The loss of the pixels."""
        scores, seen = model.scores(batch)
        return {"pixels": dense_loss(scores, seen, batch["target"], self.over)}
