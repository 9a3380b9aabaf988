"""Run a model package: onnxruntime by default, torch or OpenVINO on demand.

Nothing here imports a runtime before it is asked for.
"""

from __future__ import annotations

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime.batch import Batch, Prediction, Runtime
from engine.runtime.trial import opened

__all__ = ["Batch", "Prediction", "Runtime", "open_runtime"]


def open_runtime(
    package: ModelPackage,
    kind: str = "onnxruntime",
    device: str = "auto",
    threads: int | None = None,
    precision: str = "float32",
) -> Runtime:
    """Load a package into a runtime, and try it on two windows.

    Args:
        package: verified, from `load_package` or `find_package`.
        kind: "onnxruntime", "torch" or "openvino".
        device: "cpu"; "cuda"; or "auto", the GPU if this installation can use one.
        threads: processor threads; all by default. With torch this holds for the whole process.
        precision: "float32" or "bfloat16"; `engine.runtime.agreement` chooses one.

    Raises:
        BadInput: `runtime_missing`, its library is not installed; `device_missing`, there is no such device;
            `precision_missing`, runtime or device cannot compute in it; `package_invalid`, the runtime
            cannot load what the package holds, or it does not compute what its card says.
    """
    try:
        made = _runtime(kind)
        return opened(package, lambda: made(package, device, threads, precision))
    except ImportError as error:
        raise BadInput(
            "runtime_missing",
            f"The runtime {kind} cannot be used in this environment: {error}.",
            "Install onnxruntime into the engine's environment."
            if kind == "onnxruntime"
            else f"Install cropmapper[{kind}] into the engine's environment, or use the runtime onnxruntime.",
        ) from error


def _runtime(kind: str) -> type[Runtime]:
    if kind == "torch":
        from engine.runtime.pytorch import TorchRuntime

        return TorchRuntime
    if kind == "openvino":
        from engine.runtime.openvino import OpenVinoRuntime

        return OpenVinoRuntime
    from engine.runtime.ort import OnnxRuntime

    return OnnxRuntime
