"""A light segmentation head: one token per place from its dates, one linear layer, and patches back to pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from einops import rearrange, repeat
from torch import Tensor, nn

from engine.models.config import entries
from engine.models.encoder import Tokens
from engine.models.linear import Projection
from engine.models.ltae import LTAE
from engine.models.masked import masked_mean
from engine.models.parameters import without_decay


@dataclass(frozen=True)
class SegmentationConfig:
    """Token width, side of a token in pixels, number of classes, and how dates become one token.

    Attributes:
        pool: "mean" over the valid dates; or "ltae", which learns what to look at.
        heads: how many heads the L-TAE has.
    """

    width: int
    patch: int
    classes: int
    pool: str = "mean"
    heads: int = 16

    def __post_init__(self) -> None:
        if self.pool not in ("mean", "ltae"):
            raise ValueError(f"pool is 'mean' or 'ltae', not {self.pool!r}")

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `SegmentationConfig(**d)` takes it back."""
        return entries(self, later=("pool", "heads"))


class SegmentationHead(nn.Module):
    """Turn an encoder's tokens into class scores per pixel."""

    kind = "segmentation"
    needs = Tokens._fields
    activation = "softmax"

    def __init__(self, config: SegmentationConfig) -> None:
        super().__init__()
        self.config = config
        self.ltae = LTAE(config.width, config.heads) if config.pool == "ltae" else None
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
        logits = rearrange(self.classify(self.pool(tokens, token_valid)), "b h w (k p q) -> b k (h p) (w q)", p=p, q=p)
        seen = repeat(torch.any(token_valid, dim=1), "b h w -> b (h p) (w q)", p=p, q=p)
        return logits, seen

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and norms."""
        return without_decay(self)

    def pool(self, tokens: Tensor, token_valid: Tensor) -> Tensor:
        """Make one token of a place's dates, (b, h, w, d); 0 where none is valid."""
        if self.ltae is None:
            if token_valid.shape[1] == 1:  # the dates are summed up already: graphs are slow at sums of one
                return tokens[:, 0] * token_valid[:, 0, :, :, None].to(tokens.dtype)
            return masked_mean(tokens, token_valid)
        b, _, h, w = token_valid.shape
        series = rearrange(tokens, "b t h w d -> (b h w) t d")
        pooled = self.ltae(series, rearrange(token_valid, "b t h w -> (b h w) t"))
        return rearrange(pooled, "(b h w) d -> b h w d", b=b, h=h, w=w)
