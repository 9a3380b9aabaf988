"""Means over valid dates."""

import torch

from engine.models.masked import masked_mean


def test_what_is_not_valid_plays_no_part_and_nothing_at_all_gives_0():
    tokens = torch.tensor([2.0, 4.0, 99.0]).reshape(1, 3, 1, 1, 1)
    valid = torch.tensor([True, True, False]).reshape(1, 3, 1, 1)
    assert masked_mean(tokens, valid).item() == 3.0
    assert masked_mean(tokens, torch.zeros_like(valid)).item() == 0.0
