"""Job specs as the engine's contract has them; `resources/schema` describes them."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

SCHEMA_VERSION = 1


def job_spec(job: str, **fields) -> dict:
    """Build the spec of a job from the fields that are given; one that is None is left to its default."""
    given = {name: value for name, value in fields.items() if value is not None}
    return {"schema_version": SCHEMA_VERSION, "job": job, **given}


def is_address(stack: str) -> bool:
    """Say whether a stack is on the network, and no path."""
    return stack.lower().startswith(("http://", "https://"))


def default_output(stack: str) -> str:
    """Return the folder `cropmapper` beside a stack, or in the home folder where nothing can be written beside it.

    Never within the stack's own folder, where a later scan would take results for dates.
    """
    if not stack:
        return ""
    if is_address(stack):
        return str(Path.home() / "cropmapper")
    beside = Path(stack).parent
    return str((beside if os.access(beside, os.W_OK) else Path.home()) / "cropmapper")


def run_folder(parent: Path, now: datetime.datetime, what: str = "map") -> Path:
    """Return a folder within `parent` that no earlier run has, named after what is done and the minute."""
    name = f"{what}_{now:%Y-%m-%d_%H%M}"
    folder, count = parent / name, 2
    while folder.exists():
        folder, count = parent / f"{name}_{count}", count + 1
    return folder
