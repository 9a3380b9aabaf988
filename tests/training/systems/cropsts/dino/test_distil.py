"""The alignment with an image model, by hand; and which frame of a season it sees."""

import numpy as np
import pytest
import torch

from training.systems.cropsts.dino.distil import alignment_loss, central_date, on_grid, rgb_frame

# Unit vectors after normalising: (0.6, 0.8) and (1, 0). Their difference is (-0.4, 0.8), its square 0.8 = 2 - 2 x 0.6.
STUDENT = torch.tensor([[[[3.0, 4.0], [2.0, 0.0], [9.0, 9.0]]]])
TEACHER = torch.tensor([[[[7.0, 0.0], [0.0, 5.0], [0.0, 1.0]]]])
COUNTED = torch.tensor([[[True, True, False]]])


def test_the_square_of_unit_vectors_is_2_minus_2_cosines():
    # The second pair is at right angles: 2. The third does not count.
    assert alignment_loss(STUDENT, TEACHER, COUNTED, 2.0).item() == pytest.approx((0.8 + 2.0) / 2, abs=1e-6)


def test_another_power():
    expected = (0.8**0.5 + 2.0**0.5) / 2
    assert alignment_loss(STUDENT, TEACHER, COUNTED, 1.0).item() == pytest.approx(expected, abs=1e-6)


def test_no_token_no_loss_and_equal_tokens_have_a_slope_that_is_a_number():
    assert alignment_loss(STUDENT, TEACHER, ~COUNTED.new_ones(1, 1, 3), 2.0).item() == 0.0
    student = STUDENT.clone().requires_grad_()
    alignment_loss(student, STUDENT, COUNTED, 1.0).backward()
    assert torch.isfinite(student.grad).all()


def test_tokens_are_resized_bilinearly():
    # Twice as many columns: the outer ones repeat, those between are a quarter of the way.
    tokens = torch.tensor([0.0, 8.0]).reshape(1, 1, 2, 1)
    assert on_grid(tokens, 1, 4).flatten().tolist() == [0.0, 2.0, 6.0, 8.0]


@pytest.mark.parametrize(
    ("clear", "chosen"),
    [
        ((20, 20, 20, 20), 2),  # days 10, 30, 120, 250: the middle is 130
        ((20, 20, 10, 20), 1),  # the nearest is cloudy; day 30 is 100 away, day 250 is 120
        ((20, 5, 19, 5), 2),  # 19 of 20 is as good as clear
        ((0, 0, 3, 1), 2),
    ],
)
def test_the_central_frame_is_the_clearest_nearest_the_middle(clear, chosen):
    valid = np.zeros((4, 4, 5), bool)
    for date, count in enumerate(clear):
        valid[date].flat[:count] = True
    assert central_date(valid, np.array([10, 30, 120, 250])) == chosen


def test_a_frame_is_scaled_clipped_and_standardised():
    # DN 1500 is 0.15 in reflectance and half of white; 0.9 is whiter than white.
    reflectance = np.array([0.15, 0.9, 0.0], np.float32)[:, None, None] * np.ones((3, 2, 3), np.float32)
    valid = np.ones((2, 3), bool)
    valid[1, 2] = False
    frame = rgb_frame(reflectance, valid)
    assert frame[:, 0, 0] == pytest.approx([(0.5 - 0.485) / 0.229, (1 - 0.456) / 0.224, -0.406 / 0.225], abs=1e-5)
    assert (frame[:, 1, 2] == 0).all()
    assert frame.dtype == np.float32
