"""A block of Video Swin (Liu et al. 2022, arXiv 2106.13230): attention within windows, then an MLP."""

from __future__ import annotations

import torch
from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import pad

from engine.models.agrifm.config import AgriFMConfig
from engine.models.agrifm.windows import clipped, partition, published_positions, relative_positions, together
from engine.models.linear import Projection


class Block(nn.Module):
    """z + attention within windows, then z + MLP, each of the normalised z.

    Args:
        config: the encoder's.
        width, heads: width and number of heads of the stage.
        shifted: whether windows are shifted by half of their size.
        drop_path: share of samples whose branches are dropped in training.
    """

    def __init__(self, config: AgriFMConfig, width: int, heads: int, shifted: bool, drop_path: float) -> None:
        super().__init__()
        self.faithful, self.published = config.profile == "faithful", config.index == "published"
        self.heads, self.window, self.drop_path = heads, config.window, drop_path
        self.shift = tuple(size // 2 if shifted else 0 for size in config.window)
        table = (max(self.window[0], 1), *self.window[1:])
        self.norm = nn.LayerNorm(width)
        self.qkv = Projection(width, 3 * width)
        self.proj = Projection(width, width)
        rows = (2 * table[0] - 1) * (2 * table[1] - 1) * (2 * table[2] - 1)
        self.bias = nn.Parameter(nn.init.trunc_normal_(torch.empty(rows, heads), std=0.02))
        hidden = config.mlp_ratio * width
        self.mlp = nn.Sequential(nn.LayerNorm(width), Projection(width, hidden), nn.GELU(), Projection(hidden, width))
        self.register_buffer("positions", relative_positions(table, table), persistent=False)

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Mix tokens (b, d, h, w, c); those not `valid` (b, d, h, w) are keys to nobody."""
        z = z + self._kept(self.attention(self.norm(z), valid))
        return z + self._kept(self.mlp(z))

    def attention(self, z: Tensor, valid: Tensor) -> Tensor:
        """Attend within windows; the arguments are those of `forward`."""
        shape, window, shift, positions = z.shape[1:4], self.window, self.shift, self.positions
        tokens, steps = z, 1
        if not window[0]:
            steps, window = shape[0], (shape[0], *window[1:])
        if self.faithful:
            window, shift = clipped(shape, window, shift)
            positions = (published_positions if self.published else relative_positions)(window, self.window)
            # As published, padding at the end is looked at: tokens of 0.
            ends = [value for length, size in zip(reversed(shape), reversed(window)) for value in (0, -length % size)]
            tokens, valid = pad(z, (0, 0, *ends)), pad(valid, ends, value=True)
        of_window = partition(tokens, window, shift)
        keys = partition(valid[..., None].to(z.dtype), window, shift)[..., 0]
        bias = rearrange(self.bias[positions.to(z.device)], "l m k -> 1 k l m")
        if not self.window[0]:  # the days are coded: their distance needs no table
            bias = bias.repeat(1, 1, steps, steps)
        penalty = (1.0 - keys) * (torch.finfo(z.dtype).min / 2)
        query, key, value = rearrange(self.qkv(of_window), "s l (three k e) -> three s k l e", three=3, k=self.heads)
        scores = query @ key.mT * query.shape[-1] ** -0.5 + bias + rearrange(penalty, "s l -> s 1 1 l")
        seen = torch.softmax(scores, dim=-1) @ value
        # A window without a valid token would have averaged invalid ones.
        seen = seen * rearrange(keys.amax(dim=1), "s -> s 1 1 1")
        mixed = self.proj(rearrange(seen, "s k l e -> s l (k e)"))
        if self.faithful:
            field = together(mixed, tokens.shape[1:4], window, shift)
            return field[:, : shape[0], : shape[1], : shape[2]]
        return together(mixed, shape, window, shift)

    def _kept(self, branch: Tensor) -> Tensor:
        """Drop a branch for whole samples, in training (Huang et al. 2016, arXiv 1603.09382)."""
        if not self.training or not self.drop_path:
            return branch
        kept = branch.new_empty(branch.shape[0], 1, 1, 1, 1).bernoulli_(1.0 - self.drop_path)
        return branch * kept / (1.0 - self.drop_path)
