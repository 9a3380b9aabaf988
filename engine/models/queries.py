"""The layer that sums up the dates of each place by learned queries: attention over time that leaves one token.

As in L-TAE (Sainte Fare Garnot and Landrieu 2020, arXiv 2007.00586) a date is no query itself, so that nothing but
keys is computed date by date. Unlike there, each query reads whole tokens and not a part of their channels: tokens are
summed up first, and projected after that, once for all dates.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.models.attention import QueryAttention
from engine.models.linear import Projection


class QueryLayer(nn.Module):
    """Attend over the valid dates of each place from learned queries, then the MLP, added to what comes in.

    Args:
        width: length of a token, d.
        queries: how many there are, k.
        mlp: maps (..., d) to (..., d); None for none.
    """

    def __init__(self, width: int, queries: int, mlp: nn.Module | None) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        # Scores that differ by several from the start: otherwise all queries begin as the same mean over the dates.
        self.query = nn.Parameter(2.0 * torch.randn(queries, width))
        self.attention = QueryAttention()
        self.project = Projection(queries * width, width)
        nn.init.normal_(self.project.weight, std=(queries * width) ** -0.5)
        self.mlp = mlp

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Sum up tokens (b, n, t, d), valid (b, n, t): (b, 1, n, d), which means nothing where no date is valid."""
        z = self.project(self.attention(self.query, self.norm(z), valid))[:, None]
        return z if self.mlp is None else z + self.mlp(z)
