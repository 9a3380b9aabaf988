"""Synchronised down-sampling: two dates become one and 2 x 2 places one, in a single step.

Time is averaged and space is learned: this is what the paper changes of Video Swin, which never shrinks time.
"""

from __future__ import annotations

from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import pad

from engine.models.agrifm.windows import to_whole
from engine.models.linear import Projection
from engine.models.masked import masked_mean


class Merge(nn.Module):
    """Average `step` consecutive dates, put 2 x 2 places side by side, normalise, project to twice the width."""

    def __init__(self, width: int, step: int) -> None:
        super().__init__()
        self.step = step
        self.norm = nn.LayerNorm(4 * width)
        self.reduce = Projection(4 * width, 2 * width, bias=False)

    def forward(self, z: Tensor, valid: Tensor, padding_counts: bool = False) -> tuple[Tensor, Tensor]:
        """Merge.

        Args:
            z: tokens, (b, d, h, w, c).
            valid: tokens that count in the average, (b, d, h, w); others are 0 in what is learned, too.
            padding_counts: whether an odd last date, row or column is paired with one that counts as valid, as
                published; the norm that follows undoes the halving of a last date.

        Returns:
            tokens (b, d', h', w', 2 c), each axis halved and rounded up, and which are valid: those of which any was.
        """
        ends = []
        for length, size in zip(reversed(z.shape[1:4]), (2, 2, self.step)):
            ends += [0, to_whole(length, size)]
        if any(ends):
            z, valid = pad(z, (0, 0, *ends)), pad(valid, ends, value=padding_counts)
        z = rearrange(z, "b (d s) h w c -> b s d h w c", s=self.step)
        valid = rearrange(valid, "b (d s) h w -> b s d h w", s=self.step)
        mean, some = masked_mean(z, valid), valid.any(dim=1)
        merged = rearrange(mean, "b d (h p) (w q) c -> b d h w (q p c)", p=2, q=2)
        some = rearrange(some, "b d (h p) (w q) -> b d h w (p q)", p=2, q=2).any(dim=-1)
        return self.reduce(self.norm(merged)), some
