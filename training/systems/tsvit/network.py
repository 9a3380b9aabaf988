"""TSViT: a transformer over time with one token a class, then one over space for each class.

Tarasiou, Chavez and Zafeiriou 2023, ViTs for SITS: Vision Transformers for Satellite Image Time Series, arXiv
2301.04944, section 3 and its PASTIS setting: 24 pixel crops, patches of 2, width 128, 4 + 4 layers.
"""

from __future__ import annotations

import torch
from einops import rearrange, repeat
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

WIDTH, HEADS, DEPTH, MLP = 128, 4, 4, 4
PATCH = 2
DAYS = 366


class Layer(nn.Module):
    """A pre-norm transformer layer, (n, s, d) -> (n, s, d)."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.mlp = nn.Sequential(
            nn.LayerNorm(WIDTH), nn.Linear(WIDTH, MLP * WIDTH), nn.GELU(), nn.Linear(MLP * WIDTH, WIDTH)
        )

    def forward(self, z: Tensor, there: Tensor | None = None) -> Tensor:
        """Return (n, s, d); tokens that are not `there`, (n, s) bool, are keys to nobody."""
        q, k, v = rearrange(self.qkv(self.norm(z)), "n s (three h d) -> three n h s d", three=3, h=HEADS)
        mask = None if there is None else rearrange(there, "n s -> n 1 1 s")
        z = z + self.out(rearrange(scaled_dot_product_attention(q, k, v, mask), "n h s d -> n s (h d)"))
        return z + self.mlp(z)


class TSViT(nn.Module):
    """TSViT for semantic segmentation.

    Args:
        bands: c of the input.
        classes: k of the output.
    """

    tile = 24

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.embed = nn.Linear(PATCH**2 * bands, WIDTH)
        self.day = nn.Embedding(DAYS, WIDTH)
        self.token = nn.Parameter(torch.randn(classes, WIDTH))
        self.time = nn.ModuleList(Layer() for _ in range(DEPTH))
        self.time_norm = nn.LayerNorm(WIDTH)
        self.place = nn.Parameter(torch.randn((self.tile // PATCH) ** 2, WIDTH))
        self.space = nn.Sequential(*(Layer() for _ in range(DEPTH)), nn.LayerNorm(WIDTH))
        self.head = nn.Sequential(nn.LayerNorm(WIDTH), nn.Linear(WIDTH, PATCH**2))

    def forward(self, values: Tensor, day: Tensor, there: Tensor | None = None) -> Tensor:
        """Return logits (b, k, 24, 24).

        Args:
            values: standardised, (b, t, c, 24, 24).
            day: days from 1 January of the middle date's year, (b, t); a day of another year counts as its day of year.
            there: dates that are no padding, (b, t) bool; all where None.
        """
        b, side = len(values), self.tile // PATCH
        z = self.embed(rearrange(values, "b t c (h p) (w q) -> b (h w) t (p q c)", p=PATCH, q=PATCH))
        z = rearrange(z + self.day(day % DAYS)[:, None], "b n t d -> (b n) t d")
        classes = len(self.token)
        z = torch.cat([repeat(self.token, "k d -> n k d", n=len(z)), z], dim=1)
        seen = None
        if there is not None:
            seen = torch.cat([there.new_ones(b, classes), there], dim=1).repeat_interleave(side**2, dim=0)
        for layer in self.time:
            z = layer(z, seen)
        z = self.time_norm(z)[:, :classes]
        z = self.space(rearrange(z, "(b n) k d -> (b k) n d", b=b) + self.place)
        return rearrange(self.head(z), "(b k) (h w) (p q) -> b k (h p) (w q)", b=b, h=side, p=PATCH)
