"""The doctor: what this engine consists of, and what it can run."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from engine import __version__
from engine.contract import DoctorJob, Result
from engine.jobs import Emit
from engine.package import list_packages

_LIBRARIES = ("numpy", "rasterio", "onnxruntime", "pyogrio", "shapely", "pyproj", "pydantic", "torch")


def run(job: DoctorJob, emit: Emit) -> Result:
    """Report versions, the providers of onnxruntime, and the bundled packages, each verified.

    Raises:
        BadInput: `package_tampered` and the like, for a bundled package that is not what its card says.
    """
    import onnxruntime

    return Result(
        summary={
            "engine": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            **{name: _version(name) for name in _LIBRARIES},
            "onnxruntime providers": onnxruntime.get_available_providers(),
            "models": [package.name for package in list_packages()],
        }
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
