"""A spectrum by its shape and its brightness, apart from each other: bands become channels.

Nine tenths of the variance of reflectances is brightness, which sun, slope and soil move more than the crop does. In
logarithms a change of light is a sum, so that subtracting the mean over the bands takes it out; what stays are the
logarithms of band ratios, which the usual indices are made of.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

# Added before the logarithm, in reflectance: about the error of an atmospheric correction.
FLOOR = 0.02
# Standard deviations beyond which a value is cut: missed clouds.
LARGEST = 5.0


class Spectrum(nn.Module):
    """Turn bands into channels: the bands that are no reflectances, then contrasts and brightness of those that are.

    Args:
        bands: how many bands the input has.
        reflectances: which of them, from 0, are reflectances; without any, each band is a channel.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, bands: int, reflectances: Sequence[int]) -> None:
        super().__init__()
        self.reflectances = list(reflectances)
        self.others = [band for band in range(bands) if band not in reflectances]
        self.channels = bands + bool(reflectances)
        self.register_buffer("mean", torch.zeros(self.channels))
        self.register_buffer("std", torch.ones(self.channels))

    def forward(self, physical: Tensor) -> Tensor:
        """Map bands in physical units, (b, t, c, H, W), to standardised channels, (b, t, channels, H, W)."""
        channels = physical
        if self.reflectances:
            logarithm = torch.log(physical[:, :, self.reflectances].clamp(min=0.0) + FLOOR)
            brightness = logarithm.mean(dim=2, keepdim=True)
            channels = torch.cat([physical[:, :, self.others], logarithm - brightness, brightness], dim=2)
        standard = (channels - self.mean[:, None, None]) / self.std[:, None, None]
        return standard.clamp(-LARGEST, LARGEST)
