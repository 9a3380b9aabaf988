"""A run of the dock: parcels to a file if they are none, the engine, the results into the project."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject

from ..client.events import error
from ..client.resume import NOT_OURS, UnfinishedSearch
from ..client.runrecords import GONE, state_on_disk
from ..words import tr
from .dockrun import DockRun
from .parcelfile import ParcelFile


class MapRun(DockRun):
    """Map without blocking.

    A run of the same job that was not finished, in a folder beside `job["out"]`, is gone on with there.

    Args:
        job: a map job; its parcels are filled in here.
        parcels: the parcels.
    """

    def __init__(self, job: dict, parcels: ParcelFile, parent: QObject | None = None) -> None:
        super().__init__(job, parcels, parent)
        self._new_folder = Path(job["out"])
        # Folders that there are only because of this run, from the inside out.
        self._made = [folder for folder in (self._new_folder, self._new_folder.parent) if not folder.exists()]
        self._task: QObject | None = None
        self._ended = False

    def start(self) -> None:
        """Begin; returns at once."""
        self._parcels.keep_in(self._new_folder)
        self._write_parcels(self._seek)

    def cancel(self) -> None:
        """Ask the run to stop; `failed` follows."""
        if self._engine is not None:
            self._engine.cancel()
        elif isinstance(self._task, UnfinishedSearch):
            # Its folders may not answer for long; nobody waits for them.
            self._fail(error("cancelled", tr("The job was cancelled."), tr("Nothing had been started.")))
        else:
            self._parcels.cancel()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        self.blockSignals(True)
        self._ended = True
        if self._engine is not None:
            self._engine.abandon()
        elif self._task is not None:
            self._task.cancel()

    def _seek(self, parcels: dict) -> None:
        self.job |= parcels
        self._task = UnfinishedSearch(self._new_folder.parent, self.job)
        self._task.answered.connect(self._found)
        QgsApplication.taskManager().addTask(self._task)

    def _found(self, folder: str) -> None:
        if self._ended:
            return
        if folder:
            self.job["out"] = folder
            self.message.emit(tr("Going on in {folder}, where a run of this job stopped.").format(folder=folder))
        self._run_job(self.job, self._open)

    def _stopped(self, problem: dict) -> None:
        if problem["code"] in NOT_OURS and self.job["out"] != str(self._new_folder):
            self.message.emit(
                tr("It cannot be gone on with there: {message} Starting in {new_folder}.").format(
                    message=problem["message"], new_folder=self._new_folder
                )
            )
            self.job["out"] = str(self._new_folder)
            self._engine.deleteLater()
            self._run_job(self.job, self._open)
            return
        super()._stopped(problem)

    def _fail(self, problem: dict) -> None:
        self._ended = True
        if state_on_disk(str(self._new_folder)) == GONE:
            self._parcels.drop_copy()
        with suppress(OSError):  # one that is not there, or not empty, such as of finished blocks
            for folder in self._made:
                folder.rmdir()
        super()._fail(problem)


class ResumedRun(DockRun):
    """Go on with a map in the folder where it was begun.

    Args:
        job: the job as the engine left it in its folder, which is its `out`.
    """

    def __init__(self, job: dict, parent: QObject | None = None) -> None:
        super().__init__(job, ParcelFile(None), parent)

    def start(self) -> None:
        """Begin; returns at once."""
        self._run_job(self.job, self._open)

    def _stopped(self, problem: dict) -> None:
        if problem["code"] == "out_other_job":  # it is the same job, of inputs that are no longer the same
            message = tr("The rasters, the parcels or the model are not as they were when this run was begun.")
            hint = tr("Press Change… and then Run to begin anew; Delete… removes what it had finished.")
            problem = {**problem, "message": message, "hint": hint}
        super()._stopped(problem)
