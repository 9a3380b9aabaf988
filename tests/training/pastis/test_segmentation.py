"""The schedule of dense training: how the rate falls, when it is validated, and what is kept of it."""

import copy

import pytest
import torch
from lightning import LightningDataModule
from torch.utils.data import DataLoader

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.base.runner import CHECKPOINT, Checkpoints, Machine, run_resumable
from training.pastis.segmentation import Segmentation
from training.recipe.pastis import PastisRun

from ..tiny_pastis import tiny_pastis

BATCHES = 2  # in an epoch


class Batches(LightningDataModule):
    """Simulated noise."""

    def __init__(self, epochs):
        super().__init__()
        draw = torch.Generator().manual_seed(0)
        self.batches = [
            {
                "values": torch.randn(1, 3, 2, 4, 6, generator=draw),
                "valid": torch.ones(1, 3, 4, 6, dtype=torch.bool),
                "day": torch.tensor([[10, 90, 200]], dtype=torch.int32),
                "label": torch.randint(0, 3, (1, 4, 6), generator=draw),
            }
            for _ in range(epochs * BATCHES)
        ]

    def train_dataloader(self):
        return DataLoader(self.batches, batch_size=None)


class Watched(Segmentation):
    """Writes down the rate of each step."""

    def optimizer_step(self, epoch, number, optimizer, closure=None):
        self.rates.append(optimizer.param_groups[0]["lr"])
        super().optimizer_step(epoch, number, optimizer, closure)


def trained(folder, validated, **how):
    """Train, and be told these qualities; the steps before each validation and its weights come along."""
    torch.manual_seed(0)
    encoder = CropSTS(CropSTSConfig(bands=2, grid=(2, 3), width=8, patch=2, depth=1, heads=2))
    head = SegmentationHead(SegmentationConfig(8, 2, 3))
    asked = PastisRun(recipe=tiny_pastis(optimisation=how), protocol="A", fold=5)
    told, seen = iter(validated), []

    def validate():
        seen.append((len(objective.rates), copy.deepcopy(objective.state_dict())))
        return next(told)

    objective = Watched(encoder, head, asked, BATCHES, 19, validate)
    objective.rates = []
    steps = how["epochs"] * BATCHES
    checkpoints = Checkpoints(folder / CHECKPOINT, steps, lambda step: None)
    run_resumable(objective, Batches(how["epochs"]), steps, 0.0, Machine(), checkpoints, accumulate=1)
    return objective, seen


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
def test_the_rate_falls_to_a_tenth_at_each_milestone(tmp_path, milestones, expected):
    objective, _ = trained(tmp_path, [0.5], epochs=10, learning_rate=0.01, milestones=milestones, validate_every=10)
    assert objective.rates == pytest.approx(expected)


def test_it_is_validated_every_so_many_epochs_and_after_the_last(tmp_path):
    objective, seen = trained(tmp_path, [0.1, 0.2, 0.3], epochs=5, validate_every=2)
    assert [step for step, _ in seen] == [4, 8, 10]
    assert objective.validated == [0.1, 0.2, 0.3]


@pytest.mark.parametrize(("validated", "best"), [((0.2, 0.7, 0.3), 1), ((0.7, 0.2, 0.3), 0), ((0.2, 0.3, 0.7), 2)])
def test_the_weights_of_the_best_validated_epoch_are_restored(tmp_path, validated, best):
    objective, seen = trained(tmp_path, validated, epochs=3, validate_every=1)
    objective.restore_best()
    restored = objective.state_dict()
    for number, (_, weights) in enumerate(seen):
        alike = all(tensor.equal(weights[name]) for name, tensor in restored.items())
        assert alike == (number == best)
