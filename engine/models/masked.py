"""Means over those of several values that are valid."""

from __future__ import annotations

from torch import Tensor


def masked_mean(z: Tensor, valid: Tensor, dim: int = 1, keepdim: bool = False) -> Tensor:
    """Average the valid entries along an axis; 0 where none is.

    Args:
        z: (..., d).
        valid: as `z` without its last axis, bool.
        dim: the axis, from the front.
        keepdim: keep it, with length 1.
    """
    weight = valid.to(z.dtype)[..., None]
    return (z * weight).sum(dim=dim, keepdim=keepdim) / weight.sum(dim=dim, keepdim=keepdim).clamp(min=1.0)
