"""The statistics of its bands, which a network keeps among its weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import torch
from torch import nn


def add_statistics(
    network: nn.Module, bands: int, mean: Optional[Sequence[float]], std: Optional[Sequence[float]]
) -> None:
    """Add the buffers `mean` and `std`, (bands) float32, to a network.

    Args:
        mean, std: per band, in physical units; 0 and 1 where they are None.

    Raises:
        ValueError: there is not one value for each band.
    """
    for name, statistic, default in (("mean", mean, 0.0), ("std", std, 1.0)):
        values = [default] * bands if statistic is None else list(statistic)
        if len(values) != bands:
            raise ValueError(f"{name} has {len(values)} values for {bands} bands")
        network.register_buffer(name, torch.tensor(values, dtype=torch.float32))
