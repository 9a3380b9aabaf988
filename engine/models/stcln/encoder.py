"""STCLN's encoder: convolutions on each date, then attention over the dates of each pixel.

Written from a description of the network alone. `published` has its semantics: dates are told by their rank, and one
that is padding or under a cloud counts like any other. By default dates are told by their day, and what is not valid
has no part in anything: neither in attention and maxima nor in the statistics that normalise.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from einops import rearrange, reduce, repeat
from torch import Tensor, nn

from engine.models.attention import AxialAttention
from engine.models.config import entries
from engine.models.daycode import DayCode
from engine.models.encoder import AnyDates, AtMost, Context, DatesRule, PixelContext, SensorSpec, WindowContext
from engine.models.linear import Projection
from engine.models.parameters import without_decay
from engine.models.statistics import add_statistics, standardise
from engine.models.stcln.stem import Stem, reach

GROUPS = 8
# Longest period of the code of ranks, over 2 pi.
_LONGEST = 1000.0


@dataclass(frozen=True)
class STCLNConfig:
    """The architecture, as a card stores it.

    Attributes:
        bands: how many bands the input has.
        narrow, width: channels of the first and of the last two convolutions; the width is that of a token, too.
        depth, heads, hidden: layers over time, heads of each attention, hidden width of each MLP.
        kernel: side of the convolutions' kernels, 3; or 1, with which each pixel is seen alone.
        attention: whether the head attends over the places of a window, for which it is given the stem's output.
        window: side of that window in pixels.
        published: the published semantics: ranks for days, and no masks.
        max_dates: most dates that the published code of ranks is used for.
        dropout: share of values and of weights of attention that are dropped in training.
        patch: side of a token in pixels; 1 as published. With 2 there is a quarter of the tokens to compute.
    """

    bands: int = 10
    narrow: int = 16
    width: int = 64
    depth: int = 2
    heads: int = 4
    hidden: int = 128
    kernel: int = 3
    attention: bool = True
    window: int = 32
    published: bool = False
    max_dates: int = 64
    dropout: float = 0.1
    patch: int = 1

    def __post_init__(self) -> None:
        if self.width % self.heads or self.width % GROUPS or (self.width // self.heads) % 2:
            raise ValueError(f"width {self.width} is not a multiple of {GROUPS} and of twice its {self.heads} heads")
        if self.kernel not in (1, 3):
            raise ValueError(f"kernel is 1 or 3, not {self.kernel}")
        if self.published and self.patch != 1:
            raise ValueError(f"tokens of the published network are of a pixel, and not of {self.patch} a side")

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `STCLNConfig(**d)` takes it back."""
        return entries(self, later=("patch",))


SMALL = STCLNConfig()
# As published, for the ten bands of PASTIS: 3,248,341 parameters with the head for 20 classes.
FAITHFUL = STCLNConfig(narrow=32, width=256, depth=3, heads=8, hidden=1024, published=True)


class SeriesAndStem(NamedTuple):
    """Features: series and stem (b, t, h, w, d), h and w in tokens, and which of these are clear, (b, t, h, w) bool.

    The stem is 0 where a token is not clear; but for the published network, in which all tokens count.
    """

    series: Tensor
    stem: Tensor
    clear: Tensor


class SeriesAlone(NamedTuple):
    """Features of an encoder whose head attends to no places."""

    series: Tensor
    clear: Tensor


class STCLN(nn.Module):
    """Encode a stack of dates into a token per date and patch, which is a pixel by default.

    Args:
        config: the architecture.
        mean, std: per band, in physical units, length `config.bands`; 0 and 1 by default.
    """

    system = "STCLN"
    mean: Tensor
    std: Tensor

    def __init__(
        self, config: STCLNConfig, mean: Sequence[float] | None = None, std: Sequence[float] | None = None
    ) -> None:
        super().__init__()
        self.config = config
        add_statistics(self, config.bands, mean, std)
        self.stem = Stem(config.bands, config.narrow, config.width, config.kernel, config.patch)
        self.norm = SeriesNorm(GROUPS, config.width)
        self.time = RankWaves(config.width, config.heads) if config.published else DayCode(config.width)
        self.layers = nn.ModuleList(TimeLayer(config) for _ in range(config.depth))

    @property
    def features(self) -> type[SeriesAndStem] | type[SeriesAlone]:
        """What `forward` returns."""
        return SeriesAndStem if self.config.attention else SeriesAlone

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of its one sensor."""
        return (SensorSpec(self.config.bands, tuple(self.mean.tolist()), tuple(self.std.tolist()), self.config.patch),)

    @property
    def dates(self) -> DatesRule:
        """Any, by their day; by rank, as published, those of one calendar."""
        return AtMost(self.config.max_dates, by="rank") if self.config.published else AnyDates()

    @property
    def context(self) -> Context:
        """The window of the head's attention, or what the convolutions reach; the pixel, where there is neither."""
        config = self.config
        if config.kernel == config.patch == 1 and not config.attention:
            return PixelContext()
        most = config.window // 4 // config.patch * config.patch
        return WindowContext(config.window, min(reach(config.kernel, config.patch), most))

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and norms."""
        return without_decay(self)

    def reducible(self) -> tuple[nn.Module, ...]:
        """No part: products in bfloat16 were never compared."""
        return ()

    def forward(
        self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor
    ) -> SeriesAndStem | SeriesAlone:
        """Encode.

        Args:
            values: as stored, (b, t, c, H, W); H and W are multiples of the patch. What stands in invalid pixels does
                not matter, NaN included.
            scale: physical value = stored value x scale + offset, (b, t, c).
            offset: likewise, in physical units.
            valid: clear pixels, (b, t, H, W) bool.
            day: days since 1 January of the reference year, (b, t) integers.
        """
        physical = values * scale[..., None, None] + offset[..., None, None]
        return self.encode(standardise(self, physical, valid), valid, day)

    def encode(self, standard: Tensor, valid: Tensor, day: Tensor) -> SeriesAndStem | SeriesAlone:
        """Encode standardised values; the result is that of `forward`.

        Between `standardise` and this, pre-training hides pixels by putting its token in their place.
        """
        b = standard.shape[0]
        clear = self._on_tokens(valid)
        counted = torch.ones_like(clear) if self.config.published else clear
        h, w = clear.shape[2:]
        frames = self.stem(
            rearrange(standard, "b t c h w -> (b t) c h w"), rearrange(counted, "b t h w -> (b t) 1 h w")
        )
        stem = rearrange(frames, "(b t) d h w -> b t h w d", b=b) * counted.to(frames.dtype)[..., None]
        z_valid = rearrange(counted, "b t h w -> b t (h w)")
        z = self.norm(rearrange(stem, "b t h w d -> b t (h w) d"), z_valid) + self.time(day)[:, :, None]
        for layer in self.layers:
            z = layer(z, z_valid)
        series = rearrange(z, "b t (h w) d -> b t h w d", h=h, w=w)
        return SeriesAndStem(series, stem, clear) if self.config.attention else SeriesAlone(series, clear)

    def _on_tokens(self, valid: Tensor) -> Tensor:
        """Say which tokens are clear, at least half of their pixels being so: (b, t, h, w) of (b, t, H, W)."""
        p = self.config.patch
        if p == 1:
            return valid
        return reduce(valid.to(torch.float32), "b t (h p) (w q) -> b t h w", "mean", p=p, q=p) >= 0.5


class SeriesNorm(nn.GroupNorm):
    """GroupNorm of each place's series, over a group's channels and the valid dates.

    What is not valid may be far larger than what is. As a key such a date would leave nothing of the others in the
    graphs' softmax, which takes invalid ones out afterwards; so it gets the mean, which is 0 before the bias.
    """

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Normalise tokens (b, t, n, d), valid (b, t, n)."""
        weight = valid.to(z.dtype)[..., None]
        count = weight.sum(dim=1, keepdim=True).clamp(min=1.0)
        centred = (z - self._over_groups((z * weight).sum(dim=1, keepdim=True) / count)) * weight
        variance = self._over_groups(centred.square().sum(dim=1, keepdim=True) / count)
        return centred * (torch.rsqrt(variance + self.eps) * self.weight) + self.bias

    def _over_groups(self, z: Tensor) -> Tensor:
        """Put the mean over its group into each channel, (b, 1, n, d): graphs are slow where groups are an axis."""
        groups = rearrange(z, "b t n (g c) -> b t n g c", g=self.num_groups)
        return groups.mean(dim=-1, keepdim=True).expand(groups.shape).flatten(3)


class TimeLayer(nn.Module):
    """Attention over time, then an MLP; each added to what comes in, and normalised afterwards."""

    def __init__(self, config: STCLNConfig) -> None:
        super().__init__()
        d = config.width
        self.attention = AxialAttention(d, config.heads, "time", bias=True, dropout=config.dropout)
        self.norm = nn.LayerNorm(d)
        self.mlp = nn.Sequential(
            Projection(d, config.hidden), nn.ReLU(), nn.Dropout(config.dropout), Projection(config.hidden, d)
        )
        self.mlp_norm = nn.LayerNorm(d)
        self.drop = nn.Dropout(config.dropout)
        _as_torch_begins(self)

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, t, n, d); those not `valid` (b, t, n) are keys to nobody."""
        z = self.norm(z + self.drop(self.attention(z, valid)))
        return self.mlp_norm(z + self.drop(self.mlp(z)))


class RankWaves(nn.Module):
    """Code a date by its rank: sines and cosines of one head's width, the same for each head; nothing is learned."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.width, self.heads = width // heads, heads

    def forward(self, day: Tensor) -> Tensor:
        """Return the codes of the ranks of days (b, t), (1, t, d)."""
        rank = torch.arange(day.shape[1], dtype=torch.float32, device=day.device)
        pair = torch.arange(self.width // 2, dtype=torch.float32, device=day.device)
        angle = rank[:, None] / _LONGEST ** (2 * pair / self.width)
        waves = rearrange(torch.stack([angle.sin(), angle.cos()], dim=-1), "t pair two -> t (pair two)")
        return repeat(waves, "t e -> 1 t (heads e)", heads=self.heads)


@torch.no_grad()
def _as_torch_begins(layer: TimeLayer) -> None:
    """Start the projections as torch starts its encoder layers, whose residual branches are not small at first."""
    attention = layer.attention
    d = attention.proj.weight.shape[0]
    attention.qkv.weight.uniform_(-1, 1).mul_(math.sqrt(6 / (4 * d)))
    for projection in (attention.proj, layer.mlp[0], layer.mlp[3]):
        bound = projection.weight.shape[0] ** -0.5
        projection.weight.uniform_(-bound, bound)
        if projection is not attention.proj:
            projection.bias.uniform_(-bound, bound)
