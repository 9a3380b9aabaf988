"""A run of the dock: parcels to a file if they are none, the engine, the results into the project."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTemporaryDir, pyqtSignal

from ..client.events import error
from ..client.jobs import same_question
from ..client.run import JobRun
from ..layers.parcels import export_task, file_of
from ..layers.results import OpenResults


class MapRun(QObject):
    """Map without blocking; after `start`, exactly one of `mapped` and `failed` is emitted.

    Args:
        job: a map job; its parcels are filled in here when a layer is given.
        layer: polygon layer of the project.
        unfinished: the job of a run that was cancelled or failed; the same job again goes on in its folder.
    """

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    told = pyqtSignal(str)
    logged = pyqtSignal(str)
    mapped = pyqtSignal(dict)
    failed = pyqtSignal(dict)

    def __init__(
        self, job: dict, layer: QgsVectorLayer | None, unfinished: dict | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.job = dict(job)
        self._layer = layer
        self._layer_name = layer.name() if layer is not None else ""
        self._unfinished = unfinished
        self._folder = QTemporaryDir()
        self._engine: JobRun | None = None
        self._task: QObject | None = None
        self._result: dict = {}

    def start(self) -> None:
        """Begin; returns at once."""
        source = file_of(self._layer) if self._layer is not None else None
        if source is not None:
            self._set_parcels(*source)
        if self._layer is None or source is not None:
            self._start_engine()
            return
        self.told.emit(f"Writing the layer {self._layer_name} to a file for the engine.")
        self._task = export_task(self._layer, self._folder.filePath("parcels.gpkg"))
        self._task.writeComplete.connect(self._exported)
        self._task.errorOccurred.connect(self._not_exported)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; `failed` follows."""
        if self._engine is not None:
            self._engine.cancel()
        elif self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        self.blockSignals(True)
        if self._engine is not None:
            self._engine.abandon()
        elif self._task is not None:
            self._task.cancel()

    def _set_parcels(self, path: str, layer: str | None) -> None:
        self.job["parcels"] = path
        if layer:
            self.job["parcels_layer"] = layer

    def _exported(self, path: str) -> None:
        self._set_parcels(path, "parcels")
        self._start_engine()

    def _not_exported(self, code: int, reason: str) -> None:
        self.failed.emit(
            error(
                "parcels_not_written",
                f"The layer {self._layer_name} could not be written to a file: {reason or 'it was cancelled'}.",
                "Save the layer to a GeoPackage yourself and choose that file.",
            )
        )

    def _start_engine(self) -> None:
        if same_question(self.job, self._unfinished):
            self.job["out"] = self._unfinished["out"]
            self.told.emit(f"Going on in {self.job['out']}, where the last run of this job stopped.")
        self._engine = JobRun(self.job, self)
        self._engine.progress.connect(self.progress)
        self._engine.warned.connect(self.warned)
        self._engine.logged.connect(self.logged)
        self._engine.failed.connect(self.failed)
        self._engine.succeeded.connect(self._open)
        self._engine.start()

    def _open(self, result: dict) -> None:
        self._result = result
        self._task = OpenResults(result)
        self._task.placed.connect(self._placed)
        self._task.broken.connect(self._not_opened)
        QgsApplication.taskManager().addTask(self._task)

    def _placed(self) -> None:
        self.mapped.emit(self._result)

    def _not_opened(self, reason: str) -> None:
        self.failed.emit(
            error("results_not_opened", reason, f"The files are in {self.job['out']}; try to add them yourself.")
        )
