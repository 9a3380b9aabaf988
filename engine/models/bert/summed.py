"""Bimodal BERT that sums up its dates by learned queries, as a graph: fewer products, equal results, the same weights.

- A date that is not valid is looked at by nobody, so that what its token is does not matter: bands are standardised by
  the embedding's weights.
- LayerNorm subtracts a token's mean: that goes into the weights, too. Tokens then lie in a space of as many dimensions
  as bands and waves of the year have together, which are fewer than a token has. In orthonormal coordinates of that
  space the length of a token is its deviation.
- LayerNorm's scale and shift go into the queries and the projection of what they see.
"""

from __future__ import annotations

import math

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.bert.encoder import SeriesBERT, SeriesTokens
from engine.models.daycode import DAYS_PER_YEAR, HARMONICS
from engine.models.graphform import keep_constants, take_parts


class SummedBERT(SeriesBERT):
    """A trained network with queries in this form; its own parameters keep their names and values."""

    def __init__(self, trained: SeriesBERT) -> None:
        nn.Module.__init__(self)
        self.config = trained.config
        take_parts(self, trained)
        keep_constants(self, _constants(trained))

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> SeriesTokens:
        """Encode, as `SeriesBERT.forward`."""
        b, t, _, h, w = values.shape
        physical = values * scale[..., None, None] + offset[..., None, None]
        physical = torch.where(valid[:, :, None], physical, torch.zeros((), dtype=physical.dtype, device=values.device))
        z = rearrange(physical, "b t c h w -> b (h w) t c") @ self.of_bands + self._codes_of(day).view(b, 1, t, -1)
        # Of length 1, but for the root of the width: that is part of the projection, and of the softmax.
        square = (z * z).sum(dim=-1) + self.config.width * self.queries.norm.eps
        z = z * torch.rsqrt(square)[..., None]
        # As in `RescaledQueryAttention`.
        weight = torch.softmax((z @ self.asked).mT, dim=-1) * rearrange(valid, "b t h w -> b (h w) 1 t").to(z.dtype)
        weight = weight / weight.sum(dim=-1, keepdim=True).clamp(min=torch.finfo(weight.dtype).tiny)
        seen = (weight @ z).reshape(b * h * w, -1)
        z = self.perceived(torch.addmm(self.always, seen, self.of_seen).view(b, 1, h * w, -1))
        return SeriesTokens(rearrange(z, "b t (h w) d -> b t h w d", h=h, w=w), torch.any(valid, dim=1, keepdim=True))

    def _codes_of(self, day: Tensor) -> Tensor:
        """Coordinates of the codes of days (b, t), (b t, e); the embedding's bias is part of them."""
        day = day.reshape(-1, 1).to(self.turn.dtype)
        waves = torch.cos(torch.addmm(self.phase, day, self.turn))
        return torch.addmm(torch.addmm(self.of_bias, day, self.of_day), waves, self.of_waves)


def _constants(trained: SeriesBERT) -> dict[str, Tensor]:
    """Products of weights, in double precision.

    Returns:
        turn, phase: (1, 2 x harmonics) and (2 x harmonics), with which a day's cosines are the waves of `DayCode`.
        of_bands, of_waves, of_day, of_bias: (c, e), (2 x harmonics, e), (1, e) and (e), what gives coordinates.
        asked: (e, k), the queries.
        of_seen, always: (k e, d) and (d), the projection.
    """
    layer = trained.queries
    mean, std, embed, embed_bias, code, code_bias, scale, shift, query, project, project_bias = (
        part.detach().double()
        for part in (
            trained.mean, trained.std, trained.embed.weight, trained.embed.bias,
            trained.day.project.weight, trained.day.project.bias,
            layer.norm.weight, layer.norm.bias, layer.query, layer.project.weight, layer.project.bias,
        )
    )  # fmt: skip
    d = trained.config.width
    bands = embed / std[:, None]
    rows = torch.cat([bands, code, (embed_bias + code_bias - mean @ bands)[None]])
    basis, coordinates = torch.linalg.qr((rows - rows.mean(dim=1, keepdim=True)).T)
    of_bands, of_waves, of_day, of_bias = coordinates.T.split([len(bands), 2 * HARMONICS, 1, 1])
    project = rearrange(project, "(k d) e -> k d e", d=d)
    harmonic = torch.arange(1, HARMONICS + 1, dtype=query.dtype, device=query.device)
    turn = harmonic.repeat(2) * (2 * math.pi / DAYS_PER_YEAR)
    return {
        "turn": turn[None],
        "phase": torch.cat([torch.full_like(harmonic, -math.pi / 2), torch.zeros_like(harmonic)]),
        "of_bands": of_bands,
        "of_waves": of_waves,
        "of_day": of_day / 365.0,
        "of_bias": of_bias[0],
        # The root of the width in a token's length, and that in the softmax, are one.
        "asked": ((query * scale) @ basis).T,
        "of_seen": math.sqrt(d) * rearrange((scale[:, None] * basis).T @ project, "k e d -> (k e) d"),
        "always": (shift @ project).sum(dim=0) + project_bias,
    }
