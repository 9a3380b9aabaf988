"""An encoder's graph with products of bytes, to be timed: what int8 would gain, and what it would cost.

Weights become int8, one scale for each output; what they are multiplied with becomes uint8 as it comes, one scale for
each token, so that no window's result depends on the windows beside it. Only the layers' products: patches and days
stay in float32, since stored values and days of the year have more digits than a byte keeps.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import NodeProto, helper, numpy_helper

from engine.package import ModelPackage

_PREFIXES = ("layers.", "space_layers.")
# QuantizeLinear wants an axis of scales, and the product its left scale as one number.
_CONSTANTS = {
    "bytes.middle": np.uint8(128),
    "bytes.least": np.float32(1e-30),
    "bytes.steps": np.float32(127),
    "bytes.one": np.float32(1),
    "bytes.last": np.array([-1]),
}


def with_bytes(package: ModelPackage, folder: Path) -> ModelPackage:
    """Copy a package into a new folder, and put such a graph in the encoder's place."""
    shutil.copytree(package.folder, folder)
    copied = replace(package, folder=folder)
    quantise(package.encoder, copied.encoder)
    return copied


def quantise(graph: Path, out: Path) -> None:
    """Write a float32 encoder's graph with products of bytes, which holds its weights itself."""
    model = onnx.load(graph)
    parts = _cut_weights(model.graph)
    weights = {tensor.name: tensor for tensor in model.graph.initializer}
    made = dict(_CONSTANTS)
    nodes: list[NodeProto] = []
    rows: dict[str, str] = {}
    for node in model.graph.node:
        if node.op_type == "MatMul" and (node.input[1] in parts or node.input[1].startswith(_PREFIXES)):
            source, weight = node.input
            if source not in rows:
                rows[source] = f"{source}.bytes"
                nodes += _rows_as_bytes(source, rows[source])
            made |= _columns_as_bytes(weight, numpy_helper.to_array(weights[weight]))
            nodes += _product(rows[source], weight, node.output[0])
        else:
            nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in model.graph.initializer if tensor.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend([*kept, *(numpy_helper.from_array(np.asarray(a), n) for n, a in made.items())])
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    out.write_bytes(model.SerializeToString(deterministic=True))


def _rows_as_bytes(source: str, made: str) -> list[NodeProto]:
    """Tokens (..., d) as uint8 (rows, d) around 128, their steps (rows, 1), and the leading sizes."""
    node = helper.make_node
    return [
        node("Shape", [source], [f"{made}.lead"], start=0, end=-1),
        node("Shape", [source], [f"{made}.width"], start=-1),
        node("Concat", ["bytes.last", f"{made}.width"], [f"{made}.shape"], axis=0),
        node("Reshape", [source, f"{made}.shape"], [f"{made}.rows"]),
        node("Abs", [f"{made}.rows"], [f"{made}.abs"]),
        node("ReduceMax", [f"{made}.abs", "bytes.last"], [f"{made}.max"], keepdims=1),
        node("Max", [f"{made}.max", "bytes.least"], [f"{made}.most"]),
        node("Div", [f"{made}.most", "bytes.steps"], [f"{made}.step"]),
        node("Squeeze", [f"{made}.step", "bytes.last"], [f"{made}.steps"]),
        node("Shape", [f"{made}.steps"], [f"{made}.count"]),
        node("Expand", ["bytes.middle", f"{made}.count"], [f"{made}.middles"]),
        node("QuantizeLinear", [f"{made}.rows", f"{made}.steps", f"{made}.middles"], [made], axis=0),
    ]


def _columns_as_bytes(name: str, weight: np.ndarray) -> dict[str, np.ndarray]:
    scale = np.abs(weight).max(axis=0).clip(1e-30) / np.float32(127)
    return {
        f"{name}.bytes": np.round(weight / scale).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
        f"{name}.zero": np.zeros(weight.shape[1], np.int8),
        f"{name}.outputs": np.array([weight.shape[1]]),
    }


def _product(rows: str, weight: str, output: str) -> list[NodeProto]:
    node = helper.make_node
    columns = [f"{weight}.bytes", "bytes.one", f"{weight}.scale", "bytes.middle", f"{weight}.zero"]
    return [
        node("MatMulIntegerToFloat", [rows, *columns], [f"{output}.raw"], domain="com.microsoft"),
        node("Mul", [f"{output}.raw", f"{rows}.step"], [f"{output}.rows"]),
        node("Concat", [f"{rows}.lead", f"{weight}.outputs"], [f"{output}.shape"], axis=0),
        node("Reshape", [f"{output}.rows", f"{output}.shape"], [output]),
    ]


def _cut_weights(graph: onnx.GraphProto) -> set[str]:
    """Replace each Split of a weight by its parts, and return their names."""
    parts = set()
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in [node for node in graph.node if node.op_type == "Split" and node.input[0] in tensors]:
        whole = numpy_helper.to_array(tensors[node.input[0]])
        for output, part in zip(node.output, np.split(whole, len(node.output), axis=1), strict=True):
            graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(part), output))
            parts.add(output)
        graph.node.remove(node)
    return parts
