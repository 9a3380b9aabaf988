"""A warm-up without labels: the mean token of a place, read by one linear layer, tells the place's whole series.

The series is told by its whitened principal components, from a part of its dates. What the encoder keeps is then what
a linear head can use, the small contrasts as well as the large. It is masked pre-training (MODELS.md 1.2 and 4) with
the target pooled over the dates and whitened, which suits heads fitted on few parcels.
"""

from __future__ import annotations

import torch
from lightning import LightningModule
from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTS
from training.base.divergence import finite_loss
from training.base.step import one_cycle, tokens_of
from training.recipe.scene import Pretraining


def mean_token(tokens: Tensor, token_valid: Tensor) -> Tensor:
    """Average over the valid dates, as the head does: (b, t, h, w, d) and (b, t, h, w) to (b, h, w, d)."""
    weight = token_valid.to(tokens.dtype)[..., None]
    return (tokens * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1.0)


def component_loss(told: Tensor, target: Tensor, counted: Tensor) -> Tensor:
    """Mean squared error over the counted tokens and their components.

    Args:
        told, target: (b, h, w, k).
        counted: (b, h, w) bool.

    Returns:
        A scalar; 0 where no token counts.
    """
    error = ((told - target) ** 2).mean(dim=-1) * counted
    return error.sum() / counted.sum().clamp(min=1)


class Whitened(LightningModule):
    """An encoder and a linear decoder of its mean tokens, trained in place."""

    def __init__(self, encoder: CropSTS, how: Pretraining) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = nn.Linear(encoder.config.width, how.components)
        self.how = how
        self.losses: list[float] = []

    def training_step(self, batch: dict[str, Tensor], step: int) -> Tensor:
        """Return the loss of a batch; its entries are those of `ComponentBatch`.

        Raises:
            Failure: `training_diverged`, the loss is no number.
        """
        tokens, token_valid = tokens_of(self.encoder, batch)
        told = self.decoder(mean_token(tokens, token_valid))
        loss = component_loss(told, batch["target"], batch["counted"] & token_valid.any(dim=1))
        self.losses.append(float(loss.detach()))
        return finite_loss(loss, step)

    def configure_optimizers(self) -> dict:
        """AdamW with a rate that rises over `warm_up` steps, or most of a shorter training, and falls to about 0."""
        optimiser = torch.optim.AdamW(self.parameters(), lr=self.how.learning_rate, weight_decay=self.how.weight_decay)
        rise = min(self.how.warm_up, self.how.steps - 1) / self.how.steps
        schedule = one_cycle(optimiser, self.how.learning_rate, self.how.steps, rise)
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}
