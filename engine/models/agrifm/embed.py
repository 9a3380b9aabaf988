"""The embedding of one sensor: standardised values of a few dates and 2 x 2 pixels become a token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import torch
from einops import rearrange, reduce
from torch import Tensor, nn
from torch.nn.functional import pad

from engine.models.agrifm.config import AgriFMConfig, SensorShape
from engine.models.agrifm.windows import to_whole
from engine.models.daycode import DayCode
from engine.models.encoder import SensorSpec
from engine.models.linear import Projection
from engine.models.masked import masked_mean
from engine.models.statistics import add_statistics, standardise

# Behind the day of any date in `order`; days are counted from the reference year, and a series has fewer dates.
_LATER, _MOST = 100_000, 100_000


class Embedding(nn.Module):
    """Tokens of one sensor's dated rasters.

    Args:
        config: the encoder's.
        shape: shape of this sensor's embedding.
        mean, std: per band in physical units; 0 and 1 by default, to be loaded with the weights.
    """

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        config: AgriFMConfig,
        shape: SensorShape,
        mean: Optional[Sequence[float]] = None,
        std: Optional[Sequence[float]] = None,
    ) -> None:
        super().__init__()
        self.config, self.shape = config, shape
        add_statistics(self, shape.bands, mean, std)
        dates, rows, columns = config.patch
        # The fit profile tells which pixels are clear in a channel of its own; as published there is none.
        self.masked = config.profile == "fit"
        self.project = Projection((shape.bands + self.masked) * dates * rows * columns, config.width)
        self.time = DayCode(config.width) if self.masked else None

    @property
    def spec(self) -> SensorSpec:
        """What the encoder's contract says of this sensor.

        A sensor on a coarser grid is padded here, so that its windows are any number of its pixels.
        """
        mean, std = (tuple(statistic.tolist()) for statistic in (self.mean, self.std))
        patch = self.config.cell if self.shape.stride == 1 else 1
        return SensorSpec(self.shape.bands, mean, std, patch=patch, stride=self.shape.stride)

    def forward(
        self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Embed; the arguments are as `engine.models.encoder.INPUTS` has them.

        Returns:
            tokens (b, d, h, w, c), and which are valid, (b, d, h, w): those with a date at least half of whose pixels
            are clear. As published, all are.
        """
        if self.masked:
            values, scale, offset, valid, day = in_order(values, scale, offset, valid, day)
        physical = values * scale[..., None, None] + offset[..., None, None]
        standard = standardise(self, physical, valid)
        if self.masked:
            standard = torch.cat([standard, valid[:, :, None].to(standard.dtype)], dim=2)
        dates, rows, columns = self.config.patch
        ends = self._ends(standard)
        if any(ends):
            standard, valid = pad(standard.transpose(1, 2), ends).transpose(1, 2), pad(valid, ends)
        sizes = {"x": dates, "y": rows, "z": columns}
        tokens = self.project(rearrange(standard, "b (d x) c (h y) (w z) -> b d h w (c x y z)", **sizes))
        if self.time is None:
            return tokens, torch.ones_like(tokens[..., 0], dtype=torch.bool)
        clear = reduce(valid.to(standard.dtype), "b (d x) (h y) (w z) -> b x d h w", "mean", **sizes) >= 0.5
        code = self.time(day)
        if ends[-1]:
            code = pad(code, (0, 0, *ends[-2:]))
        code = rearrange(code, "b (d x) c -> b x d 1 1 c", x=dates).expand(*clear.shape, -1)
        valid = clear.any(dim=1)
        return tokens + masked_mean(code, clear), valid

    def _ends(self, standard: Tensor) -> list[int]:
        """What is added at the end of columns, rows and dates, as `torch.nn.functional.pad` wants it."""
        t, h, w = standard.shape[1], standard.shape[3], standard.shape[4]
        whole = zip((w, h, t), reversed(self.config.patch))
        return [value for length, size in whole for value in (0, to_whole(length, size))]


def in_order(
    values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Put the dates of each window in the order of their days, those that are clear nowhere last.

    Steps of time are merged by their rank, so that a date without a clear pixel may not stand between two others.
    """
    t = day.shape[1]
    nowhere = ~valid.flatten(2).any(dim=2)
    rank = torch.arange(t, device=day.device)
    # Two dates of one day stay in the order in which they came.
    key = (day.to(torch.int64) + nowhere.to(torch.int64) * _LATER) * _MOST + rank
    order = torch.argsort(key, dim=1)
    window = torch.arange(day.shape[0], device=day.device)[:, None]
    return tuple(tensor[window, order] for tensor in (values, scale, offset, valid, day))
