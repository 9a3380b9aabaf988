"""Asks the engine about one place: first its series, then what decided its class; nothing here waits."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.jobs import job_spec
from ..client.session import Question, Session
from .place import Place
from .placeprofile import PlaceProfile, profile_of

JOB = "place"


class PlaceQuestion(QObject):
    """A question about one place; emits `answered` with its series, and again with what decided; `failed` ends it.

    Args:
        session: the engine that is asked; it keeps stack and model open for the next question.
        place: what is asked about; without one the stack and the model are opened, and `ended` follows alone.
        stack, options: the rasters, and how they are read.
        model: name or path of the package whose answer is explained; '' for none.
        value: band, index or expression.
    """

    progress = pyqtSignal(dict)
    answered = pyqtSignal(PlaceProfile)
    failed = pyqtSignal(dict)
    ended = pyqtSignal()

    def __init__(
        self,
        session: Session,
        place: Place | None,
        stack: str,
        options: dict,
        model: str,
        value: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._place, self._model, self._value = session, place, model, value
        self._asked = {"stack": stack, "options": options or None}
        self._question: Question | None = None
        self._profile: PlaceProfile | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        if self._place is None:
            self._ask(self._end, model=self._model or None)
            return
        self._asked |= {"place": self._place.text, "place_crs": self._place.crs_text, "values": self._value}
        self._ask(self._draw)

    @property
    def explains(self) -> bool:
        """Whether a model's answer is asked for, too."""
        return bool(self._model)

    def cancel(self) -> None:
        """Stop; `failed` follows with the code `cancelled`."""
        if self._question is not None:
            self._session.cancel(self._question)

    def abandon(self) -> None:
        """Stop and say nothing."""
        self.blockSignals(True)
        self.cancel()

    def _ask(self, then, **fields) -> None:
        self._question = self._session.ask(job_spec(JOB, **self._asked, **fields))
        self._question.progress.connect(self.progress)
        self._question.succeeded.connect(then)
        self._question.failed.connect(self._fail)

    def _draw(self, result: dict) -> None:
        self._profile = profile_of(self._place.name, result["summary"])
        self.answered.emit(self._profile)
        if self._model:  # a question of its own: the series need not wait for it
            self._ask(self._explain, model=self._model)
        else:
            self._end()

    def _explain(self, result: dict) -> None:
        self.answered.emit(self._profile.explained(result["summary"], self._model))
        self._end()

    def _fail(self, problem: dict) -> None:
        self._question = None
        self.failed.emit(problem)
        self.ended.emit()

    def _end(self, _: dict | None = None) -> None:
        self._question = None
        self.ended.emit()
