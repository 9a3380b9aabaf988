"""DINO: self-distillation without labels (Caron et al. 2021, arXiv 2104.14294).

A student sees all views of a window, a teacher the global ones; the student learns to give the teacher's distribution
over K prototypes. The teacher is the running average of the student. Its outputs are centred and sharpened, so that
neither one prototype nor all of them evenly can be the answer to everything.
"""

from __future__ import annotations

import torch
from einops import einsum
from torch import Tensor, nn
from torch.nn.functional import log_softmax, normalize, softmax
from torch.nn.utils.parametrizations import weight_norm

STUDENT_TEMPERATURE, TEACHER_TEMPERATURE = 0.1, 0.04
_HIDDEN, _BOTTLENECK = 2048, 256


class DINOHead(nn.Module):
    """Project features (..., d) onto K prototypes: MLP of three layers, L2 norm, weight-normed linear layer.

    Args:
        width: width of the features.
        prototypes: K.
        hidden, bottleneck: widths within the MLP, and after it.
    """

    def __init__(self, width: int, prototypes: int, hidden: int = _HIDDEN, bottleneck: int = _BOTTLENECK) -> None:
        super().__init__()
        self.mlp = nn.Sequential(
            nn.Linear(width, hidden), nn.GELU(), nn.Linear(hidden, hidden), nn.GELU(), nn.Linear(hidden, bottleneck)
        )
        for layer in self.mlp[::2]:
            nn.init.trunc_normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)
        self.last = weight_norm(nn.Linear(bottleneck, prototypes, bias=False))
        nn.init.ones_(self.last.parametrizations.weight.original0)

    def forward(self, features: Tensor) -> Tensor:
        """Score features (..., d): (..., K)."""
        return self.last(normalize(self.mlp(features), dim=-1))


def sharpened(scores: Tensor, centre: Tensor) -> Tensor:
    """Return the teacher's distribution, softmax((h - c) / 0.04), for scores (..., K) and the centre (K)."""
    return softmax((scores - centre) / TEACHER_TEMPERATURE, dim=-1)


def dino_loss(teacher: Tensor, student: Tensor, counted: Tensor) -> Tensor:
    """Kullback-Leibler divergence of the student's distribution from the teacher's, averaged over pairs of views.

    Args:
        teacher: distributions over the K prototypes, of the global views (g, b, K).
        student: scores, of all views (v, b, K).
        counted: pairs of views that count, (g, v, b) bool; see `pairs`.

    Returns:
        A scalar; 0 where no pair counts.
    """
    cross = -einsum(teacher, log_softmax(student / STUDENT_TEMPERATURE, dim=-1), "g b k, v b k -> g v b")
    entropy = -torch.special.xlogy(teacher, teacher).sum(dim=-1)
    divergence = (cross - entropy[:, None]) * counted
    return divergence.sum() / counted.sum().clamp(min=1)


def pairs(masked: Tensor, views: int) -> Tensor:
    """Tell which pairs of teacher and student views count: those of different crops, and a crop with its masked self.

    Args:
        masked: global views of which the student sees a masked version, (g, b) bool.
        views: v, the student's views; the first g are the global ones.

    Returns:
        (g, v, b) bool.
    """
    g, b = masked.shape
    counted = masked.new_ones(g, views, b)
    counted[torch.arange(g), torch.arange(g)] = masked
    return counted


def moved_centre(centre: Tensor, batch_mean: Tensor, momentum: float = 0.9) -> Tensor:
    """Return the running mean of the teacher's scores, (K), moved towards the mean over a step's views."""
    return momentum * centre + (1 - momentum) * batch_mean


@torch.no_grad()
def follow(teacher: nn.Module, student: nn.Module, momentum: float) -> None:
    """Move the teacher's weights: momentum x teacher + (1 - momentum) x student."""
    for slow, fast in zip(teacher.parameters(), student.parameters(), strict=True):
        slow.lerp_(fast, 1 - momentum)
