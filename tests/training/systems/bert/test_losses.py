"""Each loss by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.systems.bert.losses import cloud_loss, month_loss, month_means, reflectance_loss


def test_reflectance_by_hand():
    """Two acquisitions of two stamps with two numbers; the second acquisition's last stamp is not known."""
    told = torch.zeros(1, 2, 2, 2)
    target = torch.tensor([[[[1.0, 2.0], [3.0, 0.0]], [[2.0, 1.0], [9.0, 9.0]]]])
    known = torch.tensor([[[True, True], [True, False]]])
    squares = 1 + 4 + 9 + 0 + 4 + 1
    assert float(reflectance_loss(told, target, known)) == pytest.approx(squares / (3 * 2))
    assert float(reflectance_loss(told, target, known, "literal")) == pytest.approx(squares / (2 * 2))


def test_the_literal_formula_starts_at_half_as_many_as_there_are_numbers():
    torch.manual_seed(0)
    target, known = torch.randn(8, 60, 3, 36), torch.ones(8, 60, 3, dtype=torch.bool)
    assert float(reflectance_loss(torch.zeros_like(target), target, known, "literal")) == pytest.approx(54, rel=0.02)
    assert float(reflectance_loss(torch.zeros_like(target), target, known)) == pytest.approx(1, rel=0.02)


def test_months_by_hand():
    z = torch.tensor([[[1.0], [3.0], [5.0], [100.0]]])
    month, valid = torch.tensor([[0, 0, 11, 4]]), torch.tensor([[True, True, True, False]])
    means, there = month_means(z, month, valid)
    assert means[0, :, 0].tolist() == [2.0, *[0.0] * 10, 5.0]
    assert there[0].tolist() == [True, *[False] * 10, True]
    scores = torch.zeros(1, 12, 12)
    scores[0, 11, 11] = math.log(3)
    by_hand = (math.log(12) + math.log((11 + 3) / 3)) / 2
    assert float(month_loss(scores, there)) == pytest.approx(by_hand)
    numbers = torch.full((1, 12, 1), 2.0)
    assert float(month_loss(numbers, there, "numbers")) == pytest.approx((4 + 81) / 2)


def test_clouds_by_hand():
    scores, level = torch.zeros(1, 3, 32), torch.tensor([[31, 0, 7]])
    scores[0, 0, 31] = math.log(2)
    asked = torch.tensor([[True, False, True]])
    by_hand = (math.log((31 + 2) / 2) + math.log(32)) / 2
    assert float(cloud_loss(scores, level, asked)) == pytest.approx(by_hand)
    numbers = torch.zeros(1, 3, 1)
    assert float(cloud_loss(numbers, level, asked, "numbers")) == pytest.approx((1 + (7 / 31) ** 2) / 2)


def test_nothing_asked_is_a_loss_of_nothing_that_can_still_be_differentiated():
    scores = torch.zeros(1, 3, 32, requires_grad=True)
    nothing = torch.zeros(1, 3, dtype=torch.bool)
    loss = cloud_loss(scores, torch.zeros(1, 3, dtype=torch.long), nothing)
    loss = loss + month_loss(scores.new_zeros(1, 12, 12), torch.zeros(1, 12, dtype=torch.bool))
    loss = loss + reflectance_loss(scores[..., None], scores.detach()[..., None], nothing[..., None].expand(1, 3, 32))
    loss.backward()
    assert loss.item() == 0
