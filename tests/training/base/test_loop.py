"""How the networks among the peers are trained: on views of the labelled series, with averaged weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import nn

from engine.models.views import view
from training.base.dated import Standard, regular_of, standard_of
from training.base.loop import NetworkSystem, Training
from training.base.views import Views
from training.systems.cropsts.series.recipe import read_numbers

from ..crops import DATES, crops

FEW = Training(batch=16, least=24, most=24, learning_rate=0.1)


class Noting(nn.Module):
    """A network that keeps what it was shown, and its weights at each step."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.read = nn.Linear(bands, classes)
        self.norm = nn.BatchNorm1d(classes)
        self.shown: list[tuple[torch.Tensor, torch.Tensor, torch.Tensor]] = []
        self.weights: list[torch.Tensor] = []

    def forward(self, values: torch.Tensor, valid: torch.Tensor, day: torch.Tensor) -> torch.Tensor:
        if self.training:
            self.shown.append((values.clone(), valid.clone(), day.clone()))
            self.weights.append(self.read.weight.detach().clone())
        return self.norm(self.read(values.mean(dim=1)))


def trained(training: Training, prepare=standard_of) -> Noting:
    made: list[Noting] = []

    def build(prepared: Standard, classes: int) -> Noting:
        made.append(Noting(prepared.bands, classes))
        return made[0]

    known = crops(0)
    system = NetworkSystem("noting", 1, prepare, build, training)
    system.fit(system.prepare(known.without_labels(), 0), known, 0)
    return made[0]


def test_a_network_is_shown_series_moved_in_other_light_and_with_dates_missing():
    plain, viewed = trained(replace(FEW, views=None)), trained(FEW)
    days = torch.cat([day for _, _, day in plain.shown])
    moved = torch.cat([day for _, _, day in viewed.shown]) - days
    assert not torch.isin(days, torch.from_numpy(DATES), invert=True).any()
    # Each series as a whole, by up to twenty days either way.
    assert (moved == moved[:, :1]).all()
    assert moved.min() < -15
    assert moved.max() > 15
    assert moved.abs().max() <= 20
    clear, kept = (torch.cat([valid for _, valid, _ in one.shown]) for one in (plain, viewed))
    assert not (kept & ~clear).any()
    assert 0.8 < kept.sum() / clear.sum() < 0.9
    values, seen = (torch.cat([values for values, _, _ in one.shown]) for one in (plain, viewed))
    assert 0.25 < (seen - values)[kept].std() < 0.31  # light and noise, each a fifth of a deviation


def test_a_network_that_counts_dates_is_shown_moved_series_on_its_own_dates():
    """Views are drawn before the series are interpolated, so that moving one moves what stands at a date."""
    only_moved = replace(FEW, views=Views(light=0, noise=0, keep=1))
    plain, moved = (trained(one, regular_of) for one in (replace(FEW, views=None), only_moved))
    for (values, _, day), (other, _, same) in zip(plain.shown, moved.shown):
        assert torch.equal(day, same)
        assert not torch.allclose(values, other)


def test_a_network_ends_as_the_running_average_of_its_weights():
    last, averaged = trained(replace(FEW, average=None)), trained(FEW)
    # As they were after each step.
    first, *later = [*last.weights[1:], last.read.weight]
    expected = first
    for step, weight in enumerate(later, start=1):
        past = min(0.98, (step + 1) / (step + 10))
        expected = past * expected + (1 - past) * weight
    assert torch.allclose(averaged.read.weight, expected, atol=1e-5)
    assert not torch.allclose(averaged.read.weight, last.read.weight, atol=1e-3)


def test_peers_and_cropsts_see_the_same_views():
    """So that a difference between two networks is the networks'."""
    ours, theirs = Views(), read_numbers().views
    assert (ours.light, ours.noise, ours.keep, ours.shift_days) == (
        theirs.light, theirs.noise, theirs.keep, theirs.shift_days,
    )  # fmt: skip


def test_a_view_leaves_three_dates():
    known = crops(0, n=30, dates=DATES[:3])
    seen = standard_of(known).standardised(known)
    shown = view(seen, Views(keep=0.01), torch.Generator().manual_seed(0))
    assert np.array_equal(shown.valid.numpy(), known.valid)
