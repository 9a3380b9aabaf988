"""Networks that tests export are traced once: torch takes 20 s for a tiny one, and every run asks for the same.

The graphs are kept in tests/graphs, without weights, under a hash of all that decides them: the layers, what they are
traced with, the code of the networks and of the trace, and the libraries. A graph that is not there is traced, and kept
in build/graphs for the next run; `make graphs` renews the folder. A test that is about tracing traces anew.

A graph of another network could not pass for this one's: each export compares its graphs with torch.
"""

from __future__ import annotations

import ast
import hashlib
import inspect
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path

import onnx
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
        facts = (net, configs, shapes, names, [*weights], asked, _code_of(net), _versions())
        key = hashlib.sha256(repr(facts).encode()).hexdigest()[:16]
        _BUILT.mkdir(parents=True, exist_ok=True)
        with FileLock(_BUILT / f"{key}.lock"):
            for file in (*_BUILT.glob(f"{key}-*.onnx"), *_COMMITTED.glob(f"{key}-*.onnx")):
                graph = onnx.load_model(file)
                if file.stem == f"{key}-{_digest(_folded_in(graph), weights)}":
                    break
            else:
                graph = trace(net, inputs, shapes, *names)
                _take_weights_out(graph, weights)
                file = _BUILT / f"{key}-{_digest(_folded_in(graph), weights)}.onnx"
                file.write_bytes(graph.SerializeToString(deterministic=True))
            if file.parent != _BUILT:
                shutil.copy(file, _BUILT)
        _put_weights_in(graph, weights)
        return graph

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "trace", kept)
        yield


def _take_weights_out(graph: onnx.ModelProto, weights: Mapping) -> None:
    """Empty the initializers that are a weight as it is, and note which weights the exporter changed or left out."""
    plain = set()
    for tensor in graph.graph.initializer:
        if tensor.name in weights and tensor.raw_data == weights[tensor.name].tobytes():
            tensor.raw_data = b""
            plain.add(tensor.name)
    notes = {"plain": sorted(plain), "folded in": sorted({*weights} - plain)}
    graph.metadata_props.add(key="weights", value=json.dumps(notes))


def _put_weights_in(graph: onnx.ModelProto, weights: Mapping) -> None:
    plain = {*json.loads(graph.metadata_props[0].value)["plain"]}
    for tensor in graph.graph.initializer:
        if tensor.name in plain:
            tensor.raw_data = weights[tensor.name].tobytes()
    graph.ClearField("metadata_props")


def _folded_in(graph: onnx.ModelProto) -> list[str]:
    """Names of the weights on whose values the graph depends."""
    return json.loads(graph.metadata_props[0].value)["folded in"]


def _digest(names: list[str], weights: Mapping) -> str:
    return hashlib.sha256(b"".join(weights[name].tobytes() for name in names)).hexdigest()[:16]


def _code_of(net) -> str:
    """Hash of the code that a network's layers and the trace consist of, without words on it."""
    files = {Path(inspect.getfile(type(part))) for part in net.modules()} | {_TRACE}
    todo, code = sorted(file for file in files if ROOT in file.parents and ".venv" not in file.parts), {}
    while todo:
        file = todo.pop()
        if file in code:
            continue
        code[file], imported = _read(file)
        todo += imported if file != _TRACE else ()
    return hashlib.sha256("".join(code[file] for file in sorted(code)).encode()).hexdigest()


@cache
def _read(file: Path) -> tuple[str, list[Path]]:
    """The statements of a file, and which files of the networks it imports."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    imported = [ROOT.joinpath(*name.split(".")).with_suffix(".py") for name in names]
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(tree), [path for path in imported if path.is_file()]


@cache
def _versions() -> tuple[str, ...]:
    return tuple(map(metadata.version, _LIBRARIES))
