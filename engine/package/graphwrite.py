"""Writing small ONNX graphs, node by node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from engine.package import onnxproto
from engine.package.onnxproto import message_class

OPSET = 18
_TREES_OPSET = 3
_IR_VERSION = 8
# Element types of tensors, and types of attributes, as onnx.proto numbers them.
_ELEMENTS = {"float32": 1, "int32": 6, "int64": 7, "bool": 9}
_FLOAT, _INT, _STRING, _FLOATS, _INTS, _STRINGS = 1, 2, 3, 6, 7, 8
_EXTERNAL = 1

Attribute = Union[int, float, str, Sequence[int], Sequence[float], Sequence[str], NDArray]
# Lengths of a tensor's axes; a name stands for any length.
Axes = Sequence[Union[int, str]]


@dataclass
class GraphWriter:
    """A graph that grows by a node a call; `content` is what it has become.

    Attributes:
        inputs: name -> element type and axes.
    """

    inputs: Mapping[str, tuple[str, Axes]]
    _nodes: list[Any] = field(default_factory=list)
    _constants: list[Any] = field(default_factory=list)

    def node(
        self,
        kind: str,
        *inputs: str,
        output: str | None = None,
        unread: int = 0,
        domain: str = "",
        **attributes: Attribute,
    ) -> str:
        """Add a node; returns the name of its first output.

        Args:
            unread: how many outputs it has behind the first, which nothing reads.
        """
        output = output or f"{kind.lower()}_{len(self._nodes)}"
        made = message_class("Node")(op_type=kind.encode(), domain=domain.encode())
        made.input.extend(name.encode() for name in inputs)
        made.output.extend([output.encode(), *(f"{output}_{number}".encode() for number in range(2, unread + 2))])
        for name, value in attributes.items():
            made.attribute.append(_attribute(name, value))
        self._nodes.append(made)
        return output

    def constant(self, values: Any, dtype: str = "float32") -> str:
        """Add a constant that stands in the graph; returns its name."""
        array = np.ascontiguousarray(values, dtype)
        made = self._tensor(f"constant_{len(self._constants)}", array.dtype.name, array.shape)
        made.raw_data = array.astype(array.dtype.newbyteorder("<")).tobytes()
        return made.name.decode()

    def weight(self, name: str, shape: Sequence[int], location: str, offset: int) -> str:
        """Add a float32 constant that lies in another file; returns its name."""
        made = self._tensor(name, "float32", shape)
        made.data_location = _EXTERNAL
        length = 4 * int(np.prod(shape))
        for key, value in (("location", location), ("offset", offset), ("length", length)):
            made.external_data.append(message_class("Entry")(key=key.encode(), value=str(value).encode()))
        return name

    def _tensor(self, name: str, dtype: str, shape: Sequence[int]) -> Any:
        made = message_class("Tensor")(name=name.encode(), data_type=_ELEMENTS[dtype])
        made.dims.extend(map(int, shape))
        self._constants.append(made)
        return made

    def content(self, outputs: Mapping[str, tuple[str, Axes]]) -> bytes:
        """Return the graph as a file; `outputs` as `inputs`."""
        graph = message_class("Graph")(name=b"head")
        graph.node.extend(self._nodes)
        graph.initializer.extend(self._constants)
        graph.input.extend(_value(name, *type_and_axes) for name, type_and_axes in self.inputs.items())
        graph.output.extend(_value(name, *type_and_axes) for name, type_and_axes in outputs.items())
        model = message_class("Model")(ir_version=_IR_VERSION, producer_name=b"cropmapper", graph=graph)
        versions = {"": OPSET}
        if any(node.domain for node in self._nodes):
            versions[onnxproto.TREES_DOMAIN] = _TREES_OPSET
        for domain, version in versions.items():
            model.opset_import.append(message_class("Opset")(domain=domain.encode(), version=version))
        return model.SerializeToString(deterministic=True)


def moved_weights(graph: bytes, moved: Mapping[tuple[int, int], int]) -> bytes:
    """Return a graph that reads its external weights from other places.

    Args:
        graph: content of a graph's file.
        moved: first and last byte of a tensor in the old file -> first byte in the new one.

    Raises:
        ValueError: a weight lies in none of the tensors.
    """
    model = message_class("Model").FromString(graph)
    for tensor in model.graph.initializer:
        for entry in tensor.external_data:
            if entry.key == b"offset":
                old = int(entry.value)
                first, new = next(((span[0], to) for span, to in moved.items() if span[0] <= old < span[1]), (0, None))
                if new is None:
                    raise ValueError(f"a weight at {old} lies in no tensor")
                entry.value = str(new + old - first).encode()
    return model.SerializeToString(deterministic=True)


def _attribute(name: str, value: Attribute) -> Any:
    made = message_class("Attribute")(name=name.encode())
    if isinstance(value, str):
        made.s, made.type = value.encode(), _STRING
    elif isinstance(value, int):
        made.i, made.type = value, _INT
    elif isinstance(value, float):
        made.f, made.type = value, _FLOAT
    elif all(isinstance(text, str) for text in value):
        made.type = _STRINGS
        made.strings.extend(text.encode() for text in value)
    elif np.asarray(value).dtype.kind in "iu":
        made.type = _INTS
        made.ints.extend(np.asarray(value).tolist())
    else:
        made.type = _FLOATS
        made.floats.extend(np.asarray(value, np.float32).tolist())
    return made


def _value(name: str, dtype: str, axes: Axes) -> Any:
    made = message_class("Value")(name=name.encode())
    made.type.tensor_type.elem_type = _ELEMENTS[dtype]
    for length in axes:
        known = {"dim_value": length} if isinstance(length, int) else {"dim_param": length.encode()}
        made.type.tensor_type.shape.dim.append(message_class("Dimension")(**known))
    return made
