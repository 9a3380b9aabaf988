"""Dates that learned queries sum up, as a graph: fewer products, equal results, the same weights.

From a place's values to what its queries see all is linear but for two things: the deviation by which LayerNorm divides
a date's token, and the softmax. So no token of a date is ever made.

- LayerNorm subtracts a token's mean: that goes into the weights. The tokens of all dates without the code of their day
  then lie in a space of as many dimensions as a place has values, which are fewer than a token has: a date is kept in
  coordinates of that space, by a convolution, and what a day's code has beyond it is the same for all places.
- LayerNorm's scale and the projection of what the queries see become one matrix; its shift is the same for all dates,
  so that no weight over the dates depends on it.
"""

from __future__ import annotations

import math

import torch
from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import conv2d

from engine.models.linear import Projection
from engine.models.queries import QueryLayer


class SummedDates(nn.Module):
    """What the queries of a trained layer see of the dates of each place, projected, but for the projection's bias.

    Args:
        embed: makes a date's token of the values of its place, bands first, without the code of its day.
        queries: what sums up such tokens.
        patch: side of a place in pixels.
    """

    def __init__(self, embed: Projection, queries: QueryLayer, patch: int) -> None:
        super().__init__()
        self.width, self.count, self.eps, self.patch = (
            embed.weight.shape[1],
            len(queries.query),
            queries.norm.eps,
            patch,
        )
        for name, constant in _constants(embed, queries, patch).items():
            self.register_buffer(name, constant.float().contiguous())

    def forward(self, standard: Tensor, code: Tensor, clear: Tensor) -> Tensor:
        """Sum up.

        Args:
            standard: standardised values, 0 where they are not valid, (b, t, c, H, W).
            code: what is added to the token of each date, the embedding's bias too, (b, t, d).
            clear: places to look at, (b, t, h, w) bool.

        Returns:
            (b, h w, d).
        """
        b, t = clear.shape[:2]
        # Shared by all places: coordinates of the day's code, and what of it lies beyond them.
        code = code - code.mean(dim=-1, keepdim=True)
        along = code @ self.basis
        beyond = code - along @ self.basis.mT
        # Places last: what follows then runs over many numbers at a time.
        date = self._coordinates(standard) + along[..., None]
        square = (date * date).sum(dim=2, keepdim=True) + (beyond * beyond).sum(dim=-1)[..., None, None]
        rate = torch.rsqrt(square / self.width + self.eps)
        score = (self.query_in_basis @ date + (beyond @ self.query_beyond)[..., None]) * rate
        # As in `RescaledQueryAttention`: over all dates, and the valid part scaled up to 1.
        power = torch.exp(score - score.amax(dim=1, keepdim=True)) * rearrange(clear, "b t h w -> b t 1 (h w)")
        weight = power * rate / power.sum(dim=1, keepdim=True).clamp(min=torch.finfo(power.dtype).tiny)
        # Two moves of whole rows; the turn of what a place has is left to the product.
        weight, date = (rearrange(rearrange(part, "b t e n -> b (t e) n"), "b e n -> b n e") for part in (weight, date))
        n = weight.shape[1]
        seen_dates = (weight.reshape(b, n, t, self.count).mT @ date.reshape(b, n, t, -1)).flatten(2)
        z = seen_dates @ self.project_basis + weight @ (beyond @ self.project_beyond).reshape(b, -1, self.width)
        seen = rearrange(torch.any(clear, dim=1), "b h w -> b (h w) 1")
        return z + seen.to(z.dtype) * self.shift

    def _coordinates(self, standard: Tensor) -> Tensor:
        """Coordinates of each place and date, (b, t, e, h w); of single pixels a product is quicker."""
        if self.patch == 1:
            return self.into_basis.flatten(1) @ standard.flatten(3)
        places = conv2d(standard.flatten(0, 1), self.into_basis, stride=self.patch)
        return rearrange(places, "(b t) e h w -> b t e (h w)", b=standard.shape[0])


def scaled_to_standard(mean: Tensor, std: Tensor, values: Tensor, scale: Tensor, offset: Tensor) -> Tensor:
    """Standardised values of stored ones, (b, t, c, H, W), in one product and one sum."""
    rate, shift = scale / std, (offset - mean) / std
    return values * rate[..., None, None] + shift[..., None, None]


def _constants(embed: Projection, queries: QueryLayer, patch: int) -> dict[str, Tensor]:
    """Products of weights, in double precision.

    Returns:
        basis: (d, e), orthonormal, of the space that places are projected to.
        into_basis: (e, c, p, p), the convolution that gives a place's coordinates.
        query_in_basis, query_beyond: (k, e) and (d, k), queries for coordinates and for what lies beyond.
        project_basis, project_beyond: (k e, d) and (d, k d), the projection of either.
        shift: (d), what the norm's shift adds where a place has any valid date.
    """
    weight, scale, shift = (part.detach().double() for part in (embed.weight, queries.norm.weight, queries.norm.bias))
    d = weight.shape[1]
    basis, coordinates = torch.linalg.qr((weight - weight.mean(dim=1, keepdim=True)).T)
    query = queries.query.detach().double() * scale / math.sqrt(d)
    project = rearrange(queries.project.weight.detach().double(), "(k d) e -> k d e", d=d)
    scaled = scale[:, None] * project
    return {
        "basis": basis,
        "into_basis": rearrange(coordinates, "e (c p q) -> e c p q", p=patch, q=patch),
        "query_in_basis": query @ basis,
        "query_beyond": query.T,
        "project_basis": rearrange(basis.T @ scaled, "k e d -> (k e) d"),
        "project_beyond": rearrange(scaled, "k d e -> d (k e)"),
        "shift": (shift @ project).sum(dim=0),
    }
