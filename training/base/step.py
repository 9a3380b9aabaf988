"""How weights move: which of them decay, and how the learning rate rises and falls."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LambdaLR,
    LinearLR,
    LRScheduler,
    MultiStepLR,
    OneCycleLR,
    SequentialLR,
)


def _none(model: nn.Module, step: int) -> Iterable[nn.Parameter]:
    return ()


@dataclass(frozen=True)
class Plan:
    """How a training moves the weights of a model.

    Attributes:
        steps: number of the optimiser's steps.
        optimise: makes the optimiser of a model's weights, and the schedule of its rates, which moves once a step.
        clip: largest norm of the gradient; 0 for none.
        average: share of the old average that each step keeps, where the model ends as the running average of its
            weights; None where it ends as the last step leaves it.
        settling: over about so many steps the average still follows the weights closely: after step s it keeps at most
            (s + 1) / (s + settling) of itself, so that a short training's first weights are soon forgotten.
        accumulate: batches a step.
        held: parameters that a step, counted from 0, leaves as they are.
        noise: seed of what a step drops at random, which then depends on the step's number alone, so that a resumed
            training goes on as it would have; None draws on from torch's generator.
    """

    steps: int
    optimise: Callable[[nn.Module], tuple[Optimizer, LRScheduler]]
    clip: float
    average: float | None = None
    settling: int = 0
    accumulate: int = 1
    held: Callable[[nn.Module, int], Iterable[nn.Parameter]] = _none
    noise: int | None = None


def groups(model: nn.Module, weight_decay: float) -> list[dict]:
    """Group the trained parameters of a model by whether they decay, as torch's optimisers take them.

    Biases, norms and scalars do not decay, nor what a network within the model calls `undecayed`, such as tables of
    codes. Of a network within a network, the outer one is asked.
    """
    free = {id(parameter) for parameter in _undecayed(model)}
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    decayed = [parameter for parameter in trained if parameter.ndim > 1 and id(parameter) not in free]
    undecayed = [parameter for parameter in trained if parameter.ndim <= 1 or id(parameter) in free]
    return [{"params": decayed, "weight_decay": weight_decay}, {"params": undecayed, "weight_decay": 0.0}]


def _undecayed(network: nn.Module) -> Iterator[nn.Parameter]:
    """What a network, or else each part of it, says that it does not let decay."""
    if hasattr(network, "undecayed"):
        yield from network.undecayed()
    else:
        for part in network.children():
            yield from _undecayed(part)


def one_cycle(optimiser: Optimizer, learning_rate: float, steps: int, rise: float) -> OneCycleLR:
    """A learning rate that rises to its highest, then falls to about 0, each along a cosine.

    Args:
        steps: three or more.
        rise: share of the steps over which it rises; two of them at least.
    """
    return OneCycleLR(optimiser, learning_rate, steps, pct_start=max(rise, 2 / steps), cycle_momentum=False)


def one_cycle_plan(
    steps: int,
    learning_rate: float,
    groups_of: Callable[[nn.Module], Iterable[dict]],
    clip: float,
    rise: float = 0.1,
    average: float | None = None,
    settling: int = 0,
) -> Plan:
    """How short trainings move the weights: AdamW (Loshchilov & Hutter 2019), its rate rising and falling once.

    Args:
        learning_rate: the highest learning rate.
        groups_of: the trained parameters of a model, each group with its `weight_decay`.
        clip, average, settling: as `Plan` has them.
        rise: share of the steps over which the rate rises.
    """

    def optimise(model: nn.Module) -> tuple[Optimizer, LRScheduler]:
        optimiser = torch.optim.AdamW(groups_of(model), lr=learning_rate)
        return optimiser, one_cycle(optimiser, learning_rate, steps, rise)

    return Plan(steps, optimise, clip, average, settling)


def decayed_alike(model: nn.Module, weight_decay: float) -> list[dict]:
    """All parameters of a model in one group with one decay, as torch's optimisers take them."""
    return [{"params": list(model.parameters()), "weight_decay": weight_decay}]


def warmed_cosine_annealing(optimiser: Optimizer, steps: int, warm_up: int) -> LRScheduler:
    """A learning rate that rises linearly over `warm_up` steps, then falls to 0 along a cosine."""
    warm_up = min(warm_up, steps - 1)
    fall = CosineAnnealingLR(optimiser, steps - warm_up)
    if not warm_up:
        return fall
    rise = LinearLR(optimiser, 1.0 / (warm_up + 1), total_iters=warm_up)
    return SequentialLR(optimiser, [rise, fall], [warm_up])


def falling(optimiser: Optimizer, milestones: Iterable[int]) -> MultiStepLR:
    """A learning rate that falls to a tenth at each milestone, a number of steps."""
    return MultiStepLR(optimiser, list(milestones), gamma=0.1)


class RateAndDecay(LambdaLR):
    """Learning rate and weight decay as functions of the step, counted from 0.

    Args:
        optimiser: an optimiser of learning rate 1, whose first group decays.
        rate: learning rate of all groups at a step.
        decay: weight decay of the first group at a step.
    """

    def __init__(self, optimiser: Optimizer, rate: Callable[[int], float], decay: Callable[[int], float]) -> None:
        self._decay = decay
        super().__init__(optimiser, rate)

    def step(self, epoch: int | None = None) -> None:
        """Go to the next step."""
        super().step(epoch)
        self.optimizer.param_groups[0]["weight_decay"] = self._decay(self.last_epoch)

    def state_dict(self) -> dict:
        """Return what a checkpoint keeps: where the schedule is, and not its functions."""
        return {name: value for name, value in super().state_dict().items() if name != "_decay"}


def cosine(start: float, end: float, step: int, steps: int) -> float:
    """Go from `start` at step 0 to `end` at step `steps` along half a cosine."""
    return end + (start - end) * (1 + math.cos(math.pi * min(step / max(steps, 1), 1.0))) / 2


def warmed_cosine(peak: float, end: float, step: int, steps: int, warm_up: int) -> float:
    """Rise linearly from 0 to `peak` in `warm_up` steps, then go to `end` along half a cosine."""
    if step < warm_up:
        return peak * step / warm_up
    return cosine(peak, end, step - warm_up, steps - warm_up)


def mean_over_devices(value: Tensor) -> Tensor:
    """Average a tensor over the devices that train together."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return value
    value = value.clone()
    torch.distributed.all_reduce(value)
    return value / torch.distributed.get_world_size()
