"""CropSTS: an encoder that attends over time at each place, then over places at each time, layer by layer.

That is the published mixing, "alternate". The fast one, "collapse", attends over time in the first half of its layers,
takes the mean over the dates, and attends over places in the second half, where one date is left: at 15 dates about
2.7 times fewer operations. With `queries` its last layer over time is one of learned queries instead, which leaves one
date itself, so that of all dates nothing but embedding and keys is computed.

The block is the divided space-time attention of TimeSformer (Bertasius et al. 2021, arXiv 2102.05095), pre-norm, with
one learnable scalar per axis. What differs from a video model: dates enter by their calendar day, and pixels under
clouds, missing dates and padding are keys to nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from einops import rearrange, reduce, repeat
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.models.attention import AxialAttention
from engine.models.config import entries
from engine.models.daycode import DayCode
from engine.models.encoder import AnyDates, AtMost, Context, DatesRule, PixelContext, SensorSpec, Tokens, WindowContext
from engine.models.linear import Projection
from engine.models.masked import masked_mean
from engine.models.parameters import without_decay
from engine.models.queries import QueryLayer
from engine.models.spectrum import Spectrum
from engine.models.statistics import add_statistics

MLPS_PER_LAYER = {"none": 0, "one": 1, "two": 2}
# Parameters that are tables of codes: they do not decay.
_TABLES = ("space", "time.table")
# Whether places see one another, and whether dates and places are one sequence -> the axes of the field that is mixed.
_FIELDS = {("together", False): "b t (h w)", ("apart", False): "(b h w) t 1", ("together", True): "b 1 (t h w)"}
ORDERS = ("time first", "space first", "joint")


@dataclass(frozen=True)
class CropSTSConfig:
    """The architecture, as a card stores it.

    Attributes:
        bands: how many bands the input has.
        patch: side of a token in pixels.
        grid: rows and columns of the learned position table, in tokens: the window divided by the patch.
        width, depth, heads: d, number of layers, heads per attention.
        mixing: "alternate", time and space in each layer; or "collapse", time in the first half of the layers (the
            larger one), then the mean over the valid dates, then space.
        time_encoding: "doy", sines and cosines of the calendar day; or "index", a learned table over the date's rank,
            as published, which serves one calendar only.
        max_dates: length of that table; unused with "doy".
        mlp: "none", "one" after space, or "two", one after each attention.
        mlp_ratio: hidden width of an MLP, in widths.
        proj: output projection after each attention.
        gamma: initial value of the learnable scalar before each attention's result.
        gamma_time: the same for time alone; 0 starts the network as an image model. None: as `gamma`.
        dropout: share of values dropped after each attention and in each MLP, in training.
        drop_path: share of branches dropped in the last layer, rising linearly from 0 in the first, in training.
        taps: layers, from 0, whose outputs side by side are the tokens, for heads that read several depths; with
            "alternate" mixing alone. Without, the tokens are the last layer's, normalised.
        reflectances: bands, from 0, that enter as contrasts and brightness; the others as they are, and all are cut
            at five deviations; see `engine.models.spectrum`. None: each band by itself, uncut.
        queries: how many learned queries the last layer over time has, with mixing "collapse"; codes of places are then
            added behind it, to one date. 0: it is a layer like the others, and the mean over the valid dates follows.
        order: how the attentions of a layer of mixing "alternate" follow: "time first", as published; "space first"; or
            "joint", one attention over all places of all dates.
        places: "together", each sees the others; or "apart", each is encoded as in a window of its own.
    """

    bands: int = 10
    patch: int = 2
    grid: tuple[int, int] = (16, 16)
    width: int = 64
    depth: int = 4
    heads: int = 4
    time_encoding: str = "doy"
    max_dates: int = 64
    mlp: str = "one"
    mlp_ratio: int = 4
    proj: bool = True
    gamma: float = 1.0
    gamma_time: float | None = None
    dropout: float = 0.0
    drop_path: float = 0.0
    mixing: str = "alternate"
    taps: tuple[int, ...] = ()
    reflectances: tuple[int, ...] | None = None
    places: str = "together"
    order: str = "time first"
    queries: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "grid", tuple(self.grid))
        object.__setattr__(self, "taps", tuple(self.taps))
        if self.reflectances is not None:
            object.__setattr__(self, "reflectances", tuple(self.reflectances))
            if not set(self.reflectances) <= set(range(self.bands)):
                raise ValueError(f"reflectances {self.reflectances} are of the {self.bands} bands, from 0")
        if self.places not in ("together", "apart"):
            raise ValueError(f"places are 'together' or 'apart', not {self.places!r}")
        if self.time_encoding not in ("doy", "index"):
            raise ValueError(f"time_encoding is 'doy' or 'index', not {self.time_encoding!r}")
        if self.mlp not in MLPS_PER_LAYER:
            raise ValueError(f"mlp is 'none', 'one' or 'two', not {self.mlp!r}")
        if self.mixing not in ("alternate", "collapse"):
            raise ValueError(f"mixing is 'alternate' or 'collapse', not {self.mixing!r}")
        if self.mixing == "collapse" and (self.depth < 2 or self.mlp == "two"):
            raise ValueError("mixing 'collapse' needs a depth of at least 2, and one MLP a layer at most")
        if self.queries and self.mixing != "collapse":
            raise ValueError("queries are of mixing 'collapse'")
        if self.order not in ORDERS:
            raise ValueError(f"order is one of {', '.join(ORDERS)}, not {self.order!r}")
        if self.order != "time first" and self.mixing != "alternate":
            raise ValueError(f"order {self.order!r} is of mixing 'alternate'; 'collapse' has time first")
        if self.order == "joint" and (self.mlp == "two" or self.places == "apart"):
            raise ValueError("order 'joint' has one attention a layer: one MLP at most, and places together")
        if self.width % self.heads:
            raise ValueError(f"width {self.width} is not a multiple of {self.heads} heads")
        if self.taps and (self.mixing == "collapse" or not set(self.taps) <= set(range(self.depth))):
            raise ValueError(f"taps {self.taps} are of the {self.depth} layers of mixing 'alternate'")

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `CropSTSConfig(**d)` takes it back."""
        return entries(self, later=("taps", "reflectances", "places", "order", "queries"))


# Patch 2, since the median parcel of a real scene is under a hundred pixels: 32 x 32 pixel windows, 285 k parameters.
SHIPPED_PROFILE = CropSTSConfig()
# As published: ViT-S on 16 x 16 tokens of 8 pixels, dates by rank.
PAPER_PROFILE = CropSTSConfig(patch=8, width=384, depth=12, heads=6, time_encoding="index")


class CropSTS(nn.Module):
    """Encode a stack of dates into tokens, one per date and patch.

    Args:
        config: the architecture.
        mean, std: per band, in physical units, length `config.bands`; 0 and 1 by default. With
            `config.reflectances` they only tell of the input: `spectrum` has statistics of its channels.
    """

    system = "CropSTS"
    features = Tokens
    mean: Tensor
    std: Tensor

    def __init__(
        self, config: CropSTSConfig, mean: Sequence[float] | None = None, std: Sequence[float] | None = None
    ) -> None:
        super().__init__()
        self.config = config
        add_statistics(self, config.bands, mean, std)
        self.spectrum = None if config.reflectances is None else Spectrum(config.bands, config.reflectances)
        channels = config.bands if self.spectrum is None else self.spectrum.channels
        self.embed = Projection(channels * config.patch**2, config.width)
        by_rank = config.time_encoding == "index"
        self.time = RankCode(config.max_dates, config.width) if by_rank else DayCode(config.width)
        self.space = nn.Parameter(nn.init.trunc_normal_(torch.empty(config.width, *config.grid), std=0.02))
        steps = max(config.depth - 1, 1)
        drops = [config.drop_path * i / steps for i in range(config.depth)]
        if config.order == "joint":
            self.layers = nn.ModuleList(AxisLayer(config, "space", drop) for drop in drops)
        elif config.mixing == "alternate":
            self.layers = nn.ModuleList(Layer(config, drop) for drop in drops)
        else:
            half = (config.depth + 1) // 2
            over_dates = half - 1 if config.queries else half
            self.layers = nn.ModuleList(AxisLayer(config, "time", drop) for drop in drops[:over_dates])
            if config.queries:
                mlp = _mlp(config) if MLPS_PER_LAYER[config.mlp] else None
                self.queries = QueryLayer(config.width, config.queries, mlp)
            self.space_layers = nn.ModuleList(AxisLayer(config, "space", drop) for drop in drops[half:])
        self.norm = nn.LayerNorm(config.width)

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> Tokens:
        """Encode.

        Args:
            values: as stored, (b, t, c, H, W); H and W are multiples of the patch. What stands in invalid pixels does
                not matter, NaN included.
            scale: physical value = stored value x scale + offset, (b, t, c).
            offset: likewise, in physical units.
            valid: clear pixels, (b, t, H, W) bool.
            day: days since 1 January of the reference year, (b, t) integers; may be negative or past 365.

        Returns:
            tokens (b, t, h, w, d) after the last LayerNorm, and token_valid (b, t, h, w), True where at least half of
            the token's pixels are clear. With mixing "collapse" t is 1, and True means: at any date. With taps d is
            that of all of them together, and no LayerNorm comes last.
        """
        embedded, token_valid = self.embed_patches(values, scale, offset, valid)
        return self.encode(embedded, token_valid, day)

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of its one sensor."""
        return (sensor_of(self),)

    @property
    def dates(self) -> DatesRule:
        """Any, by their day; or, with a table of ranks, as many as that has."""
        return AnyDates() if self.config.time_encoding == "doy" else AtMost(self.config.max_dates, by="rank")

    @property
    def context(self) -> Context:
        """The window of its position table; the pixel, where places are apart and all have the same position."""
        side = self.config.grid[0] * self.config.patch
        return PixelContext() if side == 1 and self.config.places == "apart" else WindowContext(side, 0)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases, norms, scalars, and the tables of places and ranks."""
        return without_decay(self, _TABLES)

    def reducible(self) -> tuple[nn.Module, ...]:
        """Return the layers.

        Patches and days stay in float32: stored values and days of the year have more digits than bfloat16 keeps. So
        do the sums along the layers and their normalisation.
        """
        return tuple(layer for layer in self.modules() if isinstance(layer, (Layer, AxisLayer)))

    def embed_patches(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        """Project patches to width d, without date or place: (b, t, h, w, d), and which are valid, (b, t, h, w).

        The arguments are those of `forward`.
        """
        p = self.config.patch
        physical = values * scale[..., None, None] + offset[..., None, None]
        if self.spectrum is None:
            standard = (physical - self.mean[:, None, None]) / self.std[:, None, None]
        else:
            standard = self.spectrum(physical)
        standard = torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=values.device))
        patches = rearrange(standard, "b t c (h p) (w q) -> b t h w (c p q)", p=p, q=p)
        clear = reduce(valid.to(standard.dtype), "b t (h p) (w q) -> b t h w", "mean", p=p, q=p)
        token_valid = clear >= 0.5
        return self.embed(patches), token_valid

    def encode(self, embedded: Tensor, token_valid: Tensor, day: Tensor) -> Tokens:
        """Add the codes of date and place to embedded patches, and mix; the result is that of `forward`.

        Between `embed_patches` and this, pre-training hides patches by putting its mask token in their place.
        """
        b, t, h, w, _ = embedded.shape
        tokens = embedded + self.time(day)[:, :, None, None]
        if not self.config.queries:
            tokens = tokens + self.positions(h, w)
        field = _FIELDS[self.config.places, self.config.order == "joint"]
        z = rearrange(tokens, f"b t h w d -> {field} d")
        z_valid = rearrange(token_valid, f"b t h w -> {field}")
        taps = []
        for number, layer in enumerate(self.layers):
            z = layer(z, z_valid)
            if number in self.config.taps:
                taps.append(z)
        if self.config.mixing == "collapse":
            if self.config.queries:
                series = (rearrange(part, "b t n ... -> b n t ...") for part in (z, z_valid))
                z, token_valid = self.queries(*series), torch.any(token_valid, dim=1, keepdim=True)
                return Tokens(self.over_places(z, token_valid), token_valid)
            z, z_valid = collapse(z, z_valid)
            for layer in self.space_layers:
                z = layer(z, z_valid)
            token_valid = torch.any(token_valid, dim=1, keepdim=True)
        z = torch.cat(taps, dim=-1) if taps else self.norm(z)
        sizes = {"t": t} if self.config.order == "joint" else {"b": b}
        return Tokens(rearrange(z, f"{field} d -> b t h w d", h=h, w=w, **sizes), token_valid)

    def over_places(self, z: Tensor, valid: Tensor) -> Tensor:
        """Add the codes of places to what queries made of their dates, and mix places.

        Args:
            z: a field of one date, (b, 1, h w, d); with places apart (b h w, 1, 1, d).
            valid: places with any valid date, (b, 1, h, w).

        Returns:
            tokens (b, 1, h, w, d) after the last LayerNorm.
        """
        b, _, h, w = valid.shape
        field = _FIELDS[self.config.places, False]
        z_valid = rearrange(valid, f"b t h w -> {field}")
        z = z + rearrange(repeat(self.positions(h, w), "h w d -> b 1 h w d", b=b), f"b t h w d -> {field} d")
        for layer in self.space_layers:
            z = layer(z, z_valid)
        return rearrange(self.norm(z), f"{field} d -> b t h w d", b=b, h=h, w=w)

    def positions(self, h: int, w: int) -> Tensor:
        """Return the position table for a grid of tokens, (h, w, d); bicubic between its own, as ViT does.

        On its own grid this is the table itself. The call is not skipped there, since a graph that serves any grid
        may not branch on the shape.
        """
        table = interpolate(self.space[None], size=(h, w), mode="bicubic", align_corners=False)
        return rearrange(table, "1 d h w -> h w d")


def sensor_of(embedder: CropSTS) -> SensorSpec:
    """Return what embeds a sensor's patches as the contract has it."""
    statistics = (tuple(statistic.tolist()) for statistic in (embedder.mean, embedder.std))
    return SensorSpec(embedder.config.bands, *statistics, patch=embedder.config.patch)


class Layer(nn.Module):
    """One layer: time, then space, or the other way round, then the MLP; each added to what comes in."""

    def __init__(self, config: CropSTSConfig, drop_path: float) -> None:
        super().__init__()
        d, mlps = config.width, MLPS_PER_LAYER[config.mlp]
        gamma_time = config.gamma if config.gamma_time is None else config.gamma_time
        self.space_first = config.order == "space first"
        self.time_norm = nn.LayerNorm(d)
        self.time = AxialAttention(d, config.heads, "time", config.proj)
        self.gamma_time = nn.Parameter(torch.tensor(gamma_time))
        self.time_mlp = _mlp(config) if mlps == 2 else None
        self.space_norm = nn.LayerNorm(d)
        self.space = AxialAttention(d, config.heads, "space", config.proj)
        self.gamma_space = nn.Parameter(torch.tensor(config.gamma))
        self.mlp = _mlp(config) if mlps else None
        self.drop = nn.Sequential(nn.Dropout(config.dropout), DropPath(drop_path))

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, t, n, d); those not `valid` (b, t, n) are keys to nobody."""
        first, second = (self._over_space, self._over_time) if self.space_first else (self._over_time, self._over_space)
        z = z + self.drop(first(z, valid))
        if self.time_mlp is not None:  # named after the attention that it has followed from the beginning
            z = z + self.drop(self.time_mlp(z))
        z = z + self.drop(second(z, valid))
        if self.mlp is not None:
            z = z + self.drop(self.mlp(z))
        return z

    def _over_time(self, z: Tensor, valid: Tensor) -> Tensor:
        return self.gamma_time * self.time(self.time_norm(z), valid)

    def _over_space(self, z: Tensor, valid: Tensor) -> Tensor:
        return self.gamma_space * self.space(self.space_norm(z), valid)


class AxisLayer(nn.Module):
    """One layer along one axis: attention, then the MLP; each added to what comes in."""

    def __init__(self, config: CropSTSConfig, axis: str, drop_path: float) -> None:
        super().__init__()
        gamma = config.gamma_time if axis == "time" and config.gamma_time is not None else config.gamma
        self.norm = nn.LayerNorm(config.width)
        self.attention = AxialAttention(config.width, config.heads, axis, config.proj)
        self.gamma = nn.Parameter(torch.tensor(gamma))
        self.mlp = _mlp(config) if MLPS_PER_LAYER[config.mlp] else None
        self.drop = nn.Sequential(nn.Dropout(config.dropout), DropPath(drop_path))

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, t, n, d); those not `valid` (b, t, n) are keys to nobody."""
        z = z + self.drop(self.gamma * self.attention(self.norm(z), valid))
        return z if self.mlp is None else z + self.drop(self.mlp(z))


def collapse(z: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """Return the mean of tokens (b, t, n, d) over their valid dates, (b, 1, n, d), and where there were any, (b, 1, n).

    Where there were none, the mean is 0.
    """
    return masked_mean(z, valid, keepdim=True), torch.any(valid, dim=1, keepdim=True)


class DropPath(nn.Module):
    """Drop a residual branch for whole samples, in training (Huang et al. 2016, arXiv 1603.09382)."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, branch: Tensor) -> Tensor:
        """Return the branch (b, ...) with a `share` of its samples set to 0 and the others raised to make up for it."""
        if not self.training or self.share == 0.0:
            return branch
        kept = branch.new_empty(branch.shape[0], *[1] * (branch.ndim - 1)).bernoulli_(1.0 - self.share)
        return branch * kept / (1.0 - self.share)


class RankCode(nn.Module):
    """Code a date by its rank in the series, with a learned table, as published; the day itself is not used."""

    def __init__(self, dates: int, width: int) -> None:
        super().__init__()
        self.table = nn.Parameter(nn.init.trunc_normal_(torch.empty(dates, width), std=0.02))

    def forward(self, day: Tensor) -> Tensor:
        """Return the codes of the first t ranks, (1, t, d), for days (b, t)."""
        dates = day.shape[1]
        if dates > self.table.shape[0]:
            raise ValueError(f"{dates} dates, but the table of ranks ends at {self.table.shape[0]}")
        return self.table[None, :dates]


def _mlp(config: CropSTSConfig) -> nn.Sequential:
    hidden = config.mlp_ratio * config.width
    return nn.Sequential(
        nn.LayerNorm(config.width),
        Projection(config.width, hidden),
        nn.GELU(),
        nn.Dropout(config.dropout),
        Projection(hidden, config.width),
    )
