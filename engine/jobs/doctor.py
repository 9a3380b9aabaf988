"""The doctor: what this engine consists of, and what it can run."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from engine import __version__
from engine.contract import DoctorJob, Result
from engine.errors import BadInput
from engine.jobs import Emit
from engine.package import check_packages

STAGES = ()

_LIBRARIES = (
    "numpy",
    "rasterio",
    "onnxruntime",
    "pyogrio",
    "pyarrow",
    "shapely",
    "pyproj",
    "pydantic",
    "pystac",
    "scipy",
)
# A map can be made without them.
_OPTIONAL = ("xarray", "netCDF4", "zarr", "torch", "openvino", "distributed")


def run(job: DoctorJob, emit: Emit) -> Result:
    """Report versions, the providers of onnxruntime, and the bundled packages, each verified.

    A library that is missing, and a package that cannot be used, is said in its row.
    """
    models = dict(check_packages())
    refused = {name: error for name, error in models.items() if isinstance(error, BadInput)}
    return Result(
        summary={
            "engine": __version__,
            "python": f"{platform.python_version()}, {sys.executable}",
            "system": platform.platform(),
            **{name: _version(name, "not installed") for name in _LIBRARIES},
            **{name: _version(name, "not installed (optional)") for name in _OPTIONAL},
            "onnxruntime providers": _providers(),
            "models": [name for name in models if name not in refused],
            **{f"model {name}": f"{error.message} {error.hint}" for name, error in refused.items()},
        }
    )


def _version(name: str, otherwise: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return otherwise


def _providers() -> list[str] | str:
    try:
        import onnxruntime
    except ImportError as error:
        return f"none: onnxruntime cannot be used ({error})"
    return onnxruntime.get_available_providers()


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: a line a finding."""
    for name, value in report.items():
        yield f"{name}: {value}"
