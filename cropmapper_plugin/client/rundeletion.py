"""Delete a run's files, and nothing else that lies in its folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..words import tr
from .folders import WORK_FOLDER
from .runrecords import CHOSEN_PARCELS, JOB, REPORT, report_in

_ALWAYS = (JOB, REPORT, "report.html", CHOSEN_PARCELS)
_BESIDE = (".aux.xml", "-wal", "-shm", "-journal", ".ovr", ".msk")


class Deletion(QgsTask):
    """Deletes the files that a run wrote, off the main thread.

    Emits `done` with the number of files that stay since the run did not write them, or `failed` with a sentence.
    """

    done = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, folder: str) -> None:
        super().__init__(tr("CropMapper: deleting the files of a run"))
        self._folder, self._left, self._problem = Path(folder), 0, ""

    def run(self) -> bool:
        """Delete, in a thread of the task manager."""
        try:
            self._left = delete_files(self._folder)
        except OSError as problem:
            self._problem = tr("{filename} cannot be deleted: {strerror}.").format(
                filename=problem.filename or self._folder, strerror=problem.strerror or problem
            )
        return not self._problem

    def finished(self, successful: bool) -> None:
        """Emit what came of it, on the main thread."""
        if successful:
            self.done.emit(self._left)
        else:
            self.failed.emit(self._problem)


def delete_files(folder: Path) -> int:
    """Delete what a run wrote into its folder, and the folder itself once it is empty.

    Returns:
        number of files and folders that stay, since the run did not write them.

    Raises:
        OSError: a file cannot be deleted.
    """
    if folder.is_symlink() or not folder.is_dir():
        return 0
    for path in list(files_of(folder)):
        path.unlink()
    work = folder / WORK_FOLDER
    if work.is_dir() and not work.is_symlink():
        shutil.rmtree(work)
    left = list(folder.iterdir())
    if not left:
        folder.rmdir()
    return len(left)


def files_of(folder: Path) -> Iterator[Path]:
    """Yield the files that a run wrote into its folder, as its report names them, and what GDAL leaves beside them."""
    outputs = report_in(str(folder)).get("outputs", {})
    named = [Path(path).name for path in outputs.values() if isinstance(path, str)] if isinstance(outputs, dict) else []
    for name in dict.fromkeys((*named, *_ALWAYS)):
        for path in (folder / name, *(folder / f"{name}{suffix}" for suffix in _BESIDE)):
            if path.is_file() or path.is_symlink():
                yield path
    lock = folder / f"{WORK_FOLDER}.lock"
    if lock.is_file():
        yield lock
