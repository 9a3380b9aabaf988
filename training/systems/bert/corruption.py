"""What pre-training does to the acquisitions of a series: hides some, replaces most, and leaves few as they are.

Of the published 144, 14 are hidden behind a learned vector and their cloud is asked; of the other 130, 101 become
random values, 14 those of another series at the same place, 15 stay, and the second sensor's reflectance is asked at
all 130.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

UNTOUCHED, HIDDEN, RANDOM, SWAPPED, KEPT = range(5)


@dataclass(frozen=True)
class Shares:
    """Shares of a series' acquisitions, together 1 at most; what is left over is neither changed nor asked for.

    Attributes:
        hidden: share of acquisitions that are hidden, and whose cloud is asked for.
        random, swapped: shares of those that are replaced, and whose reflectance is asked for.
        kept: share of those that stay as they are, and whose reflectance is asked for.
    """

    hidden: float = 0.1
    random: float = 0.7
    swapped: float = 0.1
    kept: float = 0.1

    def __post_init__(self) -> None:
        if sum(vars(self).values()) > 1 + 1e-6:
            raise ValueError("the shares of the acquisitions are more than all of them")


def kinds(present: Tensor, shares: Shares, rng: torch.Generator) -> Tensor:
    """Draw what becomes of each acquisition, (b, t) of the constants above; those that are absent stay untouched.

    Each series is split anew, and its numbers are rounded, so that the shares hold in each and not on average alone.
    """
    order = torch.where(present, torch.rand(present.shape, generator=rng), 2.0).argsort(dim=1).argsort(dim=1)
    count = present.sum(dim=1, keepdim=True)
    whole = abs(sum(vars(shares).values()) - 1) < 1e-6
    kind = torch.full(present.shape, UNTOUCHED)
    before = torch.zeros_like(count)
    for which, share in ((HIDDEN, shares.hidden), (RANDOM, shares.random), (SWAPPED, shares.swapped)):
        ends = before + torch.round(share * count).long()
        kind = torch.where((order >= before) & (order < ends), which, kind)
        before = ends
    ends = count if whole else before + torch.round(shares.kept * count).long()
    kind = torch.where((order >= before) & (order < ends), KEPT, kind)
    return torch.where(present, kind, UNTOUCHED)


def corrupted(values: Tensor, usable: Tensor, kind: Tensor, rng: torch.Generator) -> Mapping[str, Tensor]:
    """Replace the values of acquisitions.

    Args:
        values: standardised, (b, t, c); b series in any order, each but a lone one is another's other.
        usable: which acquisitions the encoder sees when nothing is hidden, (b, t).
        kind: what becomes of each acquisition, as `kinds` draws it.
        rng: draws the random values, normal with deviation 1.

    Returns:
        values, corrupted; those that are hidden are 0 here, and the model puts its vector there. valid, (b, t): the
        usable ones, and the hidden ones. An acquisition that the other series lacks becomes random instead.
    """
    random = torch.randn(values.shape, generator=rng)
    other, there = values.roll(1, dims=0), usable.roll(1, dims=0)
    swapped = torch.where(there[..., None], other, random)
    shown = values
    for which, replacement in ((HIDDEN, torch.zeros_like(values)), (RANDOM, random), (SWAPPED, swapped)):
        shown = torch.where((kind == which)[..., None], replacement, shown)
    valid = usable | (kind == HIDDEN)
    return {"values": torch.where(valid[..., None], shown, 0.0), "valid": valid}
