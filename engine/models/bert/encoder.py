"""A transformer over the dates of one pixel's series: a linear layer a date, a class token, pre-norm layers.

With `queries`, learned ones take the class token's place and sum up the dates before the layers, which are perceptrons
then, on the one token that is left: nothing but a linear layer and keys is computed of a date.

Dates are known by their place among regular slots, with a learned table, as published; or, in the profile that is fit
for use, by their calendar day. Dates under clouds, missing ones and padding are keys to nobody. No pixel sees another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from einops import rearrange, repeat
from torch import Tensor, nn

from engine.models.attention import AxialAttention
from engine.models.config import entries
from engine.models.daycode import DayCode
from engine.models.encoder import AnyDates, DatesRule, PixelContext, SensorSpec, Slots
from engine.models.linear import Projection
from engine.models.parameters import without_decay
from engine.models.queries import QueryLayer
from engine.models.statistics import add_statistics, standardise

# Deviation that the class token starts with.
_CLASS_TOKEN = 1e-6
_NORM = 1e-6
# Parameters that are codes: they do not decay.
_TABLES = ("class_token", "table")


@dataclass(frozen=True)
class BERTConfig:
    """The architecture, as a card stores it.

    Attributes:
        bands: how many bands the input has.
        width, depth, heads: d, number of layers, heads of each attention.
        mlp_ratio: hidden width of an MLP, in widths.
        time: "slots", a learned table over `slots` slots of equal length between the days `first` and `last`, as
            published; or "day", sines and cosines of the calendar day, for any dates.
        dropout: share of values dropped after each attention and in each MLP, in training; none as published.
        queries: how many learned queries sum up the dates, before layers without attention; they need `time` "day". 0,
            as published: layers attend over the dates, and a token of each date comes out.
    """

    bands: int = 10
    width: int = 64
    depth: int = 3
    heads: int = 4
    mlp_ratio: int = 4
    time: str = "day"
    slots: int = 144
    first: int = 0
    last: int = 364
    dropout: float = 0.0
    queries: int = 0

    def __post_init__(self) -> None:
        if self.time not in ("slots", "day"):
            raise ValueError(f"time is 'slots' or 'day', not {self.time!r}")
        if self.width % self.heads:
            raise ValueError(f"width {self.width} is not a multiple of {self.heads} heads")
        if self.queries and self.time != "day":
            raise ValueError("queries sum up dates by their day: they need time 'day'")

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `BERTConfig(**d)` takes it back."""
        return entries(self, later=("queries",))


# 144 acquisitions of a year in 12 bands, 32 layers; heads are not told.
FAITHFUL = BERTConfig(bands=12, width=256, depth=32, heads=8, time="slots")
# What a package on a processor can afford: 162 k parameters.
SMALL = BERTConfig()


class SeriesTokens(NamedTuple):
    """One token per date and pixel, or one per pixel, under the names that heads on tokens know.

    Cards of schema 1 speak of windows, so that a model of single pixels says what it is in schema 2 alone.

    Attributes:
        tokens: (b, t, h, w, d).
        token_valid: (b, t, h, w) bool.
    """

    tokens: Tensor
    token_valid: Tensor


class SeriesBERT(nn.Module):
    """Encode the series of each pixel into tokens, one per date.

    Args:
        config: the architecture.
        mean, std: per band, in physical units, length `config.bands`; 0 and 1 by default.
    """

    system = "bimodal BERT"
    features = SeriesTokens
    context = PixelContext()
    mean: Tensor
    std: Tensor

    def __init__(
        self, config: BERTConfig, mean: Sequence[float] | None = None, std: Sequence[float] | None = None
    ) -> None:
        super().__init__()
        self.config = config
        add_statistics(self, config.bands, mean, std)
        self.embed = Projection(config.bands, config.width)
        if not config.queries:
            self.class_token = nn.Parameter(_CLASS_TOKEN * torch.randn(config.width))
        if config.time == "day":
            self.day = DayCode(config.width)
        else:
            # The first place is the class token's.
            table = torch.empty(config.slots + 1, config.width)
            self.table = nn.Parameter(nn.init.trunc_normal_(table, std=0.02, a=-0.04, b=0.04))
        if config.queries:
            self.queries = QueryLayer(config.width, config.queries, None)
        layer = _perceptron if config.queries else Layer
        self.layers = nn.ModuleList(layer(config) for _ in range(config.depth))
        self.norm = nn.LayerNorm(config.width, eps=_NORM)

    @property
    def leading_tokens(self) -> int:
        """Tokens before the dates: the class token, which learned queries take the place of."""
        return 0 if self.config.queries else 1

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of its one sensor."""
        return (SensorSpec(self.config.bands, tuple(self.mean.tolist()), tuple(self.std.tolist())),)

    @property
    def dates(self) -> DatesRule:
        """Any, by their day; or its slots."""
        if self.config.time == "day":
            return AnyDates()
        return Slots(self.config.first, self.config.last, self.config.slots)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases, norms, the class token and the table of places."""
        return without_decay(self, _TABLES)

    def reducible(self) -> tuple[nn.Module, ...]:
        """Return the layers."""
        return tuple(self.layers)

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> SeriesTokens:
        """Encode.

        Args:
            values: as stored, (b, t, c, h, w). What stands in invalid pixels does not matter, NaN included.
            scale: physical value = stored value x scale + offset, (b, t, c).
            offset: likewise, in physical units.
            valid: clear pixels, (b, t, h, w) bool.
            day: days since 1 January of the reference year, (b, t) integers.

        Returns:
            tokens (b, t, h, w, d) after the last LayerNorm, and token_valid, which is `valid`. With queries t is 1, and
            token_valid says where any date is valid.
        """
        physical = values * scale[..., None, None] + offset[..., None, None]
        return self.encode(standardise(self, physical, valid), valid, day)

    def encode(self, standard: Tensor, valid: Tensor, day: Tensor) -> SeriesTokens:
        """Encode standardised values; the result is that of `forward`.

        Between `standardise` and this, pre-training corrupts the values of dates.
        """
        b, _, _, h, w = standard.shape
        if self.config.queries:
            z, valid = self.summed(*self.embedded(standard, valid, day)), torch.any(valid, dim=1, keepdim=True)
        else:
            z = self.embed(rearrange(standard, "b t c h w -> b t (h w) c")) + self._codes(day)[:, :, None]
            known = rearrange(valid, "b t h w -> b t (h w)")
            first = self.class_token if self.config.time == "day" else self.class_token + self.table[0]
            z = torch.cat([repeat(first, "d -> b 1 n d", b=b, n=h * w), z], dim=1)
            keys = torch.cat([torch.ones_like(known[:, :1]), known], dim=1)
            for layer in self.layers:
                z = layer(z, keys)
            z = self.norm(z[:, 1:])
        return SeriesTokens(rearrange(z, "b t (h w) d -> b t h w d", h=h, w=w), valid)

    def embedded(self, standard: Tensor, valid: Tensor, day: Tensor) -> tuple[Tensor, Tensor]:
        """Embed the dates of each pixel: tokens (b, n, t, d), and which are valid, (b, n, t), as queries take them."""
        z = self.embed(rearrange(standard, "b t c h w -> b (h w) t c")) + self._codes(day)[:, None]
        return z, rearrange(valid, "b t h w -> b (h w) t")

    def summed(self, dates: Tensor, valid: Tensor) -> Tensor:
        """Sum up dates (b, n, t, d), valid (b, n, t), by the queries, and make a token of each pixel, (b, 1, n, d)."""
        return self.perceived(self.queries(dates, valid))

    def perceived(self, z: Tensor) -> Tensor:
        """Pass what queries made of the dates, (b, 1, n, d), through the perceptrons and the norm."""
        for perceptron in self.layers:
            z = z + perceptron(z)
        return self.norm(z)

    def _codes(self, day: Tensor) -> Tensor:
        """Code the dates: (b, t, d), or (1, t, d) where their places alone count."""
        if self.config.time == "day":
            return self.day(day)
        if day.shape[1] != self.config.slots:
            raise ValueError(f"{day.shape[1]} dates, but the table has {self.config.slots} slots")
        return self.table[None, 1:]


class Layer(nn.Module):
    """One pre-norm layer: attention over the dates, then an MLP; each added to what comes in."""

    def __init__(self, config: BERTConfig) -> None:
        super().__init__()
        d = config.width
        self.norm = nn.LayerNorm(d, eps=_NORM)
        self.attention = AxialAttention(d, config.heads, "time", bias=True)
        self.mlp = _perceptron(config)
        self.drop = nn.Dropout(config.dropout)

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, t, n, d); those not `valid` (b, t, n) are keys to nobody."""
        z = z + self.drop(self.attention(self.norm(z), valid))
        return z + self.drop(self.mlp(z))


def _perceptron(config: BERTConfig) -> nn.Sequential:
    hidden = config.mlp_ratio * config.width
    return nn.Sequential(
        nn.LayerNorm(config.width, eps=_NORM),
        Projection(config.width, hidden),
        nn.GELU(),
        nn.Dropout(config.dropout),
        Projection(hidden, config.width),
    )
