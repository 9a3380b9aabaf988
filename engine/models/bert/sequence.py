"""What the networks on an encoder's series share: dates by their place, from places of a raster and back."""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.encoder import Tokens
from engine.models.parameters import without_decay


class SequenceHead(nn.Module, ABC):
    """Base of heads that read the tokens of each pixel as one sequence, (n, t, d), in the order of the dates.

    They know a date by its place, so they stand on encoders whose dates have fixed places: slots, or a calendar.
    """

    needs = Tokens._fields
    activation = "softmax"

    def forward(self, tokens: Tensor, token_valid: Tensor) -> tuple[Tensor, Tensor]:
        """Score.

        Args:
            tokens: (b, t, h, w, d).
            token_valid: (b, t, h, w) bool; what stands in other dates' tokens does not matter.

        Returns:
            logits (b, k, h, w), and seen (b, h, w) bool, True where any date was valid.
        """
        b, _, h, w = token_valid.shape
        series = rearrange(tokens, "b t h w d -> (b h w) t d")
        valid = rearrange(token_valid, "b t h w -> (b h w) t")
        scores = self.score(torch.where(valid[..., None], series, torch.zeros_like(series)), valid)
        return rearrange(scores, "(b h w) k -> b k h w", b=b, h=h, w=w), torch.any(token_valid, dim=1)

    @abstractmethod
    def score(self, series: Tensor, valid: Tensor) -> Tensor:
        """Map series (n, t, d), 0 where not valid, and valid (n, t) to logits (n, k)."""

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases and norms."""
        return without_decay(self)
