"""A polygon layer of the project as fields of a job: its file, or a copy where it is none of the engine's."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTemporaryDir, pyqtSignal

from ..client.events import error
from ..client.runrecords import CHOSEN_PARCELS
from ..client.texts import with_name
from ..layers.parcels import export_task, file_of
from ..words import tr


class ParcelFile(QObject):
    """After `start`, exactly one of `ready`, with the fields, and `failed` is emitted.

    Args:
        layer: a layer of the project, or None.
        selected: only its selected features count.
        path: path of a file, where no layer is given; None where there are no parcels.
    """

    ready = pyqtSignal(dict)
    failed = pyqtSignal(dict)
    message = pyqtSignal(str)

    def __init__(
        self,
        layer: QgsVectorLayer | None,
        selected: bool = False,
        path: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._layer, self._selected, self._path = layer, selected, path
        self._name = layer.name() if layer is not None else ""
        self._folder = QTemporaryDir()
        self._copy = self._folder.filePath("parcels.gpkg")
        self._kept: Path | None = None
        self._task: QObject | None = None

    def keep_in(self, folder: Path) -> None:
        """Write a copy into a run's folder, where it is found again when the run goes on after a restart."""
        self._kept = folder
        self._copy = str(folder / CHOSEN_PARCELS)

    def drop_copy(self) -> None:
        """Delete the copy of a run that has kept nothing, and its folder if nothing else is in it."""
        if self._kept is not None:
            with suppress(OSError):
                Path(self._copy).unlink()
            with suppress(OSError):
                self._kept.rmdir()

    def start(self) -> None:
        """Begin; a file that can be read as it lies there is ready at once."""
        if self._layer is not None and sip.isdeleted(self._layer):
            text = tr("The layer {name} is not in the project any more.").format(name=self._name)
            self.failed.emit(error("parcels_gone", text, tr("Choose the parcels again in step 2.")))
            return
        source = file_of(self._layer) if self._layer is not None and not self._selected else None
        if source is not None:
            path, name = source
            self.ready.emit({"parcels": path, **({"parcels_layer": name} if name else {})})
        elif self._layer is None:
            self.ready.emit({"parcels": self._path} if self._path else {})
        else:
            self.message.emit(tr("Writing the layer {name} to a file for the engine.").format(name=self._name))
            if self._kept is not None:
                try:
                    self._kept.mkdir(parents=True, exist_ok=True)
                except OSError as problem:
                    self._not_written(-1, problem.strerror)
                    return
            self._task = export_task(self._layer, self._copy, self._selected)
            self._task.writeComplete.connect(self._written)
            self._task.errorOccurred.connect(self._not_written)
            QgsApplication.taskManager().addTask(self._task)

    def named(self, event: dict) -> dict:
        """Return an event of the engine that names the layer, and not the copy of it."""
        return with_name(event, self._copy, self._name)

    def cancel(self) -> None:
        """Ask the writing to stop; `failed` follows."""
        if self._task is not None:
            self._task.cancel()

    def _written(self, path: str) -> None:
        self._task = None
        self.ready.emit({"parcels": path, "parcels_layer": "parcels"})

    def _not_written(self, code: int, reason: str) -> None:
        self._task = None
        if code == QgsVectorFileWriter.WriterError.Canceled:
            self.failed.emit(error("cancelled", tr("The job was cancelled."), tr("Nothing had been started.")))
            return
        text = tr("The layer {name} could not be written to a file: {reason}.").format(
            name=self._name, reason=reason or tr("no reason was given")
        )
        hint = tr("Save the layer to a GeoPackage yourself and choose that file.")
        self.failed.emit(error("parcels_not_written", text, hint))
