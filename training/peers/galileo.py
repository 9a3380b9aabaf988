"""Galileo-nano (Tseng et al. 2025, arXiv 2502.09356), frozen: a transformer over monthly series, here of single pixels.

Weights: `data/models/nano/encoder.pt` of github.com/nasaharvest/galileo (MIT), read by path. What it was trained on
beside Sentinel-2 is left out here. A pixel is a patch of one pixel, to which the published 8 x 8 kernels are resized as
FlexiViT does (Beyer et al. 2023, section 3.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from einops import rearrange, repeat
from torch import Tensor
from torch.nn.functional import interpolate

from engine.models.masked import masked_mean
from training.peers.frozen import FrozenSystem, MonthlyEncoder, read_weights, weights_of_blocks
from training.peers.months import GROUPS

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1
SHA256 = "eab6acacf527886a508a555bc24efe4b4a2cf91b162e84cd1c4a1807e942180c"
WIDTH, DEPTH, HEADS, HIDDEN, PATCH = 128, 4, 8, 512, 8
# Rows of the tables of channels: S1, then RGB to SWIR, then NDVI; and the place is the second that has no date.
_CHANNEL = (1, 2, 3, 4, 5, 6)
_CHANNELS = 7
_PLACE = 1
_STATIC = 4
# Mean and standard deviation of its training data in reflectance x 10,000, `config/normalization.json` there.
_STATISTICS = {
    "S2_RGB": ((1395.3408730676722, 1338.4026921784578, 1343.09883810357),
               (917.7041440370853, 913.2988423581528, 1092.678723527555)),
    "S2_Red_Edge": ((1543.8607982512297, 2186.2022069512263, 2525.0932853316694),
                    (1047.2206083460424, 1048.0101611156767, 1143.6903026819996)),
    "S2_NIR_10m": ((2410.3377187373408,), (1098.979177731649,)),
    "S2_NIR_20m": ((2750.2854646886753,), (1204.472755085893,)),
    "S2_SWIR": ((2234.911100061487, 1474.5311266077113), (1145.9774063078878, 980.2429840007796)),
}  # fmt: skip


class GalileoEncoder(MonthlyEncoder):
    """The encoder, from band groups to the mean token."""

    def __init__(self) -> None:
        super().__init__(WIDTH, DEPTH, HEADS, HIDDEN, _CHANNELS, WIDTH // 4)
        self.static = torch.nn.Parameter(torch.zeros(_STATIC, WIDTH // 4))

    def scaled(self, values: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
        """Two standard deviations about the mean become 0 to 1; NDVI stays."""
        scaled = dict(values)
        for group, statistics in _STATISTICS.items():
            mean, std = (values[group].new_tensor(statistic) for statistic in statistics)
            scaled[group] = (10_000.0 * values[group] - (mean - 2.0 * std)) / (4.0 * std)
        return scaled

    def code(self, month: Tensor) -> Tensor:
        """Concatenate the codes of channel, rank, month and the only place there is, (m, groups, d)."""
        months, groups = len(month), len(GROUPS)
        # Sines and cosines of row and column 0.
        only = torch.tensor([0.0, 1.0]).repeat_interleave(WIDTH // 16).repeat(2)
        return torch.cat(
            [
                repeat(self.channel[list(_CHANNEL)], "g d -> m g d", m=months),
                repeat(self.rank_code[:months], "m d -> m g d", g=groups),
                repeat(self.month_code[month], "m d -> m g d", g=groups),
                repeat(only, "d -> m g d", m=months, g=groups),
            ],
            dim=-1,
        )

    def place_code(self) -> Tensor:
        """The channel's code alone."""
        return torch.cat([self.static[_PLACE], self.static.new_zeros(3 * WIDTH // 4)])

    def pool(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Norm, then mean."""
        return masked_mean(self.norm(tokens), valid)


def galileo(path: Path, sha256: str = SHA256) -> FrozenSystem:
    """Galileo-nano as a system; the path is that of `encoder.pt`.

    Raises:
        BadInput: `weights_missing`; `weights_unexpected`.
    """
    encoder = GalileoEncoder()
    encoder.load_state_dict(_renamed(read_weights(path, sha256)))
    return FrozenSystem("galileo-nano", NUMERICS, encoder, sha256)


def _renamed(published: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The published encoder's weights under the names they have here, kernels resized to one pixel."""
    weights = {
        "channel": published["s_t_channel_embed"],
        "static": published["st_channel_embed"],
        "month_code": published["month_embed.weight"],
        "rank_code": published["pos_embed"],
    }
    for group in GROUPS:
        weights[f"embed.{group}.weight"] = of_one_pixel(published[f"space_time_embed.{group}.proj.weight"])
        weights[f"embed.{group}.bias"] = published[f"space_time_embed.{group}.proj.bias"]
    for kind in ("weight", "bias"):
        weights[f"embed_place.{kind}"] = published[f"static_embed.location.{kind}"]
        weights[f"norm.{kind}"] = published[f"norm.{kind}"]

    def qkv(attention: str, kind: str) -> Tensor:
        return torch.cat([published[f"{attention}.{one}.{kind}"] for one in "qkv"])

    return weights | weights_of_blocks(published, "blocks", DEPTH, qkv)


def of_one_pixel(kernel: Tensor) -> Tensor:
    """Resize a kernel (d, c, p, p) to one pixel, (d, c), so that a patch resized to it gives nearest to the same.

    That is the pseudo-inverse of the resizing of patches (bicubic, antialiased), as in FlexiViT.
    """
    d, c, p, q = kernel.shape
    units = rearrange(torch.eye(p * q), "(p q) one -> one 1 p q", p=p)
    resizing = interpolate(units, size=(1, 1), mode="bicubic", antialias=True).reshape(p * q, 1)
    return (kernel.reshape(d, c, p * q) @ torch.linalg.pinv(resizing).T).reshape(d, c)
