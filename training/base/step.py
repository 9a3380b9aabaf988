"""What the trainings share: the encoder run on a batch, and a learning rate that rises and falls."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.optim import Optimizer


def tokens_of(encoder: nn.Module, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Encode a batch in physical units: tokens (b, t, h, w, d) and their validity (b, t, h, w).

    Args:
        batch: values (b, t, c, H, W), valid (b, t, H, W) and day (b, t).
    """
    values = batch["values"]
    scale = values.new_ones(values.shape[:3])
    return encoder(values, scale, torch.zeros_like(scale), batch["valid"], batch["day"])


def one_cycle(
    optimiser: Optimizer, learning_rate: float, steps: int, rise: float
) -> torch.optim.lr_scheduler.OneCycleLR:
    """A learning rate that rises to its highest, then falls to about 0, each along a cosine.

    Args:
        steps: three or more.
        rise: share of the steps over which it rises; two of them at least.
    """
    return torch.optim.lr_scheduler.OneCycleLR(
        optimiser, learning_rate, steps, pct_start=max(rise, 2 / steps), cycle_momentum=False
    )
