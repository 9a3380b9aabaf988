"""A transformer over the dates with sinusoidal places, read by the largest value of each channel."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

from engine.models.attention import AxialAttention
from engine.models.bert.sequence import SequenceHead
from engine.models.linear import Projection

_LONGEST = 10_000.0
# Below whatever a LayerNorm of a width of at most 65,536 gives.
_LEAST = -1e4


@dataclass(frozen=True)
class TransformerConfig:
    """Width of a token, number of classes, width, heads and number of the layers, and the share of values dropped."""

    width: int
    classes: int
    hidden: int
    heads: int
    depth: int
    dropout: float = 0.1
    to_dict = asdict


class Transformer(SequenceHead):
    """Linear layer, places, post-norm layers, LayerNorm, maximum over the valid dates, ReLU, linear layer."""

    kind = "sequence transformer"

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.config = config
        self.embed = Projection(config.width, config.hidden)
        self.drop = nn.Dropout(config.dropout)
        self.layers = nn.ModuleList(PostNormLayer(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(config.hidden)
        self.classify = Projection(config.hidden, config.classes)

    def score(self, series: Tensor, valid: Tensor) -> Tensor:
        """Map series (n, t, d) and valid (n, t) to logits (n, k)."""
        places = torch.arange(series.shape[1], device=series.device)
        z = self.drop(self.embed(series) + _code(places, self.config.hidden))[:, :, None]
        for layer in self.layers:
            z = layer(z, valid[..., None])
        largest = torch.where(valid[..., None], self.norm(z)[:, :, 0], _LEAST).amax(dim=1)
        return self.classify(torch.relu(largest))


class PostNormLayer(nn.Module):
    """Attention over the dates, then a perceptron of twice the width with ReLU; a LayerNorm after each sum."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        d = config.hidden
        self.attention = AxialAttention(d, config.heads, "time", bias=True)
        self.norm = nn.LayerNorm(d)
        self.mlp = nn.Sequential(Projection(d, 2 * d), nn.ReLU(), nn.Dropout(config.dropout), Projection(2 * d, d))
        self.mlp_norm = nn.LayerNorm(d)
        self.drop = nn.Dropout(config.dropout)

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, t, n, d); those not `valid` (b, t, n) are keys to nobody."""
        z = self.norm(z + self.drop(self.attention(z, valid)))
        return self.mlp_norm(z + self.drop(self.mlp(z)))


def _code(places: Tensor, width: int) -> Tensor:
    """Code places (t) by sines and cosines (Vaswani et al. 2017, section 3.5), (t, width), sines first."""
    period = _LONGEST ** (torch.arange(0, width, 2, device=places.device) / width)
    angle = places[:, None] / period
    return torch.cat([angle.sin(), angle.cos()], dim=-1)[:, :width]
