"""Networks that tests export are traced once: torch takes 20 s for a tiny one, and every run asks for the same.

The graphs are kept in tests/graphs, without weights: also where the exporter gave a weight another shape and name, as
it does with statistics, so that what a training comes to, which differs in the last digit between machines, does not
matter. One is taken where it has the network's weights and answers as the network does, whatever was changed in the
code meanwhile; elsewhere the network is traced. What is taken or traced stays
in build/graphs, for `make graphs` and under a hash of what was asked for, which spares the next run the search. A test
that is about tracing traces anew.

A graph of another network could not pass for this one's: each export compares its graphs with torch, too, with windows
and dates unlike the traced ones.
"""

from __future__ import annotations

import ast
import hashlib
import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
_COMMITTED, _BUILT = ROOT / "tests" / "graphs", ROOT / "build" / "graphs"
_TRACE = ROOT / "training" / "package" / "graph.py"
_LIBRARIES = ("torch", "onnx", "onnxscript", "numpy")


@contextmanager
def traced_once() -> Iterator[None]:
    """Let exports take graphs that were traced before."""
    from training.package import export

    trace = export.trace
    if trace.__module__ == __name__:  # the tests of another room in this process do so already
        yield
        return

    def kept(net, inputs, shapes, *names) -> onnx.ModelProto:
        weights = {name: tensor.contiguous().numpy() for name, tensor in net.state_dict().items()}
        configs = [getattr(part, "config", None) for part in net.modules()]
        asked = [(str(array.dtype), array.shape) for array in (*weights.values(), *inputs)]
        facts = (net, configs, shapes, names, [*weights], asked, _code_of_the_trace(), _versions())
        key = hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
        _BUILT.mkdir(parents=True, exist_ok=True)
        with FileLock(_BUILT / f"{key}.lock"):
            graph = next(_that_fit(key, net, inputs, names, weights), None)
            if graph is None:
                graph = trace(net, inputs, shapes, *names)
                _take_weights_out(graph, weights)
                _keep(graph, key, weights)
                _put_weights_in(graph, weights)
        return graph

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "trace", kept)
        yield


def _that_fit(key: str, net, inputs, names, weights: Mapping) -> Iterator[onnx.ModelProto]:
    """Graphs of earlier runs that answer as a network does: those under its own hash, then any with its weights."""
    own = [*_BUILT.glob(f"{key}-*.onnx"), *_COMMITTED.glob(f"{key}-*.onnx")]
    for file in (*own, *sorted({*_COMMITTED.glob("*.onnx")} - {*own})):
        graph = onnx.load_model(file)
        if not _is_of(graph, names, weights) or file.stem.partition("-")[2] != _digest(_folded_in(graph), weights):
            continue
        kept = onnx.ModelProto()
        kept.CopyFrom(graph)
        _put_weights_in(graph, weights)
        if _answers_as(graph, net, inputs):
            _keep(kept, key, weights)
            yield graph


def _is_of(graph: onnx.ModelProto, names, weights: Mapping) -> bool:
    """Whether a graph takes and gives what is asked for, and has a network's weights and no others."""
    notes = _notes(graph)
    told = {*notes["plain"], *notes["reshaped"].values(), *notes["alike"], *notes["folded in"]}
    if told != {*weights}:
        return False
    shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.graph.initializer}
    return (
        [[value.name for value in side] for side in (graph.graph.input, graph.graph.output)] == [*map(list, names)]
        and all(weights[name].shape == shapes[name] for name in notes["plain"])
        and all(_content(weights[name]) == _content(weights[other]) for name, other in notes["alike"].items())
        and all(weights[name].size == math.prod(shapes[own]) for own, name in notes["reshaped"].items())
    )


def _keep(graph: onnx.ModelProto, key: str, weights: Mapping) -> None:
    file = _BUILT / f"{key}-{_digest(_folded_in(graph), weights)}.onnx"
    file.write_bytes(graph.SerializeToString(deterministic=True))


def _answers_as(graph: onnx.ModelProto, net, inputs) -> bool:
    """Whether a graph gives what its network gives, of what it is traced with."""
    import torch

    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    found = session.run(None, {one.name: array.numpy() for one, array in zip(session.get_inputs(), inputs)})
    with torch.no_grad():
        wanted = [tensor.numpy() for tensor in net(*inputs)]
    return all(
        one.shape == other.shape and np.allclose(one, other, rtol=1e-4, atol=1e-4)
        for one, other in zip(found, wanted, strict=True)
    )


def _take_weights_out(graph: onnx.ModelProto, weights: Mapping) -> None:
    """Empty the initializers that are a weight, and note which weights the exporter changed or left out."""
    named = defaultdict(list)
    for name, array in weights.items():
        named[_content(array)].append(name)
    plain, reshaped = set(), {}
    for tensor in graph.graph.initializer:
        content = (onnx.helper.tensor_dtype_to_np_dtype(tensor.data_type).str, tensor.raw_data)
        if tensor.name in weights and content == _content(weights[tensor.name]):
            plain.add(tensor.name)
        elif len(named[content]) == 1:  # of several that are alike, as zeros are, it cannot be told which it is
            (reshaped[tensor.name],) = named[content]
        else:
            continue
        tensor.raw_data = b""
    rest = {*weights} - plain - {*reshaped.values()}
    # Of weights that are alike, as biases of one sum stay in training, the exporter keeps one.
    kept = {_content(weights[name]): name for name in sorted(plain)}
    alike = {name: kept[content] for name in sorted(rest) if (content := _content(weights[name])) in kept}
    notes = {"plain": sorted(plain), "reshaped": reshaped, "alike": alike, "folded in": sorted(rest - {*alike})}
    graph.metadata_props.add(key="weights", value=json.dumps(notes))


def _content(array: np.ndarray) -> tuple[str, bytes]:
    """What tells a weight from others of any shape; a zero of 8 bytes is none of two zeros of 4."""
    return array.dtype.str, array.tobytes()


def _put_weights_in(graph: onnx.ModelProto, weights: Mapping) -> None:
    notes = _notes(graph)
    names = {name: name for name in notes["plain"]} | notes["reshaped"]
    for tensor in graph.graph.initializer:
        if tensor.name in names:
            tensor.raw_data = weights[names[tensor.name]].tobytes()
    graph.ClearField("metadata_props")


def _notes(graph: onnx.ModelProto) -> dict:
    """What a kept graph says of its weights; the older say less."""
    return {"reshaped": {}, "alike": {}, **json.loads(graph.metadata_props[0].value)}


def _folded_in(graph: onnx.ModelProto) -> list[str]:
    """Names of the weights on whose values the graph depends."""
    return _notes(graph)["folded in"]


def _digest(names: list[str], weights: Mapping) -> str:
    return hashlib.sha256(b"".join(weights[name].tobytes() for name in names)).hexdigest()[:16]


@cache
def _code_of_the_trace() -> str:
    """The statements that trace, without words on them."""
    tree = ast.parse(_TRACE.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree)


@cache
def _versions() -> tuple[str, ...]:
    return tuple(map(metadata.version, _LIBRARIES))
