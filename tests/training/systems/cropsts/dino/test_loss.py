"""DINO's formulas, by numbers worked out by hand."""

import math

import pytest
import torch
from torch import nn

from training.base.step import cosine, warmed_cosine
from training.systems.cropsts.dino.loss import (
    DINOHead,
    dino_loss,
    follow,
    moved_centre,
    pairs,
    sharpened,
)

LN2, LN3, LN4 = math.log(2), math.log(3), math.log(4)


def test_the_teacher_is_centred_and_sharpened():
    # (h - c) / 0.04 = (ln 3, 0) at h = (0.04 ln 3 + 5, 7), c = (5, 7): 3 to 1.
    told = sharpened(torch.tensor([0.04 * LN3 + 5, 7.0]), torch.tensor([5.0, 7.0]))
    assert told.tolist() == pytest.approx([0.75, 0.25], abs=1e-5)


def test_the_divergence_of_one_pair():
    # p_T = (3/4, 1/4); the student's scores 0.1 (0, ln 3) give p_S = (1/4, 3/4).
    # KL = 3/4 ln 3 + 1/4 ln 1/3 = 1/2 ln 3.
    teacher, student = torch.tensor([[[0.75, 0.25]]]), torch.tensor([[[0.0, 0.1 * LN3]]])
    assert dino_loss(teacher, student, torch.ones(1, 1, 1, dtype=bool)).item() == pytest.approx(LN3 / 2, abs=1e-6)


def test_a_student_that_agrees_loses_nothing_and_a_sure_teacher_gives_no_nan():
    teacher = torch.tensor([[[0.75, 0.25]], [[1.0, 0.0]]])
    student = torch.tensor([[[0.1 * LN3, 0.0]]])
    # The sure teacher: KL = 1 ln(1 / (3/4)) = ln 4 - ln 3.
    for g, expected in ((0, 0.0), (1, LN4 - LN3)):
        loss = dino_loss(teacher[g : g + 1], student, torch.ones(1, 1, 1, dtype=bool))
        assert loss.item() == pytest.approx(expected, abs=1e-6)


def test_the_loss_is_the_mean_over_the_pairs_that_count():
    # Teachers (1, 0) and (1/2, 1/2); students (1/2, 1/2) and (1/4, 3/4). KL of teacher i from student j:
    #   (1, 0): ln 2, ln 4.      (1/2, 1/2): 0, 1/2 ln 2 + 1/2 ln 2/3 = ln 2 - 1/2 ln 3.
    teacher = torch.tensor([[[1.0, 0.0]], [[0.5, 0.5]]])
    student = torch.tensor([[[0.0, 0.0]], [[0.0, 0.1 * LN3]]])
    crosswise = torch.tensor([[[False], [True]], [[True], [False]]])
    assert dino_loss(teacher, student, crosswise).item() == pytest.approx(LN4 / 2, abs=1e-6)
    everyone = torch.ones(2, 2, 1, dtype=bool)
    expected = (LN2 + LN4 + 0 + LN2 - LN3 / 2) / 4
    assert dino_loss(teacher, student, everyone).item() == pytest.approx(expected, abs=1e-6)
    assert dino_loss(teacher, student, ~everyone).item() == 0.0


def test_a_view_is_paired_with_itself_only_where_the_student_sees_it_masked():
    masked = torch.tensor([[True, False], [False, False]])  # of the first window, the first global view
    counted = pairs(masked, 4)
    assert counted[:, :, 0].int().tolist() == [[1, 1, 1, 1], [1, 0, 1, 1]]
    assert counted[:, :, 1].int().tolist() == [[0, 1, 1, 1], [1, 0, 1, 1]]


def test_the_centre_moves_by_a_tenth():
    assert moved_centre(torch.tensor([1.0, 2.0]), torch.tensor([11.0, -8.0])).tolist() == pytest.approx([2.0, 1.0])


def test_the_teacher_follows_by_what_it_does_not_keep():
    teacher, student = nn.Linear(1, 1), nn.Linear(1, 1)
    for net, value in ((teacher, 1.0), (student, 3.0)):
        for parameter in net.parameters():
            nn.init.constant_(parameter, value)
    follow(teacher, student, 0.75)
    assert [p.item() for p in teacher.parameters()] == [1.5, 1.5]
    assert [p.item() for p in student.parameters()] == [3.0, 3.0]
    follow(teacher, student, 1.0)
    assert [p.item() for p in teacher.parameters()] == [1.5, 1.5]


@pytest.mark.parametrize(
    ("step", "momentum"), [(0, 0.996), (25, 0.996 + 0.004 * (1 - math.sqrt(0.5)) / 2), (50, 0.998), (100, 1.0)]
)
def test_the_momentum_rises_along_half_a_cosine(step, momentum):
    assert cosine(0.996, 1.0, step, 100) == pytest.approx(momentum)


@pytest.mark.parametrize(("step", "rate"), [(0, 0.0), (5, 0.5), (10, 1.0), (30, 0.6), (50, 0.2)])
def test_the_rate_warms_up_and_falls(step, rate):
    assert warmed_cosine(1.0, 0.2, step, 50, 10) == pytest.approx(rate)


def test_the_head_scores_directions_only():
    torch.manual_seed(0)
    head = DINOHead(5, 7, hidden=6, bottleneck=3)
    features = torch.randn(2, 4, 5)
    scores = head(features)
    assert scores.shape == (2, 4, 7)
    # Unit vectors on both sides at first, so no score is beyond 1.
    assert 0 < scores.abs().max() <= 1 + 1e-6
    with torch.no_grad():
        head.last.parametrizations.weight.original1.mul_(5.0)  # the length of a prototype is its own parameter
        assert torch.allclose(head(features), scores, atol=1e-6)
        head.last.parametrizations.weight.original0.mul_(2.0)
        assert torch.allclose(head(features), 2 * scores, atol=1e-6)


def test_the_published_sizes_of_the_head():
    head = DINOHead(384, 4096)
    assert [tuple(layer.weight.shape) for layer in head.mlp[::2]] == [(2048, 384), (2048, 2048), (256, 2048)]
    assert tuple(head.last.weight.shape) == (4096, 256)
