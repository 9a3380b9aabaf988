"""L-TAE (Garnot & Landrieu 2020, arXiv 2007.00586) on single pixels, its pixel-set encoder with sets of one.

As in the paper: pixel MLP to 32 and 64, to 128; projection to 256; 16 heads with keys of 8, one learned query each,
the channels shared out among the heads as values; MLP to 128; decoder 64, 32; dropout 0.2; Adam with rate 0.001. The
day code counts days, with the longest period 1,000. The standard deviation over a set of one is always 0 and left out.
The loss is cross entropy here, not the focal loss, as for all peers.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from einops import rearrange, repeat
from torch import Tensor, nn

from engine.models.attention import attend
from training.base.dated import Standard, standard_of
from training.base.daycode import day_code
from training.base.loop import NetworkSystem, Training

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 2
PIXEL, WIDTH, HEADS, KEY, OUT, DECODER, DROPOUT, LONGEST = (32, 64, 128), 256, 16, 8, 128, (64, 32), 0.2, 1000.0
TRAINING = Training(weight_decay=0.0)


class LTAE(nn.Module):
    """Classify series of any dates."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.pixel = _mlp(bands, *PIXEL)
        self.project = nn.Sequential(nn.LayerNorm(PIXEL[-1]), nn.Linear(PIXEL[-1], WIDTH), nn.LayerNorm(WIDTH))
        self.query = nn.Parameter(torch.randn(HEADS, KEY) * (2.0 / KEY) ** 0.5)
        self.key = nn.Linear(WIDTH, HEADS * KEY)
        self.out = nn.Sequential(_mlp(WIDTH, OUT), nn.Dropout(DROPOUT), nn.LayerNorm(OUT))
        self.classify = nn.Sequential(_mlp(OUT, *DECODER), nn.Linear(DECODER[-1], classes))

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        # Only valid dates, so that padding takes no part in the batch statistics.
        seen = self.project(self.pixel(values[valid]))
        tokens = values.new_zeros(*valid.shape, WIDTH).masked_scatter(valid[..., None], seen)
        tokens = tokens + repeat(day_code(day, WIDTH // HEADS, LONGEST), "b t e -> b t (k e)", k=HEADS)
        return self.classify(self.out(self.pool(tokens, valid)))

    def pool(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Average tokens (b, t, d) over valid dates, each head its own channels by its own attention, (b, d)."""
        query = repeat(self.query, "k e -> b k 1 e", b=len(tokens))
        key = rearrange(self.key(tokens), "b t (k e) -> b k t e", k=HEADS)
        value = rearrange(tokens, "b t (k e) -> b k t e", k=HEADS)
        return rearrange(attend(query, key, value, valid), "b k 1 e -> b (k e)")


def _mlp(*widths: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(widths):
        layers += [nn.Linear(inputs, outputs), nn.BatchNorm1d(outputs), nn.ReLU()]
    return nn.Sequential(*layers)


def _build(prepared: Standard, classes: int) -> LTAE:
    return LTAE(prepared.bands, classes)


def ltae(training: Training = TRAINING) -> NetworkSystem[Standard]:
    """L-TAE as a system."""
    return NetworkSystem("l-tae", NUMERICS, standard_of, _build, training)
