"""Messages of onnx.proto, as far as packages are checked and written: no more is needed than protobuf itself.

The library `onnx` would do the same, and is ten times the size of all bundled packages.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

# The one operator of another domain that packages may hold, and that domain.
TREES = "TreeEnsembleRegressor"
TREES_DOMAIN = "ai.onnx.ml"

# Message -> field -> (number, type, repeated). Texts are taken as bytes. What is not listed is kept as it is when a
# message is written again. What the parser joins of several pieces, and which of two values counts, is as in the
# runtimes.
Fields = Mapping[str, Mapping[str, tuple]]

MESSAGES: Fields = {
    "Model": {
        "ir_version": (1, "int64", False),
        "producer_name": (2, "bytes", False),
        "graph": (7, "Graph", False),
        "opset_import": (8, "Opset", True),
        "training_info": (20, "Other", True),
        "functions": (25, "Other", True),
    },
    "Opset": {"domain": (1, "bytes", False), "version": (2, "int64", False)},
    "Graph": {
        "node": (1, "Node", True),
        "name": (2, "bytes", False),
        "initializer": (5, "Tensor", True),
        "input": (11, "Value", True),
        "output": (12, "Value", True),
        "sparse_initializer": (15, "Other", True),
    },
    "Node": {
        "input": (1, "bytes", True),
        "output": (2, "bytes", True),
        "op_type": (4, "bytes", False),
        "attribute": (5, "Attribute", True),
        "domain": (7, "bytes", False),
    },
    "Attribute": {
        "name": (1, "bytes", False),
        "f": (2, "float", False),
        "i": (3, "int64", False),
        "s": (4, "bytes", False),
        "t": (5, "Tensor", False),
        "g": (6, "Graph", False),
        "floats": (7, "float", True),
        "ints": (8, "int64", True),
        "strings": (9, "bytes", True),
        "tensors": (10, "Tensor", True),
        "graphs": (11, "Graph", True),
        "type": (20, "int32", False),
        "sparse_tensor": (22, "Other", False),
        "sparse_tensors": (23, "Other", True),
    },
    "Tensor": {
        "dims": (1, "int64", True),
        "data_type": (2, "int32", False),
        "int64_data": (7, "int64", True),
        "name": (8, "bytes", False),
        "raw_data": (9, "bytes", False),
        "external_data": (13, "Entry", True),
        "data_location": (14, "int32", False),
    },
    "Entry": {"key": (1, "bytes", False), "value": (2, "bytes", False)},
    "Value": {"name": (1, "bytes", False), "type": (2, "Type", False)},
    "Type": {"tensor_type": (1, "TensorType", False)},
    "TensorType": {"elem_type": (1, "int32", False), "shape": (2, "Shape", False)},
    "Shape": {"dim": (1, "Dimension", True)},
    "Dimension": {"dim_value": (1, "int64", False), "dim_param": (2, "bytes", False)},
    "Other": {},
}


@functools.cache
def message_class(name: str) -> Any:
    """Return the class of a message, such as "Model"."""
    return message_factory.GetMessageClass(_pool().FindMessageTypeByName(f"cropmapper.{name}"))


@functools.cache
def _pool() -> Any:
    kinds = descriptor_pb2.FieldDescriptorProto
    simple = {
        "int64": kinds.TYPE_INT64,
        "int32": kinds.TYPE_INT32,
        "float": kinds.TYPE_FLOAT,
        "bytes": kinds.TYPE_BYTES,
    }
    file = descriptor_pb2.FileDescriptorProto(name="cropmapper/onnx.proto", package="cropmapper", syntax="proto2")
    for name, fields in MESSAGES.items():
        made = file.message_type.add(name=name)
        for field, (number, kind, repeated) in fields.items():
            label = kinds.LABEL_REPEATED if repeated else kinds.LABEL_OPTIONAL
            added = made.field.add(name=field, number=number, label=label, type=simple.get(kind, kinds.TYPE_MESSAGE))
            if kind not in simple:
                added.type_name = f".cropmapper.{kind}"
            elif repeated and kind != "bytes":
                # As onnx.proto has them; a parser takes either form.
                added.options.packed = name == "Attribute" or name == "Tensor"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return pool
