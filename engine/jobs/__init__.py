"""The jobs: one module each, with `run(job, emit)`, which returns the result event or raises an engine error."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import Any

from engine.contract import Result

# Progress and warnings go through it. It raises `Cancelled` once the user has cancelled, so a job that reports its
# progress can be stopped wherever it does.
Emit = Callable[[Any], None]

GDAL_CACHE_MB = "256"


def run_job(job: Any, emit: Emit) -> Result:
    """Run any job of the contract; its module, and what that needs, is imported only now.

    Raises:
        EngineError: whatever went wrong, in the user's words.
    """
    # GDAL would keep decoded tiles in a twentieth of the machine's memory, and fill it as the scene allows.
    os.environ.setdefault("GDAL_CACHEMAX", GDAL_CACHE_MB)
    return import_module(f"engine.jobs.{job.job}").run(job, emit)
