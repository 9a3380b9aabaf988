"""How long the map that is chosen would take, told beside Run: asked a moment after something has changed."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..client.events import sentence
from ..client.jobs import PATH_FIELDS, job_spec
from ..client.session import Question
from ..client.texts import shortened, without_folders
from ..client.timeleft import duration
from ..layers.parcels import file_of
from ..words import size, tr
from .engine import Engine

# The scan goes first, and who is still choosing is not to wait for a part of each map.
_SETTLED_MS = 1500


class MapEstimate(QObject):
    """Asks the engine, and drops the answer where something else was chosen meanwhile.

    Emits `status` with a sentence for people, '' where there is none; and `refused` with why a map cannot be made of
    what is chosen, and with the same and what to do.
    """

    status = pyqtSignal(str)
    refused = pyqtSignal(str, str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._question: Question | None = None
        self._spec: dict | None = None
        self.seconds: float | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._ask)

    def want(self, spec: dict | None) -> None:
        """Estimate a map soon.

        Args:
            spec: an estimate job; None while nothing can be estimated, such as while a run has the processor.
        """
        if spec == self._spec:
            return
        self._settled.stop()
        question, self._question = self._question, None
        if question is not None:
            self._engine.cancel(question)
        self._spec, self.seconds = spec, None
        self.status.emit("")
        if spec is not None:
            self._settled.start()

    def _ask(self) -> None:
        if not self._engine.answers:
            self._spec = None  # it is wanted again once there is an engine
            return
        question = self._question = self._engine.ask(self._spec)
        question.succeeded.connect(lambda result: self._end(question, result["summary"]))
        question.failed.connect(lambda problem: self._fail(question, problem))
        self.status.emit(tr("Estimating…"))

    def _end(self, question: Question, summary: dict) -> None:
        if self._question is question:
            self._question = None
            self.seconds = summary.get("seconds")
            self.status.emit(needs(summary) if self.seconds is not None else "")

    def _fail(self, question: Question, problem: dict) -> None:
        current = self._question is question
        self._end(question, {})
        # An engine that cannot be asked says nothing against the map, nor does a map whose time cannot be told.
        if current and not problem["code"].startswith(("engine_", "cancelled", "estimate_impossible")):
            paths = [path for name in PATH_FIELDS if isinstance(path := self._spec.get(name), str)]
            self.refused.emit(shortened(without_folders(problem["message"], paths)), sentence(problem))


def estimate_spec(
    stack: str, model: str, fields: dict, parcels: QgsVectorLayer | None, parcels_file: str | None = None
) -> dict:
    """Return an estimate job.

    Args:
        stack: path of the stack.
        model: name or path of the model.
        fields: further ones, as the map job has them.
        parcels: a layer that is no file is not written for an estimate, and left out.
        parcels_file: path of the parcels where they are no layer.
    """
    source = file_of(parcels) if parcels is not None else None
    if source is None and not parcels_file:
        fields = {name: value for name, value in fields.items() if name != "only_parcels"}
        return job_spec("estimate", stack=stack, model=model, **fields)
    path, layer = source or (parcels_file, None)
    return job_spec("estimate", stack=stack, model=model, parcels=path, parcels_layer=layer, **fields)


def needs(summary: dict) -> str:
    """Return what a map takes, in one line: time, memory, disk."""
    memory = summary.get("memory_mb")
    text = tr("Estimated: {time}, {memory} memory, {disk} disk") if memory else tr("Estimated: {time}, {disk} disk")
    return text.format(
        time=duration(summary["seconds"]), memory=size(memory) if memory else "", disk=size(summary["disk_mb"])
    )
