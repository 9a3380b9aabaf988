"""Temporal attention rolled out: how much each date has in what a place's answer is made of, as its attention tells.

After Abnar and Zuidema (2020, Quantifying attention flow in transformers, arXiv 2005.00928): the weights of each layer
over time, their mean over the heads, half of them and half the date itself for the residual branch, multiplied layer by
layer; then as the network sums up the dates: the mean, the weights of learned queries, or the share of channels in
which a date has the maximum. Attention among places is left out. Weights say where a network looks, and not what
decides: Jain and Wallace (2019, Attention is not explanation, arXiv 1902.10186).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.attention import AxialAttention, QueryAttention
from engine.models.encoder import Features


def rolled_out(encoder: nn.Module, head: nn.Module) -> Rollout | None:
    """The network of an encoder's attention over dates as a head reads them; None where it has none that is known."""
    summed = _SUMMED.get(getattr(head, "kind", ""))
    modules = [*encoder.modules()]
    attends = any(isinstance(module, QueryAttention) or _over_time(module) for module in modules)
    if summed is None or not attends or len(encoder.sensors) > 1 or getattr(head, "ltae", None) is not None:
        return None
    return Rollout(encoder, summed)


def rolled(weights: Sequence[Tensor], read: Tensor, dates: Tensor) -> Tensor:
    """Shares of dates, (..., t), of attention weights (..., t, t) of one layer after the other.

    Args:
        weights: rows are what a date looks at, and sum to 1 where it sees any.
        read: how the last layer's dates are summed up, (..., t).
        dates: which of them are valid dates, (..., t) bool; all others get exactly 0.

    Returns:
        They sum to 1; 0 where there is no valid date.
    """
    for layer in reversed(weights):
        read = 0.5 * read + 0.5 * (read[..., None, :] @ layer)[..., 0, :]
    read = read * dates.to(read.dtype)
    return read / read.sum(dim=-1, keepdim=True).clamp(min=torch.finfo(read.dtype).tiny)


class Rollout(nn.Module):
    """An encoder of which nothing is asked but what its attention over the dates tells.

    Args:
        encoder: it is copied; parameters keep their names behind `encoder.`, but for a `.watched` within.
        summed: how the head sums up the dates.
    """

    def __init__(self, encoder: nn.Module, summed: Callable[[Features, Tensor], Tensor]) -> None:
        super().__init__()
        self.encoder, self.summed = copy.deepcopy(encoder), summed
        # What is kept while the encoder runs: (weights, valid dates) of each layer over time, and of learned queries.
        self.layers: list[tuple[Tensor, Tensor]] = []
        self.queries: list[tuple[Tensor, Tensor]] = []
        for module in [*self.encoder.modules()]:
            for name, child in module.named_children():
                if isinstance(child, QueryAttention):
                    setattr(module, name, WatchedQueries(child, self.queries))
                elif _over_time(child):
                    setattr(module, name, WatchedAttention(child, self.layers))

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Share of each date, (b, t, h, w), h and w in tokens; the arguments are those of the encoder."""
        self.layers.clear()
        self.queries.clear()
        features = self.encoder(values, scale, offset, valid, day)
        mask = next(each for each in features if each.dtype == torch.bool)
        b, h, w = mask.shape[0], *mask.shape[-2:]
        _, seen = (self.queries or self.layers)[-1]
        # Tokens that stand before the dates and are none, such as a class token.
        leading = getattr(self.encoder, "leading_tokens", 0)
        clear = rearrange(_on_tokens(valid, h, w), "b t h w -> (b h w) t").reshape(*seen.shape[:2], -1)
        dates = torch.cat([torch.zeros_like(seen[..., :leading]), seen[..., leading:] & clear], dim=-1)
        read = self.queries[-1][0] if self.queries else self.summed(features, dates)
        shares = rolled([weights for weights, _ in self.layers], read, dates)[..., leading:]
        return rearrange(shares.flatten(0, 1), "(b h w) t -> b t h w", b=b, h=h, w=w)


class WatchedAttention(nn.Module):
    """Attention over time that keeps its weights, (s, n, t, t), and which dates are valid, (s, n, t)."""

    def __init__(self, watched: AxialAttention, kept: list[tuple[Tensor, Tensor]]) -> None:
        super().__init__()
        self.watched, self.kept = watched, kept

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Attend: tokens (b, t, n, d), valid (b, t, n) bool."""
        query, key, _ = self.watched.qkv(z).chunk(3, dim=-1)
        query, key = (rearrange(part, "b t n (k e) -> b n k t e", k=self.watched.heads) for part in (query, key))
        present = rearrange(valid, "b t n -> b n t")
        self.kept.append((_weights(query, key, present).mean(dim=2), present))
        return self.watched(z, valid)


class WatchedQueries(nn.Module):
    """Attention of learned queries that keeps the mean of their weights, (b, n, t), and which dates are valid."""

    def __init__(self, watched: QueryAttention, kept: list[tuple[Tensor, Tensor]]) -> None:
        super().__init__()
        self.watched, self.kept = watched, kept

    def forward(self, query: Tensor, tokens: Tensor, valid: Tensor) -> Tensor:
        """Return what queries (k, d) see of the valid tokens (b, n, t, d), valid (b, n, t)."""
        weights = _weights(query[None, None, None], tokens[:, :, None], valid)
        self.kept.append((weights.mean(dim=(2, 3)), valid))
        return self.watched(query, tokens, valid)


def _weights(query: Tensor, key: Tensor, present: Tensor) -> Tensor:
    """Softmax over the valid keys of queries (b, n, k, q, e) and keys (b, n, k, t, e), present (b, n, t)."""
    scores = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
    there = present.to(scores.dtype)[:, :, None, None]
    scores = scores + (1.0 - there) * (torch.finfo(scores.dtype).min / 2)
    return torch.softmax(scores, dim=-1) * there


def _mean(features: Features, dates: Tensor) -> Tensor:
    """A mean over the valid dates weighs all of them alike."""
    return dates.to(torch.float32)


def _maximum(features: Features, dates: Tensor) -> Tensor:
    """The share of channels in which a date has the maximum of all valid dates."""
    series = rearrange(features[0], "b t h w d -> b (h w) t d")
    least = torch.full((), torch.finfo(series.dtype).min / 2, dtype=series.dtype, device=series.device)
    series = torch.where(dates[..., None], series, least)
    return (series >= series.amax(dim=2, keepdim=True)).to(series.dtype).mean(dim=-1)


_SUMMED: Mapping[str, Callable[[Features, Tensor], Tensor]] = {
    "segmentation": _mean,
    "maximum over dates": _maximum,
    "spatiotemporal attention": _maximum,
}


def _over_time(module: nn.Module) -> bool:
    return isinstance(module, AxialAttention) and module.axis == "time"


def _on_tokens(valid: Tensor, h: int, w: int) -> Tensor:
    """Whether a date has any clear pixel of a token, (b, t, h, w) bool."""
    b, t, height, width = valid.shape
    clear = valid.reshape(b, t, h, height // h, w, width // w)
    return clear.any(dim=5).any(dim=3)
