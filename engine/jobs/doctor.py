"""The doctor: what this engine consists of, and what it can run."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from engine import __version__
from engine.contract import DoctorJob, Result
from engine.errors import BadInput
from engine.jobs import Emit
from engine.package import check_packages

_LIBRARIES = ("numpy", "rasterio", "onnxruntime", "pyogrio", "shapely", "pyproj", "pydantic", "torch")


def run(job: DoctorJob, emit: Emit) -> Result:
    """Report versions, the providers of onnxruntime, and the bundled packages, each verified.

    A package that cannot be used is one more row, with its error's sentence.
    """
    import onnxruntime

    models = dict(check_packages())
    refused = {name: error for name, error in models.items() if isinstance(error, BadInput)}
    return Result(
        summary={
            "engine": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            **{name: _version(name) for name in _LIBRARIES},
            "onnxruntime providers": onnxruntime.get_available_providers(),
            "models": [name for name in models if name not in refused],
            **{f"model {name}": f"{error.message} {error.hint}" for name, error in refused.items()},
        }
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
