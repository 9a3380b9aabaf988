"""Asks the engine of one place: first its series, then which dates decided; nothing here waits."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTemporaryDir, pyqtSignal

from ..client.events import error
from ..client.jobs import job_spec
from ..client.session import Question, Session
from .place import Place
from .placeprofile import PlaceProfile, profile_of


class PlaceQuestion(QObject):
    """What is asked of one place; emits `answered` once with its series, and again with what decided; `failed` ends it.

    Args:
        session: the engine that is asked.
        place: what is asked for.
        stack, options: of the rasters.
        model: name or path of the package whose answer is explained; '' for none.
        value: band, index or expression.
    """

    answered = pyqtSignal(PlaceProfile)
    failed = pyqtSignal(dict)
    ended = pyqtSignal()

    def __init__(
        self,
        session: Session,
        place: Place,
        stack: str,
        options: dict,
        model: str,
        value: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._place, self._model, self._value = session, place, model, value
        self._stack, self._options = stack, options
        self._folder = QTemporaryDir()
        self._file = self._folder.filePath("place.gpkg")
        self._question: Question | None = None
        self._profile: PlaceProfile | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        try:
            self._place.write(self._file)
        except OSError as problem:
            self._fail(error("place_not_written", f"The place could not be written to a file: {problem}.", ""))
            return
        # A curve needs no neighbours; an answer is that of the map, which is cut into blocks of the whole stack.
        options = {**self._options, "extent": self._place.extent}
        self._ask(self._draw, "profile", options, values=self._value)

    @property
    def explains(self) -> bool:
        """Whether a model's answer is asked for, too."""
        return bool(self._model)

    def abandon(self) -> None:
        """Stop and say nothing."""
        self.blockSignals(True)
        if self._question is not None:
            self._session.cancel(self._question)

    def _ask(self, then, job: str, options: dict, **fields) -> None:
        out = self._folder.filePath(job)
        given = {"stack": self._stack, "parcels": self._file, "options": options or None}
        self._question = self._session.ask(job_spec(job, out=out, **given, **fields))
        self._question.succeeded.connect(then)
        self._question.failed.connect(self._fail)

    def _draw(self, result: dict) -> None:
        self._profile = profile_of(self._place.name, _read(result["outputs"]["profile"]))
        self.answered.emit(self._profile)
        if self._model:
            self._ask(self._explain, "explain", self._options, model=self._model)
        else:
            self._end()

    def _explain(self, result: dict) -> None:
        (parcel,) = _read(result["outputs"]["explanation"])["parcels"]
        self.answered.emit(self._profile.explained(parcel))
        self._end()

    def _fail(self, problem: dict) -> None:
        self._question = None
        self.failed.emit(problem)
        self.ended.emit()

    def _end(self) -> None:
        self._question = None
        self.ended.emit()


def _read(path: str) -> dict:
    return json.loads(Path(path).read_text(encoding="utf-8"))
