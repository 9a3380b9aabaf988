"""The schedule of dense training: how the rate falls, when it is validated, and what is kept of it."""

import copy

import pytest
import torch

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.base.networks import Networks
from training.base.runner import train
from training.pastis.segmentation import Segmentation, Validated, plan

from ..tiny_pastis import tiny_pastis

BATCHES = 2  # in an epoch


class Noise:
    """A source of simulated noise."""

    def __init__(self, epochs):
        draw = torch.Generator().manual_seed(0)
        self.drawn = [
            {
                "values": torch.randn(1, 3, 2, 4, 6, generator=draw),
                "valid": torch.ones(1, 3, 4, 6, dtype=torch.bool),
                "day": torch.tensor([[10, 90, 200]], dtype=torch.int32),
                "label": torch.randint(0, 3, (1, 4, 6), generator=draw),
            }
            for _ in range(epochs * BATCHES)
        ]

    def batches(self, objective, trainer):
        for batch in self.drawn:
            yield batch
            objective.rates.append(trainer.optimizers[0].param_groups[0]["lr"])


def trained(validated, **how):
    """Train, and be told these qualities; the steps before each validation and its weights come along."""
    torch.manual_seed(0)
    encoder = CropSTS(CropSTSConfig(bands=2, grid=(2, 3), width=8, patch=2, depth=1, heads=2))
    networks = Networks(encoder, SegmentationHead(SegmentationConfig(8, 2, 3)))
    recipe = tiny_pastis(optimisation=how)
    told, seen = iter(validated), []
    model = Validated(networks)

    def validate():
        seen.append((model.step, copy.deepcopy(networks.state_dict())))
        return next(told)

    objective = Segmentation(recipe, BATCHES, 19, validate)
    objective.rates = []
    train(model, objective, Noise(how["epochs"]), plan(recipe, BATCHES))
    return model, objective, seen


@pytest.mark.parametrize(
    ("milestones", "expected"),
    [
        # 60 % and 90 % of ten epochs: after 6 and 9 of them.
        ((0.6, 0.9), [0.01] * 12 + [0.001] * 6 + [0.0001] * 2),
        # 27 % of ten epochs is nearest to 3 whole ones.
        ((0.27,), [0.01] * 6 + [0.001] * 14),
        ((), [0.01] * 20),
    ],
)
def test_the_rate_falls_to_a_tenth_at_each_milestone(milestones, expected):
    _, objective, _ = trained([0.5], epochs=10, learning_rate=0.01, milestones=milestones, validate_every=10)
    assert objective.rates == pytest.approx(expected)


def test_it_is_validated_every_so_many_epochs_and_after_the_last():
    model, _, seen = trained([0.1, 0.2, 0.3], epochs=5, validate_every=2)
    assert [step for step, _ in seen] == [4, 8, 10]
    assert model.validated == [0.1, 0.2, 0.3]


@pytest.mark.parametrize(("validated", "best"), [((0.2, 0.7, 0.3), 1), ((0.7, 0.2, 0.3), 0), ((0.2, 0.3, 0.7), 2)])
def test_the_weights_of_the_best_validated_epoch_are_kept(validated, best):
    model, _, seen = trained(validated, epochs=3, validate_every=1)
    kept = model.best.state_dict()
    for number, (_, weights) in enumerate(seen):
        alike = all(tensor.equal(weights[name]) for name, tensor in kept.items())
        assert alike == (number == best)


def test_a_checkpoint_keeps_the_best_and_what_was_validated():
    model, _, _ = trained([0.2, 0.7, 0.3], epochs=3, validate_every=1)
    again = Validated(copy.deepcopy(model.networks))
    again.load_state_dict(copy.deepcopy(model.state_dict()))
    assert (again.step, again.validated) == (6, [0.2, 0.7, 0.3])
    assert all(tensor.equal(model.best.state_dict()[name]) for name, tensor in again.best.state_dict().items())
