"""STCLN as a graph: fewer products and moves of its tokens, equal results where a date is clear, the same weights.

- A date's score with another, (z Q + q) · (z K + k), is (z Q Kᵀ + q Kᵀ) · z and something that is the same for all
  dates that are looked at, which a softmax takes no notice of. So tokens are their own keys, and their own values, too:
  what a head sees of them is projected afterwards, by V and the part of the output's projection that reads it, as one.
- All heads' queries of a place are rows of one product, so that nothing is cut apart or moved.
- Products and what is added to them are one operation.
"""

from __future__ import annotations

import math

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.graphform import keep_constants, take_parts
from engine.models.linear import Projection
from engine.models.stcln.encoder import STCLN, SeriesAlone, SeriesAndStem, SeriesNorm, TimeLayer


class FoldedSTCLN(STCLN):
    """A trained STCLN that is fit for use in this form; its own parameters keep their names and values."""

    def __init__(self, trained: STCLN) -> None:
        nn.Module.__init__(self)
        self.config = trained.config
        take_parts(self, trained)
        self.norm = FoldedNorm(trained.norm)
        self.layers = nn.ModuleList(FoldedLayer(layer) for layer in trained.layers)

    def forward(
        self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor
    ) -> SeriesAndStem | SeriesAlone:
        """Encode, as `STCLN.forward`."""
        rate, shift = scale / self.std, (offset - self.mean) / self.std
        standard = values * rate[..., None, None] + shift[..., None, None]
        standard = torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=values.device))
        clear = self._on_tokens(valid)
        b, h = clear.shape[0], clear.shape[2]
        frames = self.stem(standard.flatten(0, 1), clear)
        # Dates of a place side by side.
        present = rearrange(clear.to(frames.dtype), "b t h w -> b (h w) t 1")
        stem = rearrange(frames, "(b t) d h w -> b (h w) t d", b=b) * present
        z = self.norm(stem, present, self.time(day)[:, None]).flatten(0, 1)
        present = rearrange(present, "b n t 1 -> (b n) 1 t")
        for layer in self.layers:
            z = layer(z, present)
        series = rearrange(z, "(b h w) t d -> b t h w d", b=b, h=h)
        if not self.config.attention:
            return SeriesAlone(series, clear)
        return SeriesAndStem(series, rearrange(stem, "b (h w) t d -> b t h w d", h=h), clear)


class FoldedNorm(nn.Module):
    """`SeriesNorm` of tokens (b, n, t, d) that are 0 where not present, and the code of the day."""

    def __init__(self, trained: SeriesNorm) -> None:
        super().__init__()
        self.weight, self.bias, self.eps = trained.weight, trained.bias, trained.eps
        size = trained.num_channels // trained.num_groups
        # The mean over a group, in each of its channels.
        block = torch.full((size, size), 1 / size, device=trained.weight.device)
        of_group = torch.block_diag(*[block] * trained.num_groups)
        self.register_buffer("of_group", of_group)

    def forward(self, z: Tensor, present: Tensor, code: Tensor) -> Tensor:
        """Normalise tokens, present (b, n, t, 1), 1 or 0, and add the code of their days, (b, 1, t, d)."""
        count = present.sum(dim=2, keepdim=True).clamp(min=1.0)
        centred = (z - z.sum(dim=2, keepdim=True) @ self.of_group / count) * present
        variance = centred.square().sum(dim=2, keepdim=True) @ self.of_group / count
        return centred * (torch.rsqrt(variance + self.eps) * self.weight) + (self.bias + code)


class FoldedLayer(nn.Module):
    """`TimeLayer` of tokens with the dates of each place side by side."""

    def __init__(self, trained: TimeLayer) -> None:
        super().__init__()
        self.heads, self.norm, self.mlp, self.mlp_norm = (
            trained.attention.heads, trained.norm, trained.mlp, trained.mlp_norm
        )  # fmt: skip
        keep_constants(self, _constants(trained))

    def forward(self, z: Tensor, present: Tensor) -> Tensor:
        """Mix tokens (s, t, d), present (s, 1, t), 1 where a date may be looked at, else 0."""
        s, t, d = z.shape
        query = torch.addmm(self.query_bias, z.reshape(s * t, d), self.query).reshape(s, t * self.heads, d)
        # As in `attend_and_rescale`: over all dates, and the valid part scaled up to 1.
        weight = torch.softmax(query @ z.mT, dim=-1) * present
        seen = weight.sum(dim=-1, keepdim=True).clamp(min=torch.finfo(weight.dtype).tiny)
        mixed = (weight @ z / seen).reshape(s * t, self.heads * d)
        z = self.norm(z.reshape(s * t, d) + torch.addmm(self.value_bias, mixed, self.value))
        return self.mlp_norm(z + _added(self.mlp[3], torch.relu(_added(self.mlp[0], z)))).reshape(s, t, d)


def _added(projection: Projection, rows: Tensor) -> Tensor:
    """Project rows (n, d); product and bias are one operation."""
    return torch.addmm(projection.bias, rows, projection.weight)


def _constants(trained: TimeLayer) -> dict[str, Tensor]:
    """Products of weights, in double precision.

    Returns:
        query, query_bias: (d, k d) and (k d), of a token what its dates' tokens are multiplied by.
        value, value_bias: (k d, d) and (d), of what each head sees.
    """
    attention = trained.attention
    k, d = attention.heads, attention.proj.weight.shape[0]
    weights = rearrange(attention.qkv.weight.detach().double(), "d (three k e) -> three k d e", three=3, k=k)
    biases = rearrange(attention.qkv.bias.detach().double(), "(three k e) -> three k 1 e", three=3, k=k)
    out = rearrange(attention.proj.weight.detach().double(), "(k e) d -> k e d", k=k)
    rate = math.sqrt(k / d)
    return {
        "query": rearrange(rate * weights[0] @ weights[1].mT, "k d c -> d (k c)"),
        "query_bias": rearrange(rate * biases[0] @ weights[1].mT, "k 1 c -> (k c)"),
        "value": rearrange(weights[2] @ out, "k d c -> (k d) c"),
        "value_bias": (biases[2] @ out).sum(dim=(0, 1)) + attention.proj.bias.detach().double(),
    }
