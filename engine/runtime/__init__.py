"""Run a model package: onnxruntime by default, torch on demand.

Nothing here imports a runtime before it is asked for.
"""

from __future__ import annotations

from engine.errors import BadInput
from engine.package import ModelPackage
from engine.runtime.batch import Batch, Prediction, Runtime

__all__ = ["Batch", "Prediction", "Runtime", "open_runtime"]


def open_runtime(
    package: ModelPackage, kind: str = "onnxruntime", device: str = "auto", threads: int | None = None
) -> Runtime:
    """Load a package into a runtime.

    Args:
        package: verified, from `load_package` or `find_package`.
        kind: "onnxruntime" or "torch".
        device: "cpu"; "cuda"; or "auto", the GPU if this installation can use one.
        threads: processor threads; all by default. With torch this holds for the whole process.

    Raises:
        BadInput: `runtime_missing`, its library is not installed; `device_missing`, there is no such device;
            `package_invalid`, the runtime cannot load what the package holds.
    """
    try:
        if kind == "torch":
            from engine.runtime.pytorch import TorchRuntime

            return TorchRuntime(package, device, threads)
        from engine.runtime.ort import OnnxRuntime

        return OnnxRuntime(package, device, threads)
    except ImportError as error:
        raise BadInput(
            "runtime_missing",
            f"The runtime {kind} cannot be used in this environment: {error}.",
            "Install cropmapper[torch] into the engine's environment, or use the runtime onnxruntime."
            if kind == "torch"
            else "Install onnxruntime into the engine's environment.",
        ) from error
