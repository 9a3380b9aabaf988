"""The statistics of its bands, which a network keeps among its weights, and values standardised by them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import torch
from torch import Tensor, nn


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


def standardise(network: nn.Module, physical: Tensor, valid: Tensor) -> Tensor:
    """Subtract the means of a network's bands and divide by their deviations; 0 in pixels that are not valid.

    Args:
        network: what `add_statistics` was called with.
        physical: values in physical units, (b, t, c, h, w). What stands in invalid pixels does not matter, NaN
            included.
        valid: clear pixels, (b, t, h, w) bool.
    """
    standard = (physical - network.mean[:, None, None]) / network.std[:, None, None]
    return torch.where(valid[:, :, None], standard, torch.zeros((), dtype=standard.dtype, device=standard.device))
