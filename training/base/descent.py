"""The one descent of all networks on series: AdamW with a rate that rises and falls."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn

from engine.errors import Failure
from training.base.step import one_cycle

# Share of the steps over which the rate rises.
_RISE = 0.1


def _nothing(step: int) -> None:
    pass


def descend(
    trained: nn.Module,
    loss_of_batch: Callable[[], Tensor],
    groups: Iterable[dict],
    learning_rate: float,
    steps: int,
    clip: float,
    after_step: Callable[[int], None] = _nothing,
) -> None:
    """Train a network in place; it is ready for inference afterwards.

    Args:
        loss_of_batch: draws a batch and computes its loss.
        groups: of parameters, each with its `weight_decay`, as AdamW (Loshchilov & Hutter 2019) takes them.
        learning_rate: at its highest.
        clip: largest norm of the gradient.
        after_step: called with the number of each step, from 0.

    Raises:
        Failure: `training_diverged`.
    """
    optimiser = torch.optim.AdamW(groups, lr=learning_rate)
    schedule = one_cycle(optimiser, learning_rate, steps, _RISE)
    trained.train()
    for step in range(steps):
        loss = loss_of_batch()
        if not torch.isfinite(loss):
            raise Failure(
                "training_diverged",
                f"The loss of step {step + 1} is {float(loss.detach())}.",
                "Look for odd values in the series file, such as bands in another unit.",
            )
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trained.parameters(), clip)
        optimiser.step()
        schedule.step()
        after_step(step)
    trained.eval()
