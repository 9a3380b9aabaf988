"""The series of places within an ONNX graph: what stands at its beginning, whichever learner follows."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine.package.graphwrite import Attribute, GraphWriter

INPUTS = ("values", "scale", "offset", "valid", "day")


@dataclass(frozen=True)
class SeriesInGraph:
    """Names of tensors that hold n series of t dates, n = windows x rows x columns.

    Attributes:
        values: (n, t, c) in physical units, 0 where not valid.
        valid: (n, t) bool.
        day: (n, t) float32.
        shape: name of the shape of the places, [windows, rows, columns].
    """

    values: str
    valid: str
    day: str
    shape: str


@dataclass
class SharingWriter(GraphWriter):
    """A graph in which what is asked for twice is computed once: the learners of a mean begin with the same steps."""

    _known: dict[Hashable, str] = field(default_factory=dict)

    def node(
        self,
        kind: str,
        *inputs: str,
        output: str | None = None,
        unread: int = 0,
        domain: str = "",
        **attributes: Attribute,
    ) -> str:
        """Add a node, unless there is such a one; returns the name of its first output."""

        def add() -> str:
            return GraphWriter.node(self, kind, *inputs, output=output, unread=unread, domain=domain, **attributes)

        if output or domain:  # trees are never alike
            return add()
        key = (kind, inputs, unread, tuple((name, repr(value)) for name, value in sorted(attributes.items())))
        if key not in self._known:
            self._known[key] = add()
        return self._known[key]

    def constant(self, values: Any, dtype: str = "float32") -> str:
        """Add a constant, unless there is such a one; returns its name."""
        array = np.ascontiguousarray(values, dtype)
        key = (dtype, array.shape, array.tobytes())
        if key not in self._known:
            self._known[key] = super().constant(array, dtype)
        return self._known[key]


def new_graph(bands: int) -> GraphWriter:
    """Begin a graph that takes the dated rasters of one sensor."""
    return SharingWriter(
        {
            "values": ("float32", ("b", "t", bands, "h", "w")),
            "scale": ("float32", ("b", "t", bands)),
            "offset": ("float32", ("b", "t", bands)),
            "valid": ("bool", ("b", "t", "h", "w")),
            "day": ("int32", ("b", "t")),
        }
    )


def series_in(graph: GraphWriter, bands: int) -> SeriesInGraph:
    """Add the step from dated rasters to the series of each place."""
    pixels = graph.constant([3, 4], "int64")
    scale, offset = (graph.node("Unsqueeze", name, pixels) for name in ("scale", "offset"))
    physical = graph.node("Add", graph.node("Mul", "values", scale), offset)
    of_bands = graph.node("Unsqueeze", "valid", graph.constant([2], "int64"))
    known = graph.node("Where", of_bands, physical, graph.constant(0.0))
    by_place = graph.node("Transpose", known, perm=[0, 3, 4, 1, 2])
    dates = graph.node("Shape", "day", start=1, end=2)
    every, each_band = graph.constant([-1], "int64"), graph.constant([bands], "int64")
    series = graph.node("Reshape", by_place, graph.node("Concat", every, dates, each_band, axis=0))
    clear = graph.node("Transpose", "valid", perm=[0, 2, 3, 1])
    flat = graph.node("Concat", every, dates, axis=0)
    valid = graph.node("Reshape", clear, flat)
    day = graph.node("Unsqueeze", graph.node("Cast", "day", to=1), graph.constant([1, 2], "int64"))
    day = graph.node("Reshape", graph.node("Expand", day, graph.node("Shape", clear)), flat)
    return SeriesInGraph(series, valid, day, graph.node("Shape", clear, start=0, end=3))


def finish(graph: GraphWriter, series: SeriesInGraph, scores: str, classes: int) -> bytes:
    """End a graph with scores (n, k) as a head gives them: (b, k, h, w), and where any date is valid, (b, h, w)."""
    shape = graph.node("Concat", series.shape, graph.constant([classes], "int64"), axis=0)
    graph.node("Transpose", graph.node("Reshape", scores, shape), perm=[0, 3, 1, 2], output="scores")
    valid = graph.node("Cast", "valid", to=1)
    most = graph.node("ReduceMax", valid, graph.constant([1], "int64"), keepdims=0)
    graph.node("Greater", most, graph.constant(0.5), output="seen")
    return graph.content({"scores": ("float32", ("b", "k", "h", "w")), "seen": ("bool", ("b", "h", "w"))})
