"""The spec of the scan job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.message import Place, Shown
from engine.contract.stack import StackOptions, Stacks


class ScanJob(Job):
    """Say which dates and bands of a stack can be used, and why not."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "out": "season.stack.json"}

    job: Literal["scan"] = "scan"
    stack: Stacks
    options: StackOptions = StackOptions()
    out: Annotated[Optional[Place], Shown("Stack file", "results")] = Field(
        None, description="Where to save the choices as a stack file (*.stack.json)."
    )
    overwrite: Annotated[bool, Shown("Replace the stack file", "results")] = Field(
        False, description="Replace an existing stack file."
    )
    models: Annotated[bool, Shown("Say which models fit", "model")] = Field(
        False, description="Also say which models fit the stack, and why others do not."
    )
    packages: Annotated[Optional[List[Place]], Shown(group="model", advanced=True)] = Field(
        None,
        max_length=10_000,
        description="Folders of further model packages to hold against the stack.",
    )
