"""The jobs: one module each, with `run(job, emit)`, which returns the result event or raises an engine error."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from engine.contract import Result
from engine.gdal import gdal_within

# Progress and warnings go through it. It raises `Cancelled` once the user has cancelled, so a job that reports its
# progress can be stopped wherever it does.
Emit = Callable[[Any], None]


def threads_each(job: Any) -> int | None:
    """Processor threads that each process of a job may use; None for all of the machine's."""
    workers = getattr(job, "workers", None)
    if getattr(job, "threads", None) is not None or workers is None:
        return getattr(job, "threads", None)
    from engine.runtime.device import usable_cores

    return max(1, usable_cores() // workers)


def run_job(job: Any, emit: Emit) -> Result:
    """Run any job of the contract; its module, and what that needs, is imported only now.

    Raises:
        EngineError: whatever went wrong, in the user's words.
    """
    with gdal_within(threads_each(job)):
        return import_module(f"engine.jobs.{job.job}").run(job, emit)
