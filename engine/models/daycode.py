"""The code of a calendar day that networks add to what they see on it."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from engine.models.linear import Projection

DAYS_PER_YEAR = 365.25
HARMONICS = 8


class DayCode(nn.Module):
    """Code a calendar day by sines and cosines of the year's harmonics 1 to 8, and linearly, across years."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.project = Projection(2 * HARMONICS + 1, width)

    def forward(self, day: Tensor) -> Tensor:
        """Map days (b, t) to codes (b, t, d)."""
        day = day.to(self.project.weight.dtype)[..., None]
        harmonic = torch.arange(1, HARMONICS + 1, dtype=day.dtype, device=day.device)
        angle = day * (2.0 * math.pi / DAYS_PER_YEAR) * harmonic
        return self.project(torch.cat([angle.sin(), angle.cos(), day / 365.0], dim=-1))
