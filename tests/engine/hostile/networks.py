"""Networks that are not what the card of their package says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .changes import Change, graph


def fewer_classes(folder: Path, rng: Random) -> None:
    told = json.loads((folder / "card.json").read_text())
    told["classes"] = told["classes"][:2]
    told["architecture"]["head"]["config"]["classes"] = 2
    (folder / "card.json").write_text(json.dumps(told))


def larger(window: int) -> Change:
    """Card and architecture agree on a window for which the network was not made."""

    def changed(folder: Path, rng: Random) -> None:
        told = json.loads((folder / "card.json").read_text())
        told["window"], told["architecture"]["encoder"]["grid"] = window, [window // told["patch"]] * 2
        (folder / "card.json").write_text(json.dumps(told))

    return changed


def one_output(model: onnx.ModelProto, rng: Random) -> None:
    del model.graph.output[1]


def three_outputs(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.output.append(onnx.ValueInfoProto(name=model.graph.node[0].output[0]))


def other_input(model: onnx.ModelProto, rng: Random) -> None:
    for node in model.graph.node:
        for place_, name in enumerate(node.input):
            if name == "day":
                node.input[place_] = "date"
    next(given for given in model.graph.input if given.name == "day").name = "date"


def one_input_more(model: onnx.ModelProto, rng: Random) -> None:
    model.graph.input.append(helper.make_tensor_value_info("soil", TensorProto.FLOAT, ["b"]))


def input_type(model: onnx.ModelProto, rng: Random) -> None:
    given = next(given for given in model.graph.input if given.name == "day")
    given.type.tensor_type.elem_type = TensorProto.STRING


def without_rank(model: onnx.ModelProto, rng: Random) -> None:
    given = next(given for given in model.graph.input if given.name == "values")
    given.type.tensor_type.ClearField("shape")


def last(make: Callable[[str, str], list[Any]], number: int) -> Change:
    """Put operators between the head's last result and its output."""

    def change(model: onnx.ModelProto, rng: Random) -> None:
        name = model.graph.output[number].name
        for node in model.graph.node:
            for place_, output in enumerate(node.output):
                if output == name:
                    node.output[place_] = "before"
        model.graph.node.extend(make("before", name))
        model.graph.output[number].CopyFrom(onnx.ValueInfoProto(name=name))

    return graph(change, "head.onnx")


def node(kind: str, *inputs: str, out: str, **settings: Any) -> Any:
    return helper.make_node(kind, list(inputs), [out], **settings)


def number(value: float, name: str, kind: type = np.float32) -> Any:
    return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(np.array(value, kind)))


def hungry(folder: Path, rng: Random) -> None:
    """A graph that takes 64 GB, and writes to each byte."""
    file = folder / "encoder.onnx"
    model = onnx.load(file, load_external_data=False)
    whole = numpy_helper.from_array(np.array([2**14, 2**20], np.int64))
    nodes = [
        helper.make_node("Constant", [], ["hungry_shape"], value=whole),
        node("ReduceMax", "day", out="hungry_day", keepdims=0),
        node("Cast", "hungry_day", out="hungry_number", to=TensorProto.FLOAT),
        node("Expand", "hungry_number", "hungry_shape", out="hungry_all"),
        node("ReduceMax", "hungry_all", out="hungry_most", keepdims=0),
    ]
    model.graph.node.extend(nodes)
    output = model.graph.output[0].name
    for each in model.graph.node:
        for place_, made_ in enumerate(each.output):
            if made_ == output:
                each.output[place_] = "before"
    model.graph.node.append(node("Add", "before", "hungry_most", out=output))
    file.write_bytes(model.SerializeToString())


NETWORKS: dict[str, Change] = {
    "two of its classes": fewer_classes,
    "one output": graph(one_output, "head.onnx"),
    "three outputs": graph(three_outputs, "head.onnx"),
    "an encoder of three outputs": graph(three_outputs),
    "an input called otherwise": graph(other_input),
    "an input more": graph(one_input_more),
    "an input of another type": graph(input_type),
    "an input without axes": graph(without_rank),
    "scores that are no numbers": last(
        lambda before, name: [number(np.nan, "nan"), node("Mul", before, "nan", out=name)], 0
    ),
    "scores of other places": last(lambda before, name: [node("Transpose", before, out=name, perm=[0, 2, 3, 1])], 0),
    "scores of one number": last(lambda before, name: [node("ReduceMax", before, out=name, keepdims=0)], 0),
    "seen as numbers": last(lambda before, name: [node("Cast", before, out=name, to=TensorProto.FLOAT)], 1),
    "seen of another shape": last(lambda before, name: [node("Transpose", before, out=name, perm=[2, 1, 0])], 1),
    "a graph that takes 64 GB": hungry,
    "a window of 1024 and an architecture that agrees": larger(1024),
    "another opset": graph(lambda model, rng: setattr(model.opset_import[0], "version", 99)),
    "a version from the future": graph(lambda model, rng: setattr(model, "ir_version", 99)),
    "an operator that is none": graph(lambda model, rng: setattr(model.graph.node[0], "op_type", "Harvest")),
    "a circle": graph(lambda model, rng: model.graph.node[0].input.__setitem__(0, model.graph.node[-1].output[0])),
}
