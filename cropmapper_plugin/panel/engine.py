"""Whether there is an engine, and which models it has; one question at a time, none of them waited for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..client.engine import EngineSearch, forget
from ..client.install import Installation
from ..client.models import ModelList


class Engine(QObject):
    """Emits `models` with the engine's list, or `failed` with the reason why there is none."""

    models = pyqtSignal(list)
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looked = False
        self._question: QObject | None = None

    def look(self) -> None:
        """Find a Python that can run the engine, then ask for the models."""
        self.looked = True
        forget()
        search = EngineSearch(self)
        search.found.connect(self._list_models)
        search.logged.connect(self.logged)
        search.replaced.connect(self.logged)
        self._ask(search)

    def install(self) -> None:
        """Build the managed environment, then look again."""
        installation = Installation(parent=self)
        installation.logged.connect(self.logged)
        installation.installed.connect(self.look)
        self._ask(installation)

    def abandon(self) -> None:
        """Stop and say nothing."""
        if self._question is not None:
            self._question.abandon()
            self._question.deleteLater()
            self._question = None

    def _list_models(self, python: str) -> None:
        models = ModelList(python, self)
        models.listed.connect(self.models)
        self._ask(models)

    def _ask(self, question: EngineSearch | ModelList | Installation) -> None:
        self.abandon()
        self._question = question
        question.failed.connect(self.failed)
        question.start()
