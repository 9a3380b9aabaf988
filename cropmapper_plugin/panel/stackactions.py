"""What the input report offers to do with the chosen stack: save it as a file, and add its dates as layers."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..words import tr
from .dates import DatesAsLayers
from .engine import Engine
from .log import Log
from .sections.data import DataStep
from .stackfile import StackFile


class StackActions(QObject):
    """Does it when the buttons of the report are clicked, and says there and in the log how it went.

    Emits `added` with the id of the layer of a date that is shown.
    """

    added = pyqtSignal(str)

    def __init__(self, data: DataStep, engine: Engine, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data, self._log = data, log
        self._dates, self._file = DatesAsLayers(engine, self), StackFile(engine, self)
        data.report.corrections.save.connect(self._save)
        self._file.saved.connect(lambda path: log.say(tr("Saved as stack file: {path}.").format(path=path)))
        self._file.failed.connect(lambda text: log.say(text, Qgis.MessageLevel.Critical))
        data.report.adding.clicked.connect(self._add)
        self._dates.status.connect(data.report.say_added)
        self._dates.added.connect(self._say_added)
        self._dates.failed.connect(lambda text: data.report.say_added(text, Qgis.MessageLevel.Critical))

    def stop(self) -> None:
        """Add no more layers."""
        self._dates.stop()

    def _add(self) -> None:
        self._dates.add(self._data.stack(), self._data.options.read()[0])

    def _say_added(self, key: str, text: str) -> None:
        self._data.report.say_added(text)
        self._log.say(text)
        self.added.emit(key)

    def _save(self) -> None:
        self._file.ask(self._data.window(), self._data.stack(), self._data.options.read()[0])
