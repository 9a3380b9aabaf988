"""Networks as ONNX graphs that hold no weights, but point into a safetensors file.

An initializer's external data is a location, an offset and a length, which may as well lie in the file that torch
reads. That works because the networks keep linear weights as (in, out), see `engine.models.linear`; what the exporter
folds into other constants (the statistics, a few shapes) stays in the graph.
"""

from __future__ import annotations

import inspect
import json
import logging
import struct
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import Tensor, nn

OPSET = 18


def trace(
    net: nn.Module,
    inputs: tuple[Tensor, ...],
    shapes: Mapping[str, Mapping[int, Any]],
    input_names: tuple[str, ...],
    output_names: tuple[str, ...],
) -> onnx.ModelProto:
    """Export a network in evaluation as an ONNX graph without traces of where it was made.

    Args:
        net: the network. What its forward takes as `*further` is traced like its other inputs.
        inputs: an example of each input, in its order.
        shapes: per input name, which axes are dynamic, as `torch.export.Dim`.
        input_names: names of the inputs, in the order of `inputs`.
        output_names: names of what the network returns, in its order.
    """
    with warnings.catch_warnings():
        # About the exporter's own use of deprecated parts of torch, and dimensions that share a name on purpose.
        warnings.simplefilter("ignore")
        # The one misses torchvision, which nothing here needs; the other tells what it leaves to the runtime.
        for name in ("torch.onnx", "onnxscript"):
            logging.getLogger(name).setLevel(logging.ERROR)
        program = torch.onnx.export(
            net,
            inputs,
            dynamo=True,
            opset_version=OPSET,
            dynamic_shapes=_arranged(net, [shapes[name] for name in input_names]),
            input_names=list(input_names),
            output_names=list(output_names),
            verbose=False,
        )
    model = onnx.ModelProto()
    model.CopyFrom(program.model_proto)
    return _stripped(model)


def _arranged(net: nn.Module, shapes: Sequence[Any]) -> tuple[Any, ...]:
    """The shapes as the exporter wants them: those that forward takes as `*further` in a tuple of their own."""
    parameters = inspect.signature(net.forward).parameters.values()
    named = sum(parameter.kind is not parameter.VAR_POSITIONAL for parameter in parameters)
    return (*shapes[:named], tuple(shapes[named:])) if len(shapes) > named else tuple(shapes)


def _stripped(model: onnx.ModelProto) -> onnx.ModelProto:
    """Remove what only tells how and where the graph was made: stack traces, types of intermediate values."""
    model.ClearField("doc_string")
    model.ClearField("metadata_props")
    graph = model.graph
    graph.ClearField("doc_string")
    graph.ClearField("metadata_props")
    graph.ClearField("value_info")
    for part in (*graph.node, *graph.initializer, *graph.input, *graph.output):
        part.ClearField("doc_string")
        part.ClearField("metadata_props")
    return model


def with_whole_dates(model: onnx.ModelProto, multiple: int, sensors: Sequence[Sequence[str]]) -> onnx.ModelProto:
    """Return a graph that takes any number of dates, of one that takes multiples of some number.

    What is missing to a multiple is added at the end: dates of 0 that are nowhere valid.

    Args:
        model: the graph that `trace` returned; it is changed.
        multiple: the number; the graph stays as it is with 1.
        sensors: names of the inputs of each sensor, the first of which tells its number of dates, on axis 1.
    """
    if multiple == 1:
        return model
    graph, added = model.graph, []
    constants = {"multiple": [multiple], **{f"none_{n}": [0] * n for n in range(1, 6)}}
    for name, values in constants.items():
        graph.initializer.append(numpy_helper.from_array(np.array(values, np.int64), f"whole_{name}"))
    ranks = {port.name: len(port.type.tensor_type.shape.dim) for port in graph.input}
    for names in sensors:
        dates, less, rest = (f"whole_{names[0]}_{part}" for part in ("dates", "less", "rest"))
        added += [
            helper.make_node("Shape", [names[0]], [dates], start=1, end=2),
            helper.make_node("Neg", [dates], [less]),
            helper.make_node("Mod", [less, "whole_multiple"], [rest]),
        ]
        for name in names:
            ends, rank = f"whole_{name}_ends", ranks[name]
            parts = [f"whole_none_{rank}", "whole_none_1", rest, *([f"whole_none_{rank - 2}"] if rank > 2 else [])]
            added += [
                helper.make_node("Concat", parts, [ends], axis=0),
                helper.make_node("Pad", [name, ends], [f"whole_{name}"]),
            ]
    renamed = {name: f"whole_{name}" for names in sensors for name in names}
    for node in graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = renamed.get(name, name)
    for number, names in enumerate(sensors):
        for port in graph.input:
            if port.name in names:
                port.type.tensor_type.shape.dim[1].dim_param = f"dates_{number + 1}"
    nodes = [*added, *graph.node]
    graph.ClearField("node")
    graph.node.extend(nodes)
    return model


def save_sharing(model: onnx.ModelProto, prefix: str, weights: Path, file: Path) -> None:
    """Write a graph whose initializers that are named weights point into the weights file beside it.

    What the exporter has changed stays in the graph: it folds a batch norm into the convolution before it, whose weight
    keeps its name.

    Args:
        model: what `trace` returned, with the weights in it.
        prefix: what the weights file puts before the graph's names.
        weights: a safetensors file.
        file: file to write.
    """
    positions, content = _positions(weights), weights.read_bytes()
    for tensor in model.graph.initializer:
        position = positions.get(prefix + tensor.name)
        if position is None:
            continue
        offset, length = position
        if numpy_helper.to_array(tensor).tobytes() != content[offset : offset + length]:
            continue
        tensor.ClearField("raw_data")
        tensor.ClearField("float_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", weights.name), ("offset", offset), ("length", length)):
            tensor.external_data.add(key=key, value=str(value))
    file.write_bytes(model.SerializeToString(deterministic=True))


def _positions(file: Path) -> dict[str, tuple[int, int]]:
    """Return offset and length in bytes of each tensor of a safetensors file (8 bytes of length, JSON header, data)."""
    content = file.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    return {
        name: (8 + length + entry["data_offsets"][0], entry["data_offsets"][1] - entry["data_offsets"][0])
        for name, entry in header.items()
        if name != "__metadata__"
    }
