"""L-TAE: collapse the dates of each place with light attention, one learned query per head.

Sainte Fare Garnot and Landrieu, "Lightweight Temporal Self-Attention for Classifying Satellite Image Time Series"
(2020, arXiv 2007.00586), in the form of PANGAEA's decoder, which codes no dates: the encoder has coded them in its
tokens. Unlike there, dates that are not valid have no part in anything: neither in the attention nor in the statistics
that normalise.
"""

from __future__ import annotations

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.attention import attend
from engine.models.linear import Projection

KEY_WIDTH = 4
DROPOUT = 0.2


class LTAE(nn.Module):
    """Pool over time.

    Args:
        width: length of a token, d; a multiple of the heads.
        heads: each reads its own group of d/heads channels as values; GroupNorm has as many groups.
    """

    def __init__(self, width: int, heads: int = 16) -> None:
        super().__init__()
        if width % heads:
            raise ValueError(f"width {width} is not a multiple of {heads} heads")
        self.heads = heads
        self.norm = MaskedGroupNorm(heads, width)
        self.mix = Projection(width, width)
        deviation = (2.0 / KEY_WIDTH) ** 0.5  # as the paper's code starts both
        self.query = nn.Parameter(deviation * torch.randn(heads, KEY_WIDTH))
        self.key = Projection(width, heads * KEY_WIDTH)
        nn.init.normal_(self.key.weight, std=deviation)
        self.mlp = nn.Sequential(Projection(width, width), nn.BatchNorm1d(width), nn.ReLU(), nn.Dropout(DROPOUT))
        self.out_norm = nn.GroupNorm(heads, width)

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Pool.

        Args:
            z: a series per row, (s, t, d).
            valid: (s, t) bool.

        Returns:
            (s, d); exactly 0 where a series has no valid date.
        """
        z = self.mix(self.norm(z, valid))
        key = rearrange(self.key(z), "s t (k e) -> s k t e", k=self.heads)
        value = rearrange(z, "s t (k e) -> s k t e", k=self.heads)
        query = self.query[None, :, None].expand(z.shape[0], -1, -1, -1)
        seen = rearrange(attend(query, key, value, valid), "s k 1 e -> s (k e)")
        some = torch.any(valid, dim=1, keepdim=True).to(z.dtype)
        return self.out_norm(self.mlp(seen)) * some


class MaskedGroupNorm(nn.GroupNorm):
    """GroupNorm over a group's channels and the valid dates of a series."""

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Normalise (s, t, d) with the statistics of its valid dates (s, t); what invalid dates get means nothing."""
        z = rearrange(z, "s t (g c) -> s t g c", g=self.num_groups)
        weight = rearrange(valid.to(z.dtype), "s t -> s t 1 1")
        count = (weight.sum(dim=1, keepdim=True) * z.shape[-1]).clamp(min=1.0)
        mean = (z * weight).sum(dim=(1, 3), keepdim=True) / count
        variance = (((z - mean) ** 2) * weight).sum(dim=(1, 3), keepdim=True) / count
        z = rearrange((z - mean) * torch.rsqrt(variance + self.eps), "s t g c -> s t (g c)")
        return z * self.weight + self.bias
