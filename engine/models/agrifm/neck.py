"""The neck of AgriFM: from the coarsest maps of all sensors to the finest, with what each level adds on the way."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate, max_pool2d

from engine.models.agrifm.config import PyramidConfig


class Neck(nn.Module):
    """Bring the sensors' maps to one grid, level by level; see `engine.models.agrifm.config.PyramidConfig`."""

    def __init__(self, config: PyramidConfig) -> None:
        super().__init__()
        self.config = config
        width, sensors = config.width, len(config.strides)
        mean = config.fusion == "mean"
        self.taps = nn.ModuleList(
            nn.ModuleList(nn.Conv2d(config.channels[level], width, 1) if mean else nn.Identity() for level in levels)
            for levels in self._levels()
        )
        coarsest = width if mean else config.channels[-1]
        self.fuse = None if mean or sensors == 1 else _pair(sensors * coarsest, width)
        above, joins = coarsest if self.fuse is None else width, []
        for level in reversed(range(len(config.channels) - 1)):
            of_level = sum(level in levels for levels in self._levels())
            skip = width if mean else of_level * config.channels[level]
            joins.append(_pair(above + skip, width))
            above = width
        self.joins = nn.ModuleList(joins)
        self.smooth = _pair(width, width)

    def forward(self, sensors: Sequence[Sequence[Tensor]]) -> tuple[Tensor, Tensor]:
        """Merge the levels.

        Args:
            sensors: for each sensor its maps (b, c, h, w) on its own grid, the finest first, and where it saw anything,
                (b, h, w) on the finest.

        Returns:
            features (b, width, h, w) and where any sensor saw something, (b, h, w), both on the finest grid.
        """
        # Whole places of all levels are a multiple of the finest grid's, so that no resampling is off by a part of one.
        height, width = sensors[0][-1].shape[1:]
        seen = [
            _enlarged(of_sensor[-1][:, None].to(of_sensor[0].dtype), stride, height, width)
            for of_sensor, stride in zip(sensors, self.config.strides)
        ]
        top = len(self.config.channels) - 1
        z = self._of_level(sensors, seen, top)
        if self.fuse is not None:
            z = self.fuse(z)
        for join, level in zip(self.joins, reversed(range(top))):
            z = interpolate(z, scale_factor=2.0, mode="bilinear", align_corners=False)
            z = join(torch.cat([z, self._of_level(sensors, seen, level)], dim=1))
        return self.smooth(z), torch.cat(seen, dim=1).amax(dim=1) > 0.5

    def _of_level(self, sensors: Sequence[Sequence[Tensor]], seen: Sequence[Tensor], level: int) -> Tensor:
        """The maps of one level on the stack's grid, fused: their mean over those who saw a place, or side by side."""
        maps, weights = [], []
        for number, (of_sensor, levels) in enumerate(zip(sensors, self._levels())):
            if level not in levels:
                continue
            cell = 2**level
            height, width = (length // cell for length in seen[0].shape[2:])
            tap = self.taps[number][levels.index(level)]
            weight = max_pool2d(seen[number], cell)
            maps.append(tap(_enlarged(of_sensor[level], self.config.strides[number], height, width)))
            weights.append(weight)
        if self.config.fusion != "mean":
            return torch.cat(maps, dim=1)
        total = sum(z * weight for z, weight in zip(maps, weights))
        return total / sum(weights).clamp(min=1.0)

    def _levels(self) -> list[list[int]]:
        """Levels that each sensor takes part in, 0 for the finest."""
        count = len(self.config.channels)
        return [list(range(count - skip, count)) for skip in self.config.skips]


def _enlarged(level: Tensor, stride: int, height: int, width: int) -> Tensor:
    """Bring a map of a coarser sensor to the stack's grid, and cut off what was padded."""
    if stride == 1:
        return level
    return interpolate(level, scale_factor=float(stride), mode="bilinear", align_corners=False)[..., :height, :width]


def _pair(inputs: int, outputs: int) -> nn.Sequential:
    """Convolution, batch norm, ReLU, convolution."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
        nn.Conv2d(outputs, outputs, 3, padding=1),
    )
