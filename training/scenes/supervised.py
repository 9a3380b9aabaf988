"""Supervised training: crops of parcels, each parcel of equal weight whatever its size."""

from __future__ import annotations

import torch
from einops import rearrange
from lightning import LightningModule
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from training.base.divergence import finite_loss
from training.base.step import tokens_of
from training.recipe.scene import Optimisation, Stage


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


class Supervised(LightningModule):
    """Encoder and head under one stage of a recipe's optimisation.

    Args:
        encoder, head: trained in place.
        optimisation: of the recipe.
        stage: one of its stages.
    """

    def __init__(self, encoder: nn.Module, head: nn.Module, optimisation: Optimisation, stage: Stage) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head
        self.optimisation = optimisation
        self.stage = stage
        self.losses: list[float] = []

    def training_step(self, batch: dict[str, Tensor], step: int) -> Tensor:
        """Return the loss of a batch; its entries are those of `WindowBatch`.

        Raises:
            Failure: `training_diverged`, the loss is no number.
        """
        logits, seen = self.head(*tokens_of(self.encoder, batch))
        loss = parcel_loss(logits, seen, batch["target"], batch["label"], self.optimisation.label_smoothing)
        self.losses.append(float(loss.detach()))
        return finite_loss(loss, step)

    def configure_optimizers(self) -> dict:
        """AdamW; no decay for biases, norms, scalars and the position table."""
        tables = {id(self.encoder.space)}
        decayed = [p for p in self.parameters() if p.ndim > 1 and id(p) not in tables]
        free = [p for p in self.parameters() if p.ndim <= 1 or id(p) in tables]
        groups = [
            {"params": decayed, "weight_decay": self.optimisation.weight_decay},
            {"params": free, "weight_decay": 0.0},
        ]
        optimiser = torch.optim.AdamW(groups, lr=self.stage.learning_rate)
        warm_up = min(self.optimisation.warm_up, self.stage.steps - 1)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, self.stage.steps - warm_up)
        if warm_up:
            rise = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0 / (warm_up + 1), total_iters=warm_up)
            schedule = torch.optim.lr_scheduler.SequentialLR(optimiser, [rise, schedule], [warm_up])
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}
