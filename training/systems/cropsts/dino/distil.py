"""Distillation from an image model: student tokens are drawn to those of a ViT that saw the central RGB frame."""

from __future__ import annotations

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate, normalize

# Reflectance that is white: DN / 3000 at 10,000 DN for reflectance 1.
WHITE = 0.3
# Per channel of images in [0, 1]: what the published ViT was trained with.
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# Dates with this share of the clearest one's clear pixels are as good as clear.
_AS_CLEAR = 0.95


def alignment_loss(student: Tensor, teacher: Tensor, counted: Tensor, alpha: float) -> Tensor:
    """Mean of ‖x̂ - ŷ‖^α over the counted tokens, x̂ and ŷ being the L2-normalised tokens; 2 - 2 cos for α = 2.

    Args:
        student: projected tokens, (b, h, w, e).
        teacher: (b, h, w, e).
        counted: (b, h, w) bool.
        alpha: the power.

    Returns:
        A scalar; 0 where no token counts.
    """
    squared = ((normalize(student, dim=-1) - normalize(teacher, dim=-1)) ** 2).sum(dim=-1)
    # A power below 1 of 0 has no finite slope.
    distance = squared.clamp(min=torch.finfo(squared.dtype).tiny) ** (alpha / 2)
    return (distance * counted).sum() / counted.sum().clamp(min=1)


def on_grid(tokens: Tensor, h: int, w: int) -> Tensor:
    """Resize tokens (b, y, x, e) bilinearly to a grid: (b, h, w, e)."""
    images = rearrange(tokens, "b y x e -> b e y x")
    return rearrange(interpolate(images, size=(h, w), mode="bilinear", align_corners=False), "b e h w -> b h w e")


def central_date(valid: NDArray[np.bool_], day: NDArray[np.integer]) -> int:
    """Choose the clearest date nearest the middle of the season.

    Of the dates with at least 95 % of the clear pixels of the clearest one, it is the nearest to the middle between the
    first and the last day.

    Args:
        valid: clear pixels, (t, h, w).
        day: (t).
    """
    clear = valid.mean(axis=(1, 2))
    distance = np.abs(day - (day.min() + day.max()) / 2)
    return int(np.where(clear >= _AS_CLEAR * clear.max(), distance, np.inf).argmin())


def rgb_frame(reflectance: NDArray[np.floating], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Turn red, green and blue of one date into what the image model was trained on, (3, h, w).

    Args:
        reflectance: (3, h, w), red first.
        valid: (h, w); elsewhere the frame holds ImageNet's mean, which is 0.
    """
    image = np.clip(reflectance / WHITE, 0, 1)
    mean, std = (np.array(statistic, np.float32)[:, None, None] for statistic in (IMAGENET_MEAN, IMAGENET_STD))
    return np.where(valid, (image - mean) / std, 0).astype(np.float32)
