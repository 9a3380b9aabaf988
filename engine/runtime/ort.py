"""Run a package with onnxruntime."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import onnxruntime

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime.batch import first_line
from engine.runtime.device import choose_device, usable_cores
from engine.runtime.inputs import Interface, refuse_other_graphs
from engine.runtime.parts import EncoderAndHead, Named
from engine.runtime.precision import missing

CUDA = "CUDAExecutionProvider"
CPU = "CPUExecutionProvider"


class OnnxRuntime(EncoderAndHead):
    """Encoder and head as two sessions; attributes as in `Runtime`."""

    name = "onnxruntime"
    version = onnxruntime.__version__

    def __init__(self, package: ModelPackage, device: str, threads: int | None, precision: str) -> None:
        if precision != "float32":
            raise missing(precision, self.name, "the package's graphs are in float32")
        self.precision, obstacle = precision, None
        if CUDA not in onnxruntime.get_available_providers():
            obstacle = f"onnxruntime {self.version} is installed without CUDA"
        self.device, self.reason = choose_device(device, obstacle)
        # One thread an operation and several batches at a time: operations on such small windows do not divide well.
        self.parallel = (threads or usable_cores()) if self.device == "cpu" else 1
        self._card, graphs = package.card, package.card.graphs
        self._head = open_session(package.head, self.device, reuse=False)
        self._encoder = None if graphs.encoder is None else open_session(package.encoder, self.device, reuse=True)
        if self.device == "cuda" and CUDA not in self._head.get_providers():
            # onnxruntime falls back without an error when the driver or its libraries do not load.
            obstacle = f"onnxruntime {self.version} could not start its CUDA provider"
            self.device, self.reason = choose_device(device, obstacle)
            self.parallel = threads or usable_cores()
        refuse_other_graphs(package, _interface(self._encoder), _interface(self._head))

    def _encode(self, inputs: Named) -> Named:
        names = self._card.graphs.encoder.gives
        return dict(zip(names, self._encoder.run(names, inputs)))

    def _score(self, features: Named) -> tuple[np.ndarray, np.ndarray]:
        head = self._card.graphs.head
        scores, seen = self._head.run([head.scores, head.seen], features)
        return scores, seen


def _interface(graph: onnxruntime.InferenceSession | None) -> Interface | None:
    if graph is None:
        return None
    return Interface(
        {port.name: port.shape for port in graph.get_inputs()}, [port.name for port in graph.get_outputs()]
    )


@functools.cache
def _register_arena() -> None:
    """Let all sessions of the process share one arena that grows by what is asked for.

    By default each session has its own, which grows in powers of two, and so holds memory that nobody asked for. Giving
    memory back after each run would be as lean, but costs page faults.
    """
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    same_as_requested = onnxruntime.OrtArenaCfg({"max_mem": 0, "arena_extend_strategy": 1})
    onnxruntime.create_and_register_allocator(memory, same_as_requested)


def open_session(graph: Path, device: str, *, reuse: bool) -> onnxruntime.InferenceSession:
    """Open a graph.

    Args:
        reuse: whether to plan which tensors may share memory. What is no longer read goes back to the arena anyway; the
            plan takes time with the square of the number of nodes, 18 seconds for the 4,000 of some heads.
    """
    _register_arena()
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    # Shapes differ from batch to batch: a plan of the memory for each of them would be kept for ever.
    options.enable_mem_pattern = False
    options.enable_mem_reuse = reuse
    options.log_severity_level = 4  # what goes wrong is raised, and said once
    providers = [(CUDA, {"use_tf32": "0", "arena_extend_strategy": "kSameAsRequested"}), CPU]
    try:
        return onnxruntime.InferenceSession(
            str(graph), options, providers=providers if device == "cuda" else providers[1:]
        )
    except Exception as error:  # its exceptions have no common base but this
        raise BadInput(
            "package_invalid",
            f"onnxruntime {onnxruntime.__version__} cannot load {graph}: {first_line(error)}.",
            "Update onnxruntime, or export the package again.",
        ) from error
