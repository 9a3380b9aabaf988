"""What the specs of all jobs have."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Tuple

from engine.contract.message import SCHEMA_VERSION, Message, SchemaVersion


class Job(Message):
    """What all jobs have.

    Attributes:
        arguments: the fields that the command line takes without a flag.
        quick: whether it answers at once, so that an engine that is kept open may answer beside a long job.
        writes: names of the files that it may write into its output folder, beside its spec and its report: those of
            all jobs are what a job may replace there. Empty for a job without an output folder.
        example: fields of a job, as the command's help and documents show it.
    """

    arguments: ClassVar[Tuple[str, ...]] = ()
    quick: ClassVar[bool] = False
    writes: ClassVar[Tuple[str, ...]] = ()
    example: ClassVar[Dict[str, Any]] = {}

    schema_version: SchemaVersion = SCHEMA_VERSION

    @classmethod
    def name(cls) -> str:
        """Return what the job is called in job files and on the command line."""
        return cls.model_fields["job"].default
