"""What all runs of the dock have in common: what they tell of, the engine's job, the results in the project."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.events import error
from ..client.parameters import share_done
from ..client.run import JobRun
from ..layers.results import open_results
from ..words import tr
from .parcelfile import ParcelFile


class DockRun(QObject):
    """A run that blocks nothing; after its `start`, exactly one of `succeeded` and `failed` is emitted.

    Args:
        job: what the run is for; what is not known yet is filled in later.
        parcels: the parcels of the job.

    Attributes:
        layers: the results, once they are in the project.
        parts: the jobs that it is made of, one after the other, and the share of the whole that each has.
        orphaned: whether the project that its results are for is no longer open.
    """

    FOR_PROJECT = True  # whether its results are for the project that is open

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    message = pyqtSignal(str)
    logged = pyqtSignal(str)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(dict)

    def __init__(self, job: dict, parcels: ParcelFile, parent: QObject | None) -> None:
        super().__init__(parent)
        self.job = dict(job)
        self.layers: list[QgsMapLayer] = []
        self.parts: tuple[tuple[str, float], ...] = ((job["job"], 1.0),)
        self._parcels = parcels
        self._parcels.setParent(self)
        self._engine: JobRun | None = None
        self.orphaned = False
        QgsProject.instance().cleared.connect(self._orphan)

    def cancel(self) -> None:
        """Ask the run to stop; `failed` follows."""
        if self._engine is not None:
            self._engine.cancel()
        else:
            self._parcels.cancel()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        self.blockSignals(True)
        if self._engine is not None:
            self._engine.abandon()
        else:
            self._parcels.cancel()

    def share(self, event: dict) -> float | None:
        """Return how much of the whole run is done with a progress event, 0 to 1; None where that is not known."""
        before, name = 0.0, event.get("job", self.job["job"])
        for job, share in self.parts:
            if job == name:
                done = share_done(job, event)
                return None if done is None else before + share * done
            before += share
        return None

    def _write_parcels(self, then: Callable[[dict], None]) -> None:
        """Have the parcels in a file, and go on with the fields of a job that name it."""
        self._parcels.ready.connect(then)
        self._parcels.failed.connect(self._fail)
        self._parcels.message.connect(self.message)
        self._parcels.start()

    def _run_job(self, job: dict, then: Callable[[dict], None]) -> None:
        """Run a job in an engine, and go on with its result."""
        self._engine = JobRun(job, self)
        self._engine.progress.connect(lambda event: self.progress.emit({**event, "job": job["job"]}))
        self._engine.warned.connect(lambda event: self.warned.emit(self._named(event)))
        self._engine.logged.connect(self.logged)
        self._engine.failed.connect(self._stopped)
        self._engine.succeeded.connect(then)
        self._engine.start()

    def _stopped(self, problem: dict) -> None:
        if problem["code"] == "series_other":  # the dock chooses the folder of series by itself
            problem = {**problem, "hint": tr("Choose another output folder in step 4, or move that folder away.")}
        self._fail(self._named(problem))

    def _named(self, event: dict) -> dict:
        """Return an event that names the layers of the project, and not the files that were written of them."""
        return self._parcels.named(event)

    def _orphan(self) -> None:
        self.orphaned = self.FOR_PROJECT

    def _open(self, result: dict) -> None:
        try:
            self.layers = [] if self.orphaned else open_results(QgsProject.instance(), result)
        except ValueError as problem:
            hint = tr("The files are in {out}; try to add them yourself.").format(out=self.job["out"])
            self._fail(error("results_not_opened", str(problem), hint))
            return
        self.succeeded.emit(result)

    def _fail(self, problem: dict) -> None:
        self.failed.emit(problem)
