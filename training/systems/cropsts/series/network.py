"""The CropSTS encoder on series: one place of one token, read over its dates."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.masked import masked_mean
from training.systems.cropsts.series.recipe import SeriesShape


class SeriesCropSTS(nn.Module):
    """Encode series as CropSTS encodes windows of one pixel, and take the mean token over the valid dates."""

    def __init__(self, channels: int, shape: SeriesShape) -> None:
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

    def undecayed(self) -> Iterator[nn.Parameter]:
        """Biases, norms and scalars. The code of the one place decays: it is part of every token, as a weight is."""
        return (parameter for parameter in self.parameters() if parameter.ndim <= 1)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map standardised channels (b, t, c), their validity (b, t) and days (b, t) to tokens (b, d)."""
        scale = values.new_ones(values.shape)
        tokens, token_valid = self.encoder(
            values[..., None, None], scale, torch.zeros_like(scale), valid[..., None, None], day
        )
        return masked_mean(tokens, token_valid)[:, 0, 0]
