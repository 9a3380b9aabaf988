"""The contrastive baselines: their published size, the loss by hand, and views that leave each other alone."""

from __future__ import annotations

import math

import pytest
import torch

from engine.models.bert.encoder import BERTConfig, SeriesBERT
from training.systems.bert.contrastive import (
    Contrastive,
    Dates,
    OfDates,
    OfSeries,
    WholeSeries,
    corrupted_channels,
    nt_xent,
)
from training.systems.bert.resmlp import Bands, ResMLP, TokensOfBERT, TokensOfResMLP

from .test_objective import paired


@pytest.mark.parametrize(("numbers", "counted"), [(12, 8_523_776), (36, 8_529_920)])
def test_the_published_perceptrons_have_as_many_parameters_as_counted(numbers, counted):
    with torch.device("meta"):
        assert sum(parameter.numel() for parameter in ResMLP(numbers).parameters()) == counted


def test_the_loss_by_hand():
    """Two places on two axes: each vector's partner is itself, and both other vectors are at a right angle to it."""
    one = torch.tensor([[2.0, 0.0], [0.0, 3.0]])
    temperature = 0.5
    by_hand = -math.log(math.exp(1 / temperature) / (math.exp(1 / temperature) + 2))
    assert nt_xent(one, 5 * one, temperature).item() == pytest.approx(by_hand, rel=1e-5)
    swapped = -math.log(1 / (math.exp(1 / temperature) + 2))
    assert nt_xent(one, one.flip(0), temperature).item() == pytest.approx(swapped, rel=1e-5)


def test_a_fifth_of_the_channels_of_half_of_the_samples_is_another_samples():
    values = torch.arange(2000.0)[:, None].expand(2000, 50).contiguous()
    before = values.clone()
    changed = corrupted_channels(values, torch.Generator().manual_seed(0)) != values
    assert torch.equal(values, before)
    assert changed.any(dim=1).float().mean() == pytest.approx(0.5, abs=0.05)
    assert changed.float().mean() == pytest.approx(0.1, abs=0.01)


def test_both_sensors_of_a_batch_are_of_the_same_places():
    pairs = paired()
    (batch,) = Dates(pairs, clear=True)(batch=6, steps=1, seed=0)
    found = (pairs.values[:, :, None] == batch["values"]).all(dim=3).nonzero()
    assert len(found) == 6
    for series, date, drawn in found.tolist():
        seen = pairs.batch(torch.tensor([series]))
        assert pairs.clear[series, date]
        torch.testing.assert_close(seen["target"][0, date, 0], batch["target"][drawn])


@pytest.mark.parametrize("kind", ["dates", "series"])
def test_both_contrasts_give_a_loss_that_every_weight_learns_from(kind):
    torch.manual_seed(0)
    pairs = paired()
    shape = BERTConfig(bands=3, width=8, depth=1, heads=2)
    if kind == "dates":
        model, draw = OfDates(3, 18, width=8, blocks=2), Dates(pairs, clear=True)
    else:
        days = BERTConfig(bands=18, width=8, depth=1, heads=2, time="slots", slots=365)
        model, draw = OfSeries(SeriesBERT(shape), SeriesBERT(days)), WholeSeries(pairs, clear=True)
    (batch,) = draw(batch=4, steps=1, seed=0)
    objective = Contrastive()
    losses = objective.losses(model.train(), objective.views(batch, torch.Generator().manual_seed(0)))
    losses["contrast"].backward()
    unused = [name for name, parameter in model.named_parameters() if parameter.grad is None]
    assert unused == []
    assert 0 < losses["contrast"].item() < 50


@torch.no_grad()
def test_tokens_of_every_kind_are_of_each_date():
    values, valid = torch.randn(5, 7, 3), torch.ones(5, 7, dtype=torch.bool)
    day = torch.arange(7).expand(5, -1)
    perceptron = ResMLP(3, width=6, blocks=1).eval()
    of_dates = TokensOfResMLP(perceptron)(values, valid, day)
    torch.testing.assert_close(of_dates[2, 4], perceptron(values[2, 4][None])[0])
    encoder = SeriesBERT(BERTConfig(bands=3, width=8, depth=1, heads=2)).eval()
    assert TokensOfBERT(encoder)(values, valid, day).shape == (5, 7, 8)
    assert torch.equal(Bands(3)(values, valid, day), values)
