"""The project's runs: what was asked, with which inputs of the panel, where the files are, and what became of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..words import tr
from .folders import WORK_FOLDER
from .moved import followed, saved_and_current_folder

_SCOPE, _KEY = "cropmapper", "/runs"  # of the project's entries
MOST = 200  # runs that a project keeps
LARGEST_REPORT = 1 << 24  # bytes
REPORT, JOB = "report.json", "job.json"
CHOSEN_PARCELS = "chosen_parcels.gpkg"  # a copy of a layer that is no file, in the run's folder

# How a run ended, as far as the dock knows; the files have the last word.
WAITING, RUNNING, DONE, CANCELLED, FAILED = "waiting", "running", "done", "cancelled", "failed"
# What the files say of a run that has ended.
UNFINISHED, GONE = "unfinished", "gone"


@dataclass(frozen=True)
class RunRecord:
    """One run.

    Attributes:
        folder: where its results are, or were to be; no two runs have the same.
        title: scene, model and time.
        begun: time of its start, as ISO 8601.
        state: how it ended.
        job: the spec.
        inputs: what was chosen in the panel when it was asked for.
        message: why it failed; '' otherwise.
    """

    folder: str
    title: str
    begun: str
    state: str
    job: dict[str, Any] = field(default_factory=dict)
    inputs: dict[str, Any] = field(default_factory=dict)
    message: str = ""


def read_records(project: QgsProject) -> list[RunRecord]:
    """Return the runs that a project keeps, the last first; what cannot be read is left out."""
    text, found = project.readEntry(_SCOPE, _KEY, "")
    rows: Any = []
    with suppress(ValueError, RecursionError):
        rows = json.loads(text) if found and text else []
    records = []
    for row in followed(rows, *saved_and_current_folder(project)) if isinstance(rows, list) else []:
        with suppress(TypeError):
            record = RunRecord(**row)
            texts = (record.folder, record.title, record.begun, record.state, record.message)
            maps = (record.job, record.inputs)
            if all(isinstance(text, str) for text in texts) and all(isinstance(each, dict) for each in maps):
                records.append(record)
    return records


def write_records(project: QgsProject, records: Iterable[RunRecord]) -> None:
    """Keep runs with a project, which saves them when it is saved; the oldest of too many are forgotten."""
    rows = [asdict(record) for record in records][:MOST]
    project.writeEntry(_SCOPE, _KEY, json.dumps(rows, ensure_ascii=False))


def keep(project: QgsProject, record: RunRecord) -> None:
    """Put a run in front of the project's, in the place of what was known of the same folder."""
    write_records(project, [record, *(each for each in read_records(project) if each.folder != record.folder)])


def forget(project: QgsProject, folder: str) -> None:
    """Take a run out of the project's list; its files stay."""
    write_records(project, [each for each in read_records(project) if each.folder != folder])


def state_on_disk(folder: str) -> str:
    """Return what the files of a run say: done, unfinished, or gone. Off the main thread: the disk may be far."""
    place = Path(folder)
    with suppress(OSError):
        if (place / REPORT).is_file():
            return DONE
        if not (place / WORK_FOLDER).is_symlink() and (place / WORK_FOLDER / JOB).is_file():
            return UNFINISHED
    return GONE


def report_in(folder: str) -> dict[str, Any]:
    """Return the report of a run; an empty one where it cannot be read."""
    return _json_in(Path(folder, REPORT), LARGEST_REPORT)


def whole_report(folder: str) -> dict[str, Any]:
    """Return the report of a run with the warnings of the series that were read for it: the log has them all, too."""
    report = report_in(folder)
    series = (report.get("job") or {}).get("series")
    read = report_in(series).get("warnings") if isinstance(series, str) and series else None
    if read:
        warnings = [entry for entry in (*read, *(report.get("warnings") or ())) if "message" in entry]
        report["warnings"] = [*{entry["message"]: entry for entry in warnings}.values()]
    return report


def unfinished_job(folder: str) -> dict[str, Any]:
    """Return the spec of the run that was begun in a folder and not finished; an empty one where there is none."""
    return _json_in(Path(folder, WORK_FOLDER, JOB), 1 << 20)


def unfinished_in(parent: str) -> list[str]:
    """Return the folders within `parent` where a run was begun and not finished, the last first."""
    found = []
    with suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            with suppress(OSError):
                spec = Path(entry.path, WORK_FOLDER, JOB)
                if entry.is_dir(follow_symlinks=False) and state_on_disk(entry.path) == UNFINISHED:
                    found.append((spec.stat().st_mtime_ns, entry.path))
    return [path for _, path in sorted(found, reverse=True)]


def _json_in(path: Path, largest: int) -> dict[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= largest:
            found = json.loads(path.read_text(encoding="utf-8"))
            return found if isinstance(found, dict) else {}
    return {}


@dataclass(frozen=True)
class Look:
    """What the disk says of runs.

    Attributes:
        states: folder -> done, unfinished or gone.
        others: folders of unfinished runs that the project does not know of -> their jobs.
    """

    states: dict[str, str]
    others: dict[str, dict[str, Any]]


class DiskLook(QgsTask):
    """Looks at the folders of runs off the main thread; emits `seen` with a `Look`.

    Args:
        folders: where the project's runs write.
        parent: the folder that runs get theirs in; unfinished ones are looked for there; '' for none.
    """

    seen = pyqtSignal(object)

    def __init__(self, folders: Iterable[str], parent: str) -> None:
        super().__init__(
            tr("CropMapper: looking at earlier runs"), getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)
        )
        self._folders, self._parent = list(folders), parent
        self._look = Look({}, {})

    def run(self) -> bool:
        """Look, in a thread of the task manager."""
        states = {folder: state_on_disk(folder) for folder in self._folders}
        others = [] if not self._parent else [each for each in unfinished_in(self._parent) if each not in states]
        jobs = {folder: unfinished_job(folder) for folder in others}
        self._look = Look(states, {folder: job for folder, job in jobs.items() if job.get("job")})
        return True

    def finished(self, successful: bool) -> None:
        """Emit what was found, on the main thread."""
        self.seen.emit(self._look)
