"""The three losses of bimodal BERT, each of plain tensors."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

MONTHS = 12
Reduction = Literal["mean", "literal"]
Auxiliary = Literal["classes", "numbers"]


def reflectance_loss(predicted: Tensor, target: Tensor, known: Tensor, reduction: Reduction = "mean") -> Tensor:
    """Compare the reflectance predicted for the second sensor with what it saw; 0 where nothing is known.

    Args:
        predicted, target: standardised reflectance, (b, t, stamps, numbers).
        known: which of them are asked and known, (b, t, stamps) bool.
        reduction: "mean", over acquisitions, stamps and numbers, which starts near 1; or "literal", as the formula is
            printed: half the squared length of all numbers of an acquisition, averaged over the acquisitions, which
            starts at half as much as there are numbers (54 for 108), beside cross entropies of 2.5 and 3.5.
    """
    squared = torch.where(known[..., None], (predicted - target).square(), 0.0)
    if reduction == "literal":
        return squared.sum() / (2 * known.any(dim=2).sum().clamp(min=1))
    return squared.sum() / (known.sum() * target.shape[-1]).clamp(min=1)


def month_means(z: Tensor, month: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
    """Average tokens (b, t, d) over the valid acquisitions of each month: (b, 12, d), and which months have any."""
    of_month = (month[..., None] == torch.arange(MONTHS, device=z.device)) & valid[..., None]
    weight = of_month.to(z.dtype)
    total = torch.einsum("btm,btd->bmd", weight, z)
    count = weight.sum(dim=1)
    return total / count.clamp(min=1)[..., None], count > 0


def month_loss(scores: Tensor, there: Tensor, auxiliary: Auxiliary = "classes") -> Tensor:
    """Ask each month's mean which month it is: the mean over the months that have an acquisition.

    Args:
        scores: (b, 12, k), of one layer that all months share: a layer for each could answer from its bias alone. k is
            12, or 1 for "numbers".
        there: which months have one, (b, 12).
        auxiliary: "classes", cross entropy; or "numbers", squared error of the month's number.
    """
    month = torch.arange(MONTHS, device=scores.device).expand(there.shape)[there]
    if not there.any():
        return scores.sum() * 0.0
    if auxiliary == "numbers":
        return (scores[there][:, 0] - month).square().mean()
    return cross_entropy(scores[there], month)


def cloud_loss(scores: Tensor, level: Tensor, hidden: Tensor, auxiliary: Auxiliary = "classes") -> Tensor:
    """Ask for the level of the cloud of hidden acquisitions.

    Args:
        scores: (b, t, k), k levels, or 1 for "numbers".
        level: 0 to 31, (b, t).
        hidden: which acquisitions are hidden, (b, t) bool.
        auxiliary: "classes", cross entropy; or "numbers", squared error of the level as a share of the highest.
    """
    if not hidden.any():
        return scores.sum() * 0.0
    if auxiliary == "numbers":
        return (scores[hidden][:, 0] - level[hidden] / 31).square().mean()
    return cross_entropy(scores[hidden], level[hidden])
