"""Fused CropSTS: several sensors in one encoder, whose dates stand on one time axis.

Each sensor has its own patch embedding and statistics. Its embedded patches get a learned code of the sensor beside the
codes of day and place; then the dates of all sensors are one series, which the layers of CropSTS mix as ever: a radar
date attends to an optical one as to any other, and where one sensor saw nothing, the others speak. The early fusion of
Garnot et al. (2022, arXiv 2112.07558) brings one sensor to the days of the other first; attention needs no such step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from engine.models.config import entries
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig, sensor_of
from engine.models.encoder import INPUTS, Context, DatesRule, SensorSpec, Tokens
from engine.models.parameters import without_decay

# Parameters that are tables of codes: they do not decay.
_TABLES = ("first.space", "sensor")


@dataclass(frozen=True)
class SensorConfig:
    """What of the architecture is a further sensor's own: `bands` and `reflectances` as in `CropSTSConfig`."""

    bands: int
    reflectances: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        if self.reflectances is not None:
            object.__setattr__(self, "reflectances", tuple(self.reflectances))


@dataclass(frozen=True)
class FusedConfig:
    """The architecture, as a card stores it.

    Attributes:
        first: configuration of the first sensor, and of the layers, which all share. Dates by rank would be of one
            calendar, and of one sensor: `time_encoding` is "doy".
        further: configuration of each other sensor.
    """

    first: CropSTSConfig
    further: tuple[SensorConfig, ...]

    def __post_init__(self) -> None:
        first = CropSTSConfig(**self.first) if isinstance(self.first, Mapping) else self.first
        further = (SensorConfig(**part) if isinstance(part, Mapping) else part for part in self.further)
        object.__setattr__(self, "first", first)
        object.__setattr__(self, "further", tuple(further))
        if not self.further:
            raise ValueError("further names no sensor: there is nothing to fuse")
        if self.first.time_encoding != "doy":
            raise ValueError(f"sensors are fused by day, not with time_encoding {self.first.time_encoding!r}")

    @property
    def patch(self) -> int:
        """Side of a token in pixels, of every sensor: they share a grid."""
        return self.first.patch

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `FusedConfig(**d)` takes it back."""
        return {"first": self.first.to_dict(), "further": [entries(part, later=()) for part in self.further]}


class FusedCropSTS(nn.Module):
    """Encode the dates of several sensors into tokens, one per date and patch.

    Args:
        config: the architecture.
        mean, std: statistics of each sensor, the first one first, per band in physical units; 0 and 1 by default.
    """

    system = "fused CropSTS"
    features = Tokens

    def __init__(
        self,
        config: FusedConfig,
        mean: Sequence[Sequence[float]] | None = None,
        std: Sequence[Sequence[float]] | None = None,
    ) -> None:
        super().__init__()
        self.config = config
        count = 1 + len(config.further)
        mean, std = ([None] * count if statistic is None else statistic for statistic in (mean, std))
        if not len(mean) == len(std) == count:
            raise ValueError(f"mean and std are of {len(mean)} and {len(std)} sensors, not of {count}")
        self.first = CropSTS(config.first, mean[0], std[0])
        self.further = nn.ModuleList(
            _embedding(replace(config.first, bands=sensor.bands, reflectances=sensor.reflectances), *statistics)
            for sensor, *statistics in zip(config.further, mean[1:], std[1:])
        )
        self.sensor = nn.Parameter(nn.init.trunc_normal_(torch.empty(count, config.first.width), std=0.02))

    @property
    def embedders(self) -> tuple[CropSTS, ...]:
        """What embeds the patches of each sensor, the first one first."""
        return (self.first, *self.further)

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of each sensor, the first one first."""
        return tuple(map(sensor_of, self.embedders))

    @property
    def dates(self) -> DatesRule:
        """Any, of each sensor."""
        return self.first.dates

    @property
    def context(self) -> Context:
        """Context of the layers, which all sensors share."""
        return self.first.context

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases, norms, scalars, and the tables of places and sensors."""
        return without_decay(self, _TABLES)

    def reducible(self) -> tuple[nn.Module, ...]:
        """Return the layers, which all sensors share."""
        return self.first.reducible()

    def forward(
        self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor, *further: Tensor
    ) -> Tokens:
        """Encode.

        Args:
            values, scale, offset, valid, day: the first sensor's, as for `CropSTS.forward`.
            further: the same five of each further sensor, one sensor after the other. Windows are the same of all, and
                so is the year that days count from; dates and bands are each sensor's own.

        Returns:
            tokens (b, t, h, w, d) and token_valid (b, t, h, w) as of `CropSTS.forward`, where t are the dates of all
            sensors, those of the first one first. With mixing "collapse" t is 1.
        """
        given = (values, scale, offset, valid, day, *further)
        if len(given) != len(INPUTS) * len(self.embedders):
            raise ValueError(f"{len(given)} inputs, but {len(self.embedders)} sensors have {len(INPUTS)} each")
        embedded, token_valid, days = [], [], []
        for number, network in enumerate(self.embedders):
            *patches, own_day = given[len(INPUTS) * number : len(INPUTS) * (number + 1)]
            tokens, own_valid = network.embed_patches(*patches)
            embedded.append(tokens + self.sensor[number])
            token_valid.append(own_valid)
            days.append(own_day)
        return self.first.encode(torch.cat(embedded, dim=1), torch.cat(token_valid, dim=1), torch.cat(days, dim=1))


def sensors_of(encoder: nn.Module) -> tuple[CropSTS, ...]:
    """Return what embeds the patches of each sensor that an encoder takes: its statistics and bands are there."""
    return encoder.embedders if isinstance(encoder, FusedCropSTS) else (encoder,)


def _embedding(config: CropSTSConfig, mean: Sequence[float] | None, std: Sequence[float] | None) -> CropSTS:
    """Build what of a CropSTS embeds patches, without the parts that code dates and places, and mix."""
    network = CropSTS(replace(config, depth=0, mixing="alternate", taps=()), mean, std)
    for part in ("time", "space", "layers", "norm"):
        delattr(network, part)
    return network
