"""An encoder's graph with products of bytes, beside the one it is made from.

Weights become int8, one scale for each output; what they are multiplied with becomes uint8 as it comes, one scale for
the whole batch. Only the layers' products: patches and days stay in float32, since stored values and days of the year
have more digits than a byte keeps.
"""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

# Narrower encoders gain nothing: what is saved in the products is lost in turning numbers into bytes and back.
# `python -m benchmarks kernel` measures it.
NARROWEST = 128
_PREFIXES = ("layers.", "space_layers.")


def quantise(graph: Path, out: Path) -> None:
    """Write the graph with products of bytes, which holds its weights itself.

    Args:
        graph: the encoder in float32, as `training.export` writes it.
        out: where to.
    """
    model = onnx.load(graph)
    weights = {tensor.name for tensor in model.graph.initializer if tensor.name.startswith(_PREFIXES)}
    weights |= _cut_weights(model.graph)
    products = [node.name for node in model.graph.node if node.op_type == "MatMul" and node.input[1] in weights]
    logging.getLogger().setLevel(logging.ERROR)  # it recommends a preparation that these graphs do not need
    quantize_dynamic(
        model,
        out,
        op_types_to_quantize=["MatMul"],
        nodes_to_quantize=products,
        per_channel=True,
        weight_type=QuantType.QInt8,
    )
    made = onnx.load(out)
    made.ClearField("metadata_props")
    made.graph.ClearField("value_info")
    out.write_bytes(made.SerializeToString(deterministic=True))


def _cut_weights(graph: onnx.GraphProto) -> set[str]:
    """Replace each Split of a weight by its parts, and return their names."""
    parts = set()
    tensors = {tensor.name: tensor for tensor in graph.initializer}
    for node in [node for node in graph.node if node.op_type == "Split" and node.input[0] in tensors]:
        whole = numpy_helper.to_array(tensors[node.input[0]])
        for output, part in zip(node.output, np.split(whole, len(node.output), axis=1)):
            graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(part), output))
            parts.add(output)
        graph.node.remove(node)
    used = {name for node in graph.node for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    return parts
