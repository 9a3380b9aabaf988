"""STCLN's heads: the maximum over the dates of each pixel, and spatiotemporal attention over the places of a window."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from einops import rearrange, repeat
from torch import Tensor, nn
from torch.nn.functional import pad

from engine.models.config import entries
from engine.models.linear import Projection
from engine.models.parameters import without_decay
from engine.models.stcln.encoder import SeriesAlone, SeriesAndStem

# Dates at which the temperature of the attention is the published one.
_USUAL_DATES = 40.0
# Added to scores of places that may not be looked at; no score outweighs it, and two of them are still finite.
_NEVER = torch.finfo(torch.float32).min / 2


@dataclass(frozen=True)
class HeadConfig:
    """Width of a token, number of classes, and how the places of a window are attended to.

    Attributes:
        window: side in tokens of the windows within which places see one another; of a larger image the windows lie
            side by side, so that the cost grows with the area and not with its square. 0 for the whole image.
        published: the published semantics: dates that are not clear count like others, and the attention grows sharper
            with the number of dates.
        patch: side of a token in pixels.
    """

    width: int
    classes: int
    window: int = 32
    published: bool = False
    patch: int = 1

    def to_dict(self) -> dict[str, Any]:
        """Return what JSON can hold; `HeadConfig(**d)` takes it back."""
        return entries(self, later=("patch",))


class MaximumHead(nn.Module):
    """Score the maximum over the clear dates of each pixel's series."""

    kind = "maximum over dates"
    needs: tuple[str, ...] = SeriesAlone._fields
    activation = "softmax"

    def __init__(self, config: HeadConfig) -> None:
        super().__init__()
        self.config = config
        self.classify = Projection(config.width, config.classes * config.patch**2)
        _like_a_linear_layer(self.classify)

    def forward(self, series: Tensor, clear: Tensor) -> tuple[Tensor, Tensor]:
        """Score series (b, t, h, w, d), of which those dates count that are clear, (b, t, h, w) bool.

        Returns:
            logits (b, k, H, W), and seen (b, H, W) bool, True where any date is clear. Elsewhere the logits mean
            nothing.
        """
        return self._scores(self.largest(series, clear)), self._seen(clear)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and scalars."""
        return without_decay(self)

    def largest(self, series: Tensor, clear: Tensor) -> Tensor:
        """The maximum over dates, (b, h, w, d); over those that are clear, and 0 where none is."""
        if self.config.published:
            return series.amax(dim=1)
        never = (~clear).to(series.dtype) * _NEVER
        largest = (series + never[..., None]).amax(dim=1)
        nothing = torch.zeros((), dtype=series.dtype, device=series.device)
        return torch.where(torch.any(clear, dim=1)[..., None], largest, nothing)

    def _scores(self, value: Tensor) -> Tensor:
        p = self.config.patch
        return rearrange(self.classify(value), "b h w (k p q) -> b k (h p) (w q)", p=p, q=p)

    def _seen(self, clear: Tensor) -> Tensor:
        p = self.config.patch
        return repeat(torch.any(clear, dim=1), "b h w -> b (h p) (w q)", p=p, q=p)


class SpatiotemporalHead(MaximumHead):
    """Score y = V + λ A V, where A says how alike the series of one place is to what the stem saw of another.

    V is of each place's maximum over dates; A = softmax(Q Kᵀ), Q of the series and K of the stem's output, both with
    all dates of a place as one vector. λ starts at 0: the head begins as one that sees no neighbours.
    """

    kind = "spatiotemporal attention"
    needs = SeriesAndStem._fields

    def __init__(self, config: HeadConfig) -> None:
        super().__init__(config)
        self.query, self.key, self.value = (Projection(config.width, config.width, bias=False) for _ in range(3))
        self.strength = nn.Parameter(torch.zeros(()))
        for projection in (self.query, self.key, self.value):
            _like_a_linear_layer(projection)

    def forward(self, series: Tensor, stem: Tensor, clear: Tensor) -> tuple[Tensor, Tensor]:
        """Score series and stem (b, t, h, w, d), the stem 0 where it does not count, as `MaximumHead` does."""
        h, w = clear.shape[2:]
        value = self.value(self.largest(series, clear))
        counted = torch.ones_like(clear) if self.config.published else clear
        present = counted.to(series.dtype)[..., None]
        # Q Kᵀ in one product of series, which the stem's output is compared with as it is.
        query = series @ (self.query.weight @ self.key.weight.T)
        whole = (query * present, stem, value[:, None], present)
        if self.config.window:
            rows, cols = (torch.sym_min(self.config.window, length) for length in (h, w))
            mixed = self._mixed(*(_cut(z, rows, cols) for z in whole))
            mixed = _joined(mixed, clear.shape[0], (h, w), rows, cols)
        else:
            mixed = self._mixed(*(rearrange(z, "b t h w d -> b (h w) (t d)") for z in whole))
            mixed = rearrange(mixed, "b (h w) d -> b h w d", h=h)
        return self._scores(value + self.strength * mixed), self._seen(clear)

    def _mixed(self, query: Tensor, key: Tensor, value: Tensor, present: Tensor) -> Tensor:
        """A V of windows of n places, (s, n, d): query, key (s, n, t d), value (s, n, d), present (s, n, t), 0 or 1."""
        scores = query @ key.transpose(1, 2) / math.sqrt(self.config.width)
        if self.config.published:
            return torch.softmax(scores, dim=-1) @ value
        # The sum over dates that both places share grows with their number, and so would the attention's sharpness.
        shared = present @ present.transpose(1, 2)
        scores = scores * torch.rsqrt(shared.clamp(min=1.0) / _USUAL_DATES)
        nowhere = 1.0 - present.amax(dim=2)[:, None]
        return torch.softmax(scores + nowhere * _NEVER, dim=-1) @ value


def _cut(z: Tensor, rows: int, cols: int) -> Tensor:
    """Cut images (b, t, h, w, d) into windows of rows x cols pixels side by side: (s, n, t d), 0 beyond the border."""
    h, w = z.shape[2:4]
    z = pad(z, (0, 0, 0, -w % cols, 0, -h % rows))
    return rearrange(z, "b t (i p) (j q) d -> (b i j) (p q) (t d)", p=rows, q=cols)


def _joined(z: Tensor, b: int, size: tuple[int, int], rows: int, cols: int) -> Tensor:
    """Put windows (s, n, d) together to images (b, h, w, d)."""
    h, w = size
    down, across = (h + rows - 1) // rows, (w + cols - 1) // cols
    z = rearrange(z, "(b i j) (p q) d -> b (i p) (j q) d", b=b, i=down, j=across, p=rows, q=cols)
    return z[:, :h, :w]


@torch.no_grad()
def _like_a_linear_layer(projection: Projection) -> None:
    """Start a projection as torch starts a linear layer."""
    bound = projection.weight.shape[0] ** -0.5
    projection.weight.uniform_(-bound, bound)
    if projection.bias is not None:
        projection.bias.uniform_(-bound, bound)
