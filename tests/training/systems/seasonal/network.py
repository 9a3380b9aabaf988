from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from engine.models.encoder import AnyDates, PixelContext, SensorSpec
from engine.models.linear import Projection


class Summary(NamedTuple):
    hidden: Tensor  # (b, h, w, d)
    clear: Tensor  # (b, h, w) bool


@dataclass(frozen=True)
class EncoderConfig:
    bands: int
    hidden: int
    to_dict = asdict


@dataclass(frozen=True)
class HeadConfig:
    hidden: int
    classes: int
    to_dict = asdict


class SeasonalMeans(nn.Module):
    system, features, dates, context = "seasonal means", Summary, AnyDates(), PixelContext()

    def __init__(self, config, mean, std):
        super().__init__()
        self.config, self.sensors = config, (SensorSpec(config.bands, tuple(mean), tuple(std)),)
        self.project = nn.Sequential(Projection(4 * config.bands, config.hidden), nn.GELU())
        self.register_buffer("mean", torch.tensor(mean))
        self.register_buffer("std", torch.tensor(std))

    def undecayed(self):
        return [self.project[0].bias]

    def reducible(self):
        return ()

    def forward(self, values, scale, offset, valid, day):
        physical = values * scale[..., None, None] + offset[..., None, None]
        standard = (physical - self.mean[:, None, None]) / self.std[:, None, None]
        season = torch.floor(torch.remainder(day.float(), 365.25) / 91.3125)[..., None] == torch.arange(4)
        weight = torch.einsum("bts,bthw->bhwst", season.float(), valid.float())
        total = torch.einsum("bhwst,btchw->bhwsc", weight, torch.where(valid[:, :, None], standard, 0.0))
        means = total / weight.sum(dim=-1, keepdim=True).clamp(min=1.0)
        return Summary(self.project(means.flatten(3)), torch.any(valid, dim=1))


class Linear(nn.Module):
    kind, needs, activation = "linear", Summary._fields, "softmax"

    def __init__(self, config):
        super().__init__()
        self.config, self.classify = config, Projection(config.hidden, config.classes)

    def forward(self, hidden, clear):
        return self.classify(hidden).permute(0, 3, 1, 2), clear
