"""A warm-up without labels: the mean token of a place, read by one linear layer, tells the place's whole series.

The series is told by its whitened principal components, from a part of its dates. What the encoder keeps is then what
a linear head can use, the small contrasts as well as the large. It is masked pre-training (MODELS.md 1.2 and 4) with
the target pooled over the dates and whitened, which suits heads fitted on few parcels.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LRScheduler

from training.base.networks import encode
from training.base.objective import Batch, Objective
from training.base.step import Plan, one_cycle
from training.systems.cropsts.recipe import Pretraining


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


class Whitened(Objective):
    """The mean token of a place, read by a linear decoder, tells the components of the place's series.

    The model has an `encoder` and a `decoder`.
    """

    def losses(self, model: nn.ModuleDict, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch; its entries are those of `ComponentBatch`."""
        tokens, token_valid = encode(model["encoder"], batch)
        read = model["decoder"](mean_token(tokens, token_valid))
        counted = batch["counted"] & token_valid.any(dim=1)
        return {"components": component_loss(read, batch["target"], counted)}


def plan(warm_up: Pretraining, clip: float, average: float) -> Plan:
    """How the warm-up moves the weights: AdamW with a rate that rises, over most of a short training, and falls."""

    def optimise(model: nn.Module) -> tuple[torch.optim.Optimizer, LRScheduler]:
        groups = [{"params": list(model.parameters()), "weight_decay": warm_up.weight_decay}]
        optimiser = torch.optim.AdamW(groups, lr=warm_up.learning_rate)
        rise = min(warm_up.warm_up, warm_up.steps - 1) / warm_up.steps
        return optimiser, one_cycle(optimiser, warm_up.learning_rate, warm_up.steps, rise)

    return Plan(warm_up.steps, optimise, clip, average)
