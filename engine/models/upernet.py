"""UPerNet on four depths of the encoder: L-TAE over the dates, a feature pyramid, pyramid pooling, fusion.

Xiao et al., "Unified Perceptual Parsing for Scene Understanding" (2018, arXiv 1807.10221), behind one L-TAE that all
four depths share, as in the decoder of PANGAEA (Marsocci et al. 2024, arXiv 2412.04204). At width 384 and 512 channels
that is 30.9 M parameters and 0.32 M for the L-TAE.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from einops import rearrange, repeat
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.models.encoder import Tokens
from engine.models.ltae import LTAE
from engine.models.parameters import without_decay

TAPS = 4
BINS = (1, 2, 3, 6)
DROPOUT = 0.1


def quartile_blocks(depth: int) -> tuple[int, ...]:
    """The blocks, from 0, after each quarter of the depth; the published 3, 5, 7, 11 at a depth of 12.

    Raises:
        ValueError: fewer than four blocks.
    """
    if depth < TAPS:
        raise ValueError(f"UPerNet taps {TAPS} blocks of the encoder, and it has {depth}")
    return (3, 5, 7, 11) if depth == 12 else tuple((i + 1) * depth // TAPS - 1 for i in range(TAPS))


@dataclass(frozen=True)
class UPerNetConfig:
    """Width of a token at one depth, side of a token in pixels, number of classes, channels of the decoder.

    `heads` are the L-TAE's.
    """

    width: int
    patch: int
    classes: int
    channels: int = 512
    heads: int = 16

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `UPerNetConfig(**d)` takes it back."""
        return asdict(self)


class UPerNetHead(nn.Module):
    """Turn the tokens of four depths into class scores per pixel."""

    kind = "upernet"
    needs = Tokens._fields
    activation = "softmax"

    def __init__(self, config: UPerNetConfig) -> None:
        super().__init__()
        d, channels = config.width, config.channels
        self.config = config
        self.ltae = LTAE(d, config.heads)
        self.pyramid = nn.ModuleList(
            [
                nn.Sequential(_doubled(d), nn.BatchNorm2d(d), nn.GELU(), _doubled(d)),
                _doubled(d),
                nn.Identity(),
                nn.MaxPool2d(2, ceil_mode=True),
            ]
        )
        self.pooled = nn.ModuleList(_conv(d, channels, 1) for _ in BINS)
        self.bottleneck = _conv(d + len(BINS) * channels, channels, 3)
        self.lateral = nn.ModuleList(_conv(d, channels, 1) for _ in range(TAPS - 1))
        self.smooth = nn.ModuleList(_conv(channels, channels, 3) for _ in range(TAPS - 1))
        self.fuse = _conv(TAPS * channels, channels, 3)
        self.drop = nn.Dropout2d(DROPOUT)
        self.classify = nn.Conv2d(channels, config.classes, 1)

    def forward(self, tokens: Tensor, token_valid: Tensor) -> tuple[Tensor, Tensor]:
        """Score.

        Args:
            tokens: tokens of the four taps side by side, (b, t, h, w, 4 d), as an encoder with taps gives them.
            token_valid: (b, t, h, w) bool.

        Returns:
            logits (b, k, H, W), and seen (b, H, W) bool, True where any date of the token was valid.
        """
        p = self.config.patch
        h, w = token_valid.shape[2:]
        logits = _resize(self.score(tokens, token_valid), p * h, p * w)
        return logits, repeat(torch.any(token_valid, dim=1), "b h w -> b (h p) (w q)", p=p, q=p)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and norms."""
        return without_decay(self)

    def score(self, tokens: Tensor, token_valid: Tensor) -> Tensor:
        """Score each quarter of a token, (b, k, 4 h, 4 w); arguments as in `forward`."""
        b, _, h, w = token_valid.shape
        # All taps in one pass, so that the L-TAE's batch norm sees in training the mixture that it keeps for inference.
        series = rearrange(tokens, "b t h w (tap d) -> (tap b h w) t d", tap=TAPS)
        valid = repeat(token_valid, "b t h w -> (tap b h w) t", tap=TAPS)
        maps = rearrange(self.ltae(series, valid), "(tap b h w) d -> tap b d h w", tap=TAPS, b=b, h=h, w=w)
        levels = [scale(tap) for scale, tap in zip(self.pyramid, maps.unbind(0))]
        coarse = self._pool(levels[-1])
        finer = []
        for lateral, level in zip(reversed(self.lateral), reversed(levels[:-1])):
            above = finer[-1] if finer else coarse
            finer.append(lateral(level) + _resize(above, *level.shape[2:]))
        smooth = [conv(level) for conv, level in zip(self.smooth, reversed(finer))]
        finest = smooth[0].shape[2:]
        fused = torch.cat([smooth[0], *(_resize(level, *finest) for level in (*smooth[1:], coarse))], dim=1)
        return self.classify(self.drop(self.fuse(fused)))

    def _pool(self, level: Tensor) -> Tensor:
        h, w = level.shape[2:]
        pooled = [_resize(conv(pool(level, bins)), h, w) for bins, conv in zip(BINS, self.pooled)]
        return self.bottleneck(torch.cat([level, *pooled], dim=1))


def pool(level: Tensor, bins: int) -> Tensor:
    """Average (b, c, h, w) over bins x bins parts, as `adaptive_avg_pool2d` does, but also in an exported graph.

    Exported with a dynamic height and width, that function runs and is wrong. Here each axis is multiplied by a matrix
    that is computed from its length.
    """
    h, w = level.shape[2:]
    return _averages(bins, h, level) @ level @ _averages(bins, w, level).mT


def _averages(bins: int, length: int, like: Tensor) -> Tensor:
    """The matrix (bins, length) that averages each bin: from floor(i n/k) up to, not including, ceil((i+1) n/k)."""
    pixel = torch.arange(length, device=like.device)
    i = torch.arange(bins, device=like.device)[:, None]
    # Whole numbers alone: start ≤ place is i n < (place + 1) k, place < end is place k < (i + 1) n.
    inside = ((i * length < (pixel + 1) * bins) & (pixel * bins < (i + 1) * length)).to(like.dtype)
    return inside / inside.sum(dim=1, keepdim=True)


def _resize(level: Tensor, h: int, w: int) -> Tensor:
    return interpolate(level, size=(h, w), mode="bilinear", align_corners=False)


def _doubled(d: int) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(d, d, kernel_size=2, stride=2)


def _conv(inputs: int, outputs: int, size: int) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, size, padding=size // 2, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU())
