"""What an ONNX graph asks a runtime to open and to run: checked here, before any runtime loads it.

A graph may name files that its weights are read from. Some of the versions of onnxruntime that the lock names follow
any path, and OpenVINO takes one name for an address in memory. So a graph of a package may name `weights.safetensors`
alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from google.protobuf import message

from engine.package.onnxproto import TREES, TREES_DOMAIN, message_class

# Element type of a tensor -> bytes of an element; of the types that weights come in.
_BYTES = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 16: 2}
# "" and "ai.onnx" are the same. Others hold operators that open files, or are written in a library of somebody's.
_DOMAINS = ("", "ai.onnx")
# They run a graph as often as the data says: a runtime would not come to an end, and could not be stopped.
_WITHOUT_END = ("Loop", "Scan", "SequenceMap")
_KEYS = {b"location", b"offset", b"length", b"checksum"}
# Axes of a tensor, and nodes and tensors of a graph; a thousand layers have fewer.
_MOST_AXES = 16
_MOST_PARTS = 200_000


class Unacceptable(ValueError):
    """What a graph holds and may not; a clause that follows the file's name."""


def check_graph(content: bytes, weights: str, weights_bytes: int) -> None:
    """Refuse a graph that no package may have.

    Args:
        content: the file's bytes.
        weights: the one name that external data may have.
        weights_bytes: size of that file.

    Raises:
        Unacceptable: it is no graph; takes data from another file, or from beyond the end of that; or has parts or
            operators that a crop model does not need, and that open files or do not end.
    """
    model = message_class("Model")()
    try:
        model.ParseFromString(content)
    except message.DecodeError as error:
        raise Unacceptable("is no ONNX graph, or is nested too deeply") from error
    if not model.HasField("graph") or not model.graph.node:
        raise Unacceptable("is no ONNX graph")
    for part in ("training_info", "functions"):
        if getattr(model, part):
            raise Unacceptable(f"holds {part.replace('_', ' ')}, which no package needs")
    parts = 0
    for graph in _graphs(model.graph):
        parts += len(graph.node) + len(graph.initializer)
        if parts > _MOST_PARTS:
            raise Unacceptable(f"has more than {_MOST_PARTS:,} nodes and tensors")
        if graph.sparse_initializer:
            raise Unacceptable("holds sparse tensors, which no package needs")
        for tensor in graph.initializer:
            _check_tensor(tensor, weights, weights_bytes)
        for node in graph.node:
            _check_node(node, weights, weights_bytes)
            if _is_trees(node):
                # It needs numpy, whose loading is a fifth of the time until the list of models stands.
                from engine.package.treenodes import problem_of

                if problem := problem_of(node, graph):
                    raise Unacceptable(problem)


def _is_trees(node: Any) -> bool:
    return node.domain == TREES_DOMAIN.encode() and node.op_type == TREES.encode()


def _graphs(first: Any) -> Iterator[Any]:
    """Give a graph and those within its nodes, to any depth that the parser allows."""
    waiting = [first]
    while waiting:
        graph = waiting.pop()
        yield graph
        for node in graph.node:
            for attribute in node.attribute:
                waiting += attribute.graphs
                if attribute.HasField("g"):
                    waiting.append(attribute.g)


def _check_node(node: Any, weights: str, weights_bytes: int) -> None:
    kind, domain = (text.decode("utf-8", "replace")[:60] for text in (node.op_type, node.domain))
    if domain not in _DOMAINS and not _is_trees(node):
        raise Unacceptable(f"uses the operator {kind!r} of {domain!r}, which is none of ONNX's own")
    if kind in _WITHOUT_END:
        raise Unacceptable(f"uses the operator {kind}, which may never end")
    for attribute in node.attribute:
        if attribute.HasField("sparse_tensor") or attribute.sparse_tensors:
            raise Unacceptable("holds sparse tensors, which no package needs")
        for tensor in attribute.tensors:
            _check_tensor(tensor, weights, weights_bytes)
        if attribute.HasField("t"):
            _check_tensor(attribute.t, weights, weights_bytes)


def _check_tensor(tensor: Any, weights: str, weights_bytes: int) -> None:
    if len(tensor.dims) > _MOST_AXES or any(length < 0 for length in tensor.dims):
        raise Unacceptable("holds a tensor whose shape is none")
    if not tensor.external_data and not tensor.data_location:
        return
    entries = {}
    for entry in tensor.external_data:
        if entry.key not in _KEYS or entry.key in entries:
            raise Unacceptable("says twice, or in unknown words, where a tensor's data is")
        entries[entry.key] = entry.value
    location = entries.get(b"location", b"")
    if location != weights.encode():
        name = location.decode("utf-8", "replace")[:120]
        raise Unacceptable(f"takes weights from {name!r}; a package's are in {weights} alone")
    if tensor.data_type not in _BYTES:
        raise Unacceptable(f"takes weights of the element type {tensor.data_type} from {weights}")
    needed = math.prod(tensor.dims) * _BYTES[tensor.data_type]
    offset, length = (_number(entries.get(key, default)) for key, default in ((b"offset", b"0"), (b"length", b"")))
    if offset is None or (length is None and b"length" in entries) or (length is not None and length != needed):
        raise Unacceptable(f"says of a tensor's place in {weights} what does not fit its shape")
    if offset + needed > weights_bytes:
        raise Unacceptable(f"takes weights from beyond the end of {weights}")


def _number(text: bytes) -> int | None:
    return int(text) if text.isdigit() and len(text) < 20 else None
