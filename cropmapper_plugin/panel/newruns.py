"""New runs of what is chosen in the panel: their jobs, each with a folder of its own. None is started here."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject

from ..client.jobs import default_output, job_spec, run_folder, run_name
from ..client.taught import free_name, name_of, series_folder
from .dockrun import DockRun
from .estimate import estimate_spec
from .onseries import SeriesRun
from .parcelfile import ParcelFile
from .readiness import Readiness
from .run import MapRun
from .runqueue import RunQueue
from .sections.check import JOB as CHECK
from .sections.check import CheckStep
from .sections.data import DataStep
from .sections.labels import LabelStep
from .sections.map import JOB as MAP
from .sections.map import MapStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep
from .sections.teach import JOB as TEACH
from .teach import TeachRun


class NewRuns:
    """Makes runs of what the steps have now.

    Args:
        ready: says where a map is wanted.
        queue: the queue of runs, whose folders are taken already.
        parent: owns the runs, in Qt.
    """

    def __init__(
        self,
        steps: tuple[DataStep, ParcelStep, ModelStep, MapStep, CheckStep],
        labels: LabelStep,
        ready: Readiness,
        queue: RunQueue,
        parent: QObject,
    ) -> None:
        self._data, self._parcels, self._model, self._map, self._check = steps
        self._labels, self._ready, self._queue, self._parent = labels, ready, queue, parent

    def map(self) -> DockRun:
        """Return a run that maps: the stack, or parcels by a model that answers for these."""
        if self._model.unit() == "parcel":
            return self._on_series("classify", "map", model=self._model.model())
        job = self.job(MAP, "map", stack=self._data.stack(), model=self._model.model(), **self._map.job_fields())
        return MapRun(job | self._options() | self._ready.placed(), self.parcel_file(), self._parent)

    def estimate(self) -> dict:
        """Return the job that estimates the map of `map`."""
        layer = None if self._parcels.only_selected() else self._parcels.layer()
        fields = {**self._map.job_fields(), **self._options(), **self._ready.placed()}
        return estimate_spec(self._data.stack(), self._model.model(), fields, layer, self._parcels.file())

    def teaching(self) -> TeachRun:
        """Return a run that teaches a model from the labels."""
        box, stack = self._model.teach, self._data.stack()
        unit = box.unit.currentData()
        job = job_spec(TEACH, stack=stack, used=box.used.currentData(), unit=unit, out="")
        job |= {**self._options(), "series": str(self._series())}
        waiting = [Path(folder).parent.name for folder in self._queue.taken()]
        name = free_name(box.name.text() or Path(stack).stem, waiting)
        labels, table = self._labels.labels(), self._labels.classes.table
        parcels = self.parcel_file() if unit == "pixel" or self._labels.points() else ParcelFile(None)
        return TeachRun(job, name, labels, self._labels.class_of_texts(), table, parcels, self._parent)

    def check(self) -> SeriesRun:
        """Return a run that checks the declared crops of the parcels."""
        model = self._model.model()
        fields = {
            "field": self._check.field.currentText(),
            "error": round(self._check.error.value() / 100, 6),
            "classes": self._labels.classes.class_of_text or None,
            "model": model if name_of(model) else None,
        }
        return self._on_series(CHECK, "check", **fields)

    def job(self, name: str, what: str, beside: str = "", **fields: Any) -> dict:
        """Return a job with a folder of its own, named after what is done, the scene, the model and the time.

        Args:
            beside: file of an earlier result, beside whose folder it is put where no output folder is chosen here.
        """
        model = fields.get("model")
        stack = self._data.stack()
        called = run_name(what, stack, model and (name_of(model) or Path(model).name))
        parent = self._map.parent_folder() or (Path(beside).parent.parent if beside else default_output(stack))
        out = run_folder(Path(parent), datetime.datetime.now(), called, self._queue.taken())
        return job_spec(name, out=str(out), **fields)

    def parcel_file(self) -> ParcelFile:
        """Return the chosen parcels as a file."""
        return ParcelFile(self._parcels.layer(), self._parcels.only_selected(), self._parcels.file())

    def _on_series(self, job: str, what: str, **fields: Any) -> SeriesRun:
        spec = self.job(job, what, **fields)
        stack = {"stack": self._data.stack(), **self._options()}
        return SeriesRun(spec, stack, self._series(), self.parcel_file(), self._parent)

    def _options(self) -> dict:
        options = self._data.options.read()[0]
        return {"options": options} if options else {}

    def _series(self) -> Path:
        return series_folder(self._data.stack(), self._data.options.read()[0], self._map.parent_folder())
