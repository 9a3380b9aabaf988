"""Which parameters of a network are spared from weight decay."""

from __future__ import annotations

from collections.abc import Collection

from torch import nn


def without_decay(network: nn.Module, tables: Collection[str] = ()) -> tuple[nn.Parameter, ...]:
    """Return biases, norms and scalars, which have one axis or none, and the parameters named in `tables`."""
    return tuple(parameter for name, parameter in network.named_parameters() if parameter.ndim <= 1 or name in tables)
