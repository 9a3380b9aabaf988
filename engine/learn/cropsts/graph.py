"""A network of series as nodes of an ONNX graph, written by hand: so a package is made without an exporter.

It is the form of `engine.models.inference`: the softmax is over all dates, and its valid part is scaled up afterwards.
A place is alone, so that its attention over places is its own value, and 0 where it is not valid.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn

from engine.learn.cropsts.network import Classified
from engine.learn.graph import SeriesInGraph
from engine.models.attention import AxialAttention
from engine.models.cropsts.encoder import AxisLayer, CropSTS, Layer
from engine.models.daycode import DAYS_PER_YEAR, HARMONICS, DayCode
from engine.package.graphwrite import GraphWriter

_TINY = float(np.finfo(np.float32).tiny)


@torch.no_grad()
def scores_of(graph: GraphWriter, network: Classified, channels: str, series: SeriesInGraph) -> str:
    """Add a network to a graph.

    Args:
        channels: name of the standardised channels, (n, t, c), 0 where not valid.

    Returns:
        name of the logits, (n, k).
    """
    return _Written(graph, network.encoder.encoder, series).scores(network, channels)


class _Written:
    """The nodes of one network.

    Attributes:
        valid: 1 for each valid date, else 0, (n, t, 1).
        any: 1 where any date is valid, else 0, (n, 1).
    """

    def __init__(self, graph: GraphWriter, encoder: CropSTS, series: SeriesInGraph) -> None:
        self.graph, self.encoder, self.day = graph, encoder, series.day
        self.valid = self._unsqueeze(graph.node("Cast", series.valid, to=1), 2)
        self.any = graph.node("ReduceMax", self.valid, graph.constant([1], "int64"), keepdims=0)

    def scores(self, network: Classified, channels: str) -> str:
        config = self.encoder.config
        place = self.encoder.positions(1, 1).reshape(config.width)
        z = self._node("Add", self._projected(channels, self.encoder.embed), self._dates(self.encoder.time))
        z = self._node("Add", z, self._constant(place))
        for layer in self.encoder.layers:
            z = self._layer(z, layer)
        if config.mixing == "collapse":
            z = self._mean_of_valid(z)
            for layer in self.encoder.space_layers:
                z = self._space_layer(z, layer, self.any)
            token = self._node("Mul", self._norm(z, self.encoder.norm), self.any)
        else:
            token = self._mean_of_valid(self._norm(z, self.encoder.norm))
        product = self._node("MatMul", token, self._constant(network.classify.weight.T))
        return self._node("Add", product, self._constant(network.classify.bias))

    # --- layers -------------------------------------------------------------------------------------------------------

    def _layer(self, z: str, layer: nn.Module) -> str:
        if isinstance(layer, AxisLayer):
            return self._with_mlp(self._added(z, layer.gamma, self._over_time(self._norm(z, layer.norm), layer)), layer)
        if not isinstance(layer, Layer) or layer.space_first or layer.time_mlp is not None:
            raise TypeError(f"no graph is written of a layer {type(layer).__name__} of such an order")
        z = self._added(z, layer.gamma_time, self._attended(self._norm(z, layer.time_norm), layer.time))
        seen = self._own_value(self._norm(z, layer.space_norm), layer.space, self.valid)
        return self._with_mlp(self._added(z, layer.gamma_space, seen), layer)

    def _over_time(self, z: str, layer: AxisLayer) -> str:
        return self._attended(z, layer.attention)

    def _space_layer(self, z: str, layer: AxisLayer, valid: str) -> str:
        seen = self._own_value(self._norm(z, layer.norm), layer.attention, valid)
        return self._with_mlp(self._added(z, layer.gamma, seen), layer)

    def _with_mlp(self, z: str, layer: nn.Module) -> str:
        if layer.mlp is None:
            return z
        norm, widen, _, _, narrow = layer.mlp
        hidden = self._projected(self._norm(z, norm), widen)
        share = self._node("Erf", self._node("Div", hidden, self._constant(math.sqrt(2.0))))
        active = self._node("Mul", hidden, self._node("Add", share, self._constant(1.0)))
        active = self._node("Mul", active, self._constant(0.5))
        return self._node("Add", z, self._projected(active, narrow))

    def _attended(self, z: str, attention: AxialAttention) -> str:
        """Attention over the dates of each series, (n, t, d)."""
        heads, width = attention.heads, self.encoder.config.width
        shape = self.graph.constant([0, 0, heads, width // heads], "int64")
        query, key, value = (
            self._node("Reshape", self._node("MatMul", z, self._constant(weight)), shape)
            for weight in attention.qkv.weight.chunk(3, dim=1)
        )
        query, value = (self._node("Transpose", each, perm=[0, 2, 1, 3]) for each in (query, value))
        key = self._node("Transpose", key, perm=[0, 2, 3, 1])
        score = self._node("Mul", self._node("MatMul", query, key), self._constant((width // heads) ** -0.5))
        weight = self._node("Softmax", score, axis=3)
        present = self._unsqueeze(self.valid, 1)
        seen = self._node("Max", self._node("MatMul", weight, present), self._constant(_TINY))
        mixed = self._node("MatMul", weight, self._node("Mul", value, present))
        mixed = self._node("Transpose", self._node("Div", mixed, seen), perm=[0, 2, 1, 3])
        together = self._node("Reshape", mixed, self.graph.constant([0, 0, width], "int64"))
        return self._through(together, attention)

    def _own_value(self, z: str, attention: AxialAttention, valid: str) -> str:
        """Attention over places where each is alone."""
        value = self._node("MatMul", z, self._constant(attention.qkv.weight.chunk(3, dim=1)[2]))
        return self._through(self._node("Mul", value, valid), attention)

    def _through(self, z: str, attention: AxialAttention) -> str:
        return z if isinstance(attention.proj, nn.Identity) else self._projected(z, attention.proj)

    def _dates(self, code: DayCode) -> str:
        """Codes of the days, (n, t, d)."""
        day = self._unsqueeze(self.day, 2)
        turns = self._node("Mul", day, self._constant(2.0 * math.pi / DAYS_PER_YEAR))
        angle = self._node("Mul", turns, self._constant(np.arange(1, HARMONICS + 1)))
        year = self._node("Div", day, self._constant(365.0))
        waves = self._node("Concat", self._node("Sin", angle), self._node("Cos", angle), year, axis=2)
        return self._projected(waves, code.project)

    # --- pieces -------------------------------------------------------------------------------------------------------

    def _mean_of_valid(self, z: str) -> str:
        """Mean of tokens (n, t, d) over the valid dates, (n, d); 0 where there is none."""
        dates = self.graph.constant([1], "int64")
        total = self._node("ReduceSum", self._node("Mul", z, self.valid), dates, keepdims=0)
        count = self._node("ReduceSum", self.valid, dates, keepdims=0)
        return self._node("Div", total, self._node("Max", count, self._constant(1.0)))

    def _added(self, z: str, gamma: Tensor, branch: str) -> str:
        return self._node("Add", z, self._node("Mul", branch, self._constant(gamma)))

    def _norm(self, z: str, norm: nn.LayerNorm) -> str:
        scale, bias = self._constant(norm.weight), self._constant(norm.bias)
        return self._node("LayerNormalization", z, scale, bias, axis=-1, epsilon=float(norm.eps))

    def _projected(self, z: str, projection: nn.Module) -> str:
        product = self._node("MatMul", z, self._constant(projection.weight))
        return product if projection.bias is None else self._node("Add", product, self._constant(projection.bias))

    def _unsqueeze(self, name: str, axis: int) -> str:
        return self._node("Unsqueeze", name, self.graph.constant([axis], "int64"))

    def _constant(self, values: Tensor | np.ndarray | float) -> str:
        return self.graph.constant(values.numpy() if isinstance(values, Tensor) else values)

    def _node(self, kind: str, *inputs: str, **attributes: int | float | list[int]) -> str:
        return self.graph.node(kind, *inputs, **attributes)
