"""An engine that is kept open and asked: short questions are answered without the wait for a start."""

from __future__ import annotations

from itertools import count

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..words import tr
from .events import error
from .interpreter import EngineSearch
from .process import EngineProcess

# Milliseconds in which an engine that is well tells of a cancel.
_PATIENCE_MS = 3000


class Question(QObject):
    """One question; exactly one of `succeeded` and `failed` is emitted, unless the session is closed before."""

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(dict)


class Session(QObject):
    """Ask one engine, `cropmapper serve`, started at the first question, and again at the next one after it died."""

    logged = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = map(str, count(1))
        self._open: dict[str, tuple[Question, dict]] = {}  # by id, with what is asked
        self._search: EngineSearch | None = None
        self._engine: EngineProcess | None = None

    def ask(self, spec: dict) -> Question:
        """Ask for a job; returns at once, and the answer comes as the question's signals.

        Args:
            spec: the job's fields, as in a job file.
        """
        key, question = next(self._ids), Question(self)
        self._open[key] = question, spec
        if self._engine is not None:
            self._engine.say({"id": key, "spec": spec})
        elif self._search is None:
            self._look()
        return question

    def cancel(self, question: Question) -> None:
        """Ask for a question's end; its `failed` follows with the code `cancelled`."""
        for key, (other, _) in list(self._open.items()):
            if other is not question:
                continue
            if self._engine is not None:
                self._engine.say({"id": key, "cancel": True})
                QTimer.singleShot(_PATIENCE_MS, lambda key=key, engine=self._engine: self._give_up(key, engine))
            else:
                self._answer(key, error("cancelled", tr("The job was cancelled."), tr("Nothing had been started.")))

    def close(self) -> None:
        """End the engine and forget what was asked; the next question starts another."""
        for process in (self._search, self._engine):
            if process is not None:
                process.abandon()
                process.deleteLater()
        self._search = self._engine = None
        for question, _ in self._open.values():
            question.deleteLater()
        self._open.clear()

    def _give_up(self, key: str, engine: EngineProcess) -> None:
        """End an engine that does not even hear of a cancel, and ask another one what else is open."""
        if key not in self._open or engine is not self._engine:
            return
        self._engine = None
        engine.abandon()
        engine.deleteLater()
        self._answer(key, error("cancelled", tr("The job was cancelled."), tr("Ask again.")))
        if self._open:
            self._look()

    def _look(self) -> None:
        self._search, refusals = EngineSearch(self), []
        self._search.logged.connect(refusals.append)
        self._search.ready.connect(lambda python: self._start(python, instead=bool(refusals)))
        self._search.failed.connect(self._fail_all)
        self._search.logged.connect(self.logged)
        self._search.start()

    def _start(self, python: str, instead: bool) -> None:
        """Start an engine, and say which where it stands in for one that would not do."""
        self._search.deleteLater()
        self._search = None
        if instead:
            self.logged.emit(f"Engine: {python}")
        # By a name of its own: one that cannot be started has ended before the next line.
        engine = self._engine = EngineProcess(python, self)
        engine.heard.connect(self._hear)
        engine.logged.connect(self.logged)
        engine.ended.connect(self._died)
        engine.start("serve")
        for key, (_, spec) in list(self._open.items()):
            engine.say({"id": key, "spec": spec})

    def _hear(self, event: dict) -> None:
        key, kind = event.get("id"), event["event"]
        if key not in self._open:
            return  # the session's own hello, or an answer that nobody waits for any more
        if kind in ("result", "error"):
            self._answer(key, event)
        elif kind in ("progress", "warning"):
            question = self._open[key][0]
            (question.progress if kind == "progress" else question.warned).emit(event)

    def _died(self, problem: dict) -> None:
        self._engine.deleteLater()
        self._engine = None
        self._fail_all(problem)

    def _fail_all(self, problem: dict) -> None:
        if self._search is not None:
            self._search.deleteLater()
            self._search = None
        for key in list(self._open):
            self._answer(key, problem)

    def _answer(self, key: str, event: dict) -> None:
        question, _ = self._open.pop(key)
        (question.succeeded if event["event"] == "result" else question.failed).emit(event)
        question.deleteLater()
