"""Presto (Tseng et al. 2023, arXiv 2304.14065), frozen: a transformer over monthly series of single pixels.

Weights: `data/default_model.pt` of github.com/nasaharvest/presto (MIT), read by path. It was trained on reflectance
divided by 10,000, with Sentinel-1, weather, terrain and land cover beside it, which are left out here.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from einops import repeat
from torch import Tensor

from engine.models.masked import masked_mean
from training.peers.frozen import FrozenSystem, MonthlyEncoder, read_weights, weights_of_blocks
from training.peers.months import GROUPS

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 1
SHA256 = "559c9d76f525bdf2dd3774da8b1e7f1510769b73baacac12e9e4d8d5c67fbe65"
WIDTH, DEPTH, HEADS, HIDDEN = 128, 2, 8, 512
# Rows of the table of channels: S1, then RGB to SWIR, then ERA5 and SRTM, then NDVI, then land cover.
_CHANNEL = (1, 2, 3, 4, 5, 8)
_CHANNELS = 10


class PrestoEncoder(MonthlyEncoder):
    """The encoder, from band groups to the mean token."""

    def __init__(self) -> None:
        super().__init__(WIDTH, DEPTH, HEADS, HIDDEN, _CHANNELS, WIDTH // 2)

    def code(self, month: Tensor) -> Tensor:
        """Concatenate the codes of month, channel and rank, (m, groups, d)."""
        months, groups = len(month), len(GROUPS)
        return torch.cat(
            [
                repeat(self.month_code[month], "m d -> m g d", g=groups),
                repeat(self.channel[list(_CHANNEL)], "g d -> m g d", m=months),
                repeat(self.rank_code[:months], "m d -> m g d", g=groups),
            ],
            dim=-1,
        )

    def place_code(self) -> Tensor:
        """Nothing is added to the place."""
        return self.channel.new_zeros(WIDTH)

    def pool(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Mean, then norm."""
        return self.norm(masked_mean(tokens, valid))


def presto(path: Path, sha256: str = SHA256) -> FrozenSystem:
    """Presto as a system.

    Raises:
        BadInput: `weights_missing`; `weights_unexpected`.
    """
    encoder = PrestoEncoder()
    encoder.load_state_dict(_renamed(read_weights(path, sha256)))
    return FrozenSystem("presto", NUMERICS, encoder, sha256)


def _renamed(published: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The published encoder's weights under the names they have here."""
    weights = {
        "channel": published["encoder.channel_embed.weight"],
        "month_code": published["encoder.month_embed.weight"],
        "rank_code": published["encoder.pos_embed"][0],
    }
    for kind in ("weight", "bias"):
        weights |= {f"embed.{group}.{kind}": published[f"encoder.eo_patch_embed.{group}.{kind}"] for group in GROUPS}
        weights[f"embed_place.{kind}"] = published[f"encoder.latlon_embed.{kind}"]
        weights[f"norm.{kind}"] = published[f"encoder.norm.{kind}"]

    def qkv(attention: str, kind: str) -> Tensor:
        return published[f"{attention}.qkv.{kind}"]

    return weights | weights_of_blocks(published, "encoder.blocks", DEPTH, qkv)
