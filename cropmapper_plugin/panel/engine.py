"""Whether there is an engine, and which models it has; nothing here waits."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.jobs import job_spec
from ..client.session import Question, Session
from ..client.taught import taught_packages


class Engine(QObject):
    """Emits `models` with the engine's list, or `failed` with the reason why there is none."""

    models = pyqtSignal(list)
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looked = False
        self.answers = False  # whether it has listed its models
        self._session = Session(self)
        self._session.logged.connect(self.logged)

    def look(self) -> None:
        """Ask the engine for the models, by the Python that is chosen now."""
        self.looked = True
        self.abandon()
        self._ask()

    def _ask(self) -> None:
        question = self._session.ask(job_spec("models", packages=taught_packages() or None))
        question.warned.connect(lambda event: self.logged.emit(event["message"]))
        question.succeeded.connect(self._listed)
        question.failed.connect(self.failed)

    def _listed(self, result: dict) -> None:
        self.answers = True
        self.models.emit(result["summary"]["models"])

    def ask(self, spec: dict) -> Question:
        """Ask the open engine for a job; the answer comes as the question's signals."""
        return self._session.ask(spec)

    def cancel(self, question: Question) -> None:
        """Ask for a question's end."""
        self._session.cancel(question)

    def list_models(self) -> None:
        """Ask the engine that is open for the models again, such as after a teaching."""
        self._ask()

    def abandon(self) -> None:
        """Stop whatever runs and say nothing."""
        self.answers = False
        self._session.close()
