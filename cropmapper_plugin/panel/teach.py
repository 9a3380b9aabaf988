"""A teaching of the dock: labels to a file, the engine, a new model among the user's."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject

from ..client.events import error
from ..client.taught import CLASSES, LABELS, TAUGHT, models_folder, teaching_lock
from ..client.texts import with_name
from ..labels.classes import Classes
from ..labels.layer import CROP
from ..labels.sources import Labels, WriteTask
from ..words import grouped, tr
from .dockrun import DockRun
from .parcelfile import ParcelFile


class TeachRun(DockRun):
    """Teach without blocking.

    Args:
        job: a teach job; its labels, classes, parcels and output folder are filled in here.
        name: name of the new model, which no other has.
        labels: the labels to teach from.
        class_of: name of the class that each text of the chosen layer stands for; '' where it is not used.
        classes: the class table.
        parcels: all parcels of the place, where they are wanted.
    """

    FOR_PROJECT = False  # a model is for all of the user's projects

    def __init__(
        self,
        job: dict,
        name: str,
        labels: Labels,
        class_of: Mapping[str, str],
        classes: Classes,
        parcels: ParcelFile,
        parent: QObject | None = None,
    ) -> None:
        self._folder = models_folder() / name
        super().__init__({**job, "title": name, "out": str(self._folder / TAUGHT)}, parcels, parent)
        self._labels, self._class_of, self._classes = labels, class_of, classes
        self._task: WriteTask | None = None
        self._lock = teaching_lock(self._folder)

    def start(self) -> None:
        """Begin; returns at once."""
        try:
            self._folder.mkdir(parents=True)
            self._lock.tryLock(0)
            rows = json.dumps([asdict(entry) for entry in self._classes], indent=1, ensure_ascii=False)
            (self._folder / CLASSES).write_text(rows, encoding="utf-8")
        except OSError as problem:
            self._fail(
                error(
                    "disk",
                    tr("{folder} cannot be written: {strerror}.").format(
                        folder=self._folder, strerror=problem.strerror
                    ),
                    tr("Make room there."),
                )
            )
            return
        path = str(self._folder / LABELS)
        self._task = WriteTask(self._labels, self._class_of, path)
        self._task.written.connect(self._written)
        self._task.failed.connect(self._not_written)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the teaching to stop; `failed` follows."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().cancel()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        super().abandon()
        if self._task is not None:
            self._task.cancel()
        self._clear_up()

    def _written(self, number: int, shapeless: int) -> None:
        self._task = None
        if not number:
            self._fail(
                error("labels_empty", tr("None of the labels has a shape."), tr("Draw parcels, or choose others."))
            )
            return
        self.message.emit(tr("Teaching from {number} labels.").format(number=grouped(number)))
        if shapeless:
            text = tr("{shapeless} labels have no shape that can be used, and are left out.").format(
                shapeless=grouped(shapeless)
            )
            self.warned.emit({"event": "warning", "code": "labels_shapeless", "message": text})
        self.job |= {"labels": str(self._folder / LABELS), "labels_layer": "labels", "field": CROP}
        self.job["class_table"] = str(self._folder / CLASSES)
        self._write_parcels(self._start_engine)

    def _not_written(self, reason: str) -> None:
        self._task = None
        if not reason:
            self._fail(error("cancelled", tr("The job was cancelled."), tr("Nothing had been started.")))
            return
        hint = tr("Save the layer with the labels yourself, and teach from that.")
        self._fail(
            error(
                "labels_not_written",
                tr("The labels could not be written to a file: {reason}.").format(reason=reason),
                hint,
            )
        )

    def _start_engine(self, fields: dict) -> None:
        self.job |= fields
        self._run_job(self.job, self._succeed)

    def _succeed(self, result: dict) -> None:
        self._lock.unlock()
        self.succeeded.emit(result)

    def _named(self, event: dict) -> dict:
        source = self._labels.chosen or self._labels.drawn
        return super()._named(with_name(event, str(self._folder / LABELS), source.name))

    def _fail(self, problem: dict) -> None:
        self._clear_up()
        super()._fail(problem)

    def _clear_up(self) -> None:
        """Delete the new model's folder, which holds nothing but what this run made."""
        self._lock.unlock()
        if not (self._folder / TAUGHT / "model" / "card.json").is_file():
            shutil.rmtree(self._folder, ignore_errors=True)
