"""Encoding a batch of one sensor or of several."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from engine.models.cropsts.fused import sensors_of
from engine.models.encoder import input_name


def tokens_of_all(encoder: nn.Module, batch: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Encode a batch in physical units: tokens (b, t, h, w, d) and their validity (b, t, h, w).

    Args:
        batch: values (b, t, c, H, W), valid (b, t, H, W) and day (b, t); of further sensors values_2 and so on.
    """
    given = []
    for number, _ in enumerate(sensors_of(encoder), start=1):
        values, valid, day = (batch[input_name(name, number)] for name in ("values", "valid", "day"))
        scale = values.new_ones(values.shape[:3])
        given += [values, scale, torch.zeros_like(scale), valid, day]
    return encoder(*given)
