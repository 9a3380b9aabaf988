"""The environment that the engine is started in: what `resources/environment.txt` lists, name by name.

QGIS points PROJ, GDAL, Qt and Python at its own copies, and a rasterio wheel that follows them loses its EPSG codes or
fails to load. Other programs have variables of that kind too, which nobody can list. So what is not named here does not
reach the engine.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from fnmatch import translate

from .folders import resource
from .jobs import threads_chosen

# Names, and patterns of names; on Windows their case does not matter.
LISTED = re.findall(r"^[^#\n]+", resource("environment.txt").read_text(encoding="utf-8"), re.MULTILINE)
ALLOWED = re.compile("|".join(map(translate, LISTED)))
# onnxruntime reports home unless it finds this when it is imported; the engine says so too, but the probe of a Python
# imports it alone.
SILENT = {"ORT_DISABLE_TELEMETRY": "1"}


def allowed(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that a child process may see."""
    return {name: value for name, value in variables.items() if ALLOWED.fullmatch(name.upper())}


def engine_environment() -> dict[str, str]:
    """Return what the engine may have of this process's environment, and the threads that are chosen in Options."""
    chosen = threads_chosen()
    threads = {name: str(chosen) for name in ("CROPMAPPER_THREADS", "OMP_NUM_THREADS") if chosen}
    return {**allowed(os.environ), **SILENT, **threads}
