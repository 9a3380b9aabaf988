"""Supervised training: crops of parcels, each parcel of equal weight whatever its size."""

from __future__ import annotations

import numpy as np
import torch
from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.optim.lr_scheduler import LRScheduler

from training.base.networks import Networks
from training.base.objective import Batch, Objective
from training.base.step import Plan, groups, warmed_cosine_annealing
from training.data.augment import augment
from training.data.windows import WindowBatch
from training.recipe.scene import Augmentation, Optimisation, Stage


def parcel_loss(logits: Tensor, seen: Tensor, target: Tensor, label: Tensor, label_smoothing: float) -> Tensor:
    """Cross entropy, averaged over the pixels of each parcel, then over the parcels.

    Args:
        logits: (b, k, h, w).
        seen: pixels with a valid date, (b, h, w).
        target: pixels of each window's parcel, (b, h, w).
        label: class of the parcel, (b).
        label_smoothing: share of the target's weight that goes to all classes evenly (Szegedy et al. 2016,
            arXiv 1512.00567, section 7).

    Returns:
        A scalar; 0 where no pixel of any parcel was seen.
    """
    h, w = logits.shape[2:]
    truth = label[:, None, None].expand(-1, h, w)
    pixel = cross_entropy(logits, truth, reduction="none", label_smoothing=label_smoothing)
    counted = (target & seen).to(pixel.dtype)
    pixels = rearrange(counted, "b h w -> b (h w)").sum(dim=1)
    parcel = rearrange(pixel * counted, "b h w -> b (h w)").sum(dim=1) / pixels.clamp(min=1.0)
    return parcel.sum() / (pixels > 0).sum().clamp(min=1)


class Supervised(Objective):
    """Encoder and head learn the classes of parcels, in windows that are changed as the recipe says.

    Args:
        augmentation: how far windows are changed, as the recipe says.
        label_smoothing: see `parcel_loss`.
    """

    def __init__(self, augmentation: Augmentation, label_smoothing: float) -> None:
        self.augmentation, self.label_smoothing = augmentation, label_smoothing

    def views(self, sample: WindowBatch, rng: np.random.Generator) -> WindowBatch:
        """Change the windows of a batch."""
        return augment(sample, self.augmentation, rng)

    def losses(self, model: Networks, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch; its entries are those of `WindowBatch`."""
        logits, seen = model.scores(batch)
        return {"parcels": parcel_loss(logits, seen, batch["target"], batch["label"], self.label_smoothing)}


def plan(optimisation: Optimisation, stage: Stage) -> Plan:
    """How one stage of a recipe moves the weights: AdamW with a linear warm-up and a cosine decay."""

    def optimise(model: nn.Module) -> tuple[torch.optim.Optimizer, LRScheduler]:
        optimiser = torch.optim.AdamW(groups(model, optimisation.weight_decay), lr=stage.learning_rate)
        return optimiser, warmed_cosine_annealing(optimiser, stage.steps, optimisation.warm_up)

    return Plan(stage.steps, optimise, optimisation.clip, optimisation.average)
