"""How networks on series are trained, step by step: the rate, clipping, decay, and where a training stops."""

from __future__ import annotations

from math import sqrt

import pytest
import torch
from torch import Tensor, nn

from engine.errors import Failure
from training.base.objective import Objective, TensorStream
from training.base.runner import train
from training.base.step import one_cycle_plan

UNCLIPPED = 1e9


class Point(nn.Module):
    """Two weights, at first 3 and -2."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = (nn.Parameter(torch.tensor([value])) for value in (3.0, -2.0))

    def both(self) -> Tensor:
        return torch.cat([self.first, self.second])


def groups_of(point: Point, first: float = 0.0, second: float = 0.0) -> list[dict]:
    """Each weight in a group of its own, with its decay."""
    return [{"params": [point.first], "weight_decay": first}, {"params": [point.second], "weight_decay": second}]


class Told(Objective):
    """A loss without a batch, and where the weights are before the first step and after each."""

    def __init__(self, point: Point, loss) -> None:
        self.loss, self.places = loss, [point.both().detach()]

    def losses(self, model, batch):
        return {"loss": self.loss()}

    def after_step(self, model):
        self.places.append(model.both().detach())
        return {}


def descend(told: Told, point: Point, learning_rate: float, steps: int, clip: float = UNCLIPPED, **decay) -> None:
    plan = one_cycle_plan(steps, learning_rate, lambda model: groups_of(model, **decay), clip)
    train(point, told, TensorStream([{}] * steps), plan)


def path_of(point: Point, loss, learning_rate: float, steps: int, clip: float = UNCLIPPED, **decay) -> Tensor:
    """Where the weights are before the first step and after each, (steps + 1, 2)."""
    told = Told(point, loss)
    descend(told, point, learning_rate, steps, clip, **decay)
    return torch.stack(told.places)


def test_the_rate_rises_over_a_tenth_of_the_steps_and_falls_to_nothing():
    """Under a gradient that never changes, Adam's step is the rate itself."""
    point = Point()
    path = path_of(point, lambda: (point.both() * torch.tensor([5.0, -0.2])).sum(), 0.5, 40)
    rate = (path[:-1] - path[1:]) / 0.5
    assert rate[:, 1].tolist() == pytest.approx((-rate[:, 0]).tolist(), abs=1e-5)
    # From 1/25 along a cosine, so at 0, 60, 120 and 180 degrees.
    assert rate[:4, 0].tolist() == pytest.approx([0.04, 0.04 + 0.96 * 0.25, 0.04 + 0.96 * 0.75, 1.0], abs=1e-5)
    # The fall takes the 36 steps that are left: half of it after 18, a quarter (60 degrees) after 12.
    assert rate[[15, 21, 39], 0].tolist() == pytest.approx([0.75, 0.5, 0.0], abs=1e-5)


def test_a_steep_gradient_is_clipped_and_a_flat_one_left():
    """The quadratic's gradient is the way from its lowest place: (30, 40) at first, then (0.3, 0.4)."""
    point = Point()
    gradient = iter(torch.tensor([[30.0, 40.0], [0.3, 0.4], [0.0, 0.0]]))

    def loss() -> Tensor:
        here = point.both()
        lowest = here.detach() - next(gradient)
        return ((here - lowest) ** 2).sum() / 2

    path = path_of(point, loss, 0.1, 3, clip=1.0)
    # Of norm 50, so the first step's gradient is (0.6, 0.8): Adam's means over the two steps, without their bias.
    mean = (0.09 * 0.6 + 0.1 * 0.3) / (1 - 0.9**2)
    square = (0.001 * 0.999 * 0.6**2 + 0.001 * 0.3**2) / (1 - 0.999**2)
    assert (path[0] - path[1]).tolist() == pytest.approx([0.1 / 25] * 2, rel=1e-3)
    assert (path[1] - path[2]).tolist() == pytest.approx([0.1 * mean / sqrt(square)] * 2, rel=1e-3)


def test_each_group_has_its_own_decay():
    """Of a loss that pulls at nothing, a weight loses rate times decay of itself at each step."""
    point = Point()
    path = path_of(point, lambda: 0 * point.both().sum(), 0.5, 3, first=0.2)
    assert path[:, 0].tolist() == pytest.approx([3, 3 * 0.996, 3 * 0.996 * 0.9, 3 * 0.996 * 0.9], rel=1e-5)
    assert path[:, 1].tolist() == [-2.0] * 4


@pytest.mark.parametrize("spoilt", [float("nan"), float("inf")])
def test_a_loss_that_is_no_number_stops_a_training_before_its_step(spoilt):
    point = Point()
    factor = iter([1.0, 1.0, spoilt, 1.0])
    told = Told(point, lambda: next(factor) * (point.both() ** 2).sum())
    with pytest.raises(Failure) as failure:
        descend(told, point, 0.1, 4)
    assert failure.value.code == "training_diverged"
    assert f"step 3 is {spoilt}" in failure.value.message
    assert len(told.places) == 3
    assert torch.equal(point.both(), told.places[-1])
