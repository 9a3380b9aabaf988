"""What a training step of every objective does: run the encoder on a batch, and refuse a loss that is no number."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.errors import Failure


def tokens_of(encoder: nn.Module, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Encode a batch in physical units: tokens (b, t, h, w, d) and their validity (b, t, h, w).

    Args:
        batch: values (b, t, c, H, W), valid (b, t, H, W) and day (b, t).
    """
    values = batch["values"]
    scale = values.new_ones(values.shape[:3])
    return encoder(values, scale, torch.zeros_like(scale), batch["valid"], batch["day"])


def finite(loss: Tensor, step: int, where: str) -> Tensor:
    """Return the loss of a step, counted from 0, if it is a number.

    Args:
        where: the part of the recipe that holds the learning rate.

    Raises:
        Failure: `training_diverged`.
    """
    if not torch.isfinite(loss):
        raise Failure(
            "training_diverged",
            f"The loss of step {step + 1} is {float(loss.detach())}.",
            f"Lower the learning rate of the recipe's {where}, or look for odd values in the scenes.",
        )
    return loss
