"""The supervised loss, worked out by hand."""

import math

import pytest
import torch

from training.data.supervised import parcel_loss

SURE = math.log(3)  # logits (log 3, 0): probabilities 3/4 and 1/4


def windows():
    """Two windows of 2 x 2 pixels: a parcel of three pixels at (3/4, 1/4), and one of a single pixel at (1/2, 1/2)."""
    logits = torch.zeros(2, 2, 2, 2)
    logits[0, 0] = SURE
    target = torch.tensor([[[True, True], [True, False]], [[False, True], [False, False]]])
    return logits, torch.ones_like(target), target, torch.tensor([0, 1])


def test_every_parcel_weighs_the_same_whatever_its_size():
    loss = parcel_loss(*windows(), label_smoothing=0.0)
    assert loss.item() == pytest.approx((math.log(4 / 3) + math.log(2)) / 2)


def test_smoothing_gives_all_classes_their_share():
    # 0.9 + 0.1 / 2 of the target's weight stays on the class.
    first = 0.95 * math.log(4 / 3) + 0.05 * math.log(4)
    loss = parcel_loss(*windows(), label_smoothing=0.1)
    assert loss.item() == pytest.approx((first + math.log(2)) / 2)


def test_pixels_outside_the_parcel_and_unseen_ones_do_not_count():
    logits, seen, target, label = windows()
    logits[0, :, 1, 1] = torch.tensor([-50.0, 50.0])  # outside the parcel
    logits[0, :, 0, 0] = torch.tensor([-50.0, 50.0])
    seen[0, 0, 0] = False
    loss = parcel_loss(logits, seen, target, label, 0.0)
    assert loss.item() == pytest.approx((math.log(4 / 3) + math.log(2)) / 2)


def test_a_parcel_that_was_not_seen_is_left_out_and_none_at_all_gives_0():
    logits, seen, target, label = windows()
    seen[1] = False
    assert parcel_loss(logits, seen, target, label, 0.0).item() == pytest.approx(math.log(4 / 3))
    assert parcel_loss(logits, torch.zeros_like(seen), target, label, 0.0).item() == 0.0
