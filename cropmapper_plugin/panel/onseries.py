"""A run of the dock on parcels' series: what is not extracted yet is, then the job, then its layer in the project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.events import error
from ..client.jobs import job_spec
from ..client.run import JobRun
from ..layers.results import open_results
from .parcelfile import ParcelFile


class SeriesRun(QObject):
    """Run a job on the series of parcels; after `start`, exactly one of `succeeded` and `failed` is emitted.

    Args:
        job: that takes series and parcels; both are filled in here.
        stack: fields of the extract job that say what is read: stack and options.
        series: folder that keeps the series.
        parcels: the parcels.
    """

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    told = pyqtSignal(str)
    logged = pyqtSignal(str)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(dict)

    def __init__(
        self, job: dict, stack: dict, series: Path, parcels: ParcelFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.job = dict(job)
        self.layers: list[QgsMapLayer] = []
        self._stack, self._series, self._parcels = stack, series, parcels
        self._parcels.setParent(self)
        self._engine: JobRun | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        self._parcels.ready.connect(self._extract)
        self._parcels.failed.connect(self.failed)
        self._parcels.told.connect(self.told)
        self._parcels.start()

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

    def _extract(self, fields: dict) -> None:
        self.job |= {"series": str(self._series), **fields}
        # The series of these parcels take the place of others'; of parcels that are in both, nothing is read again.
        extract = job_spec("extract", out=str(self._series), overwrite=True, **self._stack, **fields)
        self._run(extract, self._judge)

    def _judge(self, _result: dict) -> None:
        self._engine.deleteLater()
        self._run(self.job, self._open)

    def _run(self, job: dict, then) -> None:
        self._engine = JobRun(job, self)
        self._engine.progress.connect(lambda event: self.progress.emit({**event, "job": job["job"]}))
        self._engine.warned.connect(lambda event: self.warned.emit(self._parcels.named(event)))
        self._engine.logged.connect(self.logged)
        self._engine.failed.connect(lambda problem: self.failed.emit(self._parcels.named(problem)))
        self._engine.succeeded.connect(then)
        self._engine.start()

    def _open(self, result: dict) -> None:
        try:
            self.layers = open_results(QgsProject.instance(), result)
        except ValueError as problem:
            hint = f"The files are in {self.job['out']}; try to add them yourself."
            self.failed.emit(error("results_not_opened", str(problem), hint))
            return
        self.succeeded.emit(result)
