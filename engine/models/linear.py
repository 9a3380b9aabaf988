"""A linear layer whose weight lies as ONNX wants it, so that one file serves both runtimes."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Projection(nn.Module):
    """Multiply the last axis by a weight of shape (in, out), and add a bias if there is one.

    `torch.nn.Linear` keeps (out, in). Exported on tokens it becomes a MatMul with a transposed copy of the weight,
    which no longer is the tensor in the weights file. Kept as (in, out), the parameter itself is the graph's
    initializer, and the graphs point into the safetensors file that torch reads.

    Weights start as in ViT: normal with deviation 0.02, cut at two deviations; biases at 0.
    """

    def __init__(self, inputs: int, outputs: int, bias: bool = True) -> None:
        super().__init__()
        self.weight = nn.Parameter(nn.init.trunc_normal_(torch.empty(inputs, outputs), std=0.02, a=-0.04, b=0.04))
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        """Map (..., in) to (..., out)."""
        product = x @ self.weight
        return product if self.bias is None else product + self.bias
