"""Find the unfinished run of a job among the folders of earlier runs, whoever started it and whenever."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..words import tr
from .folders import WORK_FOLDER
from .jobs import is_address
from .models import bundled_names
from .parameters import Field, job_fields, stack_options

# Where the results go, and who computes them, does not decide what they are.
_ELSEWHERE = ("out", "overwrite", "threads", "workers", "scheduler", "work")
_SPEC, _IDENTITY = "job.json", "identity"  # in the engine's work folder
# Problems of a folder that is not the job's own: another QGIS works there, or an input has changed since.
NOT_OURS = ("out_busy", "out_other_job", "out_foreign")
_MOST_FOLDERS = 10_000
_LARGEST_JOB = 1 << 20  # bytes


class UnfinishedSearch(QgsTask):
    """Look for a folder to go on in, off the main thread: the folders may lie on a slow network.

    Emits `answered`, on the main thread, with the folder or ''.

    Args:
        parent: the folder that runs get theirs in.
        job: the job that is to be run.
    """

    answered = pyqtSignal(str)

    def __init__(self, parent: Path, job: dict) -> None:
        super().__init__(tr("CropMapper: looking for an unfinished run"))
        self._parent, self._job = parent, job
        self._found = ""

    def run(self) -> bool:
        """Look, in a thread of the task manager."""
        self._found = str(unfinished_run(self._parent, self._job) or "")
        return True

    def finished(self, successful: bool) -> None:
        """Emit what was found, on the main thread."""
        self.answered.emit(self._found)


def unfinished_run(parent: Path, job: dict) -> Path | None:
    """Return the folder within `parent` where the same job was begun last and not finished, or None."""
    begun = []
    with suppress(OSError), os.scandir(parent) as entries:
        for entry in islice(entries, _MOST_FOLDERS):
            spec = Path(entry.path, WORK_FOLDER, _SPEC)
            # What a link leads to is not the user's output folder.
            with suppress(OSError):
                if entry.is_dir(follow_symlinks=False) and not spec.parent.is_symlink() and spec.is_file():
                    begun.append((spec.stat().st_mtime_ns, spec))
    wanted = complete(job)
    for _, spec in sorted(begun, reverse=True):
        with suppress(OSError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
            if spec.stat().st_size <= _LARGEST_JOB and complete(json.loads(spec.read_text("utf-8"))) == wanted:
                return spec.parent.parent
    return None


def complete(job: dict) -> dict:
    """Return what decides a map job's result, with whole paths and without what is as by default.

    Two jobs ask for the same if they are equal so; the engine writes a job whole, the plugin only what was chosen.
    """
    job = {name: value for name, value in job.items() if name not in _ELSEWHERE}
    options = dict(job.pop("options", {}))
    stacks = [job["stack"]] if isinstance(job["stack"], str) else job["stack"]
    job["stack"] = [stack if is_address(stack) else _absolute(stack) for stack in stacks]
    if job["model"] not in bundled_names():
        job["model"] = _absolute(job["model"])
    if job.get("parcels"):
        job["parcels"] = _absolute(job["parcels"])
    if options.get("mask") not in (None, "none", "detect"):
        options["mask"] = _absolute(options["mask"])
    if str(options.get("sensor")).endswith(".sensor.json"):
        options["sensor"] = _absolute(options["sensor"])
    return {**_changed(job, job_fields("map")), "options": _changed(options, stack_options())}


def _absolute(path: str) -> str:
    return str(Path(path).absolute())


def _changed(values: dict, fields: Mapping[str, Field]) -> dict:
    return {name: value for name, value in values.items() if name not in fields or value != fields[name].default}
