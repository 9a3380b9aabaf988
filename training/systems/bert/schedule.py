"""How pre-training moves the weights: AdamW, with the published words' schedule, or the published code's."""

from __future__ import annotations

import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts, LRScheduler

from training.base.step import Plan, groups, warmed_cosine_annealing
from training.systems.bert.sections import BimodalOptimisation

# Of the code: the lowest rate as a share of the highest, and by how much the second period is longer.
_LOWEST, _LONGER = 0.05, 100


def plan_of(optimisation: BimodalOptimisation, pairs: int, noise: int | None = None) -> Plan:
    """Plan a training on so many pairs.

    Args:
        noise: as `training.base.step.Plan` has it.
    """
    per_epoch = max(1, pairs // optimisation.batch)
    steps, warm_up = optimisation.epochs * per_epoch, optimisation.warm_up * per_epoch

    def optimise(model: nn.Module) -> tuple[Optimizer, LRScheduler]:
        rate = optimisation.learning_rate
        optimiser = torch.optim.AdamW(groups(model, optimisation.weight_decay), lr=rate)
        if optimisation.schedule == "warmed":
            return optimiser, warmed_cosine_annealing(optimiser, steps, warm_up)
        return optimiser, CosineAnnealingWarmRestarts(optimiser, warm_up, _LONGER, eta_min=_LOWEST * rate)

    return Plan(steps, optimise, optimisation.clip, accumulate=optimisation.accumulate, noise=noise)
