"""The CropSTS encoder on series: one place of one token, read over its dates."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from training.systems.cropsts.series.recipe import Shape
from training.systems.cropsts.whitened import mean_token


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
        return mean_token(tokens, token_valid)[:, 0, 0]
