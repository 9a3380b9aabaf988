"""The jobs: one module each, with `run(job, emit)`, which returns the result event or raises an engine error."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from engine.contract import Result

# Progress and warnings go through it. It raises `Cancelled` once the user has cancelled, so a job that reports its
# progress can be stopped wherever it does.
Emit = Callable[[Any], None]

KINDS = ("scan", "map", "sample", "assess", "doctor")


def run_job(job: Any, emit: Emit) -> Result:
    """Run any job of the contract; its module, and what that needs, is imported only now.

    Raises:
        EngineError: whatever went wrong, in the user's words.
    """
    return import_module(f"engine.jobs.{job.job}").run(job, emit)
