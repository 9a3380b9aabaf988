"""Views of series: other days, fewer dates and another light."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from engine.models.dated import Dated
from engine.models.views import view


@dataclass(frozen=True)
class Departing:
    light: float
    noise: float
    keep: float
    shift_days: int


def test_a_view_moves_all_dates_and_keeps_some_of_them():
    batch = Dated(torch.ones(40, 9, 2), torch.ones(40, 9, dtype=torch.bool), torch.arange(9).expand(40, 9))
    seen = view(batch, Departing(light=0.1, noise=0.0, keep=0.5, shift_days=6), torch.Generator().manual_seed(0))
    shift = seen.day - batch.day
    assert (shift == shift[:, :1]).all()
    assert set(shift[:, 0].tolist()) <= set(range(-6, 7))
    assert (seen.valid.sum(dim=1) >= 3).all()
    assert 0.5 < seen.valid.float().mean() < 0.95
    assert (seen.values[~seen.valid] == 0).all()
    first = seen.values[0][seen.valid[0]]
    assert (first == first[0]).all()
    assert first[0, 0] != first[0, 1]


def test_a_view_that_changes_nothing_is_the_series():
    batch = Dated(torch.rand(5, 7, 3), torch.ones(5, 7, dtype=torch.bool), torch.arange(7).expand(5, 7))
    same = view(batch, Departing(light=0.0, noise=0.0, keep=1.0, shift_days=0), torch.Generator())
    assert torch.equal(same.values, batch.values)
    assert torch.equal(same.valid, batch.valid)
    assert torch.equal(same.day, batch.day)
