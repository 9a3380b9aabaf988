"""The sinusoidal code of days that attention networks on series add to their tokens."""

from __future__ import annotations

import torch
from torch import Tensor


def day_code(day: Tensor, width: int, longest: float) -> Tensor:
    """Code positions by sines and cosines (Vaswani et al. 2017, section 3.5), with days for positions.

    Args:
        day: (b, t).
        width: width of the code, even.
        longest: the largest period, in days over 2 pi: 10,000 in that paper, 1,000 in L-TAE's.

    Returns:
        (b, t, width), sines first.
    """
    period = longest ** (torch.arange(0, width, 2, dtype=torch.float32, device=day.device) / width)
    angle = day[..., None].float() / period
    return torch.cat([angle.sin(), angle.cos()], dim=-1)
