"""CropSTS that sums up its dates by learned queries, as a graph: fewer products, equal results, the same weights.

From a place's stored values to what its queries see all is linear but for two things: the deviation by which LayerNorm
divides a date's token, and the softmax. So no token of a date is ever made.

- LayerNorm subtracts a token's mean: that goes into the weights. The tokens of all dates without the code of their day
  then lie in a space of as many dimensions as a patch has values, which are fewer than a token has: a date is kept in
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

from engine.models.cropsts.encoder import CropSTS
from engine.models.encoder import Tokens
from engine.models.graphform import keep_constants, take_parts


class SummedCropSTS(CropSTS):
    """A trained CropSTS in this form; its own parameters keep their names and values.

    Args:
        trained: a trained encoder with queries and no layer over time before them.
    """

    def __init__(self, trained: CropSTS) -> None:
        nn.Module.__init__(self)
        self.config, self.space, self.spectrum = trained.config, trained.space, trained.spectrum
        take_parts(self, trained)
        keep_constants(self, _constants(trained))

    @staticmethod
    def serves(network: CropSTS) -> bool:
        """Whether a network has this form: its patches are larger than a pixel, which convolutions are for."""
        config = network.config
        return config.queries > 0 and not len(network.layers) and config.patch > 1 and config.places == "together"

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> Tokens:
        """Encode, as `CropSTS.forward`."""
        p, (b, t, _, *side) = self.config.patch, values.shape
        h, w = (length // p for length in side)
        # Shared by all places: coordinates of the day's code, and what of it lies beyond them.
        code = self.time(day) + self.embed.bias
        code = code - code.mean(dim=-1, keepdim=True)
        along = code @ self.basis
        beyond = code - along @ self.basis.mT
        patches = conv2d(self._standard(values, scale, offset, valid).flatten(0, 1), self.into_basis, stride=p)
        # Places last: what follows then runs over many numbers at a time.
        date = patches.reshape(b, t, -1, h * w) + along[..., None]
        square = (date * date).sum(dim=2, keepdim=True) + (beyond * beyond).sum(dim=-1)[..., None, None]
        rate = torch.rsqrt(square / self.config.width + self.queries.norm.eps)
        clear = rearrange(valid.to(values.dtype), "b t (h p) (w q) -> b t h p w q", p=p, q=p).mean(dim=(3, 5))
        token_valid = clear >= 0.5
        seen = torch.any(token_valid, dim=1, keepdim=True)
        score = (self.query_in_basis @ date + (beyond @ self.query_beyond)[..., None]) * rate
        # As in `RescaledQueryAttention`: over all dates, and the valid part scaled up to 1.
        power = torch.exp(score - score.amax(dim=1, keepdim=True)) * rearrange(token_valid, "b t h w -> b t 1 (h w)")
        weight = power * rate / power.sum(dim=1, keepdim=True).clamp(min=torch.finfo(power.dtype).tiny)
        # Two moves of whole rows; the turn of what a place has is left to the product.
        weight, date = (rearrange(rearrange(part, "b t e n -> b (t e) n"), "b e n -> b n e") for part in (weight, date))
        by_date = weight.reshape(b, h * w, t, self.config.queries)
        seen_dates = (by_date.mT @ date.reshape(b, h * w, t, -1)).flatten(2)
        z = seen_dates @ self.project_basis + weight @ (beyond @ self.project_beyond).reshape(b, -1, self.config.width)
        z = z + (rearrange(seen, "b 1 h w -> b (h w) 1").to(z.dtype) * self.shift + self.queries.project.bias)
        if self.queries.mlp is not None:
            z = z + self.queries.mlp(z)
        return Tokens(self.over_places(z[:, None], seen), seen)

    def _standard(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor) -> Tensor:
        """Standardised values, 0 where they are not valid, in one product and one sum where bands stand alone."""
        if self.spectrum is not None:
            standard = self.spectrum(values * scale[..., None, None] + offset[..., None, None])
        else:
            rate, shift = scale / self.std, (offset - self.mean) / self.std
            standard = values * rate[..., None, None] + shift[..., None, None]
        return torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=values.device))


def _constants(trained: CropSTS) -> dict[str, Tensor]:
    """Products of weights, in double precision.

    Returns:
        basis: (d, e), orthonormal, of the space that patches are projected to.
        into_basis: (e, c, p, p), the convolution that gives a patch's coordinates.
        query_in_basis, query_beyond: (k, e) and (d, k), queries for coordinates and for what lies beyond.
        project_basis, project_beyond: (k e, d) and (d, k d), the projection of either.
        shift: (d), what the norm's shift adds where a place has any valid date.
    """
    layer, d, p = trained.queries, trained.config.width, trained.config.patch
    weight, scale, shift = (
        part.detach().double() for part in (trained.embed.weight, layer.norm.weight, layer.norm.bias)
    )
    basis, coordinates = torch.linalg.qr((weight - weight.mean(dim=1, keepdim=True)).T)
    query = layer.query.detach().double() * scale / math.sqrt(d)
    project = rearrange(layer.project.weight.detach().double(), "(k d) e -> k d e", d=d)
    scaled = scale[:, None] * project
    return {
        "basis": basis,
        "into_basis": rearrange(coordinates, "e (c p q) -> e c p q", p=p, q=p),
        "query_in_basis": query @ basis,
        "query_beyond": query.T,
        "project_basis": rearrange(basis.T @ scaled, "k e d -> (k e) d"),
        "project_beyond": rearrange(scaled, "k d e -> d (k e)"),
        "shift": (shift @ project).sum(dim=0),
    }
