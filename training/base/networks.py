"""An encoder and its head, run on batches in physical units."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from engine.models.encoder import INPUTS, input_name

# Number of a sensor's bands, their means and their standard deviations, in physical units.
BandStatistics = tuple[int, list[float], list[float]]


class Networks(nn.Module):
    """An encoder and its head; see `engine.models.encoder` for what each of them keeps."""

    def __init__(self, encoder: nn.Module, head: nn.Module) -> None:
        super().__init__()
        self.encoder, self.head = encoder, head

    def forward(self, *inputs: Tensor) -> tuple[Tensor, Tensor]:
        """Map the inputs of each sensor to scores (b, k, H, W), and to where any date was valid, (b, H, W)."""
        features = self.encoder(*inputs)
        return self.head(*(getattr(features, name) for name in self.head.needs))

    def scores(self, batch: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Score a batch as `encode` takes it; the result is that of `forward`."""
        return self(*physical_inputs(self.encoder, batch))


def encode(encoder: nn.Module, batch: Mapping[str, Tensor]) -> Any:
    """Encode a batch in physical units: the encoder's features.

    Args:
        batch: values (b, t, c, H, W), valid (b, t, H, W) and day (b, t) of the first sensor; of further ones values_2
            and so on.
    """
    return encoder(*physical_inputs(encoder, batch))


def physical_inputs(encoder: nn.Module, batch: Mapping[str, Tensor]) -> list[Tensor]:
    """The inputs of an encoder for a batch in physical units, whose scale is 1 and whose offset is 0."""
    inputs = []
    for number, _ in enumerate(encoder.sensors, start=1):
        tensors = {name: batch[input_name(name, number)] for name in ("values", "valid", "day")}
        tensors["scale"] = tensors["values"].new_ones(tensors["values"].shape[:3])
        tensors["offset"] = torch.zeros_like(tensors["scale"])
        inputs += [tensors[name] for name in INPUTS]
    return inputs
