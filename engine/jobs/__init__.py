"""The jobs: one module each, called as the job is.

A job's module has

- `run(job, emit)`, which returns the result event or raises an engine error;
- `STAGES`, what it tells progress of, in order;
- `lines(report)`, what a person reads at the end, of the result's summary.

What several jobs do is beside them: `prepare` before the first block of a map, `folder` around the work of each job
that has an output folder (identity, claim, report, end), `paths` for the paths in a spec. What many of them share
has a room: `onseries` for series of parcels and what a model answers on them, `occluded` for what it answers with
dates or bands hidden, `teaching` for learning from labels.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from engine.contract import Result
from engine.gdal import bound_cache

# Progress and warnings go through it. It raises `Cancelled` once the user has cancelled, so a job that reports its
# progress can be stopped wherever it does.
Emit = Callable[[Any], None]


class Stage(NamedTuple):
    """A part of a job's progress.

    Attributes:
        name: the stage's name in progress events.
        title: what a person reads.
        share: part of the job's time that it commonly takes; those of a job add up to 1.
    """

    name: str
    title: str
    share: float


def module_of(job: str) -> ModuleType:
    """Return the module of a job of the contract; it, and what it needs, is imported only now."""
    return import_module(f"engine.jobs.{job.replace('-', '_')}")


def run_job(job: Any, emit: Emit) -> Result:
    """Run any job of the contract.

    Raises:
        EngineError: whatever went wrong, in the user's words.
    """
    bound_cache()
    return module_of(job.job).run(job, emit)
