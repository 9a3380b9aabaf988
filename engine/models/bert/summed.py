"""Bimodal BERT that sums up its dates by learned queries, as a graph; see `engine.models.summed`."""

from __future__ import annotations

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.bert.encoder import SeriesBERT, SeriesTokens
from engine.models.summed import SummedDates, scaled_to_standard


class SummedBERT(SeriesBERT):
    """A trained network with queries in this form; its own parameters keep their names and values."""

    def __init__(self, trained: SeriesBERT) -> None:
        nn.Module.__init__(self)
        self.config = trained.config
        for name, buffer in trained.named_buffers(recurse=False):
            self.register_buffer(name, buffer)
        for name, child in trained.named_children():
            setattr(self, name, child)
        self.dates_summed = SummedDates(trained.embed, trained.queries, patch=1)

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> SeriesTokens:
        """Encode, as `SeriesBERT.forward`."""
        standard = scaled_to_standard(self.mean, self.std, values, scale, offset)
        standard = torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=values.device))
        z = self.dates_summed(standard, self.day(day) + self.embed.bias, valid)
        z = self.perceived((z + self.queries.project.bias)[:, None])
        h, w = valid.shape[2:]
        return SeriesTokens(rearrange(z, "b t (h w) d -> b t h w d", h=h, w=w), torch.any(valid, dim=1, keepdim=True))
