"""The CropSTS encoder on series: one place of one token, read over its dates; and a linear layer that classifies it."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from engine.learn.cropsts.settings import Shape
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.masked import masked_mean


class SeriesCropSTS(nn.Module):
    """Encode series as CropSTS encodes windows of one pixel, and take the mean token over the valid dates."""

    def __init__(self, channels: int, shape: Shape) -> None:
        super().__init__()
        config = CropSTSConfig(
            bands=channels,
            patch=1,
            grid=(1, 1),
            width=shape.width,
            depth=shape.depth,
            heads=shape.heads,
            mixing=shape.mixing,
            dropout=shape.dropout,
            mlp=shape.mlp,
            proj=shape.proj,
            gamma=shape.gamma,
        )
        self.encoder = CropSTS(config)
        with torch.no_grad():
            self.encoder.embed.weight.normal_(0.0, 1.0 / math.sqrt(channels))
            self.encoder.time.project.weight.normal_(0.0, shape.day)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map standardised channels (b, t, c), their validity (b, t) and days (b, t) to tokens (b, d)."""
        scale = values.new_ones(values.shape)
        tokens, token_valid = self.encoder(
            values[..., None, None], scale, torch.zeros_like(scale), valid[..., None, None], day
        )
        return masked_mean(tokens, token_valid)[:, 0, 0]


class Classified(nn.Module):
    """An encoder and a linear layer on its tokens; the layer starts at 0, so that all classes start alike."""

    def __init__(self, encoder: SeriesCropSTS, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.classify = nn.Linear(encoder.encoder.config.width, classes)
        nn.init.zeros_(self.classify.weight)
        nn.init.zeros_(self.classify.bias)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        return self.classify(self.encoder(values, valid, day))
