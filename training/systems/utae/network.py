"""U-TAE: a U-Net over all dates whose bottom attends over time, and whose skip connections reuse that attention.

Garnot and Landrieu 2021, Panoptic Segmentation of Satellite Image Time Series with Convolutional Temporal Attention
Networks, arXiv 2107.07933, section 3.1; L-TAE: Garnot and Landrieu 2020, arXiv 2007.00586. Sizes are the published
ones. Each per-date block runs once.
"""

from __future__ import annotations

import torch
from einops import rearrange, repeat
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.models.ltae import MaskedGroupNorm

ENCODER = (64, 64, 64, 128)
DECODER = (32, 32, 64, 128)
HEADS, KEY, MODEL = 16, 4, 256
PERIOD = 1000.0


def _convolutions(widths: tuple[int, ...], norm: type[nn.Module] | None = None, **kernel: int) -> nn.Sequential:
    """3 x 3 convolutions from width to width, each with norm and ReLU; group norm with four groups by default."""
    kernel = {"kernel_size": 3, "stride": 1, "padding": 1, **kernel}
    layers = []
    for before, after in zip(widths, widths[1:], strict=False):
        layers += [
            nn.Conv2d(before, after, padding_mode="reflect", **kernel),
            norm(after) if norm else nn.GroupNorm(4, after),
            nn.ReLU(),
        ]
    return nn.Sequential(*layers)


class Down(nn.Module):
    """Halve the image, (b, c, h, w) -> (b, d, h/2, w/2); the second convolution is residual."""

    def __init__(self, width: int, out: int) -> None:
        super().__init__()
        self.down = _convolutions((width, width), kernel_size=4, stride=2)
        self.first = _convolutions((width, out))
        self.second = _convolutions((out, out))

    def forward(self, x: Tensor) -> Tensor:
        """Return (b, d, h/2, w/2)."""
        x = self.first(self.down(x))
        return x + self.second(x)


class Up(nn.Module):
    """Double the image and join the skip connection, (b, c, h, w) and (b, s, 2h, 2w) -> (b, d, 2h, 2w)."""

    def __init__(self, width: int, out: int, skip: int) -> None:
        super().__init__()
        self.skip = nn.Sequential(nn.Conv2d(skip, skip, 1), nn.BatchNorm2d(skip), nn.ReLU())
        self.up = nn.Sequential(nn.ConvTranspose2d(width, out, 4, 2, 1), nn.BatchNorm2d(out), nn.ReLU())
        self.first = _convolutions((out + skip, out), nn.BatchNorm2d)
        self.second = _convolutions((out, out), nn.BatchNorm2d)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """Return (b, d, 2h, 2w)."""
        x = self.first(torch.cat([self.up(x), self.skip(skip)], dim=1))
        return x + self.second(x)


class LTAE(nn.Module):
    """Attention over time with a learned query and a share of the channels per head."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = MaskedGroupNorm(HEADS, width)
        self.widen = nn.Linear(width, MODEL)
        self.key = nn.Linear(MODEL, HEADS * KEY)
        self.query = nn.Parameter(torch.randn(HEADS, KEY) * (2 / KEY) ** 0.5)
        self.attention_dropout = nn.Dropout(0.1)
        self.out = nn.Linear(MODEL, width)
        self.out_norm = nn.BatchNorm1d(width)
        self.dropout = nn.Dropout(0.2)
        self.last_norm = nn.GroupNorm(HEADS, width)

    def forward(self, x: Tensor, day: Tensor, there: Tensor) -> tuple[Tensor, Tensor]:
        """Collapse time.

        Args:
            x: (b, t, c, h, w).
            day: (b, t).
            there: dates that are no padding, (b, t) bool; one of each series at least.

        Returns:
            (b, c, h, w), and the attention of each head, (heads, b, t, h, w).
        """
        b, _, _, h, w = x.shape
        of_pixel = repeat(there, "b t -> (b n) t", n=h * w)
        z = self.widen(self.norm(rearrange(x, "b t c h w -> (b h w) t c"), of_pixel))
        z = z + repeat(sinusoid(day, MODEL // HEADS), "b t d -> (b n) t (heads d)", n=h * w, heads=HEADS)
        key = rearrange(self.key(z), "n t (heads k) -> heads n t k", heads=HEADS)
        score = torch.einsum("h k, h n t k -> h n t", self.query, key) / KEY**0.5
        weight = score.masked_fill(~of_pixel, float("-inf")).softmax(dim=-1)
        weight = self.attention_dropout(weight)
        value = rearrange(z, "n t (heads v) -> heads n t v", heads=HEADS)
        z = rearrange(torch.einsum("h n t, h n t v -> h n v", weight, value), "heads n v -> n (heads v)")
        z = self.dropout(self.out_norm(self.out(z)).relu())
        z = rearrange(self.last_norm(z), "(b h w) c -> b c h w", b=b, h=h)
        return z, rearrange(weight, "heads (b h w) t -> heads b t h w", b=b, h=h)


def sinusoid(day: Tensor, width: int) -> Tensor:
    """Place days on sines and cosines with periods up to `PERIOD` x 2 pi, (b, t) -> (b, t, width)."""
    rate = PERIOD ** (-torch.arange(0, width, 2, device=day.device) / width)
    angle = day[..., None] * rate
    return rearrange(torch.stack([angle.sin(), angle.cos()], dim=-1), "b t d two -> b t (d two)")


class UTAE(nn.Module):
    """U-TAE for semantic segmentation.

    Args:
        bands: c of the input.
        classes: k of the output.
    """

    tile = 128

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.first = _convolutions((bands, ENCODER[0], ENCODER[0]))
        self.downs = nn.ModuleList(Down(a, b) for a, b in zip(ENCODER, ENCODER[1:], strict=False))
        self.time = LTAE(ENCODER[-1])
        self.ups = nn.ModuleList(Up(DECODER[i], DECODER[i - 1], ENCODER[i - 1]) for i in range(len(DECODER) - 1, 0, -1))
        self.last = nn.Sequential(
            _convolutions((DECODER[0], DECODER[0]), nn.BatchNorm2d),
            _convolutions((DECODER[0], classes), nn.BatchNorm2d)[:-1],
        )

    def forward(self, values: Tensor, day: Tensor, there: Tensor | None = None) -> Tensor:
        """Return logits (b, k, h, w).

        Args:
            values: standardised, (b, t, c, h, w), h and w multiples of 8.
            day: days from 1 January of the middle date's year, (b, t).
            there: dates that are no padding, (b, t) bool; all where None. The others have no part in anything.
        """
        b = len(values)
        there = torch.ones_like(day, dtype=torch.bool) if there is None else there
        maps = [self.first(rearrange(values, "b t c h w -> (b t) c h w"))]
        for down in self.downs:
            maps.append(down(maps[-1]))
        maps = [rearrange(x, "(b t) c h w -> b t c h w", b=b) for x in maps]
        x, weight = self.time(maps[-1], day, there)
        for up, skip in zip(self.ups, reversed(maps[:-1]), strict=True):
            x = up(x, collapse(skip, weight))
        return self.last(x)


def collapse(x: Tensor, weight: Tensor) -> Tensor:
    """Sum over time with each head's attention, resized, on its share of the channels.

    Args:
        x: (b, t, c, h, w).
        weight: (heads, b, t, h', w').

    Returns:
        (b, c, h, w).
    """
    b = len(x)
    weight = rearrange(weight, "heads b t h w -> (heads b) t h w")
    weight = interpolate(weight, x.shape[-2:], mode="bilinear", align_corners=False)
    weight = rearrange(weight, "(heads b) t h w -> b t heads 1 h w", b=b)
    grouped = rearrange(x, "b t (heads c) h w -> b t heads c h w", heads=HEADS)
    return rearrange((grouped * weight).sum(dim=1), "b heads c h w -> b (heads c) h w")
