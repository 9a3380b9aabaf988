"""The objective of pre-training as a whole, on encoders so simple that its losses are worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
import torch
from einops import rearrange, reduce
from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTSConfig
from training.systems.cropsts.dino.objective import SelfSupervised, StudentAndTeacher

from ....tiny_dino import tiny_dino

LN3 = math.log(3)
# What stands on a date that is not valid.
SPOILT = (50.0, -7.0)


class Means(nn.Module):
    """An encoder without layers: a token is the mean of the 2 x 2 pixels of its patch, times a gain."""

    def __init__(self) -> None:
        super().__init__()
        self.config = CropSTSConfig(bands=2, grid=(1, 2), width=2, heads=1)
        self.gain = nn.Parameter(torch.ones(()))

    def embed_patches(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        clear = reduce(valid.float(), "n t (h p) (w q) -> n t h w", "mean", p=2, q=2)
        return reduce(values, "n t c (h p) (w q) -> n t h w c", "mean", p=2, q=2), clear >= 0.5

    def encode(self, embedded: Tensor, valid: Tensor, day: Tensor) -> tuple[Tensor, Tensor]:
        return self.gain * embedded, valid


class Pixels(nn.Module):
    """An image teacher whose tokens are single pixels, well inside their 16 x 16."""

    width = 3

    def forward(self, images: Tensor) -> Tensor:
        return rearrange(images[:, :, 4::16, 4::16], "n c y x -> n y x c")


class Made:
    """A model and its objective, whose scores are the mean of the valid tokens, of which the teacher gives 0.4.

    The teacher's 0.4 x / 0.04 is the student's x / 0.1: both give the scores (0.1 ln o, 0) the odds o to 1.
    """

    def __init__(self, image_teacher: nn.Module | None = None, **recipe) -> None:
        self.objective = SelfSupervised(tiny_dino(optimisation={"prototypes": 2}, **recipe), image_teacher)
        self.model = StudentAndTeacher(Means(), 2, None if image_teacher is None else image_teacher.width)
        self.model.student.head = self.model.teacher.head = nn.Identity()
        nn.init.constant_(self.model.teacher.encoder.gain, 0.4)

    def losses(self, batch: Mapping) -> dict[str, float]:
        return {name: loss.item() for name, loss in self.objective.losses(self.model, batch).items()}


def crops(tokens: Tensor) -> dict[str, Tensor]:
    """Crops (v, b, t, c, 2, 4) with these tokens (v, b, t, 2, c), their patches even; the last date is not valid."""
    tokens = torch.cat([tokens, torch.tensor(SPOILT).expand_as(tokens[:, :, :1])], dim=2)
    values = tokens.repeat_interleave(2, dim=3).movedim(4, 3)[..., None, :].repeat_interleave(2, dim=4)
    valid = torch.ones(*values.shape[:3], 2, 4, dtype=torch.bool)
    valid[:, :, -1] = False
    return {"values": values, "valid": valid, "day": torch.tensor([10, 150, 290]).expand(valid.shape[:3])}


def of_odds(odds: list[list[float]]) -> dict[str, Tensor]:
    """Crops (v, b, ...) whose tokens, all alike, have the odds (v, b)."""
    score = 0.1 * torch.tensor(odds).log()
    return crops(torch.stack([score, torch.zeros_like(score)], dim=-1)[:, :, None, None].expand(-1, -1, 2, 2, -1))


@pytest.fixture
def batch() -> dict:
    """Two windows, by columns: their global views A and B, and a local one; nothing is hidden."""
    return {
        "global": of_odds([[3, 1], [1, 3]]),
        "local": of_odds([[1 / 3, 1]]),
        "hidden": torch.zeros(2, 2, 3, 1, 2, dtype=torch.bool),
        "masked": torch.zeros(2, 2, dtype=torch.bool),
        "hidden_share": torch.zeros(2, 2),
    }


def mean_divergence(*pairs: tuple[float, float]) -> float:
    """Mean over pairs of odds, the teacher's and the student's: p ln p/q + (1 - p) ln (1 - p)/(1 - q)."""
    total = 0.0
    for told, said in pairs:
        p, q = told / (1 + told), said / (1 + said)
        total += p * math.log(p / q) + (1 - p) * math.log((1 - p) / (1 - q))
    return total / len(pairs)


def test_views_learn_from_the_other_global_view_only(batch):
    # Of each window: A tells B and the local view, B tells A and the local view.
    expected = mean_divergence((3, 1), (3, 1 / 3), (1, 3), (1, 1 / 3), (1, 3), (1, 1), (3, 1), (3, 1))
    # (3, 1): 3/4 ln 3 - ln 2. (3, 1/3): 1/2 ln 3. (1, 3) and (1, 1/3): ln 2 - 1/2 ln 3. In all 5/4 ln 3.
    assert expected == pytest.approx(5 / 32 * LN3)
    assert Made().losses(batch)["dino"] == pytest.approx(expected, abs=1e-6)


def test_the_teacher_sees_what_is_hidden_from_the_student(batch):
    # Two of the four valid tokens of A of the first window are hidden, and so are those of the date that is not valid.
    batch["hidden"][0, 0] = torch.tensor([[[False, True]], [[True, False]], [[True, True]]])
    batch["masked"][0, 0] = True
    made = Made()
    # The student's scores of A: half (0.1 ln 3, 0), half (-0.3 ln 3, 0), which is (-0.1 ln 3, 0): 1 to 3.
    made.model.mask_token.data = torch.tensor([-0.3 * LN3, 0.0])
    first = ((3, 1 / 3), (3, 1), (3, 1 / 3), (1, 1 / 3), (1, 1 / 3))  # and A tells its masked self
    expected = mean_divergence(*first, (1, 3), (1, 1), (3, 1), (3, 1))
    assert expected == pytest.approx(7 / 36 * LN3)
    assert made.losses(batch)["dino"] == pytest.approx(expected, abs=1e-6)


def test_the_centre_is_taken_from_the_teachers_scores_alone(batch):
    made = Made()
    made.model.centre.copy_(torch.tensor([-0.04 * LN3, 0.0]))  # all that the teacher tells has three times the odds
    expected = mean_divergence((9, 1), (9, 1 / 3), (3, 3), (3, 1 / 3), (3, 3), (3, 1), (9, 1), (9, 1))
    assert made.losses(batch)["dino"] == pytest.approx(expected, abs=1e-6)


def test_the_teacher_drops_nothing_from_the_start():
    made = Made()
    assert made.model.student.training
    assert not made.model.teacher.training


@pytest.fixture
def seen() -> dict:
    """One window in two views, without local ones. Of the four places, the two of the first view count."""
    places = torch.tensor([[[6.0, 0.0], [2.0, 0.0]], [[0.0, 8.0], [2.0, 0.0]]])  # (t, w, c)
    batch: dict = {
        "global": crops(torch.stack([places, torch.ones_like(places)])[:, None]),
        "hidden": torch.zeros(2, 1, 3, 1, 2, dtype=torch.bool),
        "masked": torch.zeros(2, 1, dtype=torch.bool),
        "hidden_share": torch.zeros(1, 2),
        "frame": torch.zeros(2, 1, 3, 2, 4),
        "frame_valid": torch.ones(2, 1, 2, 4, dtype=torch.bool),
    }
    batch["frame"][0, 0, 0, :, :2] = 7.0
    batch["frame"][0, 0, 1, :, 2:] = 5.0
    batch["frame"][1, 0, 2] = 1.0
    batch["frame_valid"][0, 0, 0, :2] = False  # half of the pixels are left, which is enough
    batch["frame_valid"][1, 0, 0, 2:] = batch["frame_valid"][1, 0, 1, 2] = False  # one of four, which is not
    batch["global"]["valid"][1, 0, :, :, :2] = False  # no date is valid there
    return batch


def distilled(**distillation) -> Made:
    """An objective with an image teacher, the projection of its tokens being (x, y) -> (x, y, 0)."""
    made = Made(Pixels(), distillation={"teacher": "none", "size": 32, **distillation})
    made.model.project.weight.data = torch.eye(3, 2)
    nn.init.zeros_(made.model.project.bias)
    return made


def alignment(batch: Mapping, **distillation) -> float:
    return distilled(**distillation).losses(batch)["align"]


def test_the_mean_over_the_valid_dates_is_aligned_where_the_frame_is_clear(seen):
    # Left, (6, 0) and (0, 8): the mean (3, 4) is (0.6, 0.8, 0) at length 1, against (1, 0, 0): 2 - 2 x 0.6 = 0.8.
    # Right, (2, 0) twice: (1, 0, 0) against (0, 1, 0): 2.
    assert alignment(seen) == pytest.approx((0.8 + 2.0) / 2, abs=1e-6)


def test_the_recipes_power_of_the_distance(seen):
    assert alignment(seen, alpha=3.0) == pytest.approx((0.8**1.5 + 2.0**1.5) / 2, abs=1e-6)


def test_the_alignment_has_the_recipes_weight_beside_dino(seen):
    # The students' means: of the first view's four valid tokens (2.5, 2), of the second's two (1, 1). The teacher gives
    # 0.4 of them: A tells B (2.5 - 2) / 0.1 = 5, B tells A 0, as the logarithms of odds.
    dino = mean_divergence((math.exp(5), 1), (1, math.exp(5)))
    for weight in (1.0, 0.25):
        total = sum(distilled(weight=weight).losses(seen).values())
        assert total == pytest.approx(dino + weight * 1.4, abs=1e-5)
