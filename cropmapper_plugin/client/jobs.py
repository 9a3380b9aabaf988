"""Job specs as the engine's contract has them; `resources/schema` describes them."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Collection
from pathlib import Path

from qgis.core import QgsSettings

SCHEMA_VERSION = 1
RESULTS_SETTING = "cropmapper/results"
THREADS_SETTING = "cropmapper/threads"
_LONGEST = 40  # characters of a name within a folder's

PATH_FIELDS = ("stack", "parcels", "out", "model", "series", "labels")  # fields of a job that are paths


def job_spec(job: str, **fields) -> dict:
    """Build the spec of a job from the fields that are given; one that is None is left to its default."""
    given = {name: value for name, value in fields.items() if value is not None}
    return {"schema_version": SCHEMA_VERSION, "job": job, **given}


def is_address(stack: str) -> bool:
    """Say whether a stack is on the network, and no path."""
    return stack.lower().startswith(("http://", "https://"))


def threads_chosen() -> int:
    """Return how many processor threads a job may use, by what is chosen in Options; 0 for all."""
    return max(0, QgsSettings().value(THREADS_SETTING, 0, type=int))


def default_output(stack: str) -> str:
    """Return the folder for results that is chosen in Options, or `cropmapper` beside a stack, or in the home folder
    where nothing can be written beside it.

    Never within the stack's own folder, where a later scan would take results for dates.
    """
    if not stack:
        return ""
    if chosen := QgsSettings().value(RESULTS_SETTING, ""):
        return chosen
    if is_address(stack):
        return str(Path.home() / "cropmapper")
    beside = Path(stack).parent
    return str((beside if os.access(beside, os.W_OK) else Path.home()) / "cropmapper")


_GENERIC = ("scene", "stack", "rasters", "images", "data", "tif", "tiff", "bands")  # folders that name no place


def scene_name(stack: str | list[str]) -> str:
    """Return what a stack is called, from its path or address: the first one's, where there are several."""
    parts = [part for part in re.split(r"[/\\]", stack if isinstance(stack, str) else stack[0]) if part]
    name = re.sub(r"\.(stack\.json|zarr\.zip|tar\.gz|[A-Za-z0-9]{2,7})$", "", parts[-1]) if parts else ""
    return parts[-2] if name.lower() in _GENERIC and len(parts) > 1 else name or "stack"


def run_name(what: str, stack: str | list[str], model: str | None) -> str:
    """Return the beginning of the name of a run's folder: what is done, the scene, and the model if there is one."""
    return "_".join(map(_in_a_path, [what, scene_name(stack), *([model] if model else [])]))


def scene_in(begin: str, model: str) -> str:
    """Return what the scene is called in a name that `run_name` has made, for which nothing else may tell it.

    Args:
        begin: the name.
        model: the model's name or path as the job gives it, or ''.
    """
    scene = begin.partition("_")[2]
    return scene.removesuffix(f"_{_in_a_path(model)}") if model else scene


def _in_a_path(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name).strip("-.")[:_LONGEST]


def run_folder(parent: Path, now: datetime.datetime, name: str = "map", taken: Collection[str] = ()) -> Path:
    """Return a folder within `parent` that no other run has, named after what is done and the minute.

    Args:
        taken: folders of runs that wait for their start.
    """
    name = f"{name}_{now:%Y-%m-%d_%H%M}"
    folder, count = parent / name, 2
    while folder.exists() or str(folder) in taken:
        folder, count = parent / f"{name}_{count}", count + 1
    return folder
