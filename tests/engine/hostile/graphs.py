"""Graphs of model packages that open what they may not, or are no graphs."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .changes import WEIGHTS, Change, content, cut, graph, place


def external(model: onnx.ModelProto) -> list[TensorProto]:
    return [tensor for tensor in model.graph.initializer if tensor.external_data]


def elsewhere(location: str, **entries: str) -> Change:
    """One tensor of the graph is read from another place."""

    def change(model: onnx.ModelProto, rng: Random) -> None:
        place(rng.choice(external(model)), location, **entries)

    return graph(change)


def outside(name: str = "stolen", location: str = "/etc/passwd") -> TensorProto:
    """A tensor of four bytes of another file."""
    tensor = TensorProto(name=name, data_type=TensorProto.UINT8, dims=[4])
    place(tensor, location, offset="0", length="4")
    return tensor


def in_constant(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.node.insert(0, helper.make_node("Constant", [], ["stolen"], value=outside()))


def branch(*nodes: Any, initializers: tuple[TensorProto, ...] = ()) -> onnx.GraphProto:
    out = helper.make_tensor_value_info("out", TensorProto.UINT8, [4])
    last = helper.make_node("Identity", ["stolen"], ["out"])
    return helper.make_graph([*nodes, last], "branch", [], [out], list(initializers))


def in_branch(model: onnx.ModelProto, rng: Random) -> None:
    truth = numpy_helper.from_array(np.array(True), "truth")
    model.graph.initializer.append(truth)
    then = branch(initializers=(outside(),))
    other = branch(helper.make_node("Constant", [], ["stolen"], value=outside()))
    node = helper.make_node("If", ["truth"], ["unused"], then_branch=then, else_branch=other)
    model.graph.node.insert(0, node)


def in_nested_branch(model: onnx.ModelProto, rng: Random) -> None:
    inner = branch(initializers=(outside(),))
    for depth in range(8):
        node = helper.make_node("If", ["truth"], ["stolen"], then_branch=inner, else_branch=inner)
        node.name = f"depth {depth}"
        inner = branch(node)
    model.graph.node.insert(0, helper.make_node("If", ["truth"], ["unused"], then_branch=inner, else_branch=inner))


def in_list_of_tensors(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Abs", ["day"], ["unused"])
    node.attribute.add(name="several", type=onnx.AttributeProto.TENSORS).tensors.append(outside())
    model.graph.node.insert(0, node)


def in_attribute_of_another_type(model: onnx.ModelProto, rng: Random) -> None:
    """The attribute says that it is a number, and holds a tensor all the same."""
    node = helper.make_node("Abs", ["day"], ["unused"])
    node.attribute.add(name="number", type=onnx.AttributeProto.INT).t.CopyFrom(outside())
    model.graph.node.insert(0, node)


def sparse(model: onnx.ModelProto, rng: Random) -> None:
    added = model.graph.sparse_initializer.add(dims=[8])
    added.values.CopyFrom(outside())
    added.indices.CopyFrom(outside("places"))


def sparse_attribute(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Constant", [], ["unused"])
    node.attribute.add(name="sparse_value", type=onnx.AttributeProto.SPARSE_TENSOR).sparse_tensor.values.CopyFrom(
        outside()
    )
    model.graph.node.insert(0, node)


def in_function(model: onnx.ModelProto, rng: Random) -> None:
    node = helper.make_node("Constant", [], ["stolen"], value=outside())
    opset = [helper.make_opsetid("", 18)]
    model.functions.append(helper.make_function("own", "thief", [], ["stolen"], [node], opset))


def in_training(model: onnx.ModelProto, rng: Random) -> None:
    model.training_info.add().initialization.initializer.append(outside())


def said_twice(model: onnx.ModelProto, rng: Random) -> None:
    tensor = rng.choice(external(model))
    tensor.external_data.add(key="location", value="/etc/passwd")


def said_twice_and_right_last(model: onnx.ModelProto, rng: Random) -> None:
    tensor = rng.choice(external(model))
    tensor.external_data.insert(0, onnx.StringStringEntryProto(key="location", value="/etc/passwd"))


def named_but_inline(model: onnx.ModelProto, rng: Random) -> None:
    """It names a file, and says last that it does not mean it."""
    tensor = outside()
    tensor.data_location = TensorProto.DEFAULT
    model.graph.initializer.append(tensor)


def in_a_second_piece(folder: Path, rng: Random) -> None:
    """Two pieces of one message are joined: what the second adds counts too."""
    extra = onnx.ModelProto()
    extra.graph.initializer.append(outside())
    file = folder / "encoder.onnx"
    file.write_bytes(file.read_bytes() + extra.SerializeToString())


def own_operator(domain: str, kind: str = "EPContext") -> Change:
    def change(model: onnx.ModelProto, rng: Random) -> None:
        model.opset_import.append(helper.make_opsetid(domain, 1))
        node = helper.make_node(kind, ["day"], ["unused"], domain=domain, ep_cache_context="/etc/passwd", embed_mode=0)
        model.graph.node.insert(0, node)

    return graph(change)


def endless(model: onnx.ModelProto, rng: Random) -> None:
    values = helper.make_tensor_value_info
    step = [helper.make_node("Identity", ["go"], ["go_on"]), helper.make_node("Identity", ["x"], ["y"])]
    inputs = [values("i", TensorProto.INT64, []), values("go", TensorProto.BOOL, []), values("x", TensorProto.BOOL, [])]
    outputs = [values("go_on", TensorProto.BOOL, []), values("y", TensorProto.BOOL, [])]
    body = helper.make_graph(step, "body", inputs, outputs)
    model.graph.initializer.append(numpy_helper.from_array(np.array(True), "truth"))
    model.graph.node.insert(0, helper.make_node("Loop", ["", "truth", "truth"], ["unused"], body=body))


def deep(folder: Path, rng: Random) -> None:
    """Graphs within graphs, ten thousand deep, written without the library, which would refuse."""
    inner = b""
    for _ in range(10_000):
        for tag in (0x32, 0x2A, 0x0A):  # Attribute.g, Node.attribute, Graph.node
            inner = bytes([tag]) + varint(len(inner)) + inner
    (folder / "encoder.onnx").write_bytes(b"\x3a" + varint(len(inner)) + inner)


def varint(number: int) -> bytes:
    made = bytearray()
    while number > 127:
        made.append(number & 127 | 128)
        number >>= 7
    return bytes([*made, number])


GRAPHS: dict[str, Change] = {
    **{
        f"external data at {location}": elsewhere(location)
        for location in (
            "/etc/passwd",
            "x.bin",
            "../simulated-s2/weights.safetensors",
            "./weights.safetensors",
            "weights.safetensors/",
            "WEIGHTS.SAFETENSORS",
            "weights.safetensors\0",
            "weights.safetensors ",
            "",
            "card.json",
            "encoder.onnx",
            "*/_ORT_MEM_ADDR_/*",
            "file:weights.safetensors",
            "C:\\weights.safetensors",
            "\\\\server\\share\\x",
            "/dev/zero",
            "~/x",
            "weights.safetensors:stream",
        )
    },
    "external data beyond the end": elsewhere(WEIGHTS, offset="99999999"),
    "external data before the start": elsewhere(WEIGHTS, offset="-64"),
    "external data at a huge offset": elsewhere(WEIGHTS, offset="9" * 400),
    "external data at no number": elsewhere(WEIGHTS, offset="0x40"),
    "external data longer than its shape": elsewhere(WEIGHTS, length="99999999"),
    "external data in other words": elsewhere(WEIGHTS, basepath="/etc"),
    "a constant": graph(in_constant),
    "a branch": graph(in_branch),
    "a branch in branches": graph(in_nested_branch),
    "a list of tensors": graph(in_list_of_tensors),
    "an attribute of another type": graph(in_attribute_of_another_type),
    "a sparse tensor": graph(sparse),
    "a sparse attribute": graph(sparse_attribute),
    "a function": graph(in_function),
    "training information": graph(in_training),
    "two locations, the foreign one last": graph(said_twice),
    "two locations, the foreign one first": graph(said_twice_and_right_last),
    "a location of data that is inline": graph(named_but_inline),
    "the head": graph(in_constant, "head.onnx"),
    "a second piece of the graph": in_a_second_piece,
    "an operator that opens a file": own_operator("com.microsoft"),
    "an operator of a library": own_operator("ai.onnx.contrib", "PyOp"),
    "a loop without end": graph(endless),
    "graphs ten thousand deep": deep,
    "an empty graph": content("encoder.onnx"),
    "another format": content("encoder.onnx", b"<?xml version='1.0'?><net name='x' version='11'/>"),
    "a graph cut short": cut("encoder.onnx"),
    "a head cut short": cut("head.onnx"),
}
