"""How the weights move: AdamW (Loshchilov & Hutter 2019), its rate rising over a tenth of the steps, then falling."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_
from torch.optim import AdamW
from torch.optim.lr_scheduler import OneCycleLR

from engine.errors import Failure
from engine.learn.cropsts.settings import Descent
from engine.learn.progress import Progress, silent
from engine.models.threads import threads

_LARGEST_GRADIENT = 1.0
_RISE = 0.1


def descend(
    model: nn.Module,
    loss_of_step: Callable[[], Tensor],
    descent: Descent,
    after_step: Callable[[], None] = lambda: None,
    progress: Progress = silent,
) -> None:
    """Train the weights of a model, in place.

    Args:
        loss_of_step: draws series and returns their loss.
        after_step: called when the weights have moved.
        progress: told how many steps are done, of how many; may raise to stop.

    Raises:
        Failure: `training_diverged`.
    """
    optimiser = AdamW(_groups(model, descent.weight_decay), lr=descent.learning_rate)
    rise = max(_RISE, 2 / descent.steps)
    rates = OneCycleLR(optimiser, descent.learning_rate, descent.steps, pct_start=rise, cycle_momentum=False)
    trained = [parameter for group in optimiser.param_groups for parameter in group["params"]]
    for step in range(descent.steps):
        progress(step, descent.steps)
        loss = loss_of_step()
        _finite(loss.detach(), "loss", step)
        optimiser.zero_grad()
        loss.backward()
        _finite(clip_grad_norm_(trained, _LARGEST_GRADIENT), "gradient", step)
        optimiser.step()
        after_step()
        rates.step()


def _groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """The trained parameters in the model's order; biases, norms and scalars do not decay.

    In order, since the norm of a gradient is a sum that rounds by it. The code of the one place decays: it is part of
    every token, as a weight is.
    """

    def decay(parameter: nn.Parameter) -> float:
        return 0.0 if parameter.ndim <= 1 else weight_decay

    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    return [{"params": list(run), "weight_decay": value} for value, run in groupby(trained, decay)]


def _finite(value: Tensor, what: str, step: int) -> None:
    # A loss may be a number where its gradient is none, and the weights would be lost with the step.
    if not torch.isfinite(value):
        raise Failure(
            "training_diverged",
            f"The {what} of step {step + 1} is {float(value)}.",
            "Look for odd values in the series; if there are none, lower the learning rate or take another learner.",
        )


@contextmanager
def repeatable(seed: int) -> Iterator[torch.Generator]:
    """One thread, and a seed for what draws from torch's own generator; yields another for what takes one."""
    with threads(1), torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        yield torch.Generator().manual_seed(seed)
