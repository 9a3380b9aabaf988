"""A model of pixels that decides by one date alone, and whose graph of attention looks at any date that is planted."""

from __future__ import annotations

import datetime
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from engine.package import ATTENTION, CARD, HEAD, Card

_AXES = {"values": "btchw", "scale": "btc", "offset": "btc", "valid": "bthw", "day": "bt"}
_TYPES = {"valid": TensorProto.BOOL, "day": TensorProto.INT32}
_NUMBERS = {"halves": [2, 3], "band": 2, "dates": [1], "middle": 2500.0, "sharp": 0.005, "some": 0.02, "most": 0.9}


def write_planted(folder: Path, card: Card, decisive: datetime.date, looked_at: datetime.date) -> Path:
    """Write the package: it tells its classes by whether the third band lies above 2500 on the decisive date.

    Args:
        card: of a model of pixels without an encoder, for what the package is of.
        looked_at: the date that has nine tenths of the attention and more.
    """
    folder.mkdir()
    head = [
        *_present("decisive"),
        helper.make_node("Gather", ["values", "band"], ["level"], axis=2),
        helper.make_node("Sub", ["level", "middle"], ["apart"]),
        helper.make_node("Mul", ["apart", "here"], ["own"]),
        helper.make_node("ReduceSum", ["own", "dates"], ["sum"], keepdims=1),
        helper.make_node("Mul", ["sum", "sharp"], ["higher"]),
        helper.make_node("Neg", ["higher"], ["lower"]),
        helper.make_node("Concat", ["lower", "higher"], ["scores"], axis=1),
        helper.make_node("ReduceMax", ["present", "dates"], ["any"], keepdims=0),
        helper.make_node("Cast", ["any"], ["seen"], to=TensorProto.BOOL),
    ]
    attention = [
        *_present("looked_at"),
        helper.make_node("Mul", ["here", "most"], ["much"]),
        helper.make_node("Mul", ["present", "some"], ["little"]),
        helper.make_node("Add", ["much", "little"], ["weight"]),
        helper.make_node("ReduceSum", ["weight", "dates"], ["whole"], keepdims=1),
        helper.make_node("Max", ["whole", "some"], ["divisor"]),
        helper.make_node("Div", ["weight", "divisor"], ["attention"]),
    ]
    days = {"decisive": decisive.timetuple().tm_yday - 1, "looked_at": looked_at.timetuple().tm_yday - 1}
    _write(folder / HEAD, head, {"scores": "bkhw", "seen": "bhw"}, days)
    _write(folder / ATTENTION, attention, {"attention": "bthw"}, days)
    fields = card.model_dump(mode="json")
    for sensor in fields["sensors"]:
        sensor["inputs"] = {name: name for name in _AXES}
    content = {
        **fields,
        "name": folder.name,
        "dates": {"rule": "any"},
        "context": {"kind": "pixel"},
        "activation": "softmax",
        "graphs": {"encoder": None, "head": {"takes": [*_AXES], "scores": "scores", "seen": "seen"}},
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (HEAD, ATTENTION)},
    }
    (folder / CARD).write_text(json.dumps(content))
    return folder


def _present(day: str) -> list[onnx.NodeProto]:
    """Where a pixel is clear, and where it is so on a day, as numbers."""
    return [
        helper.make_node("Cast", ["valid"], ["present"], to=TensorProto.FLOAT),
        helper.make_node("Equal", ["day", day], ["same"]),
        helper.make_node("Cast", ["same"], ["on_day"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["on_day", "halves"], ["wide"]),
        helper.make_node("Mul", ["wide", "present"], ["here"]),
    ]


def _write(file: Path, nodes: list[onnx.NodeProto], gives: dict[str, str], days: dict[str, int]) -> None:
    inputs = [
        helper.make_tensor_value_info(
            name, _TYPES.get(name, TensorProto.FLOAT), [*axes[:2], 3, *axes[3:]] if "c" in axes else [*axes]
        )
        for name, axes in _AXES.items()
    ]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.BOOL if name == "seen" else TensorProto.FLOAT, [*axes])
        for name, axes in gives.items()
    ]
    numbers = {
        name: np.array(value, np.float32 if isinstance(value, float) else np.int64) for name, value in _NUMBERS.items()
    }
    numbers.update({name: np.array(day, np.int32) for name, day in days.items()})
    initializers = [numpy_helper.from_array(array, name) for name, array in numbers.items()]
    graph = helper.make_graph(nodes, "planted", inputs, outputs, initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.checker.check_model(model)
    file.write_bytes(model.SerializeToString())
