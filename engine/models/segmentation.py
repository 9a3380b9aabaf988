"""A plain segmentation head: the mean over the valid dates, one linear layer, and patches back to pixels."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from einops import rearrange, repeat
from torch import Tensor, nn

from engine.models.linear import Projection


@dataclass(frozen=True)
class SegmentationConfig:
    """Token width, side of a token in pixels, and number of classes."""

    width: int
    patch: int
    classes: int

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `SegmentationConfig(**d)` takes it back."""
        return asdict(self)


class SegmentationHead(nn.Module):
    """Turn an encoder's tokens into class scores per pixel."""

    kind = "segmentation"

    def __init__(self, config: SegmentationConfig) -> None:
        super().__init__()
        self.config = config
        self.classify = Projection(config.width, config.classes * config.patch**2)

    def forward(self, tokens: Tensor, token_valid: Tensor) -> tuple[Tensor, Tensor]:
        """Score.

        Args:
            tokens: (b, t, h, w, d).
            token_valid: (b, t, h, w) bool.

        Returns:
            logits (b, k, H, W), and seen (b, H, W) bool, True where any date of the token was valid. Where none was,
            the logits are the layer's bias and mean nothing.
        """
        p = self.config.patch
        weight = token_valid.to(tokens.dtype)[..., None]
        mean = (tokens * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1.0)
        logits = rearrange(self.classify(mean), "b h w (k p q) -> b k (h p) (w q)", p=p, q=p)
        seen = repeat(torch.any(token_valid, dim=1), "b h w -> b (h p) (w q)", p=p, q=p)
        return logits, seen
