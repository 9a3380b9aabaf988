"""Networks that tests export are traced once: torch takes 20 s for a tiny one, and the next run asks for the same.

The graphs are kept in build/graphs, each under a hash of all that decides it: the network with its weights, what it is
traced with, the code of the networks and of the export, and the libraries. A test that is about tracing traces anew.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path

import onnx
import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
_GRAPHS = ROOT / "build" / "graphs"
_CODE = ("engine/models", "training/package", "training/systems", "tests/training/systems")
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
        configs = [getattr(part, "config", None) for part in net.modules()]
        key = hashlib.sha256(repr((net, configs, shapes, names)).encode())
        for name, tensor in [*net.state_dict().items(), *enumerate(inputs)]:
            key.update(f"{name} {tensor.dtype} {tuple(tensor.shape)}".encode() + tensor.contiguous().numpy().tobytes())
        file = _folder() / f"{key.hexdigest()}.onnx"
        with FileLock(f"{file}.lock"):
            if not file.exists():
                part = file.with_suffix(".part")
                part.write_bytes(trace(net, inputs, shapes, *names).SerializeToString())
                part.rename(file)
            return onnx.load_model(file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "trace", kept)
        yield


@cache
def _folder() -> Path:
    """Where graphs of this code and these libraries are; those of others are removed."""
    made_by = hashlib.sha256(" ".join(map(metadata.version, _LIBRARIES)).encode())
    for file in sorted(file for folder in _CODE for file in (ROOT / folder).rglob("*.py")):
        made_by.update(str(file.relative_to(ROOT)).encode() + file.read_bytes())
    folder = _GRAPHS / made_by.hexdigest()[:16]
    folder.mkdir(parents=True, exist_ok=True)
    for other in _GRAPHS.iterdir():
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return folder
