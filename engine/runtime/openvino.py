"""Run a package with OpenVINO, which reads the same ONNX files; on the processor only."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime.batch import first_line
from engine.runtime.device import choose_device, usable_cores
from engine.runtime.inputs import Interface, refuse_other_graphs
from engine.runtime.parts import EncoderAndHead, Named
from engine.runtime.precision import missing

# OpenVINO reports each import over the network where its telemetry package is found. Without it, it keeps quiet.
sys.modules.setdefault("openvino_telemetry", None)

import openvino  # noqa: E402

# The first look at a tensor's data prepares something, once in a process: two threads that do so at the same time wait
# for each other for ever, the one for Python's lock, the other for the one that the preparation holds.
memoryview(openvino.Tensor(np.zeros(1, np.float32)).data)

_HINTS = {"float32": "f32", "bfloat16": "bf16"}


class OpenVinoRuntime(EncoderAndHead):
    """Encoder and head as two compiled models; attributes as in `Runtime`."""

    name = "openvino"
    version = openvino.__version__.split("-")[0]

    def __init__(self, package: ModelPackage, device: str, threads: int | None, precision: str) -> None:
        self.device, self.reason = choose_device(device, f"OpenVINO {self.version} is used for the processor alone")
        core = openvino.Core()
        if precision == "bfloat16" and "BF16" not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            raise missing(precision, self.name, "this processor has no instructions for it")
        self._card = package.card
        if self._card.graphs.encoder is None and precision != "float32":
            raise missing(precision, self.name, "the package is a head alone, which is computed in float32")
        self.precision = precision
        # As with onnxruntime: one thread an operation and several batches at a time.
        self.parallel = threads or usable_cores()
        self._encoder = None
        if self._card.graphs.encoder is not None:
            self._encoder = _Compiled(core, package.encoder, precision, self.parallel)
        self._head = _Compiled(core, package.head, "float32", self.parallel)
        refuse_other_graphs(package, self._encoder and self._encoder.interface, self._head.interface)

    def _encode(self, inputs: Named) -> Named:
        return self._encoder.run(inputs, self._card.graphs.encoder.gives)

    def _score(self, features: Named) -> tuple[np.ndarray, np.ndarray]:
        head = self._card.graphs.head
        given = self._head.run(features, (head.scores, head.seen))
        return given[head.scores], given[head.seen]


class _Compiled:
    """A graph, with a request for each thread that calls it."""

    def __init__(self, core: openvino.Core, graph: Path, precision: str, threads: int) -> None:
        settings = {
            "INFERENCE_PRECISION_HINT": _HINTS[precision],
            "INFERENCE_NUM_THREADS": threads,
            "NUM_STREAMS": threads,
            "ENABLE_CPU_PINNING": False,
        }
        try:
            self._model = core.compile_model(core.read_model(graph), "CPU", settings)
        except Exception as error:  # also what a lack of memory raises
            raise BadInput(
                "package_invalid",
                f"OpenVINO {openvino.__version__} cannot load {graph}: {first_line(error)}.",
                "Use the runtime onnxruntime, or export the package again.",
            ) from error
        self._inputs = [port.any_name for port in self._model.inputs]
        # Of an axis that may have any length, -1.
        shapes = {port.any_name: _lengths(port.partial_shape) for port in self._model.inputs}
        self._outputs = {name: index for index, port in enumerate(self._model.outputs) for name in port.names}
        self.interface = Interface(shapes, list(self._outputs))
        self._of_thread = threading.local()

    def run(self, inputs: Named, wanted: Sequence[str]) -> dict[str, np.ndarray]:
        """Compute the outputs that are wanted, by name."""
        if not hasattr(self._of_thread, "request"):
            self._of_thread.request = self._model.create_infer_request()
        made = list(self._of_thread.request.infer([inputs[name] for name in self._inputs]).values())
        return {name: made[self._outputs[name]] for name in wanted}


def _lengths(shape: openvino.PartialShape) -> list[int]:
    if shape.rank.is_dynamic:
        return []
    return [axis.get_length() if axis.is_static else -1 for axis in shape]
