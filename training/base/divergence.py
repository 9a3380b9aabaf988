"""Refusing what is no number, a loss or a gradient, before weights and checkpoints take it up."""

from __future__ import annotations

from typing import Any

import torch
from lightning import Callback, LightningModule, Trainer
from torch import Tensor
from torch.nn.utils import get_total_norm

from engine.errors import Failure


def finite_loss(loss: Tensor, step: int) -> Tensor:
    """Return the loss of a step, counted from 0, if it is a number.

    Raises:
        Failure: `training_diverged`.
    """
    if not torch.isfinite(loss):
        raise _diverged("loss", step, loss)
    return loss


class FiniteGradient(Callback):
    """Stops a training before a step whose gradient is no number.

    A loss tells too late: it may be a number where its gradient is none, and the weights are then lost with the step.
    """

    def on_before_optimizer_step(self, trainer: Trainer, objective: LightningModule, optimizer: Any) -> None:
        """Look at the norm of the gradient of all parameters that have one.

        Raises:
            Failure: `training_diverged`. With 16-bit floats that happens in a sound training as well; Lightning leaves
                such steps out.
        """
        trained = [parameter for group in optimizer.param_groups for parameter in group["params"]]
        norm = get_total_norm([parameter.grad for parameter in trained if parameter.grad is not None])
        if not torch.isfinite(norm) and trainer.precision != "16-mixed":
            raise _diverged("gradient", trainer.global_step, norm)


def _diverged(what: str, step: int, value: Tensor) -> Failure:
    return Failure(
        "training_diverged",
        f"The {what} of step {step + 1} is {float(value.detach())}.",
        "Lower the learning rate in the recipe; if it is low already, look for odd values in the data.",
    )
