"""The same networks in the form that runs fastest as a graph: other operations, equal results, the same weights.

Four things differ from the form that is trained:

- A masked softmax gives weights so small that they are denormal numbers, on which processors are slow.
  Here the softmax is over all keys, and its valid part is scaled up to 1 afterwards.
- Queries, keys and values are three products, so that nothing is cut apart, and each is moved once into the order that
  its product wants; the keys are transposed on the way.
- An encoder that the registry has a form for is of that form.
- GELU is written in the order in which runtimes recognise it and fuse it with the bias before it.
"""

from __future__ import annotations

import copy
import math
from typing import TypeVar

import torch
from torch import Tensor, nn

from engine.models import GRAPH_FORMS
from engine.models.attention import AxialAttention, QueryAttention

Network = TypeVar("Network", bound=nn.Module)
# Axis -> the order of (b, t, n, k, e) with the axis' length last but one, and the way back.
_ORDERS = {"time": ((0, 2, 3, 1, 4), (0, 3, 1, 2, 4)), "space": ((0, 1, 3, 2, 4), (0, 1, 3, 2, 4))}


def for_inference(network: Network) -> Network:
    """Return a copy of a network in this form; parameters keep their names and values."""
    network = copy.deepcopy(network).eval()
    for module in list(network.modules()):
        for name, child in module.named_children():
            if isinstance(child, QueryAttention):
                setattr(module, name, RescaledQueryAttention())
            elif isinstance(child, AxialAttention):
                setattr(module, name, RescaledAttention(child))
            elif isinstance(child, nn.GELU):
                setattr(module, name, ErfGELU())
    form = GRAPH_FORMS.get(getattr(network, "system", ""))
    return network if form is None else form(network)


def attend_and_rescale(query: Tensor, key: Tensor, value: Tensor, valid: Tensor) -> Tensor:
    """Return softmax(Q Kᵀ/√e) V over the valid keys; exactly 0 where a sequence has none.

    Values of invalid keys are set to 0, and the rest is divided by the weight that the valid keys got. That holds as
    long as no invalid key's score lies 80 or more above all valid ones': then nothing of these is left in float32.

    Args:
        query: (..., l, e).
        key: transposed, (..., e, l).
        value: (..., l, e).
        valid: (..., l, 1), 1 where a token may be looked at, else 0.
    """
    weight = torch.softmax(query @ key * query.shape[-1] ** -0.5, dim=-1)
    seen = weight @ valid
    return (weight @ (value * valid)) / seen.clamp(min=torch.finfo(seen.dtype).tiny)


class RescaledAttention(nn.Module):
    """`AxialAttention`, with its weights."""

    def __init__(self, trained: AxialAttention) -> None:
        super().__init__()
        self.heads, self.axis = trained.heads, trained.axis
        self.qkv, self.proj = trained.qkv, trained.proj

    def forward(self, z: Tensor, valid: Tensor) -> Tensor:
        """Attend along the axis: tokens (b, t, n, d), valid (b, t, n) bool."""
        b, t, n, d = z.shape
        there, back = _ORDERS[self.axis]
        parts = [z @ weight for weight in self.qkv.weight.chunk(3, dim=1)]
        if self.qkv.bias is not None:
            parts = [part + bias for part, bias in zip(parts, self.qkv.bias.chunk(3))]
        query, key, value = (part.view(b, t, n, self.heads, d // self.heads) for part in parts)
        key_order = (*there[:3], there[4], there[3])
        present = valid.to(z.dtype).view(b, t, n, 1, 1).permute(there)
        result = attend_and_rescale(query.permute(there), key.permute(key_order), value.permute(there), present)
        return self.proj(result.permute(back).reshape(b, t, n, d))


class RescaledQueryAttention(nn.Module):
    """`QueryAttention`: weights of invalid dates are set to 0 and not their tokens, of which there is more."""

    def forward(self, query: Tensor, tokens: Tensor, valid: Tensor) -> Tensor:
        """Return what queries (k, d) see of the valid tokens (b, n, t, d), valid (b, n, t): (b, n, k d)."""
        weight = (
            torch.softmax((query * query.shape[-1] ** -0.5) @ tokens.mT, dim=-1) * valid.to(tokens.dtype)[:, :, None]
        )
        weight = weight / weight.sum(dim=-1, keepdim=True).clamp(min=torch.finfo(weight.dtype).tiny)
        return (weight @ tokens).flatten(2)


class ErfGELU(nn.Module):
    """GELU by its definition, x Φ(x)."""

    def forward(self, x: Tensor) -> Tensor:
        """Apply to each value."""
        return x * (1.0 + torch.erf(x / math.sqrt(2.0))) * 0.5
