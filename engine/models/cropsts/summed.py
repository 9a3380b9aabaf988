"""CropSTS that sums up its dates by learned queries, as a graph; see `engine.models.summed`."""

from __future__ import annotations

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTS
from engine.models.encoder import Tokens
from engine.models.summed import SummedDates, scaled_to_standard


class SummedCropSTS(CropSTS):
    """A trained CropSTS in this form; its own parameters keep their names and values.

    Args:
        trained: with queries and no layer over time before them.
    """

    def __init__(self, trained: CropSTS) -> None:
        nn.Module.__init__(self)
        self.config, self.space, self.spectrum = trained.config, trained.space, trained.spectrum
        for name, buffer in trained.named_buffers(recurse=False):
            self.register_buffer(name, buffer)
        for name, child in trained.named_children():
            setattr(self, name, child)
        self.dates_summed = SummedDates(trained.embed, trained.queries, trained.config.patch)

    @staticmethod
    def serves(network: CropSTS) -> bool:
        """Whether a network has this form: its patches are larger than a pixel, which convolutions are for."""
        config = network.config
        return config.queries > 0 and not len(network.layers) and config.patch > 1 and config.places == "together"

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> Tokens:
        """Encode, as `CropSTS.forward`."""
        p = self.config.patch
        clear = rearrange(valid.to(values.dtype), "b t (h p) (w q) -> b t h p w q", p=p, q=p).mean(dim=(3, 5))
        token_valid = clear >= 0.5
        seen = torch.any(token_valid, dim=1, keepdim=True)
        standard = self._standard(values, scale, offset, valid)
        z = self.dates_summed(standard, self.time(day) + self.embed.bias, token_valid) + self.queries.project.bias
        if self.queries.mlp is not None:
            z = z + self.queries.mlp(z)
        return Tokens(self.over_places(z[:, None], seen), seen)

    def _standard(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor) -> Tensor:
        """Standardised values, 0 where they are not valid, in one product and one sum where bands stand alone."""
        if self.spectrum is not None:
            standard = self.spectrum(values * scale[..., None, None] + offset[..., None, None])
        else:
            standard = scaled_to_standard(self.mean, self.std, values, scale, offset)
        return torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=values.device))
