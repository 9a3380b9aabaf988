"""A plain transformer encoder on single series, as in Russwurm & Koerner 2020 (arXiv 1910.10536).

Shape and pooling are those of their public code: width 64, 3 layers of one head, inner width 256, post-norm, maximum
over the dates. Positions are days, not ranks, and invalid dates are attended to by none.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from training.base.dated import Standard, standard_of
from training.base.daycode import day_code
from training.base.loop import NetworkSystem, Training

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 2
WIDTH, LAYERS, HEADS, INNER, DROPOUT, LONGEST = 64, 3, 1, 256, 0.2, 10_000.0
TRAINING = Training(batch=32, most=1200)


class Transformer(nn.Module):
    """Classify series of any dates."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.embed = nn.Linear(bands, WIDTH)
        layer = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, DROPOUT, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, LAYERS, nn.LayerNorm(WIDTH), enable_nested_tensor=False)
        self.classify = nn.Linear(WIDTH, classes)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values (b, t, c), valid (b, t) and day (b, t) to logits (b, k)."""
        # A series without any valid date attends to its first, which is all mean: no softmax over nothing.
        first = torch.arange(valid.shape[1], device=valid.device) == 0
        seen = valid | (first & ~valid.any(dim=1, keepdim=True))
        tokens = self.encoder(self.embed(values) + day_code(day, WIDTH, LONGEST), src_key_padding_mask=~seen)
        return self.classify(tokens.masked_fill(~seen[..., None], -torch.inf).amax(dim=1))


def _build(prepared: Standard, classes: int) -> Transformer:
    return Transformer(prepared.bands, classes)


def transformer(training: Training = TRAINING) -> NetworkSystem[Standard]:
    """The plain transformer as a system."""
    return NetworkSystem("transformer", NUMERICS, standard_of, _build, training)
