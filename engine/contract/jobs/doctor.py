"""The spec of the doctor job."""

from __future__ import annotations

from typing import ClassVar, Literal

from engine.contract.jobs.base import Job


class DoctorJob(Job):
    """Say whether this engine can work here: versions, runtimes, models."""

    quick: ClassVar[bool] = True

    job: Literal["doctor"] = "doctor"
